using System.Buffers;
using Wanglai.Model.Claims;
using Wanglai.Reading.Lexicon;
using Wanglai.Reading.Words;

namespace Wanglai.Reading.Mentions;

/// <summary>
/// Finds the personal names that a document introduces behind a title or in 以…为首, so that each is one word wherever it
/// stands again. Where a name ends is decided by what can follow one.
/// </summary>
internal sealed class DocumentNames(ClauseLexicon lexicon, WordMatches matches)
{
    private static readonly SearchValues<char> Openings = SearchValues.Create("，、。；和以由");
    private static readonly SearchValues<char> Signs = SearchValues.Create("以为任·-");
    private const string Followers = "，、。；：）（）率在于等为访对和与会一说的到赴来将应向同也是先曾代作致出就受以并及又主亲分今则《“今乘前设参当担提表发签强3指";
    private const string NeverLast = "等率在的和与及访赴来，、。；率以对同向";

    /// <summary>The names of the document as a dictionary of their own; null where it introduces none.</summary>
    public WordTrie? Find(string text)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        var (dotted, bearer, sign) = (0, 0, -1);
        for (var i = 0; i < text.Length; i++)
        {
            // A name is introduced behind an office, or by one of a few characters: what lies between is passed over.
            while (bearer < matches.Marked.Count && matches.Marked[bearer] is var (at, match) && (at < i || !match.Word.Bears))
            {
                bearer++;
            }

            var office = bearer < matches.Marked.Count ? matches.Marked[bearer].At : text.Length;
            sign = sign < i ? Next(text, i) : sign;
            if (Math.Min(office, sign) is var next && next > i)
            {
                i = next - 1;
                continue;
            }

            if (text[i] == '以')
            {
                Led(text, i + 1, names);
            }
            else if (text[i] is '为' or '任' && OpensBefore(text, i) is >= 0 and var open && i - open > 2 && text[open] != '以' && lexicon.LeadingEnds.Exists(e => text.AsSpan(i).StartsWith(e) && i + e.Length < text.Length && text[i + e.Length] == '的'))
            {
                // 甲为团长的代表团、乙为团长的代表团
                Led(text, open + 1, names);
            }
            else if ((text[i] == '·' || (text[i] == '-' && i > 1 && lexicon.Transliteration.Contains(text[i - 1]) && lexicon.Transliteration.Contains(text[i - 2]))) && i > dotted)
            {
                dotted = Dotted(text, i, names);
            }

            var end = office == i ? OfficeEnd(i) : 0;
            if (end > 0)
            {
                NameAt(text, end, names);
                i = end - 1;
            }
        }

        if (names.Count == 0)
        {
            return null;
        }

        var trie = new WordTrie();
        foreach (var name in names)
        {
            var word = trie.Add(name);
            word.Cost = 9;
            word.Name = new KnownName(name, EntityType.Person);
        }

