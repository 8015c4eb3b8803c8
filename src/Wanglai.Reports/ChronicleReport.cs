using System.Collections.Immutable;
using Wanglai.Inquiry;
using Wanglai.Inquiry.Chronicles;
using Wanglai.Model.Problems;
using Wanglai.Reports.Documents;
using Wanglai.Time;
using Wanglai.Wording;

namespace Wanglai.Reports;

/// <summary>A chronicle 大事记: what happened, in order, each happening once.</summary>
public static class ChronicleReport
{
    /// <summary>The chronicle of what <paramref name="filter"/> shows.</summary>
    /// <exception cref="WanglaiException">It shows nothing (WL-P002), or a quote is not what the ledger keeps (WL-P001).</exception>
    public static ReportDocument Of(ReportRequest request, ClaimFilter filter, ChronicleGrouping grouping)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(filter);
        var report = new ReportBuilder(request);
        var groups = Chronicle.Of(request.Book, filter, grouping).Groups;
        foreach (var group in groups)
        {
            var heading = HappeningWords.Heading(report.Speech, group.Time);
            report.Add(1, char.ToUpperInvariant(heading[0]) + heading[1..], [.. report.Listed(Within(group.Entries)), .. Around(report, [.. Within(group.Context)])]);
        }

        var vague = groups.SelectMany(g => g.Entries.Concat(g.Context)).Where(e => !LiesWithin(e)).ToList();
        report.Chapter("日期只知大概、可能在此期间的事", "Of vague date, and possibly of this time", report.Listed(vague));
        var parties = string.Join(report.Speech.Comma, filter.Parties.Select(p => report.Name(request.Book.Label(p))));
        var period = filter.Period is { } time ? Period(report.Speech, time) : null;
        return report.Build(
            parties.Length == 0 ? report.Speech.Say("大事记", "Chronicle") : report.Speech.Say($"{parties}大事记", $"Chronicle: {parties}"),
            period);

        IEnumerable<HappeningEntry> Within(IEnumerable<HappeningEntry> entries) => entries.Where(LiesWithin);

        bool LiesWithin(HappeningEntry entry) => filter.Period is not { } asked || (entry.Time is { } time && TimesMeet.LiesWithin(time, asked));
    }

    // What happened in the world around stands under its own small heading within the year.
    private static IEnumerable<Block> Around(ReportBuilder report, ImmutableArray<HappeningEntry> context) =>
        context.IsEmpty ? [] : [new Heading(2, report.Speech.Say("背景", "The world around")), .. report.Listed(context)];

    /// <summary>A period in words, shortly: whole years as years.</summary>
    internal static string Period(Speech speech, Edtf period)
    {
        var whole = period is { Earliest: { } first, Latest: { } last } && Edtf.TryParse(DayWords.Range(first, last), out var shorter) ? shorter : period;
        return speech.Say(EdtfWords.Chinese(whole), EdtfWords.English(whole));
    }
}
