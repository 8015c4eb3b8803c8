using Wanglai.Model.Problems;

namespace Wanglai.Cli.Hosting;

/// <summary>Finds the language to speak: <c>--language</c>, else the locale variables, else the system's, else English.</summary>
internal static class UserLanguage
{
    public const string OptionName = "--language";

    /// <summary>
    /// The language for the command line <paramref name="arguments"/>. It is found before the line is parsed,
    /// because help and usage errors speak it too; a wrong value is left for the parser to report.
    /// </summary>
    public static Language Find(IReadOnlyList<string> arguments, CliConsole console)
    {
        if (Asked(arguments) is { } asked)
        {
            return asked;
        }

        foreach (var name in Variables.Locale)
        {
            if (console.Environment(name) is { Length: > 0 } locale)
            {
                return locale.StartsWith("zh", StringComparison.OrdinalIgnoreCase) ? Language.Chinese : Language.English;
            }
        }

        return console.SystemSpeaksChinese ? Language.Chinese : Language.English;
    }

    private static Language? Asked(IReadOnlyList<string> arguments)
    {
        Language? asked = null;
        for (var i = 0; i < arguments.Count && arguments[i] != "--"; i++)
        {
            if (arguments[i] == OptionName && i + 1 < arguments.Count)
            {
                asked = Named(arguments[i + 1]) ?? asked;
            }
            else if (arguments[i].StartsWith(OptionName + "=", StringComparison.Ordinal))
            {
                asked = Named(arguments[i][(OptionName.Length + 1)..]) ?? asked;
            }
        }

        return asked;
    }

    private static Language? Named(string name) => name switch
    {
        "zh" => Language.Chinese,
        "en" => Language.English,
        _ => null,
    };
}