        return trie;
    }

    // The next character that may introduce a name or stand in one; the text's length where there is none.
    private static int Next(string text, int from)
    {
        var at = text.AsSpan(from).IndexOfAny(Signs);
        return at < 0 ? text.Length : from + at;
    }

    // The mark or the conjunction before the phrase that ends here; -1 where none is near.
    private static int OpensBefore(string text, int end)
    {
        var from = Math.Max(0, end - 12);
        var at = text.AsSpan(from, end - from).LastIndexOfAny(Openings);
        return at < 0 ? -1 : from + at;
    }

    // 前来访问的让·杜邦: a name with a dot needs no title. Returns where it ends.
    private int Dotted(string text, int dot, HashSet<string> names)
    {
        var start = dot;
        while (start > 0 && dot - start < 6 && lexicon.Transliteration.Contains(text[start - 1]) && !EndsKnown(text, start))
        {
            start--;
        }

        var end = dot + 1;
        while (end < text.Length && end - start < 18 && (lexicon.Transliteration.Contains(text[end]) || "·—-".Contains(text[end])))
        {
            end++;
        }

        var name = text.AsSpan(start, end - start).EndsWith("博士") ? end - 2 : end;
        if (name < end && dot > start)
        {
            names.Add(text[start..name]);
        }
        else if (dot - start > 0 && end - dot > 2 && Ends(text, start, end))
        {
            names.Add(text[start..end]);
        }

        return end;
    }

    // 加拿大让·杜邦: the name of a country or an office ends here.
    private bool EndsKnown(string text, int at)
    {
        for (var length = 2; length <= 5 && length <= at; length++)
        {
            if (lexicon.Words.Find(text.AsSpan(at - length, length)) is { } word && (word.Name is not null || word.Is(NounClasses.Office)))
            {
                return true;
            }
        }

        return false;
    }

    private int OfficeEnd(int at)
    {
        var end = 0;
        foreach (var match in matches.At(at))
        {
            if (!match.Word.Bears)
            {
                continue;
            }

            var word = lexicon.Words.At(match.Node)!;
            if (word.Is(NounClasses.Office) && word.Text.Length > 1)
            {
                end = match.End;
            }
            else if (end > 0 && word.Is(NounClasses.Delegation | NounClasses.Gathering | NounClasses.Organisation))
            {
                end = 0;
            }
        }

        return end;
    }

    private int OrganisationEnd(int at)
    {
        var end = 0;
        foreach (var match in matches.At(at))
        {
            if (match.Word.Bears && lexicon.Words.At(match.Node) is { Text.Length: > 1 } word && (word.Is(NounClasses.Organisation) || word.Name is { Type: EntityType.Organisation }))
            {
                end = match.End;
            }
        }

        return end;
    }

    private void Led(string text, int from, HashSet<string> names)
    {
        var reach = Math.Min(40, text.Length - from);
        foreach (var ending in lexicon.LeadingEnds)
        {
            var end = text.IndexOf(ending, from, reach, StringComparison.Ordinal);
            if (end <= from || text.AsSpan(from, end - from).IndexOfAny("，。；") >= 0)
            {
                continue;
            }

            var start = from;
            for (var i = from; i < end; i++)
            {
                var stop = Math.Max(OfficeEnd(i), OrganisationEnd(i));
                if (stop > 0 && stop < end)
                {
                    start = stop;
                    i = stop - 1;
                }
                else if (stop == end)
                {
                    // 王明和李强两位副议长为首: the names stand before the office.
                    end = i;
                    break;
                }
            }

            var phrase = text[start..end];
            foreach (var several in (string[])["两位", "二位", "三位", "等"])
            {
                phrase = phrase.EndsWith(several, StringComparison.Ordinal) ? phrase[..^several.Length] : phrase;
            }

            foreach (var name in lexicon.LongSurnames.Begins(phrase) && phrase.Length <= 5 ? [phrase] : phrase.Split('、', '和'))
            {
                if (name.Length is >= 2 and <= 5 && lexicon.Words.Find(name)?.Name is null)
                {
                    names.Add(name);
                }
            }

            return;
        }
    }

    private void NameAt(string text, int at, HashSet<string> names)
    {
        foreach (var part in (ReadOnlySpan<int>)[4, 3, 2])
        {
            if (at + part < text.Length && lexicon.LongSurnames.Contains(text.AsSpan(at, part)))
            {
                foreach (var given in (ReadOnlySpan<int>)[2, 1, 3])
                {
                    if (Ends(text, at, at + part + given))
                    {
                        names.Add(text.Substring(at, part + given));
                        return;
                    }
                }
            }
        }

        var foreign = at;
        while (foreign < text.Length && foreign - at < 18 && (lexicon.Transliteration.Contains(text[foreign]) || (foreign > at && "·—-".Contains(text[foreign]))))
        {
            foreign++;
        }

        // 博士 and 夫 of 夫妇 and 夫人 are written with the characters of foreign names.
        var title = foreign - at > 3 && text.AsSpan(at, foreign - at).EndsWith("博士") ? 2
            : foreign - at > 2 && foreign < text.Length && text[foreign - 1] == '夫' && text[foreign] is '妇' or '人' ? 1 : 0;
        if (title > 0)
        {
            names.Add(text[at..(foreign - title)]);
            return;
        }

        if (foreign - at >= 4 && Ends(text, at, foreign))
        {
            names.Add(text[at..foreign]);
            return;
        }

        if (at >= text.Length || !lexicon.Surnames.Contains(text[at]) || "于向和与对为将应由从".Contains(text[at]))
        {
            if (foreign - at is 2 or 3 && Ends(text, at, foreign))
            {
                names.Add(text[at..foreign]);
            }

            return;
        }

        foreach (var length in (ReadOnlySpan<int>)[3, 2])
        {
            if (Ends(text, at, at + length))
            {
                names.Add(text.Substring(at, length));
                return;
            }
        }
    }

    private bool Ends(string text, int start, int end)
    {
        if (end > text.Length || NeverLast.Contains(text[end - 1]) || text.AsSpan(start, end - start).EndsWith("一行") || lexicon.Words.Find(text.AsSpan(start, end - start)) is { Nouns: not NounClasses.None } or { Uses: not WordUses.None })
        {
            return false;
        }

        // 松村明代表两港: the last character begins a word of its own.
        var led = end < text.Length && text[end] is '率' or '等' && text.AsSpan(start, end - start).Contains('·');
        if (!led && end - start > 2 && end < text.Length && lexicon.Words.Find(text.AsSpan(end - 1, 2)) is { } across && (across.Tag is not WordTag.Unknown || across.Is(NounClasses.Office) || across.Frames.Count > 0))
        {
            return false;
        }

        // 领导人相继访问: an adverb or a verb is no name, nor is its end.
        if (lexicon.Words.Find(text.AsSpan(start, end - start)) is { Tag: not WordTag.Unknown, Name: null } || (end - start == 3 && lexicon.Words.Find(text.AsSpan(start + 1, end - start - 1)) is { Tag: WordTag.Adverb or WordTag.Verb or WordTag.Conjunction or WordTag.Preposition }))
        {
            return false;
        }

        for (var i = start; i < end; i++)
        {
            if (!IsHan(text[i]) && !"·—-".Contains(text[i]))
            {
                return false;
            }
        }

        // 中岛宏博士: an honorific ends it.
        if (end + 2 <= text.Length && lexicon.Words.Find(text.AsSpan(end, 2)) is { } title && title.Is(NounClasses.Honorific))
        {
            return true;
        }

        if (end == text.Length || Followers.Contains(text[end]) || !IsHan(text[end]))
        {
            return true;
        }

        // A verb or an adverb begins behind the name.
        var node = 0;
        for (var j = end; j < text.Length && j < end + 4 && (node = lexicon.Words.Step(node, text[j])) != 0; j++)
        {
            if (lexicon.Words.At(node) is { } word && ((j > end && (word.Frames.Count > 0 || word.Uses != WordUses.None)) || (j > end && word.Tag is WordTag.Verb or WordTag.Adverb)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsHan(char c) => c is >= '一' and <= '鿿';
}
