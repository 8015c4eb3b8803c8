using Wanglai.Model.Claims;
using Wanglai.Time;

namespace Wanglai.Reports.Sentences;

/// <summary>Times as English sentences begin: “On 5 May 1954”, “In about 1960”, “Possibly in 1960”, “Between 1979 and 1983”.</summary>
internal static class EnglishTimes
{
    private const int MostDaysOfOne = 31;

    public static string Adverb(Edtf time, TimeAspect aspect)
    {
        if (time is EdtfInterval { Start: { } start, End: { } end } interval && interval.Latest - interval.Earliest > MostDaysOfOne)
        {
            var (from, to) = (Words(start), Words(end));
            return aspect == TimeAspect.Throughout ? $"From {from} to {to}" : $"Between {from} and {to}";
        }

        var words = Words(time);
        if (words.StartsWith("from ", StringComparison.Ordinal) || words.StartsWith("until ", StringComparison.Ordinal))
        {
            return char.ToUpperInvariant(words[0]) + words[1..];
        }

        var doubt = words.StartsWith("possibly ", StringComparison.Ordinal);
        var rest = doubt ? words["possibly ".Length..] : words;
        var preposition = char.IsAsciiDigit(rest[0]) && IsOfDays(time) ? "on" : "in";
        if (rest.StartsWith("first ", StringComparison.Ordinal) || rest.StartsWith("second ", StringComparison.Ordinal) || rest.StartsWith("third ", StringComparison.Ordinal) || rest.StartsWith("fourth ", StringComparison.Ordinal))
        {
            preposition += " the";
        }

        var said = $"{preposition} {rest}";
        return doubt ? "Possibly " + said : char.ToUpperInvariant(said[0]) + said[1..];
    }

    private static string Words(Edtf time) => EdtfWords.English(time).Replace("c. ", "about ", StringComparison.Ordinal);

    private static bool IsOfDays(Edtf time) => time switch
    {
        EdtfDate date => date.Precision == EdtfPrecision.Day,
        EdtfInterval { Start: { } start } => start.Precision == EdtfPrecision.Day,
        EdtfSet set => set.Members.All(m => m.First?.Precision == EdtfPrecision.Day),
        _ => false,
    };
}
