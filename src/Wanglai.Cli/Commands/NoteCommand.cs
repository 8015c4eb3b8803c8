using System.CommandLine;
using Wanglai.Cli.Help;
using Wanglai.Cli.Hosting;
using Wanglai.Model.Entries;
using Wanglai.Wording;

namespace Wanglai.Cli.Commands;

/// <summary><c>wanglai note TEXT --on ID</c>: notes something on a claim.</summary>
internal static class NoteCommand
{
    public static Command Create(CliHost host)
    {
        var speech = host.Speech;
        var text = new Argument<string>("text") { HelpName = speech.Say("文字", "TEXT"), Description = speech.Say("要记的话", "What to note") };
        var on = new Option<string>("--on")
        {
            HelpName = speech.Say("编号", "ID"),
            Description = speech.Say("记在哪条陈述上；不写则记在账本上", "On which claim; without it, on the ledger itself"),
        };
        var command = new DocumentedCommand("note", speech.Say("在陈述上加一条备注", "Note something on a claim")) { text, on };
        var deciding = new Deciding(host, command);
        command.Examples.Add(("wanglai note 另见档案7-12 --on c3f8a1 --by 王芳", speech.Say("给一条陈述加备注", "Note something on a claim")));
        command.JsonShape.Add(Deciding.Shape(speech));
        command.SetAction(parse =>
        {
            using var ledger = host.OpenLedger(parse);
            var claim = parse.GetValue(on) is { } id ? Deciding.Claim(ledger, id) : null;
            deciding.Decide(parse, ledger, new NoteAdded(claim?.Source, claim?.Id, null, parse.GetRequiredValue(text), deciding.SignatureOf(parse)), speech.Say("已记下。", "Noted."));
            return host.Outcome;
        });
        return command;
    }
}
