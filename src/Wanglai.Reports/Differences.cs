using Wanglai.Inquiry.Linking;
using Wanglai.Model.Claims;
using Wanglai.Reports.Documents;
using Wanglai.Time;
using Wanglai.Wording;

namespace Wanglai.Reports;

/// <summary>What sources tell differently, both tellings side by side.</summary>
internal static class Differences
{
    public static IEnumerable<Block> Of(ReportBuilder report, IEnumerable<HappeningLink> disputes)
    {
        var speech = report.Speech;
        return ReportBuilder.Table(
            speech.Say("说法不一之处，两说并列", "What is told differently, both tellings side by side"),
            [new(speech.Say("何事", "what"), 5), new(speech.Say("一说", "one"), 4), new(speech.Say("另一说", "the other"), 4)],
            disputes.Select(d => new TableRow(
                new Cell(ClaimWords.Headline(speech, d.Kind, d.Change, Standing.Asserted) + speech.Colon + string.Join(speech.Comma, d.Parties.Select(report.Name))),
                new Cell(Said(report, d.Differences.Select(x => (x.About, x.First))), report.Citer.Of(d.First.Evidence)),
                new Cell(Said(report, d.Differences.Select(x => (x.About, x.Second))), report.Citer.Of(d.Second.Evidence)))));
    }

    private static string Said(ReportBuilder report, IEnumerable<(DifferenceKind About, string Value)> said) => string.Join(
        report.Speech.Say("；", "; "),
        said.Select(s => HappeningWords.Of(report.Speech, s.About) + report.Speech.Colon + s.About switch
        {
            DifferenceKind.Time when Edtf.TryParse(s.Value, out var time) => report.Teller.Sentences.Time(time),
            DifferenceKind.Standing when WireNames.TryFromWire(s.Value, out Standing standing) =>
                ClaimWords.Of(report.Speech, standing) is { Length: > 0 } doubt ? doubt : report.Speech.Say("已实现", "came about"),
            _ => s.Value,
        }));
}
