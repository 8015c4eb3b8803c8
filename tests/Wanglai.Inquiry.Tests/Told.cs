using System.Collections.Immutable;
using Wanglai.Inquiry;
using Wanglai.Ledger;
using Wanglai.Model.Authority;
using Wanglai.Model.Claims;
using Wanglai.Model.Entries;
using Wanglai.Model.Sources;
using Wanglai.Model.Texts;
using Wanglai.Time;

namespace Wanglai.Inquiry.Tests;

/// <summary>Claims as a test tells them: a few words each, in a source of their own unless another is named.</summary>
internal sealed class Told
{
    /// <summary>How many code points behind the beginning of one claim's quote that of the next begins: near enough to be told one right after the other.</summary>
    public const int Apart = 30;

    private static readonly ReaderIdentity Reader = new("test", "1", "0");
    private static readonly DateTimeOffset Recorded = new(2026, 11, 20, 0, 0, 0, TimeSpan.Zero);
    private readonly List<RecordedClaim> _claims = [];
    private readonly Dictionary<string, RecordedSource> _sources = [];

    public static AuthorityFiles NoAuthority { get; } = AuthorityFiles.Load();

    public IReadOnlyList<RecordedClaim> Claims => _claims;

    public IEnumerable<RecordedSource> Sources => _sources.Values;

    /// <summary>A source with a date and a title.</summary>
    public Told Source(string name, string? date = null, string? title = null)
    {
        _sources[name] = new(IdOf(name), name, "", "", "utf-8", new() { Date = date is null ? null : Edtf.Parse(date), Title = title }, Recorded);
        return this;
    }

    /// <summary>A relation claim between two parties or more, the first being the one whose relations are told.</summary>
    public Told Relation(
        ClaimChange change,
        string? when,
        string parties = "甲会 乙会",
        string source = "a.txt",
        Standing standing = Standing.Asserted,
        TimeAspect? aspect = null,
        string? cause = null,
        bool mutual = false,
        string? after = null) =>
        Claim(
            new()
            {
                Kind = ClaimKind.Relation,
                Change = change,
                Standing = standing,
                Time = new(when is null ? null : Edtf.Parse(when), null, aspect),
                Roles = Parties(Role.Party, parties),
                Details = new() { Cause = cause, Mutual = mutual, After = after },
                Evidence = Next(source, null),
            });

    /// <summary>A claim of any kind; <paramref name="roles"/> in order, entities of one role parted by spaces; a name that ends in “人” after a colon is a person's.</summary>
    public Told Happened(
        ClaimKind kind,
        string? when,
        (Role Role, string Names)[] roles,
        string? title = null,
        string source = "a.txt",
        Standing standing = Standing.Asserted,
        ClaimChange? change = null,
        string? quote = null) =>
        Claim(
            new()
            {
                Kind = kind,
                Change = change,
                Standing = standing,
                Time = new(when is null ? null : Edtf.Parse(when), null),
                Roles = [.. roles.SelectMany(r => Parties(r.Role, r.Names))],
                Title = title,
                Evidence = Next(source, quote),
            });

    /// <summary>A claim as it is.</summary>
    public Told Claim(Claim claim)
    {
        var source = IdOf(claim.Evidence.Source);
        _claims.Add(new(ClaimId.Of(source, claim), source, Reader, claim, _claims.Count + 1, Recorded));
        if (!_sources.ContainsKey(claim.Evidence.Source))
        {
            Source(claim.Evidence.Source);
        }

        return this;
    }

    /// <summary>The book of all that was told, and of what people decided.</summary>
    public ClaimBook Book(AuthorityFiles? authority = null, Func<string, string>? fold = null, params IEnumerable<Decision> decisions) =>
        ClaimBook.Of(_claims, Sources, authority ?? NoAuthority, fold, new(decisions));

    /// <summary>The last claim told, as a person found it.</summary>
    public Told Reviewed(Verdict verdict)
    {
        var claim = _claims[^1];
        var review = new ClaimReviewed(claim.Source, claim.Id, verdict, verdict == Verdict.Corrected ? ClaimCorrection.Between(claim.Claim, claim.Claim with { Title = "更正" }) : null, new("王芳"));
        _claims[^1] = claim with { Verdict = new(1, Recorded, review) };
        return this;
    }

    /// <summary>The ids of the claims told, by the order of telling, from 0.</summary>
    public ClaimId Id(int number) => _claims[number].Id;

    /// <summary>Names parted by spaces; a name may carry its type after a colon: <c>何主席:person</c>.</summary>
    public static ImmutableArray<RoleFiller> Parties(Role role, string names) =>
    [
        .. names.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(n => n.Split(':')).Select(n =>
            new RoleFiller(role, new(n[0], n[0], n.Length > 1 && WireNames.TryFromWire(n[1], out EntityType type) ? type : EntityType.Organisation))),
    ];

    public static SourceId IdOf(string name) => SourceId.Of(new Document(name, new(name), "", "utf-8", SourceMetadata.Empty));

    private Evidence Next(string source, string? quote)
    {
        quote ??= "……";
        var start = _claims.Count * Apart;
        return new(source, new CodePointSpan(start, start + quote.EnumerateRunes().Count()), quote);
    }
}
