using System.CommandLine;
using Wanglai.Cli.Answers;
using Wanglai.Cli.Help;
using Wanglai.Cli.Hosting;
using Wanglai.Inquiry;
using Wanglai.Inquiry.Dossiers;
using Wanglai.Inquiry.Neighbourhoods;
using Wanglai.Wording;

namespace Wanglai.Cli.Commands;

/// <summary><c>wanglai dossier PARTY</c>: all that is told of one party, put in order.</summary>
internal static class DossierCommand
{
    public static Command Create(CliHost host)
    {
        var speech = host.Speech;
        var party = new Argument<string>("party")
        {
            HelpName = speech.Say("一方", "PARTY"),
            Description = speech.Say("机构、人物、国家的任何一个名称", "An organisation, person or country, by any of its names"),
        };
        var command = new DocumentedCommand("dossier", speech.Say("一方的档案：名称、沿革、与各方的关系、访问、会谈、所见的人、未了之事", "A party's dossier: names, life, relations, visits, meetings, people met, open threads")) { party };
        var asking = new Asking(host, command);
        command.Examples.Add(("wanglai dossier 世界工联", speech.Say("世界工联的档案", "The dossier of the WFTU (世界工联)")));
        command.Examples.Add(("wanglai dossier TUC --json", speech.Say("用英文名也可以，写成 JSON", "By an English name, as JSON")));
        command.JsonShape.Add((
            speech.Say("`--json` 写一个对象，见 docs/json.md；其中各事的写法与 chronicle 相同：", "`--json` writes one object; see docs/json.md. Happenings are written as in chronicle:"),
            """{"party":{"name":"…","english":null,"type":"organisation"},"askedWith":[],"names":[{"name":"…","period":"1953/.."}],"life":{"country":"…","level":"national-centre","parents":[],"parts":[],"founded":"1868","ended":null,"became":[],"cameFrom":[],"told":[]},"relations":[{"other":{"name":"…","english":null,"type":"organisation"},"segments":[],"disputes":[],"lastContact":null}],"visitsPaid":[],"visitsReceived":[],"meetings":[],"gatherings":[],"peopleMet":[],"agreements":[],"cooperation":[],"offices":[],"memberships":[],"aidGiven":[],"aidReceived":[],"proposals":[],"stances":[],"context":[],"openThreads":[],"settled":[],"disputes":[],"lastContact":null,"sources":[]}"""));
        command.SetAction(parse =>
        {
            var asked = asking.Open(parse, new Neighbourhood { Words = [parse.GetRequiredValue(party)], Reach = Reach.Dossier });
            var dossier = DossierInquiry.Of(asked.Book, asked.Parties[0]);
            return asking.Answer(parse, asked, dossier, () => new DossierPrinter(host).Print(dossier));
        });
        return command;
    }
}
