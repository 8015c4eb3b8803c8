using Wanglai.Evaluation.Names;
using Wanglai.Model.Claims;
using Wanglai.Model.Texts;
using Wanglai.Time;

namespace Wanglai.Evaluation.Tests;

/// <summary>A text of two sentences, and claims that tell of them.</summary>
internal static class Told
{
    public const string First = "1983年6月，芬兰工会代表团访问上海。";
    public const string Second = "双方建立了友好关系。";
    public static readonly SourceText Text = new(First + Second);

    public static NameFold Fold { get; } = NameFold.By(new StringReader("# a comment\n國\t国\n會\t会\n"));

    /// <summary>芬兰工会 visited 上海 in June 1983.</summary>
    public static Claim Visit { get; } = new()
    {
        Kind = ClaimKind.Visit,
        Roles = [Filler(Role.Visitor, "芬兰工会"), Filler(Role.Destination, "上海", EntityType.Place)],
        Time = new ClaimTime(Edtf.Parse("1983-06"), "1983年6月"),
        Evidence = At(First),
        Confidence = 0.9,
        Rule = "visit.go",
    };

    /// <summary>Relations were opened.</summary>
    public static Claim Relation { get; } = new()
    {
        Kind = ClaimKind.Relation,
        Change = ClaimChange.Established,
        Roles = [Filler(Role.Party, "上海总工会"), Filler(Role.Party, "芬兰工会")],
        Evidence = At(Second),
        Confidence = 0.7,
        Rule = "relation.established",
    };

    public static RoleFiller Filler(Role role, string entity, EntityType type = EntityType.Organisation, string? name = null) => new(role, new(name ?? entity, entity, type));

    public static Evidence At(string words, SourceText? text = null) => At((text ?? Text).Text.IndexOf(words, StringComparison.Ordinal), words);

    public static Evidence At(int start, string words) => new("a.txt", new CodePointSpan(start, start + words.Length), words);

    public static SourceResult Score(Claim[] gold, params Claim[] read) => Score(Text, gold, read);

    public static SourceResult Score(SourceText text, Claim[] gold, Claim[] read, string groups = "")
    {
        var names = new NameGroups(Fold);
        names.Add(new StringReader(groups));
        return new Evaluator(Fold, names).Score("a.txt", text, gold, read);
    }

    public static Figures.Tally Sum(SourceResult result) => new EvaluationReport([result]).All;
}
