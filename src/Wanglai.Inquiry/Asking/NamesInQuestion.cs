using Wanglai.Inquiry.Parties;
using Wanglai.Model.Claims;

namespace Wanglai.Inquiry.Asking;

/// <summary>Finds the names of parties in a question: from the left, the longest first.</summary>
internal static class NamesInQuestion
{
    /// <summary>Stands for a character that was taken for something already.</summary>
    public const char Taken = '\uFFFC';

    private const int Longest = 80;
    private const int Shortest = 2;

    // Words that some claim may name as a group; in a question they are the words of what is asked about.
    private static readonly string[] NoNames = ["工会", "代表团", "会议", "大会", "领导人", "代表", "两国", "两会", "双方", "国家"];

    /// <summary>Every stretch of a question that may be a name.</summary>
    public static IEnumerable<string> Stretches(string text) =>
        from start in Enumerable.Range(0, text.Length)
        from end in Enumerable.Range(start + Shortest, Math.Max(0, Math.Min(text.Length, start + Longest) - start - Shortest + 1))
        where IsName(text, start, end)
        select text[start..end];

    public static IEnumerable<(int Start, int End, PartyEntry Party)> Of(string text, PartyDirectory directory)
    {
        for (var start = 0; start < text.Length; start++)
        {
            for (var end = Math.Min(text.Length, start + Longest); end >= start + Shortest; end--)
            {
                if (IsName(text, start, end) && directory.Known(text[start..end]) is { } party && party.Type != EntityType.Place)
                {
                    yield return (start, end, party);
                    start = end - 1;
                    break;
                }
            }
        }
    }

    /// <summary>Whether a stretch does not begin or end within a word of Latin letters or a number.</summary>
    public static bool IsWhole(string text, int start, int end) =>
        !(start > 0 && IsLatin(text[start - 1]) && IsLatin(text[start])) && !(end < text.Length && IsLatin(text[end - 1]) && IsLatin(text[end]));

    private static bool IsName(string text, int start, int end)
    {
        var words = text.AsSpan(start, end - start);
        return char.IsLetter(text[start]) && char.IsLetterOrDigit(text[end - 1])
            && !words.Contains(Taken) && IsWhole(text, start, end) && Array.TrueForAll(NoNames, n => !text.AsSpan(start, end - start).SequenceEqual(n));
    }

    private static bool IsLatin(char c) => char.IsAsciiLetterOrDigit(c) || (c is >= '\u00C0' and <= '\u024F');
}
