using System.Collections.Concurrent;
using System.Security.Claims;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace Wanglai.Web.Accounts;

/// <summary>
/// The sessions that are open. The browser holds a random key and nothing else, so that a session that is ended here is ended everywhere;
/// all end with the program.
/// </summary>
internal sealed class Sessions(TimeProvider clock) : ITicketStore
{
    private const int CharactersOfKey = 64;
    private const int MostOpen = 10_000;

    private readonly ConcurrentDictionary<string, AuthenticationTicket> _open = new(StringComparer.Ordinal);

    /// <summary>How many sessions each account has open.</summary>
    public IReadOnlyDictionary<string, int> Open
    {
        get
        {
            Sweep();
            return _open.Values.CountBy(t => t.Principal.Identity?.Name ?? "").ToDictionary(n => n.Key, n => n.Value, StringComparer.OrdinalIgnoreCase);
        }
    }

    /// <inheritdoc/>
    public Task<string> StoreAsync(AuthenticationTicket ticket)
    {
        Sweep();
        var key = RandomNumberGenerator.GetHexString(CharactersOfKey, lowercase: true);
        _open[key] = ticket;
        return Task.FromResult(key);
    }

    /// <inheritdoc/>
    public Task RenewAsync(string key, AuthenticationTicket ticket)
    {
        // A session that was ended meanwhile stays ended.
        if (_open.TryGetValue(key, out var current))
        {
            _open.TryUpdate(key, ticket, current);
        }

        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task<AuthenticationTicket?> RetrieveAsync(string key) => Task.FromResult(_open.GetValueOrDefault(key));

    /// <inheritdoc/>
    public Task RemoveAsync(string key)
    {
        _open.TryRemove(key, out _);
        return Task.CompletedTask;
    }

    private void Sweep()
    {
        var now = clock.GetUtcNow();
        foreach (var (key, _) in _open.Where(s => s.Value.Properties.ExpiresUtc < now).ToList())
        {
            _open.TryRemove(key, out _);
        }

        foreach (var (key, _) in _open.OrderBy(s => s.Value.Properties.IssuedUtc).Take(_open.Count - MostOpen + 1).ToList())
        {
            _open.TryRemove(key, out _);
        }
    }
}

/// <summary>What a session knows of who opened it.</summary>
internal static class SessionIdentity
{
    private const string StampClaim = "stamp";

    /// <summary>The identity of a session of <paramref name="account"/>.</summary>
    public static ClaimsPrincipal Of(Account account) => new(new ClaimsIdentity(
        [new(ClaimTypes.Name, account.Name), new(StampClaim, account.Stamp)], CookieAuthenticationDefaults.AuthenticationScheme));

    /// <summary>The account whose session it is, as it is now; null where the session was ended, or nobody is signed in.</summary>
    public static Account? AccountOf(this ClaimsPrincipal principal, AccountFile accounts) =>
        principal.Identity is { IsAuthenticated: true, Name: { } name } && accounts.Find(name) is { } account && account.Stamp == principal.FindFirstValue(StampClaim)
            ? account
            : null;
}
