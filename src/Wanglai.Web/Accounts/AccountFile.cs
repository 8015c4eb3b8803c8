using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Identity;
using Wanglai.Model.Claims;
using Wanglai.Model.Problems;

namespace Wanglai.Web.Accounts;

/// <summary>
/// Who may sign in: a file beside the ledger, that only its owner can read. Several processes may use it at once, and each sees at once what
/// another changed. Passwords are kept as ASP.NET Core Identity's hasher has them (PBKDF2 with HMAC-SHA512).
/// </summary>
/// <param name="path">The file; where there is none, there are no accounts.</param>
/// <param name="clock">Tells what time it is.</param>
public sealed class AccountFile(string path, TimeProvider clock)
{
    /// <summary>How many characters a password has at the least.</summary>
    public const int ShortestPassword = 12;

    /// <summary>How many wrong passwords lock an account.</summary>
    public const int MostFailures = 5;

    private const int LongestName = 60;
    private const int LongestPassword = 1000;
    private const int CharactersOfStamp = 32;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20);
    private static readonly PasswordHasher<Account> Hasher = new();
    private static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    // What a password is held against where nobody has the name: it takes as long, and tells nothing.
    private static readonly Lazy<string> NobodysHash = new(() => Hasher.HashPassword(null!, RandomNumberGenerator.GetHexString(CharactersOfStamp)));

    private readonly Lock _using = new();
    private IReadOnlyList<Account> _accounts = [];
    private (DateTime Written, long Length)? _read;
    private bool _hasHadAny;

    /// <summary>For how long an account is locked.</summary>
    public static TimeSpan LockedFor { get; } = TimeSpan.FromMinutes(15);

    /// <summary>The file.</summary>
    public string Path => path;

    /// <summary>Everybody who may sign in, by name.</summary>
    /// <exception cref="WanglaiException">The file is damaged, or cannot be read (WL-S016).</exception>
    public IReadOnlyList<Account> All()
    {
        lock (_using)
        {
            return Read();
        }
    }

    /// <summary>Whether there are accounts, or were at any time since this was made.</summary>
    public bool HasHadAny => _hasHadAny |= All().Count > 0;

    /// <summary>The account of this name; null where there is none.</summary>
    public Account? Find(string? name) => name is null ? null : All().FirstOrDefault(a => IsNamed(a, name));

    /// <summary>Makes an account.</summary>
    /// <exception cref="WanglaiException">There is one of this name, or name or password will not do.</exception>
    public void Add(string name, AccountRole role, string password)
    {
        var plain = Plain(name);
        if (plain.Length is 0 or > LongestName || plain.Any(char.IsControl))
        {
            throw new WanglaiException(AccountProblems.NotAName(name, LongestName));
        }

        var account = Renewed(new(plain, role, "", "", 0, null, clock.GetUtcNow()), password);
        Change(all => all.Exists(a => IsNamed(a, plain)) ? throw new WanglaiException(AccountProblems.AccountExists(plain)) : [.. all, account]);
    }

    /// <summary>Gives an account another role, from the next page on.</summary>
    public void SetRole(string name, AccountRole role) => Replace(name, a => a with { Role = role });

    /// <summary>Gives an account another password: its sessions end, and a lock goes.</summary>
    public void SetPassword(string name, string password) => Replace(name, a => Renewed(a, password));

    /// <summary>Ends all sessions of an account.</summary>
    public void SignOut(string name) => Replace(name, a => a with { Stamp = NewStamp() });

    /// <summary>Lets an account in again that was locked.</summary>
    public void Unlock(string name) => Replace(name, a => a with { Failures = 0, LockedUntil = null });

    /// <summary>Takes an account away, and its sessions with it.</summary>
    public void Remove(string name)
    {
        Find(name, All());
        Change(all => [.. all.Where(a => !IsNamed(a, name))]);
    }

    /// <summary>The account whose name and password these are.</summary>
    /// <exception cref="WanglaiException">They are not, or the account is locked; which of these is not told (WL-S010).</exception>
    public Account SignIn(string? name, string? password)
    {
        var now = clock.GetUtcNow();
        var account = Find(name);
        var isRight = Hasher.VerifyHashedPassword(account!, account?.PasswordHash ?? NobodysHash.Value, Shortened(password ?? "")) != PasswordVerificationResult.Failed;
        if (account is null || account.IsLocked(now))
        {
            throw new WanglaiException(AccountProblems.NotSignedIn());
        }

        if (isRight)
        {
            if (account.Failures > 0)
            {
                Unlock(account.Name);
            }

            return account;
        }

        Replace(account.Name, a => Failed(a, now));
        throw new WanglaiException(AccountProblems.NotSignedIn());
    }

    private static Account Failed(Account account, DateTimeOffset now) => account.Failures + 1 >= MostFailures
        ? account with { Failures = 0, LockedUntil = now + LockedFor }
        : account with { Failures = account.Failures + 1, LockedUntil = null };

    private static Account Renewed(Account account, string password) => password.Length < ShortestPassword
        ? throw new WanglaiException(AccountProblems.PasswordTooShort(ShortestPassword))
        : account with { PasswordHash = Hasher.HashPassword(account, Shortened(password)), Stamp = NewStamp(), Failures = 0, LockedUntil = null };

    // Whoever sends a megabyte for a password shall not have it hashed.
    private static string Shortened(string password) => password.Length > LongestPassword ? password[..LongestPassword] : password;

    private static string NewStamp() => RandomNumberGenerator.GetHexString(CharactersOfStamp, lowercase: true);

    private static string Plain(string name) => name.Trim().Normalize(NormalizationForm.FormC);

    private static bool IsNamed(Account account, string name) => string.Equals(account.Name, Plain(name), StringComparison.OrdinalIgnoreCase);

    private static Account Find(string name, IEnumerable<Account> all) =>
        all.FirstOrDefault(a => IsNamed(a, name)) ?? throw new WanglaiException(AccountProblems.NoSuchAccount(name));

    private void Replace(string name, Func<Account, Account> change) => Change(all =>
    {
        var account = Find(name, all);
        return [.. all.Select(a => ReferenceEquals(a, account) ? change(a) : a)];
    });

    private IReadOnlyList<Account> Read()
    {
        try
        {
            var file = new FileInfo(path);
            if (!file.Exists)
            {
                (_accounts, _read) = ([], null);
            }
            else if (_read != (file.LastWriteTimeUtc, file.Length))
            {
                var kept = JsonSerializer.Deserialize<Kept>(File.ReadAllBytes(path), Format) ?? throw new JsonException("null");
                _accounts = [.. kept.Accounts.Select(a => a.Open()).OrderBy(a => a.Name, StringComparer.Ordinal)];
                _read = (file.LastWriteTimeUtc, file.Length);
            }

            return _accounts;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or JsonException or FormatException)
        {
            throw new WanglaiException(AccountProblems.Unreadable(path, fault.Message), fault);
        }
    }

    private void Change(Func<List<Account>, List<Account>> change)
    {
        lock (_using)
        {
            try
            {
                if (System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(path)) is { } folder)
                {
                    Directory.CreateDirectory(folder);
                }

                using var alone = LockOut();
                // What another process wrote a moment ago may have the same time and length.
                _read = null;
                var changed = change([.. Read()]);
                Write(JsonSerializer.SerializeToUtf8Bytes(new Kept(1, [.. changed.Select(KeptAccount.Of)]), Format));
                _read = null;
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
            {
                throw new WanglaiException(AccountProblems.Unreadable(path, fault.Message), fault);
            }
        }
    }

    private void Write(byte[] bytes)
    {
        var part = path + ".part";
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        File.Delete(part);
        using (var stream = new FileStream(part, options))
        {
            stream.Write(bytes);
            stream.Flush(flushToDisk: true);
        }

        File.Move(part, path, overwrite: true);
    }

    private FileStream LockOut()
    {
        for (var began = clock.GetTimestamp(); ;)
        {
            try
            {
                return new(path + ".lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (clock.GetElapsedTime(began) < Patience)
            {
                Thread.Sleep(Pause);
            }
        }
    }

    private sealed record Kept(int Version, List<KeptAccount> Accounts);

    private sealed record KeptAccount(string Name, string Role, string Password, string Stamp, int Failures, DateTimeOffset? LockedUntil, DateTimeOffset MadeAt)
    {
        public static KeptAccount Of(Account a) => new(a.Name, a.Role.ToWire(), a.PasswordHash, a.Stamp, a.Failures, a.LockedUntil, a.MadeAt);

        public Account Open() => new(
            Name, WireNames.TryFromWire<AccountRole>(Role, out var role) ? role : throw new FormatException($"{Role} is no role"), Password, Stamp, Failures, LockedUntil, MadeAt);
    }
}
