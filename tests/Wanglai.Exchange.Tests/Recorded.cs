using Wanglai.Ledger;
using Wanglai.Model.Claims;
using Wanglai.Model.Sources;
using Wanglai.Model.Texts;
using Wanglai.Time;

namespace Wanglai.Exchange.Tests;

/// <summary>Claims to write.</summary>
internal static class Recorded
{
    public static SourceId Source { get; } = new("s0123456789abcdef0123");

    public static RecordedClaim Of(Claim claim, long sequence = 1) => new(
        ClaimId.Of(Source, claim),
        Source,
        new ReaderIdentity("wanglai-zh", "0.1.0", new string('a', 64)),
        claim,
        sequence,
        new DateTimeOffset(2026, 1, 31, 8, 0, 0, TimeSpan.Zero));

    /// <summary>Writes claims of which nothing else is known.</summary>
    public static long Write(this IClaimExporter exporter, IEnumerable<RecordedClaim> claims, Stream output, bool forFile) => exporter.Write(new ExportInput(claims), output, forFile);

    /// <summary>A claim that quotes <paramref name="quote"/>, with every other member filled.</summary>
    public static Claim Full(string quote) => new()
    {
        Kind = ClaimKind.Relation,
        Change = ClaimChange.Resumed,
        Standing = Standing.Planned,
        Roles =
        [
            new(Role.Party, new Party("两会", "中华全国总工会", EntityType.Organisation)),
            new(Role.Party, new Party("", "英国职工大会", EntityType.Organisation)),
        ],
        Time = new ClaimTime(Edtf.Parse("1960~/1963~"), "60年代初", TimeAspect.Repeated),
        Counts = [new Count(CountKind.People, 40m, "40多人"), new Count(CountKind.Money, 1.5m, "一块五")],
        Title = "友好协议",
        Details = new ClaimDetails { Cause = "因签证", Capacity = "以观察员身份", Duration = "P9D", Recurs = "隔年", First = true, After = "随后", Before = "此前", Mutual = true },
        Evidence = new Evidence("a.txt", Span(quote), quote),
        Confidence = 0.875,
        Rule = "relation.resume",
    };

    public static Claim Bare(string quote) => new() { Kind = ClaimKind.Context, Evidence = new Evidence("b.txt", Span(quote), quote) };

    private static CodePointSpan Span(string quote) => new(7, 7 + quote.EnumerateRunes().Count());
}
