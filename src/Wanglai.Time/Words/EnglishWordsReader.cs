using System.Text.RegularExpressions;

namespace Wanglai.Time.Words;

/// <summary>Reads the words of <see cref="EnglishWords"/> by writing them as EDTF, which the parser then judges.</summary>
internal static partial class EnglishWordsReader
{
    private const RegexOptions Options = RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    private static readonly Dictionary<string, string> WithoutDates = new(StringComparer.OrdinalIgnoreCase)
    {
        ["without start or end"] = "../..",
        ["without start, end unknown"] = "../",
        ["start unknown, without end"] = "/..",
        ["start and end unknown"] = "/",
    };

    public static Edtf? Read(string words)
    {
        var text = words.Trim();
        var edtf = WithoutDates.GetValueOrDefault(text) ?? Time(text) ?? Date(text) ?? Sides(text) ?? Between(text) ?? Set(text);
        return Edtf.TryParse(edtf, out var value) ? value : null;
    }

    private static string? Date(string words) => EnglishDateReader.Read(words) is { Year: not null } date ? date.ToEdtf() : null;

    private static string? Time(string words)
    {
        var match = TimeOfDay().Match(words);
        if (!match.Success || Date(match.Groups["date"].Value) is not { } date)
        {
            return null;
        }

        var zone = match.Groups["offset"].Success ? match.Groups["offset"].Value : match.Groups["utc"].Success ? "Z" : "";
        return $"{date}T{match.Groups["clock"].Value}{zone}";
    }

    private static string? Sides(string words)
    {
        var match = TwoSides().Match(words);
        if (!match.Success)
        {
            return null;
        }

        if (match.Groups["on"].Success)
        {
            return Date(match.Groups["on"].Value) is { } on ? on + "/.." : null;
        }

        if (match.Groups["until"].Success)
        {
            return Date(match.Groups["until"].Value) is { } until ? "../" + until : null;
        }

        if (match.Groups["start"].Success)
        {
            return Date(match.Groups["start"].Value) is { } start ? start + "/" : null;
        }

        return Date(match.Groups["end"].Value) is { } end ? "/" + end : null;
    }

    private static string? Between(string words)
    {
        var close = CloseDash().Match(words);
        if (close.Success && EnglishDateReader.Read(close.Groups["end"].Value) is { Year: not null, Day: not null } last)
        {
            return $"{(last with { Day = close.Groups["day"].Value.PadLeft(2, '0') }).ToEdtf()}/{last.ToEdtf()}";
        }

        var dash = words.IndexOf(" – ", StringComparison.Ordinal);
        if (dash < 0 || EnglishDateReader.Read(words[..dash]) is not { } start || EnglishDateReader.Read(words[(dash + 3)..]) is not { Year: not null } end)
        {
            return null;
        }

        return $"{(start with { Year = start.Year ?? end.Year }).ToEdtf()}/{end.ToEdtf()}";
    }

    private static string? Set(string words)
    {
        if (words.StartsWith("one of: ", StringComparison.OrdinalIgnoreCase))
        {
            return Date(words[8..]) is { } one ? $"[{one}]" : null;
        }

        if (words.StartsWith("all of: ", StringComparison.OrdinalIgnoreCase))
        {
            return Date(words[8..]) is { } all ? $"{{{all}}}" : null;
        }

        // What stands in brackets tells of one date: (year uncertain, month approximate).
        var outside = Bracketed().Replace(words, "");
        var oneOf = OneOf().IsMatch(outside);
        if (oneOf == AllOf().IsMatch(outside))
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
        var open = OpenMember().Match(words);
        if (open.Success)
        {
            var date = Date(open.Groups["date"].Value);
            return date is null ? null : open.Groups["later"].Success ? date + ".." : ".." + date;
        }

        var range = Range().Match(words);
        if (range.Success)
        {
            return Date(range.Groups["first"].Value) is { } from && Date(range.Groups["last"].Value) is { } to ? $"{from}..{to}" : null;
        }

        return Date(words);
    }

    [GeneratedRegex(@"^(?<date>.+), (?<clock>[0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]+)?)?)(?<utc> \(UTC(?<offset>[-+][0-9]{2}:[0-9]{2})?\))?$", Options)]
    private static partial Regex TimeOfDay();

    [GeneratedRegex("^(from (?<on>.+) on|until (?<until>.+)|from (?<start>.+), end unknown|start unknown, until (?<end>.+))$", Options)]
    private static partial Regex TwoSides();

    [GeneratedRegex("^(?<day>[0-9]{1,2})–(?<end>[0-9].*)$", Options)]
    private static partial Regex CloseDash();

    [GeneratedRegex(@"\([^()]*\)")]
    private static partial Regex Bracketed();

    [GeneratedRegex(@"\bor\b|\ba (year|month|day|part) from\b", Options)]
    private static partial Regex OneOf();

    [GeneratedRegex(@"\band\b|\beach\b", Options)]
    private static partial Regex AllOf();

    [GeneratedRegex(@"(, | or (?!later|earlier)| and (?!before|after))(?![^(]*\))", Options)]
    private static partial Regex Separators();

    [GeneratedRegex("^(?<date>.+) ((or|and) ((?<later>later|after)|earlier|before))$", Options)]
    private static partial Regex OpenMember();

    [GeneratedRegex("^(a|each) (year|month|day|part) from (?<first>.+) to (?<last>.+)$", Options)]
    private static partial Regex Range();
}
