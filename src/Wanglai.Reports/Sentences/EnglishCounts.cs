using System.Buffers;
using System.Globalization;
using Wanglai.Model.Claims;

namespace Wanglai.Reports.Sentences;

/// <summary>Counts in English: the number with the vagueness that its words have; money, and what has no word here, in the source's words.</summary>
internal static class EnglishCounts
{
    private static readonly SearchValues<char> Numerals = SearchValues.Create("0123456789〇零一二两兩三四五六七八九十百千万萬亿億");
    private static readonly SearchValues<char> Several = SearchValues.Create("数數几幾若");

    public static string Of(Count count)
    {
        if (count.What is CountKind.Money or CountKind.Other || count.Number % 1 != 0)
        {
            return $"“{count.Text}”";
        }

        var number = count.Number.ToString("#,0", CultureInfo.InvariantCulture);
        return Hedge(count.Text) is { } hedge ? $"{hedge}{number} {(count.Number == 1 ? One(count.What) : Many(count.What))}" : $"“{count.Text}”";
    }

    /// <summary>How vague the words are, as a word before the number; null where they name no number to stand behind it.</summary>
    private static string? Hedge(string words)
    {
        if (words.AsSpan().IndexOfAny(Several) >= 0)
        {
            return null;
        }

        if (words.StartsWith('近') || words.StartsWith("将近", StringComparison.Ordinal) || words.StartsWith('不'))
        {
            return "nearly ";
        }

        if (words.StartsWith('约') || words.StartsWith('約') || words.StartsWith("大约", StringComparison.Ordinal) || words.EndsWith("左右", StringComparison.Ordinal))
        {
            return "about ";
        }

        if (words.StartsWith("至少", StringComparison.Ordinal))
        {
            return "at least ";
        }

        var last = words.AsSpan().LastIndexOfAny(Numerals);
        return (last >= 0 && last + 1 < words.Length && "多余餘来來".Contains(words[last + 1], StringComparison.Ordinal)) || words.EndsWith("以上", StringComparison.Ordinal) ? "more than " : "";
    }

    private static string One(CountKind what) => what switch
    {
        CountKind.Members => "member",
        CountKind.People => "person",
        CountKind.Countries => "country",
        CountKind.Organisations => "organisation",
        CountKind.Delegates => "delegate",
        CountKind.Groups => "group",
        CountKind.Events => "event",
        _ => "point",
    };

    private static string Many(CountKind what) => what switch
    {
        CountKind.People => "people",
        CountKind.Countries => "countries",
        _ => One(what) + "s",
    };
}
