using Wanglai.Model.Texts;
using Wanglai.Reading.Lexicon;

namespace Wanglai.Reading.Words;

/// <summary>
/// Every word of a text that says something of the clause that it stands in (<see cref="Cue"/>), by where it begins: found once,
/// so that no clause is searched for each list of such words.
/// </summary>
internal sealed class CueMatches
{
    private const int Stretch = 16;

    private readonly List<(int Start, int End, Cue Cue)> _matches = [];

    /// <summary>By stretch of the text, the first of the matches that begin in it or behind it.</summary>
    private readonly int[] _first;

    private readonly string _text;

    /// <summary>The cues of <paramref name="text"/>. Time is linear in its length, as the longest word is bounded.</summary>
    public CueMatches(CueWords words, string text)
    {
        _text = text;
        _first = new int[(text.Length / Stretch) + 2];
        for (var i = 0; i < text.Length; i++)
        {
            if (i % Stretch == 0)
            {
                _first[i / Stretch] = _matches.Count;
            }

            if (words.MayBegin(text[i]))
            {
                Add(words.Tree, text, i);
            }
        }

        _first.AsSpan(((text.Length + Stretch - 1) / Stretch)..).Fill(_matches.Count);
    }

    /// <summary>True where one of <paramref name="cues"/> stands in <paramref name="span"/>.</summary>
    public bool Any(Utf16Span span, Cue cues)
    {
        for (var m = _first[span.Start / Stretch]; m < _matches.Count && _matches[m].Start < span.End; m++)
        {
            if ((_matches[m].Cue & cues) != 0 && _matches[m].Start >= span.Start && _matches[m].End <= span.End)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True where <paramref name="clause"/>, without a 在 or 但 before it, begins with one of <paramref name="cues"/>.</summary>
    public bool Opens(Utf16Span clause, Cue cues) =>
        Begins(clause.Length > 0 && _text[clause.Start] is '在' or '但' ? new Utf16Span(clause.Start + 1, clause.End) : clause, cues);

    /// <summary>True where <paramref name="span"/> begins with one of <paramref name="cues"/>.</summary>
    public bool Begins(Utf16Span span, Cue cues)
    {
        for (var m = _first[span.Start / Stretch]; m < _matches.Count && _matches[m].Start <= span.Start; m++)
        {
            if ((_matches[m].Cue & cues) != 0 && _matches[m].Start == span.Start && _matches[m].End <= span.End)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True where <paramref name="span"/> ends with one of <paramref name="cues"/>.</summary>
    public bool Ends(Utf16Span span, Cue cues)
    {
        for (var m = _first[span.Start / Stretch]; m < _matches.Count && _matches[m].Start < span.End; m++)
        {
            if ((_matches[m].Cue & cues) != 0 && _matches[m].Start >= span.Start && _matches[m].End == span.End)
            {
                return true;
            }
        }

        return false;
    }

    private void Add(WordTrie tree, string text, int start)
    {
        var node = 0;
        for (var j = start; j < text.Length && (node = tree.Step(node, text[j], out var word)) != 0; j++)
        {
            if (word.IsWord)
            {
                _matches.Add((start, j + 1, tree.At(node)!.Cues));
            }
        }
    }
}
