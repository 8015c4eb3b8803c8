using System.CommandLine;
using Wanglai.Cli.Answers;
using Wanglai.Cli.Help;
using Wanglai.Cli.Hosting;
using Wanglai.Inquiry.Neighbourhoods;
using Wanglai.Inquiry.Persons;
using Wanglai.Wording;

namespace Wanglai.Cli.Commands;

/// <summary><c>wanglai person NAME</c>: a person's offices, appearances, and whom the person met.</summary>
internal static class PersonCommand
{
    public static Command Create(CliHost host)
    {
        var speech = host.Speech;
        var person = new Argument<string>("name") { HelpName = speech.Say("姓名", "NAME"), Description = speech.Say("人物的任何一个名称", "The person, by any name") };
        var command = new DocumentedCommand("person", speech.Say("一个人：历任职务，参加过什么，何时见过谁", "A person: offices and appearances through time, who was met when")) { person };
        var period = new PeriodOptions(host, command);
        var asking = new Asking(host, command);
        command.Examples.Add(("wanglai person 刘宁一", speech.Say("刘宁一的职务、出访和会见", "The offices, visits and meetings of Liu Ningyi (刘宁一)")));
        command.JsonShape.Add((
            speech.Say("`--json` 写一个对象，见 docs/json.md：", "`--json` writes one object; see docs/json.md:"),
            """{"person":{"name":"…","english":null,"type":"person"},"names":[],"country":"中国","period":null,"offices":[],"appearances":[],"met":[{"party":{"name":"…","english":null,"type":"person"},"times":[{"claim":"c3f8…","kind":"visit","time":"1983-06","offices":[]}]}]}"""));
        command.SetAction(parse =>
        {
            var during = period.Of(parse);
            var asked = asking.Open(parse, new Neighbourhood { Words = [parse.GetRequiredValue(person)], Reach = Reach.Dossier });
            var answer = PersonAnswer.Of(asked.Book, asked.Parties[0], during);
            return asking.Answer(parse, asked, answer, () => PersonPrinter.Print(host, asked.Book, answer));
        });
        return command;
    }
}
