using System.Globalization;
using System.Text.RegularExpressions;
using Wanglai.Time;

namespace Wanglai.Inquiry.Asking;

/// <summary>Finds times in English questions: a year, a month or a day (1 June 1975, June 1975, 1965), a decade (the 1960s), and EDTF as it stands.</summary>
internal static partial class EnglishTimes
{
    private static readonly string[] Months =
        ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

    public static IEnumerable<TimeInQuestion> In(string question)
    {
        foreach (Match match in Written().Matches(question))
        {
            if (Edtf.TryParse(Value(match), out var value))
            {
                yield return new(match.Index, match.Index + match.Length, value);
            }
        }
    }

    private static string Value(Match match)
    {
        if (match.Groups["edtf"].Success)
        {
            return match.Value;
        }

        var year = match.Groups["year"].Value;
        if (match.Groups["decade"].Success)
        {
            return year[..3] + "X";
        }

        if (!match.Groups["month"].Success)
        {
            return year;
        }

        var month = (Array.IndexOf(Months, match.Groups["month"].Value.ToLowerInvariant()) + 1).ToString("D2", CultureInfo.InvariantCulture);
        return match.Groups["day"].Success ? $"{year}-{month}-{match.Groups["day"].Value.PadLeft(2, '0')}" : $"{year}-{month}";
    }

    [GeneratedRegex(
        @"(?<![0-9A-Za-z])(?<edtf>[0-9]{3}X|[0-9]{4}-[0-9]{2}(?:-[0-9]{2})?(?:/[0-9]{4}(?:-[0-9]{2}(?:-[0-9]{2})?)?)?|[0-9]{4}/[0-9]{4})(?![0-9A-Za-z])"
        + @"|(?<![0-9A-Za-z])(?:(?:(?<day>[0-9]{1,2})\s+)?(?<month>January|February|March|April|May|June|July|August|September|October|November|December)\s+)?(?<year>1[0-9]{3}|20[0-9]{2})(?<decade>s)?(?![0-9A-Za-z年])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Written();
}
