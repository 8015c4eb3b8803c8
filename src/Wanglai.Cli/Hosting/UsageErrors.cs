using System.CommandLine;
using System.CommandLine.Parsing;
using Wanglai.Cli.Help;
using Wanglai.Cli.Texts;
using Wanglai.Model.Problems;
using Wanglai.Wording;

namespace Wanglai.Cli.Hosting;

/// <summary>
/// Tells what is wrong with a command line, and where to read on. The parser's own messages speak the language of the
/// process's culture, not the user's choice; so what can go wrong with our commands is worded here.
/// </summary>
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

        // One wrong word often breaks the rest of the line too; one complaint is enough to act on.
        host.Report(Explain(parse, command, host.Speech));
    }

    private static Problem Explain(ParseResult parse, Command command, Speech speech)
    {
        var path = CommandSyntax.Path(command);
        if (parse.UnmatchedTokens.Count > 0)
        {
            var word = parse.UnmatchedTokens[0];
            return CliProblems.UnknownWord(word, Nearest(word, command), path);
        }

        // The values that our own options refuse, in the words of the room that refused them.
        if (parse.Errors.Select(e => Refusals.Find(e.Message, speech)).FirstOrDefault(p => p is not null) is { } refusal)
        {
            return refusal;
        }

        if (command.Action is null)
        {
            return CliProblems.CommandMissing(path);
        }

        foreach (var error in parse.Errors)
        {
            switch (error.SymbolResult)
            {
                case ArgumentResult { Tokens.Count: 0, Argument: var argument } when command.Arguments.Contains(argument):
                    return CliProblems.ArgumentMissing(CommandSyntax.NameOf(argument), path);
                case OptionResult { IdentifierTokenCount: 0, Option: { Required: true } option }:
                    return CliProblems.OptionMissing(CommandSyntax.NameOf(option), path);
                case OptionResult { Tokens.Count: 0, Option: var option }:
                    return CliProblems.OptionValueMissing(option.Name, path);
                case OptionResult { IdentifierTokenCount: > 1, Option: var option } when option.Arity.MaximumNumberOfValues == 1:
                    return CliProblems.OptionTwice(option.Name, path);
            }
        }

        return CliProblems.NotUnderstood(parse.Errors[0].Message, path);
    }

    private static string? Nearest(string word, Command command)
    {
        var known = command.Subcommands.Where(c => !c.Hidden).Select(c => c.Name)
            .Concat(command.Options.Concat(CommandSyntax.CommonOptions(command)).Select(o => o.Name));
        return known
            .Select(name => (Name: name, Slips: Spelling.Distance(word, name)))
            .Where(k => k.Slips <= FarthestSlip && k.Slips < k.Name.Length)
            .OrderBy(k => k.Slips).ThenBy(k => k.Name, StringComparer.Ordinal)
            .Select(k => k.Name)
            .FirstOrDefault();
    }
}
