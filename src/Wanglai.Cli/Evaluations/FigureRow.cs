using Wanglai.Evaluation;
using Wanglai.Evaluation.Figures;
using Wanglai.Model.Claims;

namespace Wanglai.Cli.Evaluations;

/// <summary>A row of figures.</summary>
/// <param name="By">What the row is one of: <see cref="Total"/>, <see cref="Kind"/> or <see cref="Source"/>.</param>
/// <param name="Of">Which: <c>core</c>, <c>soft</c>, <c>all</c>; the kind as files name it; the source's name.</param>
/// <param name="Tally">The sums.</param>
internal sealed record FigureRow(string By, string Of, Tally Tally)
{
    public const string Total = "total";
    public const string Kind = "kind";
    public const string Source = "source";

    /// <summary>The rows of a report: kinds and sources where asked for, and then the totals.</summary>
    public static IEnumerable<FigureRow> In(EvaluationReport report, bool byKind, bool bySource) =>
    [
        .. byKind ? Enum.GetValues<ClaimKind>().Select(k => new FigureRow(Kind, k.ToWire(), report.Of(k))) : [],
        .. bySource ? report.Sources.Select(s => new FigureRow(Source, s.Source, EvaluationReport.CoreOf(s))) : [],
        new(Total, "core", report.Core),
        new(Total, "soft", report.Soft),
        new(Total, "all", report.All),
    ];
}
