using System.CommandLine;
using System.CommandLine.Parsing;
using Wanglai.Model.Problems;
using Wanglai.Time;
using Wanglai.Wording;

namespace Wanglai.Cli.Hosting;

/// <summary>
/// Values of options and arguments that are refused with a <see cref="Problem"/>. The parser carries only strings,
/// so a refusal travels as the problem's sentence in the user's language and is recognised by its code.
/// </summary>
internal static class Refusals
{
    /// <summary>Refuses the value with <paramref name="problem"/>.</summary>
    public static void Refuse(this SymbolResult result, Problem problem, Speech speech) => result.AddError(speech.Say(problem));

    /// <summary>Lets <paramref name="option"/> take only one of <paramref name="names"/>, and offers them for completion.</summary>
    public static Option<string> OneOf(this Option<string> option, Speech speech, params string[] names)
    {
        option.HelpName ??= string.Join('|', names);
        option.CompletionSources.Add(names);
        option.Validators.Add(result => RefuseOthers(result, option.Name, names, speech));
        return option;
    }

    /// <summary>Lets each value of <paramref name="option"/> be only one of <paramref name="names"/>, and offers them for completion.</summary>
    public static Option<string[]> EachOneOf(this Option<string[]> option, Speech speech, params string[] names)
    {
        option.CompletionSources.Add(names);
        option.Validators.Add(result => RefuseOthers(result, option.Name, names, speech));
        return option;
    }

    /// <summary>Lets <paramref name="argument"/> be only one of <paramref name="names"/>, and offers them for completion.</summary>
    public static Argument<string> OneOf(this Argument<string> argument, Speech speech, params string[] names)
    {
        argument.HelpName ??= string.Join('|', names);
        argument.CompletionSources.Add(names);
        argument.Validators.Add(result => RefuseOthers(result, argument.Name, names, speech));
        return argument;
    }

    /// <summary>Lets <paramref name="option"/> take EDTF values.</summary>
    public static Option<Edtf?> TakingEdtf(this Option<Edtf?> option, Speech speech)
    {
        option.HelpName ??= "EDTF";
        option.CustomParser = result =>
        {
            if (Edtf.TryParse(result.Tokens[0].Value, out var value, out var error))
            {
                return value;
            }

            result.Refuse(CliProblems.NotADate(option.Name, error), speech);
            return null;
        };
        return option;
    }

    /// <summary>The problem that was refused with <paramref name="message"/>; null where the message is the parser's own.</summary>
    public static Problem? Find(string message, Speech speech)
    {
        var space = message.IndexOf(' ', StringComparison.Ordinal);
        if (!message.StartsWith("WL-", StringComparison.Ordinal) || space < 0)
        {
            return null;
        }

        var sentence = message[(space + 1)..];
        return new Problem(message[..space], speech.Say(sentence, ""), speech.Say("", sentence));
    }

    private static void RefuseOthers(SymbolResult result, string what, string[] names, Speech speech)
    {
        var value = result.Tokens.Select(t => t.Value).FirstOrDefault(v => !names.Contains(v));
        if (value is not null)
        {
            result.Refuse(CliProblems.NotAmong(what, value, names), speech);
        }
    }
}
