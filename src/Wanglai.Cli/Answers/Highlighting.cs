using Wanglai.Cli.Printing;
using Wanglai.Model.Texts;

namespace Wanglai.Cli.Answers;

/// <summary>Cuts a text into what was found in it and what was not.</summary>
internal static class Highlighting
{
    /// <summary>The text in pieces: <see cref="Tone.Hit"/> for the <paramref name="hits"/>, <paramref name="tone"/> for the rest.</summary>
    /// <param name="text">The text.</param>
    /// <param name="hits">Ranges in code points of the text, in order, not overlapping.</param>
    /// <param name="tone">How the rest is shown.</param>
    public static IEnumerable<Piece> Of(string text, IEnumerable<CodePointSpan> hits, Tone tone)
    {
        var source = new SourceText(text);
        var at = 0;
        foreach (var hit in hits.Select(source.ToUtf16))
        {
            if (hit.Start > at)
            {
                yield return new(source.Text[at..hit.Start], tone);
            }

            yield return new(hit.Of(source.Text), Tone.Hit);
            at = hit.End;
        }

        if (at < source.Text.Length)
        {
            yield return new(source.Text[at..], tone);
        }
    }
}
