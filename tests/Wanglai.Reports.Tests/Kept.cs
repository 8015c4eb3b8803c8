using Wanglai.Inquiry;
using Wanglai.Ledger;
using Wanglai.Model.Authority;
using Wanglai.Model.Claims;
using Wanglai.Model.Problems;
using Wanglai.Model.Sources;
using Wanglai.Model.Texts;
using Wanglai.Time;
using Wanglai.Wording;

namespace Wanglai.Reports.Tests;

/// <summary>A ledger of a test's own, with what is recorded in it.</summary>
internal sealed class Kept : IDisposable
{
    private static readonly ReaderIdentity Reader = new("test", "1", new string('a', 64));

    private readonly string _folder = Directory.CreateTempSubdirectory("wanglai-reports-").FullName;

    public Kept() => Ledger = Ledgers.Open(Path.Combine(_folder, "ledger.db"), TimeProvider.System, createIfMissing: true);

    public ILedger Ledger { get; }

    /// <summary>Records claims of a document whose text is their quotes, a line each.</summary>
    public Kept Told(string name, SourceMetadata metadata, params (string Quote, Claim Claim)[] claims)
    {
        var text = new SourceText(string.Concat(claims.Select(c => c.Quote + "\n")));
        var document = new Document(name, text, new string('0', 64), "utf-8", metadata);
        var at = 0;
        var placed = new List<Claim>();
        foreach (var (quote, claim) in claims)
        {
            var length = quote.EnumerateRunes().Count();
            placed.Add(claim with { Evidence = new(name, new(at, at + length), quote) });
            at += length + 1;
        }

        return Record(document, placed);
    }

    public Kept Record(Document document, IReadOnlyList<Claim> claims)
    {
        Ledger.Record(document, Reader, claims);
        return this;
    }

    /// <summary>What a report is made of, in a language.</summary>
    public ReportRequest Request(Language language = Language.Chinese, ILedgerView? view = null) => new(
        ClaimBook.Of(Ledger.Claims(), Ledger.Sources(), AuthorityFiles.Load()), view ?? Ledger, new Speech(language), Edtf.Parse("2026-11-27"));

    public void Dispose()
    {
        Ledger.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>A claim: roles as <c>role: name name</c>; a name may carry its type after a slash.</summary>
    public static Claim Claim(ClaimKind kind, string? when, params string[] roles) => new()
    {
        Kind = kind,
        Time = new(when is null ? null : Edtf.Parse(when), null),
        Roles =
        [
            .. roles.Select(r => r.Split(": ")).SelectMany(r => r[1].Split(' ').Select(n => n.Split('/')).Select(n => new RoleFiller(
                WireNames.TryFromWire<Role>(r[0], out var role) ? role : throw new ArgumentException(r[0]),
                new(n[0], n[0], n.Length > 1 && WireNames.TryFromWire<EntityType>(n[1], out var type) ? type : EntityType.Organisation)))),
        ],
        Evidence = new("", new(0, 0), ""),
    };
}
