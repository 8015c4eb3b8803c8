using System.Globalization;
using Wanglai.Cli.Hosting;
using Wanglai.Cli.Printing;
using Wanglai.Evaluation;
using Wanglai.Evaluation.Figures;
using Wanglai.Model.Claims;
using Wanglai.Wording;

namespace Wanglai.Cli.Evaluations;

/// <summary>Shows a measurement to people.</summary>
internal sealed class EvaluationPrinter(CliHost host)
{
    private Speech Speech => host.Speech;

    /// <summary>The figures, a row each.</summary>
    public void PrintFigures(IEnumerable<FigureRow> rows) => host.Printer.Table(
        [
            "", Speech.Say("标注", "gold"), Speech.Say("读出", "read"),
            Speech.Say("陈述准确", "claim P"), Speech.Say("召回", "R"), "F1",
            Speech.Say("要素准确", "slot P"), Speech.Say("召回", "R"), "F1",
            Speech.Say("时间全同", "time exact"), Speech.Say("相交", "meets"), Speech.Say("引文不符", "misquoted"),
        ],
        [.. rows.Select(Row)]);

    /// <summary>How confidence and being right go together.</summary>
    public void PrintCalibration(IReadOnlyList<ConfidenceBand> bands)
    {
        if (bands.Count == 0)
        {
            return;
        }

        host.Printer.Gap();
        host.Printer.Table(
            [Speech.Say("把握", "confidence"), Speech.Say("陈述", "claims"), Speech.Say("平均把握", "mean"), Speech.Say("读对的陈述", "claims right"), Speech.Say("读对的要素", "slots right")],
            [.. bands.Select(b => new Piece[] { $"{Short(b.From)}–{Short(b.To)}", Whole(b.Claims), Share(b.Mean), new(Share(b.Right), Tone.Strong), Share(b.RightSlots) })]);
    }

    /// <summary>The first <paramref name="most"/> places at which the reading is not the gold, claim by claim.</summary>
    public void PrintDifferences(IReadOnlyCollection<ClaimDifference> differences, int most)
    {
        if (most == 0)
        {
            return;
        }

        foreach (var difference in differences.Take(most))
        {
            Print(difference);
        }

        if (differences.Count > most)
        {
            host.Printer.Gap();
            host.Printer.Line(new Piece(Speech.Say($"另有 {differences.Count - most} 处；--errors {differences.Count} 可全部列出。", $"{differences.Count - most} more; --errors {differences.Count} lists all."), Tone.Faint));
        }
    }

    private Piece[] Row(FigureRow row)
    {
        var (tally, claims, slots) = (row.Tally, row.Tally.Claims, row.Tally.Slots);
        return
        [
            new(NameOf(row), row.By == FigureRow.Total ? Tone.Strong : Tone.Plain), Whole(tally.Gold), Whole(tally.Read),
            Share(claims.Precision), Share(claims.Recall), Share(claims.F1),
            Share(slots.Precision), Share(slots.Recall), new(Share(slots.F1), Tone.Strong),
            Share(tally.TimeExactShare), Share(tally.TimeMeetsShare), new(Whole(tally.Misquoted), tally.Misquoted > 0 ? Tone.Bad : Tone.Plain),
        ];
    }

    private string NameOf(FigureRow row) => row.By switch
    {
        FigureRow.Kind when WireNames.TryFromWire<ClaimKind>(row.Of, out var kind) => ClaimWords.Of(Speech, kind),
        FigureRow.Total => row.Of switch { "core" => Speech.Say("主要种类", "core"), "soft" => Speech.Say("立场与背景", "soft"), _ => Speech.Say("全部", "all") },
        _ => row.Of,
    };

    private void Print(ClaimDifference difference)
    {
        var claim = difference.Gold ?? difference.Read!;
        host.Printer.Gap();
        host.Printer.Line(
            new(WordFor(difference.Kind), difference.Kind is DifferenceKind.Partly ? Tone.Doubtful : Tone.Bad), "  ",
            new(ClaimWords.When(claim), Tone.Strong), "  ", new(ClaimWords.Headline(Speech, claim), Tone.Strong), "  ",
            ClaimWords.Parties(Speech, claim), "  ", new($"{difference.Source} {difference.Place}", Tone.Faint));
        host.Printer.Line("    ", new($"“{claim.Evidence.Quote}”", Tone.Quote));
        if (difference is { Gold: not null, Read: { } read } && read.Evidence.Quote != claim.Evidence.Quote)
        {
            host.Printer.Line("    ", new(Speech.Say("读自", "read from") + Speech.Colon, Tone.Faint), new($"“{read.Evidence.Quote}”", Tone.Quote));
        }

        foreach (var slot in difference.Slots)
        {
            host.Printer.Line("    ", new(SlotName(slot.Slot) + Speech.Colon, Tone.Faint), Speech.Say("应为", "should be "), slot.Gold ?? "∅", Speech.Say("，读成", ", read as "), slot.Read ?? "∅");
        }

        if (difference.Read is { Confidence: { } confidence, Rule: var rule })
        {
            host.Printer.Line("    ", new(Speech.Say($"规则 {rule}，把握 {Share(confidence)}", $"rule {rule}, confidence {Share(confidence)}"), Tone.Faint));
        }
    }

    private string WordFor(DifferenceKind kind) => kind switch
    {
        DifferenceKind.Missed => Speech.Say("漏读", "MISSED"),
        DifferenceKind.Extra => Speech.Say("多读", "EXTRA"),
        DifferenceKind.Partly => Speech.Say("部分对", "PARTLY"),
        _ => Speech.Say("引文不符", "MISQUOTED"),
    };

    private string SlotName(string slot) => WireNames.TryFromWire<Role>(slot, out var role)
        ? ClaimWords.Of(Speech, role)
        : slot switch
        {
            "change" => Speech.Say("变化", slot),
            "standing" => Speech.Say("是否成事", slot),
            "time" => Speech.Say("时间", slot),
            "counts" => Speech.Say("数目", slot),
            _ => slot,
        };

    private static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Share(double share) => share.ToString("0.000", CultureInfo.InvariantCulture);

    private static string Short(double share) => share.ToString("0.0", CultureInfo.InvariantCulture);
}
