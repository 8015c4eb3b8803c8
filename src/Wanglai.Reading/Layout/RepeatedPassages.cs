using Wanglai.Model.Texts;
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
        var later = new HashSet<Utf16Span>(sentences.Count, new SameWords(text));
        var repeated = new HashSet<int>();
        for (var s = sentences.Count - 1; s >= 0; s--)
        {
            var span = sentences[s].Span;
            if ((span.Length >= ShortestRepeat || sentences[s].Kind == BlockKind.Heading) && !later.Add(span))
            {
                repeated.Add(s);
            }
        }

        return repeated;
    }

    /// <summary>Ranges are equal where their words are: compared in place, no sentence is copied.</summary>
    private sealed class SameWords(string text) : IEqualityComparer<Utf16Span>
    {
        public bool Equals(Utf16Span x, Utf16Span y) => Of(x).SequenceEqual(Of(y));

        public int GetHashCode(Utf16Span obj) => string.GetHashCode(Of(obj), StringComparison.Ordinal);

        private ReadOnlySpan<char> Of(Utf16Span span) => text.AsSpan(span.Start, span.Length);
    }
}
