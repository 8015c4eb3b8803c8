using System.CommandLine;
using Wanglai.Cli.Help;
using Wanglai.Cli.Hosting;
using Wanglai.Model.Entries;
using Wanglai.Model.Problems;
using Wanglai.Wording;

namespace Wanglai.Cli.Commands;

/// <summary><c>wanglai source erase ID</c>: takes a text out that should never have been there.</summary>
internal static class SourceCommand
{
    public static Command Create(CliHost host)
    {
        var speech = host.Speech;
        return new DocumentedCommand("source", speech.Say("单个来源", "A single source")) { CreateErase(host) };
    }

    private static DocumentedCommand CreateErase(CliHost host)
    {
        var speech = host.Speech;
        var id = new Argument<string>("id") { HelpName = speech.Say("编号", "ID"), Description = speech.Say("来源的编号，见 wanglai sources", "The source's id; wanglai sources prints it") };
        var command = new DocumentedCommand("erase", speech.Say("删除本不该收入的来源：原文与引文一并抹去", "Erase a source that should never have been here: its text and its quotes")) { id };
        var deciding = new Deciding(host, command, reasonNeeded: true);
        command.Notes.Add(speech.Say(
            "不可挽回。留下一个条目说明谁在何时为何删除，其余照常可查验；同一文件不再收入。由它读出的陈述、对它们的审核也都抹去。备份里的不受影响，须另行处理。",
            "It cannot be undone. An entry stays that says who erased it, when and why, and everything still verifies; the same file is not taken in again. The claims read from it go too, with what people decided about them. Backups are not touched; see to them apart."));
        command.Examples.Add(("wanglai source erase s9a2f0c1d2e3f4a5b6c7d --why 误收密件 --by 王芳", speech.Say("删除一个来源", "Erase a source")));
        command.JsonShape.Add(Deciding.Shape(speech));
        command.SetAction(parse =>
        {
            using var ledger = host.OpenLedger(parse);
            var given = parse.GetRequiredValue(id);
            var known = ledger.Sources().Where(s => s.Id.Value.StartsWith(given, StringComparison.Ordinal)).ToList();
            var source = known switch
            {
                [var one] => one.Id,
                [] when ledger.Decisions("source-erased").Select(d => d.Decision.About).FirstOrDefault(s => s?.Value == given) is { } erased => erased,
                _ => throw new WanglaiException(CliProblems.NoSuchSource(given)),
            };
            deciding.Decide(parse, ledger, new SourceErased(source, deciding.SignatureOf(parse)), speech.Say($"{source} 已删除。", $"{source} was erased."));
            return host.Outcome;
        });
        return command;
    }
}
