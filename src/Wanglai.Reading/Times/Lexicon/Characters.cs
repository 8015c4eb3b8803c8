using System.Buffers;

namespace Wanglai.Reading.Times.Lexicon;

/// <summary>Classes of characters that the grammar of time asks for.</summary>
internal static class Characters
{
    /// <summary>Where a clause or an enumerated member ends.</summary>
    public static readonly SearchValues<char> ClauseEnds = SearchValues.Create("，。；：、！？,;:!?…\n（）()《》〈〉【】");

    private static readonly SearchValues<char> ClauseBeginnings = SearchValues.Create("，。；：、！？,;:!?…\n（(）)》“‘「『”’」』—－·【】〉 ");

    /// <summary>Words of one character that stand before a time without changing it.</summary>
    private static readonly SearchValues<char> Prepositions = SearchValues.Create("于在至到从自由起即为迄截约与和及或是");

    /// <summary>Whether nothing of the clause stands before <paramref name="at"/>.</summary>
    public static bool BeginsClause(string text, int at) => at == 0 || ClauseBeginnings.Contains(text[at - 1]);

    /// <summary>Whether a clause begins at <paramref name="at"/>, or a word stands before it that leads up to a time.</summary>
    public static bool MayLeadToTime(string text, int at) => BeginsClause(text, at) || Prepositions.Contains(text[at - 1]);

    public static bool IsHan(char c) => c is >= '\u3400' and <= '\u9FFF';
}
