using System.Globalization;
using System.Text.RegularExpressions;
using Wanglai.Time.Parsing;

namespace Wanglai.Time.Words;

/// <summary>Reads the words of <see cref="ChineseDateWords"/>.</summary>
internal static partial class ChineseDateReader
{
    /// <summary>A date, or what is left of it where the year (or year and month) is not repeated; null for other text.</summary>
    public static WordedDate? Read(string words)
    {
        var match = Date().Match(words);
        if (!match.Success)
        {
            return null;
        }

        var date = match.Groups["like"].Success ? Like(match.Groups["like"].Value) : Parts(match);
        if (date is null)
        {
            return null;
        }

        return WithNotes(date.Qualify(Prefix(match.Groups["q"].Value)), match.Groups["notes"].Value);
    }

    private static WordedDate? Like(string text)
    {
        var parts = LikeParts().Match(text);
        return parts.Success
            ? new WordedDate(parts.Groups["y"].Value, Found(parts.Groups["m"]), Found(parts.Groups["d"]))
            : null;
    }

    private static WordedDate? Parts(Match match)
    {
        var year = match.Groups["year"].Success ? Year(match) : null;
        var month = match.Groups["season"].Success
            ? (Array.IndexOf(ChineseDateWords.Seasons, match.Groups["season"].Value) + EdtfSeasons.FirstCode).ToString(CultureInfo.InvariantCulture)
            : Two(match.Groups["month"]);
        var day = Two(match.Groups["day"]);
        return (match.Groups["year"].Success && year is null) || (year ?? month ?? day) is null ? null : new WordedDate(year, month, day);
    }

    private static string? Year(Match match)
    {
        var beforeChrist = match.Groups["era"].Value == "公元前";
        if (match.Groups["some"].Success)
        {
            return beforeChrist ? "-XXXX" : "XXXX";
        }

        if (match.Groups["century"].Success)
        {
            var decade = match.Groups["first"].Success ? 0 : match.Groups["decade"].Success ? Number(match.Groups["decade"]) : -1;
            var century = Number(match.Groups["century"]);
            return century is >= 1 and <= 100 ? WordedDate.CenturyText(century, (int)decade, beforeChrist) : null;
        }

        if (match.Groups["from"].Success)
        {
            return AstronomicalYear(match.Groups["from"].Value) is { } from && AstronomicalYear(match.Groups["to"].Value) is { } to
                ? WordedDate.SpanText(from, to)
                : null;
        }

        var text = AstronomicalYear(match.Groups["era"].Value + match.Groups["number"].Value + "年") is { } year ? WordedDate.YearText(year) : null;
        return match.Groups["significant"].Success ? $"{text}S{match.Groups["significant"].Value}" : text;
    }

    private static long? AstronomicalYear(string words)
    {
        var digits = words.AsSpan().Trim("公元前年");
        if (!long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return null;
        }

        // There was no year 0 before Christ; the year 0 of the calendar is 1 BC.
        var beforeChrist = words.StartsWith("公元前", StringComparison.Ordinal);
        return number == 0 ? null : beforeChrist ? 1 - number : number;
    }

    private static WordedDate WithNotes(WordedDate date, string notes)
    {
        foreach (var note in notes.Split('，', StringSplitOptions.RemoveEmptyEntries))
        {
            var qualifiers = (note.Contains("存疑", StringComparison.Ordinal) ? EdtfQualifiers.Uncertain : EdtfQualifiers.None)
                | (note.Contains("约略", StringComparison.Ordinal) ? EdtfQualifiers.Approximate : EdtfQualifiers.None);
            date = note[0] switch
            {
                '年' => date with { OfYear = date.OfYear | qualifiers },
                '日' => date with { OfDay = date.OfDay | qualifiers },
                _ => date with { OfMonth = date.OfMonth | qualifiers },
            };
        }

        return date;
    }

    private static EdtfQualifiers Prefix(string word) => word switch
    {
        "约" => EdtfQualifiers.Approximate,
        "可能是" => EdtfQualifiers.Uncertain,
        "" => EdtfQualifiers.None,
        _ => EdtfQualifiers.Both,
    };

    private static string? Two(Group group)
    {
        if (!group.Success)
        {
            return null;
        }

        return group.Value == "某" ? "XX" : group.Value.PadLeft(2, '0');
    }

    private static string? Found(Group group) => group.Success ? group.Value : null;

    private static long Number(Group group) => long.Parse(group.Value, CultureInfo.InvariantCulture);

    [GeneratedRegex("""
        ^(?<q>可能是约|可能是|约)?
        (?: 形如(?<like>[-0-9X]+)的日期
          | (?<year> (?<from>(?:公元前?)?[0-9]{1,17}年)至(?<to>(?:公元前?)?[0-9]{1,17}年)间的某年
                   | (?<era>公元前|公元)?
                     (?: (?<number>[0-9]{1,17})年 (?:（(?<significant>[0-9]{1,2})位有效数字）)?
                       | (?<century>[0-9]{1,3})世纪 (?:(?<decade>[1-9]0)年代|(?<first>头十年))? (?:某年)?
                       | (?<some>某年) ) )?
            (?: (?<month>[0-9]{1,2}|某)月
              | (?<season>[南北]半球[春夏秋冬]季|[春夏秋冬]季|第[一二三四]季度|前四个月|中间四个月|后四个月|[上下]半年) )?
            (?: (?<day>[0-9]{1,2}|某)日 )? )
        (?:（(?<notes>[^（）]+)）)?$
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture)]
    private static partial Regex Date();

    [GeneratedRegex("^(?<y>-?[0-9X]{4})(-(?<m>[0-9X]{2})(-(?<d>[0-9X]{2}))?)?$", RegexOptions.ExplicitCapture)]
    private static partial Regex LikeParts();
}
