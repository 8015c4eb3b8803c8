using Wanglai.Reading.Syntax;

namespace Wanglai.Reading.Layout;

/// <summary>
/// Finds the sentences that a document repeats word for word, as pages with a preview do. Only the last telling counts.
/// </summary>
internal static class RepeatedPassages
{
    private const int ShortestRepeat = 14;

    /// <summary>The numbers of the sentences that stand again later.</summary>
    public static HashSet<int> Find(string text, IReadOnlyList<Sentence> sentences)
    {
        var last = new Dictionary<string, int>(StringComparer.Ordinal);
        var repeated = new HashSet<int>();
        for (var s = sentences.Count - 1; s >= 0; s--)
        {
            var words = sentences[s].Span.Of(text);
            if ((words.Length >= ShortestRepeat || sentences[s].Kind == BlockKind.Heading) && !last.TryAdd(words, s))
            {
                repeated.Add(s);
            }
        }

        return repeated;
    }
}
