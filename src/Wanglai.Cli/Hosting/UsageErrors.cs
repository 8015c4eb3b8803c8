using System.CommandLine;
using Wanglai.Cli.Help;
using Wanglai.Cli.Texts;

namespace Wanglai.Cli.Hosting;

/// <summary>Tells what is wrong with a command line, and where to read on.</summary>
internal static class UsageErrors
{
    private const int FarthestSlip = 2;

    public static void Report(ParseResult parse, CliHost host)
    {
        var command = parse.CommandResult.Command;
        if (parse.Tokens.Count == 0)
        {
            new HelpPage(host.Speech, host.Console.Error, Commands.Root.HelpWidth(host.Console)).Write(command);
            return;
        }

        // One wrong word often breaks the rest of the line too; the first complaint is the one to act on.
        var nearest = Nearest(parse, command);
        host.Report(CliProblems.Usage(parse.Errors[0].Message.TrimEnd('.', '。'), nearest, CommandSyntax.Path(command)));
    }

    private static string? Nearest(ParseResult parse, Command command)
    {
        if (parse.UnmatchedTokens.Count == 0)
        {
            return null;
        }

        var word = parse.UnmatchedTokens[0];
        var known = command.Subcommands.Where(c => !c.Hidden).Select(c => c.Name)
            .Concat(command.Options.Concat(CommandSyntax.CommonOptions(command)).Select(o => o.Name));
        return known
            .Select(name => (name, Slips: Spelling.Distance(word, name)))
            .Where(k => k.Slips <= FarthestSlip && k.Slips < k.name.Length)
            .OrderBy(k => k.Slips).ThenBy(k => k.name, StringComparer.Ordinal)
            .Select(k => k.name)
            .FirstOrDefault();
    }
}
