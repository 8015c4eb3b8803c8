using System.CommandLine.Parsing;
using System.Globalization;
using Wanglai.Wording;

namespace Wanglai.Cli.Hosting;

/// <summary>Reads the numbers of options.</summary>
internal static class Numbers
{
    /// <summary>A whole number from 0; anything else is refused.</summary>
    public static int NotNegative(ArgumentResult result, string option, Speech speech)
    {
        var text = result.Tokens[0].Value;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }

        result.Refuse(CliProblems.NotANumber(option, text), speech);
        return 0;
    }

    /// <summary>A whole number from 1 to <paramref name="most"/>; anything else is refused.</summary>
    public static int AtLeastOne(ArgumentResult result, string option, int most, Speech speech)
    {
        var text = result.Tokens[0].Value;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= most)
        {
            return number;
        }

        result.Refuse(CliProblems.NotACount(option, text, most), speech);
        return 0;
    }

    /// <summary>A whole number from 0 to <paramref name="most"/>; anything else is refused.</summary>
    public static int AtMost(ArgumentResult result, string option, int most, Speech speech)
    {
        var number = NotNegative(result, option, speech);
        if (number > most)
        {
            result.Refuse(CliProblems.NotACount(option, result.Tokens[0].Value, most), speech);
        }

        return number;
    }

    /// <summary>A number from 0 to 1; anything else is refused.</summary>
    public static double Fraction(ArgumentResult result, string option, Speech speech)
    {
        var text = result.Tokens[0].Value;
        if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && value is >= 0 and <= 1)
        {
            return value;
        }

        result.Refuse(CliProblems.NotAFraction(option, text), speech);
        return 0;
    }
}
