using System.CommandLine;
using System.Collections.Immutable;
using Wanglai.Cli.Answers;
using Wanglai.Cli.Help;
using Wanglai.Cli.Hosting;
using Wanglai.Inquiry.Exchanges;
using Wanglai.Inquiry.Neighbourhoods;
using Wanglai.Model.Claims;
using Wanglai.Wording;

namespace Wanglai.Cli.Commands;

/// <summary><c>wanglai exchanges PARTY --by …</c>: how many went and came.</summary>
internal static class ExchangesCommand
{
    public static Command Create(CliHost host)
    {
        var speech = host.Speech;
        var party = new Argument<string>("party")
        {
            HelpName = speech.Say("一方", "PARTY"),
            Description = speech.Say("谁的往来", "Whose exchanges"),
        };
        string[] dimensions = [.. WireNames.All<ExchangeDimension>()];
        var by = new Option<string[]>("--by")
        {
            HelpName = speech.Say("分项", "BY"),
            Description = speech.Say("按什么分行（可多次给出，依次细分）：", "By what to divide the rows (given again, they are divided further): ") + string.Join(speech.Comma, dimensions),
        }.EachOneOf(speech, dimensions);
        var with = new Option<string[]>("--with") { HelpName = speech.Say("对方", "PARTY"), Description = speech.Say("只要与此方有关的；多次给出则须都有关", "Only what names this party; given again, all of them") };
        var command = new DocumentedCommand("exchanges", speech.Say("往来统计：出访来访多少批、多少人，有无回访，与原文所说的总数对照", "Exchange statistics: how many went and came, which visits were returned, beside the totals that sources state")) { party, with, by };
        var period = new PeriodOptions(host, command);
        var asking = new Asking(host, command);
        command.Notes.Add(speech.Say(
            "同一件事不论几处说到只算一次。日期含糊的，写作“确定的–可能的”批数，如 3–5。有几国对方的，在每国各算一次，所以各行之和不等于总数。默认算访问、会见、会议、协议、合作、援助；只要访问写 --kind visit。",
            "A happening counts once, however many tell it. Where dates are vague the number is written from the certain to the possible, as 3–5. What had counterparts of several countries stands in the row of each, so that rows do not add up. Visits, meetings, gatherings, agreements, cooperation and aid are counted; for visits alone, --kind visit."));
        command.Examples.Add(("wanglai exchanges 全总 --by year --by direction --kind visit", speech.Say("每年出访、来访各多少", "How many went and came each year")));
        command.Examples.Add(("wanglai exchanges 全总 --by country --from 1978 --to 1989", speech.Say("1978 至 1989 年与各国的往来", "Exchanges with each country, 1978 to 1989")));
        command.JsonShape.Add((
            speech.Say("`--json` 写一个对象，见 docs/json.md：", "`--json` writes one object; see docs/json.md:"),
            """{"party":{"name":"…","english":null,"type":"organisation"},"askedWith":[],"period":null,"by":["year","direction"],"rows":[{"key":["1983","paid"],"certain":3,"possible":5,"persons":12,"withoutPersons":2,"claims":["c3f8…"]}],"total":{"key":[],"certain":3,"possible":5,"persons":12,"withoutPersons":2,"claims":["c3f8…"]},"returned":[{"other":{"name":"…","english":null,"type":"organisation"},"paid":2,"received":1,"lastPaid":"1983-06","lastReceived":"1981","owes":"other"}],"stated":[]}"""));
        command.SetAction(parse =>
        {
            var during = period.Of(parse);
            var asked = asking.Open(parse, new Neighbourhood { Words = [parse.GetRequiredValue(party), .. parse.GetValue(with) ?? []], Reach = Reach.Totals });
            var book = asked.Parties.Length > 1 ? asked.Book.Only(new() { Parties = [.. asked.Parties.Select(p => p.Name)] }) : asked.Book;
            var statistics = ExchangeStatistics.Of(book, asked.Parties[0].Name, [.. (parse.GetValue(by) ?? []).Select(Dimension)], during);
            return asking.Answer(parse, asked, statistics, () => ExchangePrinter.Print(host, statistics));
        });
        return command;
    }

    private static ExchangeDimension Dimension(string name) => WireNames.TryFromWire<ExchangeDimension>(name, out var dimension) ? dimension : throw new InvalidOperationException(name);
}
