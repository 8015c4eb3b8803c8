using Wanglai.Model.Texts;

namespace Wanglai.Wording;

/// <summary>Some words of a source with what stands around them, whole paragraphs where they are short.</summary>
/// <param name="Before">What stands before, from the beginning of its paragraph.</param>
/// <param name="Quote">The words themselves.</param>
/// <param name="After">What stands after, to the end of its paragraph.</param>
public sealed record PassageInContext(string Before, string Quote, string After)
{
    private const int MostAround = 300;
    private const string Cut = "…";

    /// <summary>The passage at <paramref name="span"/> of <paramref name="source"/>.</summary>
    public static PassageInContext Of(SourceText source, CodePointSpan span)
    {
        var text = source.Text;
        var at = source.ToUtf16(span);
        var lineStart = at.Start == 0 ? 0 : text.LastIndexOfAny(['\n', '\r'], at.Start - 1) + 1;
        var lineEnd = text.AsSpan(at.End).IndexOfAny('\n', '\r') is var found && found < 0 ? text.Length : at.End + found;
        var from = Whole(text, Math.Max(lineStart, at.Start - MostAround));
        var to = Whole(text, Math.Min(lineEnd, at.End + MostAround));
        return new(
            (from > lineStart ? Cut : "") + text[from..at.Start],
            at.Of(text),
            text[at.End..to] + (to < lineEnd ? Cut : ""));
    }

    private static int Whole(string text, int at) => at > 0 && at < text.Length && char.IsLowSurrogate(text[at]) ? at - 1 : at;
}
