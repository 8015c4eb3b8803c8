using Wanglai.Reading.Lexicon;

namespace Wanglai.Reading.Mentions;

/// <summary>
/// Says where a personal name that begins at a place of the text ends: Chinese names by surname and length,
/// Japanese ones by long surnames, others by the characters that foreign names are written with.
/// </summary>
internal sealed class NameScanner(ClauseLexicon lexicon)
{
    private const int LongestForeignName = 18;

    /// <summary>
    /// The end of the name that begins at <paramref name="start"/>; <paramref name="start"/> itself where none does.
    /// <paramref name="limit"/> is where the next word that cannot belong to a name begins.
    /// <paramref name="trusted"/> is true behind a title, where a name must follow.
    /// </summary>
    public int End(string text, int start, int limit, bool trusted)
    {
        var room = limit - start;
        if (room < 2)
        {
            return start;
        }

        var foreign = ForeignLength(text, start, limit);
        if (foreign > 0 && text.AsSpan(start, foreign).ContainsAny('·', '—', '-'))
        {
            return start + foreign;
        }

        foreach (var length in (ReadOnlySpan<int>)[4, 3, 2])
        {
            if (room > length && lexicon.LongSurnames.Contains(text.AsSpan(start, length)))
            {
                return start + (room <= length + 3 ? room : length + 2);
            }
        }

        if (room <= 3 && lexicon.Surnames.Contains(text[start]))
        {
            return limit;
        }

        if (foreign == room && foreign >= 2 && (trusted || foreign >= 3))
        {
            return limit;
        }

        if (lexicon.Surnames.Contains(text[start]))
        {
            if (trusted && foreign > 3)
            {
                return start + foreign;
            }

            return trusted || room == 4 ? start + Math.Min(room, room == 4 && !trusted ? 0 : 3) : start;
        }

        if (trusted && foreign >= 2)
        {
            return start + foreign;
        }

        return trusted && room <= 4 ? limit : start;
    }

    private int ForeignLength(string text, int start, int limit)
    {
        var n = 0;
        while (start + n < limit && n < LongestForeignName
            && (lexicon.Transliteration.Contains(text[start + n]) || (n > 0 && text[start + n] is '·' or '—' or '-' or '•')))
        {
            n++;
        }

        // 博士 and 夫 of 夫妇 are written with the characters of foreign names.
        return n > 3 && text.AsSpan(start, n).EndsWith("博士") ? n - 2
            : n > 2 && start + n < text.Length && text[start + n - 1] == '夫' && text[start + n] is '妇' or '人' ? n - 1 : n;
    }
}
