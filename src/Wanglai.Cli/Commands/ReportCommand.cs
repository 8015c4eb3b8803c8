using System.Collections.Immutable;
using System.CommandLine;
using Wanglai.Cli.Help;
using Wanglai.Cli.Hosting;
using Wanglai.Cli.Reporting;
using Wanglai.Inquiry;
using Wanglai.Inquiry.Chronicles;
using Wanglai.Inquiry.Neighbourhoods;
using Wanglai.Inquiry.Parties;
using Wanglai.Ledger;
using Wanglai.Model.Problems;
using Wanglai.Reports;
using Wanglai.Time;
using Wanglai.Wording;

namespace Wanglai.Cli.Commands;

/// <summary><c>wanglai report …</c>: answers as documents to hand on, every sentence with its footnote.</summary>
internal static class ReportCommand
{
    public static Command Create(CliHost host)
    {
        var speech = host.Speech;
        var command = new DocumentedCommand("report", speech.Say("写成可以交出去的文件：简报、大事记、往来综述（Word、Markdown），往来统计（Excel）", "Documents to hand on: briefing, chronicle, review of exchanges (Word, Markdown), exchange statistics (Excel)"))
        {
            CreateBriefing(host),
            CreateChronicle(host),
            CreateReview(host),
            CreateExchanges(host),
        };
        command.Notes.Add(speech.Say(
            "每句话都有脚注，注明来源、所在页段和原话；引文逐条与账本所存原文核对，不符就不写。陈述没说的，报告不说。用 --language 选中文或英文。见 docs/reports.md。",
            "Every sentence has its footnote with the source, the page and paragraph, and the very words; each quote is compared with the text that the ledger keeps, and where one differs nothing is written. What no claim says is not said. --language chooses Chinese or English. See docs/reports.md."));
        return command;
    }

    private static DocumentedCommand CreateBriefing(CliHost host)
    {
        var speech = host.Speech;
        var party = Party(speech);
        var command = new DocumentedCommand("briefing", speech.Say("一方的简报：关系及其变化、来访出访、协议、援助、未了之事", "A briefing on a party: relations and their course, visits, agreements, aid, what is still open")) { party };
        var output = new ReportOutput(host, command);
        var asking = new Asking(host, command, writesJson: false);
        command.Examples.Add(("wanglai report briefing 英国职工大会 -o briefing.docx", speech.Say("存成 Word 文件", "Save it as a Word file")));
        command.SetAction(parse => Write(host, parse, output, (view, made) =>
        {
            var asked = asking.Open(parse, view, new() { Words = [parse.GetRequiredValue(party)], Reach = Reach.Dossier });
            return Briefing.Of(new(asked.Book, view, speech, made), asked.Parties[0]);
        }));
        return command;
    }

    private static DocumentedCommand CreateChronicle(CliHost host)
    {
        var speech = host.Speech;
        var party = new Option<string[]>("--party") { HelpName = speech.Say("一方", "PARTY"), Description = speech.Say("只要与此方有关的；多次给出则须都有关", "Only what names this party; given again, all of them") };
        var by = new Option<string>("--by") { Description = speech.Say("按年还是按年代分段；默认按年", "Divide by year or by decade; by year unless told otherwise") }.OneOf(speech, "year", "decade");
        var command = new DocumentedCommand("chronicle", speech.Say("一段时间的大事记", "A chronicle of a time")) { party, by };
        var output = new ReportOutput(host, command);
        var period = new PeriodOptions(host, command, "--to-date");
        var asking = new Asking(host, command, writesJson: false);
        command.Examples.Add(("wanglai report chronicle --from 1978 --to-date 1989 -o chronicle.docx", speech.Say("1978 至 1989 年的大事记，存成 Word 文件", "The chronicle of 1978 to 1989 as a Word file")));
        command.SetAction(parse => Write(host, parse, output, (view, made) =>
        {
            var during = period.Of(parse);
            var asked = asking.Open(parse, view, new() { Words = [.. parse.GetValue(party) ?? []], Together = true, Period = during, Reach = Reach.World });
            var filter = new ClaimFilter { Parties = [.. asked.Parties.Select(p => p.Name)], Period = during };
            return ChronicleReport.Of(new(asked.Book, view, speech, made), filter, parse.GetValue(by) == "decade" ? ChronicleGrouping.Decade : ChronicleGrouping.Year);
        }));
        return command;
    }

