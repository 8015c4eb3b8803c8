using System.Buffers;
using Wanglai.Model.Texts;
using Wanglai.Reading.Layout;

namespace Wanglai.Reading.Syntax;

/// <summary>
/// Splits the folded passages into sentences. A full stop between quotation marks or brackets ends none;
/// an unclosed mark is given up at the end of its passage. The dateline of a news report is a sentence of its own.
/// </summary>
internal static class SentenceSplitter
{
    /// <summary>A sentence longer than this is cut at its next comma, and at twice this anywhere, so that reading stays linear.</summary>
    private const int LongestSentence = 1500;

    /// <summary>No mark closes in the rest of the passage.</summary>
    private const int NoneLeft = -2;

    private static readonly SearchValues<char> Signs = SearchValues.Create("“《（「”》）」。！？" + Datelines.Beginnings);

    /// <summary>Adds the sentences of the passage [start, end) of <paramref name="text"/> to <paramref name="sentences"/>.</summary>
    public static void Split(string text, int start, int end, BlockKind kind, int block, List<Sentence> sentences)
    {
        var from = start;
        var depth = 0;
        var closesAt = start - 1;
        for (var i = Next(text, start, from, end); i < end; i = Next(text, i + 1, from, end))
        {
            if (Datelines.EndOf(text, i, end) is var dateline and > 0 && depth == 0)
            {
                if (i > from)
                {
                    sentences.Add(new Sentence(new Utf16Span(from, i), from == start && kind == BlockKind.Paragraph && i - from < 90 ? BlockKind.Headline : kind, block, false));
                }

                sentences.Add(new Sentence(new Utf16Span(i, dateline), kind, block, true));
                from = dateline;
                i = dateline - 1;
                continue;
            }

            switch (text[i])
            {
                case '“' or '《' or '（' or '「':
                    // Looked for once, not again for every mark that opens before it; none, where none is left.
                    if (depth == 0 && closesAt < i && closesAt != NoneLeft)
                    {
                        closesAt = text.IndexOfAny(['”', '》', '）', '」'], i, end - i) is var next and >= 0 ? next : NoneLeft;
                    }

                    depth = closesAt > 0 ? depth + 1 : 0;
                    break;
                case '”' or '》' or '）' or '」':
                    depth = Math.Max(0, depth - 1);
                    if (depth == 0 && i > from && "。！？".Contains(text[i - 1]) && text[i] is '”' or '」' && i + 1 < end)
                    {
                        sentences.Add(new Sentence(new Utf16Span(from, i + 1), kind, block, false));
                        from = i + 1;
                    }

                    break;
                case '。' or '！' or '？' when depth == 0 || closesAt < 0 || i - from > 400:
                    sentences.Add(new Sentence(new Utf16Span(from, i + 1), kind, block, false));
                    from = i + 1;
                    depth = 0;
                    break;
                default:
                    if (i - from >= LongestSentence && (text[i] is '，' or '；' or '、' || i - from >= 2 * LongestSentence) && !char.IsHighSurrogate(text[i]))
                    {
                        sentences.Add(new Sentence(new Utf16Span(from, i + 1), kind, block, false));
                        from = i + 1;
                        depth = 0;
                    }

                    break;
            }
        }

        if (from < end)
        {
            sentences.Add(new Sentence(new Utf16Span(from, end), kind, block, false));
        }
    }

    // The next character that opens, closes or ends something, or may begin a dateline; any, once the sentence is too long.
    private static int Next(string text, int at, int from, int end)
    {
        var reach = Math.Min(end, from + LongestSentence);
        if (at >= reach)
        {
            return at;
        }

        var next = text.AsSpan(at, reach - at).IndexOfAny(Signs);
        return next < 0 ? reach : at + next;
    }
}
