using System.Globalization;
using System.Text.RegularExpressions;
using Wanglai.Time.Parsing;

namespace Wanglai.Time.Words;

/// <summary>Reads the words of <see cref="EnglishDateWords"/>.</summary>
internal static partial class EnglishDateReader
{
    private const RegexOptions Options = RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    /// <summary>A date, or its day and month alone where the year is not told; null for other text.</summary>
    public static WordedDate? Read(string words)
    {
        var match = Date().Match(words);
        if (!match.Success)
        {
            return null;
        }

        var date = match.Groups["like"].Success ? Like(match.Groups["like"].Value.ToUpperInvariant()) : Parts(match);
        return date is null ? null : WithNotes(date.Qualify(Prefix(match.Groups["q"].Value)), match.Groups["notes"].Value);
    }

    private static WordedDate? Like(string text)
    {
        var parts = text.StartsWith('-') ? text[1..].Split('-') : text.Split('-');
        return new WordedDate(
            (text.StartsWith('-') ? "-" : "") + parts[0],
            parts.Length > 1 ? parts[1] : null,
            parts.Length > 2 ? parts[2] : null);
    }

    private static WordedDate? Parts(Match match)
    {
        var year = match.Groups["year"].Success ? Year(match) : null;
        if (match.Groups["year"].Success && year is null)
        {
            return null;
        }

        var month = Month(match);
        var day = match.Groups["anyday"].Success ? "XX" : match.Groups["day"].Success ? match.Groups["day"].Value.PadLeft(2, '0') : null;
        return (year ?? month) is null && day is null ? null : new WordedDate(year, month, day);
    }

    private static string? Month(Match match)
    {
        if (match.Groups["anymonth"].Success)
        {
            return "XX";
        }

        if (match.Groups["season"].Success)
        {
            var name = match.Groups["season"].Value;
            var code = Array.FindIndex(EnglishDateWords.Seasons, s => (s.EndsWith(" of", StringComparison.Ordinal) ? s[..^3] : s).Equals(name, StringComparison.OrdinalIgnoreCase));
            return (code + EdtfSeasons.FirstCode).ToString(CultureInfo.InvariantCulture);
        }

        return match.Groups["month"].Success
            ? (Array.FindIndex(EnglishDateWords.Months, m => m.Equals(match.Groups["month"].Value, StringComparison.OrdinalIgnoreCase)) + 1).ToString("D2", CultureInfo.InvariantCulture)
            : null;
    }

    private static string? Year(Match match)
    {
        var beforeChrist = match.Groups["bc"].Success;
        if (match.Groups["any"].Success)
        {
            return beforeChrist ? "-XXXX" : "XXXX";
        }

        if (match.Groups["century"].Success)
        {
            var century = Number(match.Groups["century"].Value);
            return century is >= 1 and <= 100 ? WordedDate.CenturyText(century, -1, beforeChrist) : null;
        }

        if (match.Groups["decade"].Success)
        {
            var decade = Number(match.Groups["decade"].Value);
            return decade <= 9990 ? WordedDate.SpanText(decade, decade + 9) : null;
        }

        if (match.Groups["from"].Success)
        {
            return WordedDate.SpanText(AstronomicalYear(match.Groups["from"].Value), AstronomicalYear(match.Groups["to"].Value));
        }

        // There was no year 0 before Christ; the year 0 of the calendar is 1 BC.
        var number = Number(match.Groups["number"].Value);
        var text = number == 0 ? null : WordedDate.YearText(beforeChrist ? 1 - number : number);
        return match.Groups["significant"].Success ? $"{text}S{match.Groups["significant"].Value}" : text;
    }

    private static long AstronomicalYear(string words)
    {
        var beforeChrist = words.EndsWith("BC", StringComparison.OrdinalIgnoreCase);
        var number = Number(words.AsSpan().Trim("ADBCadbc "));
        return beforeChrist ? 1 - number : number;
    }

    private static WordedDate WithNotes(WordedDate date, string notes)
    {
        foreach (var note in notes.Split(", ", StringSplitOptions.RemoveEmptyEntries))
        {
            var qualifiers = (note.Contains("uncertain", StringComparison.OrdinalIgnoreCase) ? EdtfQualifiers.Uncertain : EdtfQualifiers.None)
                | (note.Contains("approximate", StringComparison.OrdinalIgnoreCase) ? EdtfQualifiers.Approximate : EdtfQualifiers.None);
            date = char.ToLowerInvariant(note[0]) switch
            {
                'y' => date with { OfYear = date.OfYear | qualifiers },
                'd' => date with { OfDay = date.OfDay | qualifiers },
                _ => date with { OfMonth = date.OfMonth | qualifiers },
            };
        }

        return date;
    }

    private static EdtfQualifiers Prefix(string word) => word.ToUpperInvariant() switch
    {
        "C. " => EdtfQualifiers.Approximate,
        "POSSIBLY " => EdtfQualifiers.Uncertain,
        "" => EdtfQualifiers.None,
        _ => EdtfQualifiers.Both,
    };

    private static long Number(ReadOnlySpan<char> digits) => long.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex("""
        ^(?<q>possibly[ ]c\.[ ]|possibly[ ]|c\.[ ])?
        (?: a[ ]date[ ]like[ ](?<like>-?[0-9X]{4}(-[0-9X]{2}){0,2})
          | (?: (?: (?: (?<day>[0-9]{1,2}) | (?<anyday>an[ ]unknown[ ]day) ) (?:[ ]of)?[ ] )?
                (?: (?<month>January|February|March|April|May|June|July|August|September|October|November|December)
                  | (?<anymonth>an[ ]unknown[ ]month) )
              | (?<season> (?:northern[ ]|southern[ ])?(?:spring|summer|autumn|winter)
                         | (?:first|second|third|fourth)[ ]quarter | (?:first|middle|last)[ ]four[ ]months | (?:first|second)[ ]half ) )?
            (?: (?:^|(?<=c\.[ ]|possibly[ ])|[ ]of[ ]|[ ])
              (?<year> some[ ]year[ ]from[ ](?<from>(?:AD[ ])?[0-9]{1,17}(?:[ ]BC)?)[ ]to[ ](?<to>(?:AD[ ])?[0-9]{1,17}(?:[ ]BC)?)
                     | (?:a[ ]year[ ]in[ ])?the[ ](?:AD[ ])?(?<decade>[0-9]{1,4})s
                     | (?:a[ ]year[ ]in[ ])?the[ ](?<century>[0-9]{1,3})(?:st|nd|rd|th)[ ]century (?<bc>[ ]BC)?
                     | (?<any>an[ ]unknown[ ]year) (?<bc>[ ]BC)?
                     | (?:AD[ ])?(?<number>[0-9]{1,17}) (?<bc>[ ]BC)? (?:[ ]\((?<significant>[0-9]{1,2})[ ]significant[ ]digits\))? ) )? )
        (?:[ ]\((?<notes>[^()]+)\))?$
        """, Options)]
    private static partial Regex Date();
}
