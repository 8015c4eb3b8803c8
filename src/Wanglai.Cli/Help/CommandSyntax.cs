using System.CommandLine;
using System.CommandLine.Help;
using Wanglai.Wording;

namespace Wanglai.Cli.Help;

/// <summary>How a command, its arguments and its options are written down.</summary>
internal static class CommandSyntax
{
    /// <summary>The line of usage: <c>wanglai status A [B] [options]</c>.</summary>
    public static string Usage(Command command, Speech speech)
    {
        var words = new List<string> { Path(command) };
        words.AddRange(command.Arguments.Where(a => !a.Hidden).Select(NameOf));
        if (command.Subcommands.Any(c => !c.Hidden))
        {
            words.Add(speech.Say("命令", "COMMAND"));
        }

        words.AddRange(command.Options.Where(o => o.Required).Select(NameOf));
        words.Add(speech.Say("[选项]", "[options]"));
        return string.Join(' ', words);
    }

    /// <summary>The words that call the command: <c>wanglai authority check</c>.</summary>
    public static string Path(Command command) =>
        command.Parents.OfType<Command>().FirstOrDefault() is { } parent ? $"{Path(parent)} {command.Name}" : "wanglai";

    /// <summary>The argument as usage writes it: in brackets where it may be left out, with dots where there may be several.</summary>
    public static string NameOf(Argument argument)
    {
        var name = argument.HelpName ?? argument.Name;
        name += argument.Arity.MaximumNumberOfValues > 1 ? "…" : "";
        return argument.Arity.MinimumNumberOfValues == 0 ? $"[{name}]" : name;
    }

    /// <summary>The option with its other names and what it takes: <c>-o, --output FILE</c>.</summary>
    public static string NameOf(Option option)
    {
        var names = string.Join(", ", option.Aliases.Append(option.Name).Where(n => n is not ("/h" or "/?" or "-?")).Distinct().OrderBy(n => n.Length));
        return option.HelpName is { } value ? $"{names} {value}" : names;
    }

    /// <summary>True for an option that every command takes.</summary>
    public static bool IsCommon(Option option) => option.Recursive || option is VersionOption;

    /// <summary>The options that <paramref name="command"/> shares with all others, help among them.</summary>
    public static IEnumerable<Option> CommonOptions(Command command)
    {
        var root = command;
        while (root.Parents.OfType<Command>().FirstOrDefault() is { } parent)
        {
            root = parent;
        }

        return root.Options.Where(o => IsCommon(o) && (o is not VersionOption || root == command));
    }
}
