using System.Text.RegularExpressions;

namespace Wanglai.Time.Words;

/// <summary>Reads the words of <see cref="ChineseWords"/> by writing them as EDTF, which the parser then judges.</summary>
internal static partial class ChineseWordsReader
{
    private static readonly Dictionary<string, string> WithoutDates = new(StringComparer.Ordinal)
    {
        ["无起止"] = "../..",
        ["无开始，结束时间不详"] = "../",
        ["开始时间不详，无结束"] = "/..",
        ["起止时间不详"] = "/",
    };

    public static Edtf? Read(string words)
    {
        var text = Blanks().Replace(words, "");
        var edtf = WithoutDates.GetValueOrDefault(text) ?? Time(text) ?? Date(text) ?? Sides(text) ?? Set(text) ?? Between(text);
        return Edtf.TryParse(edtf, out var value) ? value : null;
    }

    private static string? Date(string words) => ChineseDateReader.Read(words) is { Year: not null } date ? date.ToEdtf() : null;

    private static string? Time(string words)
    {
        var match = TimeOfDay().Match(words);
        if (!match.Success || Date(match.Groups["date"].Value) is not { } date)
        {
            return null;
        }

        var seconds = match.Groups["second"].Success ? ":" + match.Groups["second"].Value : "";
        var zone = match.Groups["offset"].Success ? match.Groups["offset"].Value : match.Groups["utc"].Success ? "Z" : "";
        return $"{date}T{match.Groups["hour"].Value}:{match.Groups["minute"].Value}{seconds}{zone}";
    }

    private static string? Sides(string words)
    {
        if (words.EndsWith('起'))
        {
            return Date(words[..^1]) is { } from ? from + "/.." : null;
        }

        if (words.StartsWith("截至", StringComparison.Ordinal))
        {
            return Date(words[2..]) is { } until ? "../" + until : null;
        }

        var match = TwoSides().Match(words);
        if (!match.Success)
        {
            return null;
        }

        var start = match.Groups["start"].Success ? Date(match.Groups["start"].Value) : "";
        var end = match.Groups["end"].Success ? Date(match.Groups["end"].Value) : "";
        return start is null || end is null ? null : $"{start}/{end}";
    }

    private static string? Between(string words)
    {
        for (var at = words.IndexOf('至', StringComparison.Ordinal); at > 0; at = words.IndexOf('至', at + 1))
        {
            if (ChineseDateReader.Read(words[..at]) is { Year: not null } start && ChineseDateReader.Read(words[(at + 1)..]) is { } end)
            {
                // The word before the first end speaks of both.
                return $"{start.ToEdtf()}/{end.Inherit(start).Qualify(start.OfYear).ToEdtf()}";
            }
        }

        return null;
    }

    private static string? Set(string words)
    {
        if (words.StartsWith("以下之一：", StringComparison.Ordinal))
        {
            return Date(words[5..]) is { } one ? $"[{one}]" : null;
        }

        if (words.StartsWith("以下全部：", StringComparison.Ordinal))
        {
            return Date(words[5..]) is { } all ? $"{{{all}}}" : null;
        }

        var oneOf = OneOf().IsMatch(words);
        if (oneOf == AllOf().IsMatch(words))
        {
            return null;
        }

        var members = Separators().Split(words).Select(Member).ToList();
        if (members.Contains(null))
        {
            return null;
        }

        return oneOf ? $"[{string.Join(',', members)}]" : $"{{{string.Join(',', members)}}}";
    }

    private static string? Member(string words)
    {
        if (words.EndsWith("或更早", StringComparison.Ordinal) || words.EndsWith("及以前", StringComparison.Ordinal))
        {
            return Date(words[..^3]) is { } last ? ".." + last : null;
        }

        if (words.EndsWith("或更晚", StringComparison.Ordinal) || words.EndsWith("及以后", StringComparison.Ordinal))
        {
            return Date(words[..^3]) is { } first ? first + ".." : null;
        }

        var range = Range().Match(words);
        if (range.Success)
        {
            return Date(range.Groups["first"].Value) is { } from && Date(range.Groups["last"].Value) is { } to ? $"{from}..{to}" : null;
        }

        return Date(words);
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();

    [GeneratedRegex("^(?<date>.+日)(?<hour>[0-9]{2})时(?<minute>[0-9]{2})分((?<second>[0-9]{2}([.][0-9]+)?)秒)?(?<utc>（UTC(?<offset>[-+][0-9]{2}:[0-9]{2})?）)?$", RegexOptions.ExplicitCapture)]
    private static partial Regex TimeOfDay();

    [GeneratedRegex("^(始于(?<start>.+)|开始时间不详)，(止于(?<end>.+)|结束时间不详)$", RegexOptions.ExplicitCapture)]
    private static partial Regex TwoSides();

    [GeneratedRegex("或|间的一[年月日段]")]
    private static partial Regex OneOf();

    [GeneratedRegex("和|及以[前后]|间的每一")]
    private static partial Regex AllOf();

    [GeneratedRegex("、|和|或(?!更[早晚])")]
    private static partial Regex Separators();

    [GeneratedRegex("^(?<first>.+)至(?<last>.+)间的每?一[年月日段]$", RegexOptions.ExplicitCapture)]
    private static partial Regex Range();
}
