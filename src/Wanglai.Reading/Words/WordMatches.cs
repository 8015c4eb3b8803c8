using System.Buffers;

namespace Wanglai.Reading.Words;

/// <summary>
/// Every word of the dictionary that stands in a text, by where it begins: found once, then asked by all who look for words, so
/// that the tree, which is larger than the nearest cache, is walked once. Borrows its memory and gives it back when disposed.
/// </summary>
internal sealed class WordMatches : IDisposable
{
    private readonly List<(int At, WordMatch Match)> _marked;
    private int[] _first;
    private WordMatch[] _matches;

    private WordMatches(int[] first, WordMatch[] matches, List<(int At, WordMatch Match)> marked) => (_first, _matches, _marked) = (first, matches, marked);

    /// <summary>Of all words those that name somebody by themselves, or bear a name behind them, each with where it begins, in order.</summary>
    public List<(int At, WordMatch Match)> Marked => _marked;

    /// <summary>The words of <paramref name="text"/>. Time is linear in its length, as the longest word is bounded.</summary>
    public static WordMatches Find(WordTrie dictionary, string text)
    {
        var first = ArrayPool<int>.Shared.Rent(text.Length + 1);
        var matches = ArrayPool<WordMatch>.Shared.Rent(text.Length + (text.Length / 2) + 16);
        var marked = new List<(int At, WordMatch Match)>(text.Length / 8);
        var count = 0;
        for (var i = 0; i < text.Length; i++)
        {
            first[i] = count;
            var reach = i + 1 < text.Length && dictionary.MayBegin(text[i], text[i + 1]) ? text.Length : i + 1;
            var node = 0;
            for (var j = i; j < reach && (node = dictionary.Step(node, text[j], out var word)) != 0; j++)
            {
                if (word.IsWord)
                {
                    if (count == matches.Length)
                    {
                        matches = Grow(matches);
                    }

                    matches[count++] = new WordMatch(node, word, j + 1);
                    if (word.IsMarked)
                    {
                        marked.Add((i, matches[count - 1]));
                    }
                }
            }
        }

        first[text.Length] = count;
        return new WordMatches(first, matches, marked);
    }

    /// <summary>The words that begin at <paramref name="at"/>, shortest first.</summary>
    public ReadOnlySpan<WordMatch> At(int at) => _matches.AsSpan(_first[at], _first[at + 1] - _first[at]);

    /// <inheritdoc/>
    public void Dispose()
    {
        ArrayPool<int>.Shared.Return(_first);
        ArrayPool<WordMatch>.Shared.Return(_matches);
        (_first, _matches) = ([], []);
    }

    private static WordMatch[] Grow(WordMatch[] matches)
    {
        var larger = ArrayPool<WordMatch>.Shared.Rent(matches.Length * 2);
        matches.CopyTo(larger, 0);
        ArrayPool<WordMatch>.Shared.Return(matches);
        return larger;
    }
}

/// <summary>A word of the dictionary at a place of a text.</summary>
/// <param name="Node">Its node in the dictionary.</param>
/// <param name="Word">What may be known of it without touching it.</param>
/// <param name="End">Where it ends; exclusive.</param>
internal readonly record struct WordMatch(int Node, WordSummary Word, int End);
