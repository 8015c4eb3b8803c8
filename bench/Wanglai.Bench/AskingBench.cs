using System.Diagnostics;
using System.Globalization;
using Wanglai.Inquiry;
using Wanglai.Inquiry.Dossiers;
using Wanglai.Inquiry.Neighbourhoods;
using Wanglai.Inquiry.Searching;
using Wanglai.Inquiry.States;
using Wanglai.Ledger;
using Wanglai.Model.Authority;
using Wanglai.Reading.Folding;
using Wanglai.Time;

namespace Wanglai.Bench;

/// <summary>
/// How long questions take of a ledger of made-up claims that is open: the ledger that <c>wanglai import claims</c> made of <see cref="ClaimsFile"/>.
/// Each is put several times; the median counts.
/// </summary>
internal static class AskingBench
{
    private const int Shown = 20;

    // Of the made-up names the one met most often, two of those met seldom, words of each frequency, and one that stands nowhere.
    private static readonly string[] Parties = ["阿巴铁路工会", "拉达造纸总工会", "卡蒂制糖工会"];
    private static readonly string[] Searches = ["拉达造纸总工会", "第998811条", "拉达造纸", "造纸总工会 研讨会", "第39届烟草研讨会", "王明华", "拉達造紙總工會", "签证", "国际部部长", "铁路"];

    public static int Run(Options options)
    {
        if (options.File is not { } file)
        {
            Console.Error.WriteLine("Say which ledger: --file LEDGER.db");
            return 2;
        }

        using var ledger = Ledgers.Open(file, TimeProvider.System, createIfMissing: false);
        var authority = AuthorityFiles.Load([]);
        foreach (var (question, ask) in Questions(ledger, authority))
        {
            var median = Took(ask, options.Rounds, out var first, out var processor, out var found);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{median,10:F1} ms  ({processor:F1} of processor, the first time {first:F1})  {question}: {found}"));
        }

        return 0;
    }

    private static List<(string Question, Func<string> Ask)> Questions(ILedger ledger, AuthorityFiles authority)
    {
        var reader = new NeighbourhoodReader(ledger, authority, TextFolding.FoldWord);
        var search = new LedgerSearch(ledger, authority, TextFolding.FoldWord);
        var on = Edtf.Parse("1990");
        List<(string, Func<string>)> questions = [.. Searches.Select(words => ($"search {words}", (Func<string>)(() => Found(search, words))))];
        foreach (var party in Parties)
        {
            questions.Add(($"dossier {party}", () => Dossier(reader, party)));
            questions.Add(($"status {party}", () => $"{RelationTable.Of(reader.Read(new() { Words = [party] }), party, on).Rows.Length} others"));
        }

        questions.Add(($"status {Parties[0]} {Parties[1]}", () => $"{RelationTimeline.Of(reader.Read(new() { Words = [.. Parties.Take(2)], Together = true }), Parties[0], Parties[1]).On(on).States.Length} states"));
        return questions;
    }

    private static string Dossier(NeighbourhoodReader reader, string party)
    {
        var book = reader.Read(new() { Words = [party], Reach = Reach.Dossier });
        return $"{DossierInquiry.Of(book, book.Parties.Resolve(party).OrThrow()).Relations.Length} relations";
    }

    private static string Found(LedgerSearch search, string words)
    {
        var (found, _) = search.Find(words, Shown, ClaimFilter.Everything);
        return $"{found.ClaimCount} claims, {found.PassageCount} passages";
    }

    private static double Took(Func<string> ask, int rounds, out double first, out double processor, out string answer)
    {
        List<(double Elapsed, double Processor)> times = [];
        answer = "";
        for (var round = 0; round <= rounds; round++)
        {
            var (cpu, at) = (Environment.CpuUsage.TotalTime, Stopwatch.GetTimestamp());
            answer = ask();
            times.Add((Stopwatch.GetElapsedTime(at).TotalMilliseconds, (Environment.CpuUsage.TotalTime - cpu).TotalMilliseconds));
        }

        first = times[0].Elapsed;
        processor = Measure.Median([.. times.Skip(1).Select(t => t.Processor)]);
        return Measure.Median([.. times.Skip(1).Select(t => t.Elapsed)]);
    }
}
