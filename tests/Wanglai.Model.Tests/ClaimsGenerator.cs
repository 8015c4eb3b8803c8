using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using Wanglai.Model.Claims;
using Wanglai.Model.Sources;
using Wanglai.Model.Texts;
using Wanglai.Time;

namespace Wanglai.Model.Tests;

/// <summary>Any claim of any kind over hostile texts, for properties.</summary>
public static class ClaimsGenerator
{
    // What breaks programs that count in the wrong unit or trust their separators.
    private static readonly string[] Pieces =
    [
        "工会", "代表团", "访问", "，", "。", " ", "\u3000", "\r\n", "\n", "\0", "\uFEFF", "\u2028", "e\u0301", "𠮷", "👩‍🏫", "\"", "\\", "\u0001", "\uE000", "a", "<&>", "…",
    ];

    private static readonly string[] Times = ["1983-06", "1960~/1963~", "196X", "{1987,1989}", "1986-21", "1979/..", "../1978", "-0333"];

    /// <summary>A text of hostile pieces, perhaps empty.</summary>
    public static Gen<string> Text { get; } = Gen.Elements(Pieces).ListOf().Select(string.Concat);

    /// <summary>A document of hostile text.</summary>
    public static Gen<Document> Document { get; } =
        from name in Gen.Choose(1, 9)
        from text in Text
        from dated in Gen.Elements<string?>(null, "1994", "2007-05")
        select new Document(
            $"{name}.txt", new SourceText(text), new string('0', 64), "utf-8", new SourceMetadata { Date = dated is null ? null : Edtf.Parse(dated), Title = dated });

    /// <summary>A claim of which the quote stands in <paramref name="document"/>.</summary>
    public static Gen<Claim> In(Document document) =>
        from kind in Gen.Elements(Enum.GetValues<ClaimKind>())
        from change in Change(kind)
        from standing in Gen.Elements(Enum.GetValues<Standing>())
        from roles in Roles(kind)
        from time in Time
        from counts in Count.ListOf()
        from title in Maybe(Text)
        from details in Details
        from evidence in Evidence(document)
        from confidence in Maybe(Gen.Choose(0, 1000).Select(n => n / 1000.0), c => (double?)c)
        from rule in Maybe(Text)
        select new Claim
        {
            Kind = kind,
            Change = change,
            Standing = standing,
            Roles = roles,
            Time = time,
            Counts = [.. counts],
            Title = title,
            Details = details,
            Evidence = evidence,
            Confidence = confidence,
            Rule = rule,
        };

    /// <summary>A claim from some document.</summary>
    public static Gen<Claim> Claim { get; } = Document.SelectMany(In);

    private static Gen<ClaimTime> Time { get; } =
        from value in Maybe(Gen.Elements(Times).Select(Edtf.Parse))
        from text in Maybe(Text)
        from aspect in Maybe(Gen.Elements(Enum.GetValues<TimeAspect>()), a => (TimeAspect?)a)
        select new ClaimTime(value, text, aspect);

    private static Gen<Count> Count { get; } =
        from what in Gen.Elements(Enum.GetValues<CountKind>())
        from units in Gen.Choose(-1000, 10_000_000)
        from places in Gen.Elements(1m, 10m, 1000m)
        from text in Text
        select new Count(what, units / places, text);

    private static Gen<ClaimDetails> Details { get; } =
        from words in Maybe(Text).ArrayOf(6)
        from first in Gen.Elements(true, false)
        from mutual in Gen.Elements(true, false)
        select new ClaimDetails
        {
            Cause = words[0],
            Capacity = words[1],
            Duration = words[2],
            Recurs = words[3],
            After = words[4],
            Before = words[5],
            First = first,
            Mutual = mutual,
        };

    private static Gen<ClaimChange?> Change(ClaimKind kind) => ClaimVocabulary.Changes(kind) is { IsEmpty: false } changes
        ? Gen.Elements(changes.AsEnumerable()).Select(c => (ClaimChange?)c)
        : Gen.Constant<ClaimChange?>(null);

    private static Gen<ImmutableArray<RoleFiller>> Roles(ClaimKind kind) =>
        from fillers in Filler(kind).ListOf()
        select fillers.OrderBy(f => ClaimVocabulary.Roles(kind).IndexOf(f.Role)).ToImmutableArray();

    private static Gen<RoleFiller> Filler(ClaimKind kind) =>
        from role in Gen.Elements(ClaimVocabulary.Roles(kind).AsEnumerable())
        from name in Text
        from entity in Gen.OneOf(Text, Gen.Elements("甲市总工会", "乙国工会联合会"))
        from type in Gen.Elements(Enum.GetValues<EntityType>())
        select new RoleFiller(role, new(name, entity, type));

    private static Gen<Evidence> Evidence(Document document) =>
        from a in Gen.Choose(0, document.Text.Length)
        from b in Gen.Choose(0, document.Text.Length)
        let span = new CodePointSpan(Math.Min(a, b), Math.Max(a, b))
        select new Evidence(document.Name, span, document.Text.Quote(span));

    private static Gen<T?> Maybe<T>(Gen<T> some)
        where T : class => Gen.OneOf(Gen.Constant<T?>(null), some.Select(s => (T?)s));

    private static Gen<TOut?> Maybe<T, TOut>(Gen<T> some, Func<T, TOut?> lift) => Gen.OneOf(Gen.Constant(default(TOut?)), some.Select(lift));
}
