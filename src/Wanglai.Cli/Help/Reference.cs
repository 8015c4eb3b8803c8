using System.CommandLine;
using Wanglai.Cli.Hosting;
using Wanglai.Wording;

namespace Wanglai.Cli.Help;

/// <summary>
/// Writes the reference of all commands as Markdown from the same objects that parse the command line and print the help,
/// so that it cannot say anything else than they do.
/// </summary>
internal sealed class Reference(Speech speech, TextWriter output)
{
    /// <summary>Writes the whole page.</summary>
    public void Write(RootCommand root)
    {
        output.WriteLine(speech.Say("# 命令参考", "# Command reference"));
        output.WriteLine();
        output.WriteLine(speech.Say(
            "<!-- 由程序生成，请勿手改：`wanglai reference --language zh > docs/cli.zh.md` -->",
            "<!-- Generated, not edited by hand: `wanglai reference --language en > docs/cli.md` -->"));
        output.WriteLine();
        WriteCommand(root, level: 2);
        foreach (var command in root.Subcommands.Where(c => !c.Hidden))
        {
            WriteWithSubcommands(command, level: 2);
        }
    }

    private void WriteWithSubcommands(Command command, int level)
    {
        WriteCommand(command, level);
        foreach (var inner in command.Subcommands.Where(c => !c.Hidden))
        {
            WriteWithSubcommands(inner, level + 1);
        }
    }

    private void WriteCommand(Command command, int level)
    {
        output.WriteLine($"{new string('#', level)} {CommandSyntax.Path(command)}");
        output.WriteLine();
        output.WriteLine(command.Description);
        output.WriteLine();
        output.WriteLine("```");
        output.WriteLine(CommandSyntax.Usage(command, speech));
        output.WriteLine("```");
        output.WriteLine();
        var documented = command as DocumentedCommand;
        foreach (var note in documented?.Notes ?? [])
        {
            output.WriteLine(note);
            output.WriteLine();
        }

        Table(speech.Say("参数", "argument"), command.Arguments.Where(a => !a.Hidden).Select(a => (CommandSyntax.NameOf(a), a.Description ?? "")));
        Table(speech.Say("选项", "option"), OptionsShown(command).Select(o => (CommandSyntax.NameOf(o), o.Description ?? "")));
        if (command is RootCommand)
        {
            Table(speech.Say("环境变量", "variable"), Variables.Explained(speech));
            Table(speech.Say("退出码", "exit code"), ExitCode.Explained(speech));
        }

        if (documented is not null)
        {
            WriteExamples(documented);
            WriteJsonShape(documented);
        }
    }

    private static IEnumerable<Option> OptionsShown(Command command) =>
        command is RootCommand ? CommandSyntax.CommonOptions(command) : command.Options.Where(o => !CommandSyntax.IsCommon(o));

    private void Table(string what, IEnumerable<(string Name, string Description)> entries)
    {
        var rows = entries.ToList();
        if (rows.Count == 0)
        {
            return;
        }

        output.WriteLine($"| {what} | {speech.Say("说明", "meaning")} |");
        output.WriteLine("| --- | --- |");
        foreach (var (name, description) in rows)
        {
            output.WriteLine($"| `{name.Replace("|", "\\|")}` | {description.Replace("|", "\\|")} |");
        }

        output.WriteLine();
    }

    private void WriteExamples(DocumentedCommand command)
    {
        if (command.Examples.Count == 0)
        {
            return;
        }

        output.WriteLine("```sh");
        foreach (var (line, does) in command.Examples)
        {
            output.WriteLine($"# {does}");
            output.WriteLine(line);
        }

        output.WriteLine("```");
        output.WriteLine();
    }

    private void WriteJsonShape(DocumentedCommand command)
    {
        foreach (var (what, line) in command.JsonShape)
        {
            output.WriteLine(what);
            output.WriteLine();
            output.WriteLine("```json");
            output.WriteLine(line);
            output.WriteLine("```");
            output.WriteLine();
        }
    }
}
