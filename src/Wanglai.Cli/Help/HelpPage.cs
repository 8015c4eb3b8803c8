using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using Wanglai.Cli.Hosting;
using Wanglai.Cli.Texts;
using Wanglai.Wording;

namespace Wanglai.Cli.Help;

/// <summary>Writes the help of a command: what it is for, how it is called, what it takes, examples.</summary>
internal sealed class HelpPage(Speech speech, TextWriter output, int width)
{
    private const int Indent = 2;
    private const int NameColumnMost = 26;

    /// <summary>Writes the page of <paramref name="command"/>.</summary>
    public void Write(Command command)
    {
        Paragraph(command.Description ?? "", indent: 0);
        foreach (var note in command is DocumentedCommand documented ? documented.Notes : [])
        {
            output.WriteLine();
            Paragraph(note, indent: 0);
        }

        Section(speech.Say("用法", "Usage"));
        output.WriteLine(new string(' ', Indent) + CommandSyntax.Usage(command, speech));
        List(speech.Say("参数", "Arguments"), command.Arguments.Where(a => !a.Hidden).Select(a => (CommandSyntax.NameOf(a), a.Description ?? "")));
        List(speech.Say("命令", "Commands"), command.Subcommands.Where(c => !c.Hidden).Select(c => (c.Name, c.Description ?? "")));
        List(speech.Say("选项", "Options"), command.Options.Where(o => !CommandSyntax.IsCommon(o)).Select(OptionLine));
        List(speech.Say("各命令共有的选项", "Options of every command"), CommandSyntax.CommonOptions(command).Select(OptionLine));
        if (command is RootCommand)
        {
            List(speech.Say("环境变量", "Environment"), Variables.Explained(speech));
            List(speech.Say("退出码", "Exit codes"), ExitCode.Explained(speech));
        }

        if (command is DocumentedCommand { Examples.Count: > 0 } taught)
        {
            WriteExamples(taught);
        }

        if (command.Subcommands.Any(c => !c.Hidden))
        {
            output.WriteLine();
            Paragraph(
                speech.Say("“wanglai 命令 --help”说明某个命令。", "“wanglai COMMAND --help” explains one command."), indent: 0);
        }
    }

    private static (string Name, string Description) OptionLine(Option option) => (CommandSyntax.NameOf(option), option.Description ?? "");

    private void WriteExamples(DocumentedCommand command)
    {
        Section(speech.Say("例子", "Examples"));
        foreach (var (line, does) in command.Examples)
        {
            output.WriteLine(new string(' ', Indent) + line);
            Paragraph(does, Indent * 3);
        }
    }

    private void Section(string title)
    {
        output.WriteLine();
        output.WriteLine(title);
    }

    private void List(string title, IEnumerable<(string Name, string Description)> entries)
    {
        var rows = entries.ToList();
        if (rows.Count == 0)
        {
            return;
        }

        Section(title);
        var column = Math.Min(NameColumnMost, rows.Max(r => TextLayout.Width(r.Name))) + Indent;
        foreach (var (name, description) in rows)
        {
            var lines = TextLayout.Wrap(description, Math.Max(20, width - Indent - column)).ToList();
            var ownLine = TextLayout.Width(name) > column - Indent;
            output.WriteLine(new string(' ', Indent) + (ownLine ? name : TextLayout.Pad(name, column) + lines[0]));
            foreach (var line in ownLine ? lines : lines.Skip(1))
            {
                output.WriteLine(new string(' ', Indent + column) + line);
            }
        }
    }

    private void Paragraph(string text, int indent)
    {
        foreach (var line in TextLayout.Wrap(text, width - indent))
        {
            output.WriteLine(new string(' ', indent) + line);
        }
    }

    /// <summary>What <c>--help</c> does.</summary>
    internal sealed class HelpPageAction(Speech speech, TextWriter output, int width) : SynchronousCommandLineAction
    {
        /// <summary>Who asks for help is helped, whatever else the line holds.</summary>
        public override bool ClearsParseErrors => true;

        public override int Invoke(ParseResult parseResult)
        {
            new HelpPage(speech, output, width).Write(parseResult.CommandResult.Command);
            return ExitCode.Done;
        }

        /// <summary>Puts this action and its words on the help option of <paramref name="root"/>.</summary>
        public void TakeOver(RootCommand root)
        {
            var option = root.Options.OfType<HelpOption>().Single();
            option.Action = this;
            option.Description = speech.Say("显示帮助", "Show help");
        }
    }
}
