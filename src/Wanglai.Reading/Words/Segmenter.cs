using Wanglai.Model.Texts;

namespace Wanglai.Reading.Words;

/// <summary>
/// Cuts a stretch of folded Chinese into words: the path through all the dictionary's words with the least cost
/// (the most probable one under a unigram model; the method of maximum-probability segmentation).
/// Time is linear in the length of the stretch, as the longest word is bounded.
/// </summary>
/// <param name="dictionary">The words of the language.</param>
/// <param name="matches">Where they stand in the text.</param>
/// <param name="local">The document's own names, which win ties; null where it has none.</param>
internal sealed class Segmenter(WordTrie dictionary, WordMatches matches, WordTrie? local)
{
    private const int UnknownCost = 14;
    private const int LongestBeforeMark = 6;
    private int[] _cost = new int[256];
    private int[] _end = new int[256];

    /// <summary>By place, the node of the word that begins the cheapest path: of the dictionary, below zero of the local one; 0 for a single character.</summary>
    private int[] _node = new int[256];

    /// <summary>Where a word ends that begins before the mark at <paramref name="mark"/> and goes on behind it (刚果（金）); 0 where there is none in [start, end).</summary>
    public int EndOfWordOver(int mark, int start, int end)
    {
        for (var from = Math.Max(start, mark - LongestBeforeMark); from < mark; from++)
        {
            foreach (var match in matches.At(from))
            {
                if (match.End > mark && match.End <= end)
                {
                    return match.End;
                }
            }
        }

        return 0;
    }

    /// <summary>Appends the words of [start, end) to <paramref name="tokens"/>.</summary>
    public void Cut(string text, int start, int end, List<Token> tokens)
    {
        var n = end - start;
        if (_cost.Length <= n)
        {
            var size = Math.Max(n + 1, _cost.Length * 2);
            (_cost, _end, _node) = (new int[size], new int[size], new int[size]);
        }

        _cost[n] = 0;
        for (var i = n - 1; i >= 0; i--)
        {
            _cost[i] = UnknownCost + _cost[i + 1];
            _end[i] = i + 1;
            _node[i] = 0;
            foreach (var match in matches.At(start + i))
            {
                if (match.End > end)
                {
                    break;
                }

                Offer(i, match.End - start, match.Word.Cost, match.Node);
            }

            if (local is not null)
            {
                OfferLocal(local, text, start, i, n);
            }
        }

        for (var i = 0; i < n; i = _end[i])
        {
            var span = new Utf16Span(start + i, start + _end[i]);
            var word = _node[i] >= 0 ? dictionary.At(_node[i]) : local!.At(-_node[i]);
            tokens.Add(new Token(word is null ? TokenKind.Character : TokenKind.Word, span, word));
        }
    }

    private void OfferLocal(WordTrie names, string text, int start, int i, int n)
    {
        var node = 0;
        for (var j = i; j < n && (node = names.Step(node, text[start + j], out var word)) != 0; j++)
        {
            if (word.IsWord)
            {
                Offer(i, j + 1, word.Cost, -node);
            }
        }
    }

    private void Offer(int from, int to, int cost, int node)
    {
        if (cost + _cost[to] <= _cost[from])
        {
            (_cost[from], _end[from], _node[from]) = (cost + _cost[to], to, node);
        }
    }
}
