using Wanglai.Model.Texts;

namespace Wanglai.Reading.Words;

/// <summary>
/// Cuts a stretch of folded Chinese into words: the path through all the dictionary's words with the least cost
/// (the most probable one under a unigram model; the method of maximum-probability segmentation).
/// Time is linear in the length of the stretch, as the longest word is bounded.
/// </summary>
internal sealed class Segmenter(WordTrie dictionary)
{
    private const int UnknownCost = 14;
    private int[] _cost = new int[256];
    private int[] _end = new int[256];

    /// <summary>By place, the node of the word that begins the cheapest path: of the dictionary, below zero of the local one; 0 for a single character.</summary>
    private int[] _node = new int[256];

    /// <summary>Appends the words of [start, end) to <paramref name="tokens"/>. <paramref name="local"/> holds the document's own names, and wins ties.</summary>
    public void Cut(string text, int start, int end, WordTrie? local, List<Token> tokens)
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
            Offer(dictionary, text, start, i, n, 1);
            if (local is not null)
            {
                Offer(local, text, start, i, n, -1);
            }
        }

        for (var i = 0; i < n; i = _end[i])
        {
            var span = new Utf16Span(start + i, start + _end[i]);
            var word = _node[i] >= 0 ? dictionary.At(_node[i]) : local!.At(-_node[i]);
            tokens.Add(new Token(word is null ? TokenKind.Character : TokenKind.Word, span, word));
        }
    }

    private void Offer(WordTrie trie, string text, int start, int i, int n, int sign)
    {
        var node = 0;
        var reach = i + 1 < n && trie.MayBegin(text[start + i], text[start + i + 1]) ? n : i + 1;
        for (var j = i; j < reach; j++)
        {
            node = trie.Step(node, text[start + j], out var cost);
            if (node == 0)
            {
                return;
            }

            if (cost > 0 && cost + _cost[j + 1] <= _cost[i])
            {
                _cost[i] = cost + _cost[j + 1];
                _end[i] = j + 1;
                _node[i] = sign * node;
            }
        }
    }
}