    private static DocumentedCommand CreateReview(CliHost host)
    {
        var speech = host.Speech;
        var year = new Argument<Edtf>("year")
        {
            HelpName = speech.Say("年份", "YEAR"),
            CustomParser = result =>
            {
                if (Edtf.TryParse(result.Tokens[0].Value, out var value, out var error))
                {
                    return value;
                }

                result.AddError(speech.Say(CliProblems.NotADate(result.Tokens[0].Value, error)));
                return null;
            },
            Description = speech.Say("哪一年，或哪一段时间（EDTF），如 2004、2001/2005", "The year, or another time (EDTF), such as 2004 or 2001/2005"),
        };
        var party = new Option<string>("--party") { HelpName = speech.Say("一方", "PARTY"), Description = speech.Say("谁的往来；默认为来源所述的机构", "Whose exchanges; by default the body that the sources are about") };
        var command = new DocumentedCommand("review", speech.Say("一年的友好往来综述：来访、出访各多少，涉及哪些国家，主要来宾，协议，援助", "A year's review of exchanges: groups received and sent, countries, notable guests, agreements, aid")) { year, party };
        var output = new ReportOutput(host, command);
        var asking = new Asking(host, command, writesJson: false);
        command.Examples.Add(("wanglai report review 2004 -o review.docx", speech.Say("2004 年的友好往来综述，存成 Word 文件", "The review of 2004 as a Word file")));
        command.SetAction(parse => Write(host, parse, output, (view, made) =>
        {
            var whose = parse.GetValue(party) ?? ReportOutput.TheBodyOf(view);
            var asked = asking.Open(parse, view, new() { Words = [whose], Reach = Reach.Totals });
            return AnnualReview.Of(new(asked.Book, view, speech, made), asked.Parties[0], parse.GetRequiredValue(year));
        }));
        return command;
    }

    private static DocumentedCommand CreateExchanges(CliHost host)
    {
        var speech = host.Speech;
        var party = Party(speech);
        var file = new Option<string>("--output", "-o") { HelpName = speech.Say("文件.xlsx", "FILE.xlsx"), Required = true, Description = speech.Say("写到这个工作簿", "Write to this workbook") };
        var command = new DocumentedCommand("exchanges", speech.Say("往来统计的工作簿：按年、国家、方向，公式可重算，附每个数字所据的陈述", "Exchange statistics as a workbook: by year, country and direction, with formulas that recompute and the claims behind each figure")) { party, file };
        var period = new PeriodOptions(host, command);
        var asking = new Asking(host, command, writesJson: false);
        command.Examples.Add(("wanglai report exchanges 全总 --from 1978 --to 1989 -o exchanges.xlsx", speech.Say("1978 至 1989 年的往来", "The exchanges of 1978 to 1989")));
        command.SetAction(parse =>
        {
            using var ledger = host.OpenLedger(parse);
            var view = host.View(ledger, parse);
            var asked = asking.Open(parse, view, new() { Words = [parse.GetRequiredValue(party)], Reach = Reach.Totals });
            var name = parse.GetRequiredValue(file);
            var claims = AtomicFile.Write(name, stream => ExchangeWorkbook.Write(new(asked.Book, view, speech, host.Today()), asked.Parties[0], period.Of(parse), host.Console.Clock.GetUtcNow(), stream));
            host.Remark(speech.Say($"写了 {claims} 条陈述的统计到 {name}。", $"Wrote the statistics of {claims} claims to {name}."));
            return host.Outcome;
        });
        return command;
    }

    private static Argument<string> Party(Speech speech) => new("party")
    {
        HelpName = speech.Say("一方", "PARTY"),
        Description = speech.Say("机构、人物、国家的任何一个名称", "An organisation, person or country, by any of its names"),
    };

    private static int Write(CliHost host, ParseResult parse, ReportOutput output, Func<ILedgerView, Edtf, Reports.Documents.ReportDocument> make)
    {
        using var ledger = host.OpenLedger(parse);
        output.Write(parse, make(host.View(ledger, parse), host.Today()));
        return host.Outcome;
    }
}
