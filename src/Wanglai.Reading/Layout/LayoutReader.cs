using Wanglai.Model.Sources;
using Wanglai.Model.Texts;

namespace Wanglai.Reading.Layout;

/// <summary>
/// Finds the paragraphs and headings of a text. Lines that a printer or a scanner broke are joined again:
/// in a hard-wrapped text a line that fills the measure and ends in no full stop goes on in the next.
/// </summary>
internal static class LayoutReader
{
    private const int LongestHeading = 42;
    private const string SentenceEnds = "。！？!?：:”》』」…；;";

    /// <summary>The blocks of the document, in order; empty lines and page anchors are part of none.</summary>
    public static IReadOnlyList<Block> Read(Document document) =>
        document.Places is { } places ? Read(document.Text, places) : Read(document.Text);

    // The format has told the blocks; whether a paragraph of a few words is a heading, it often has not.
    private static List<Block> Read(SourceText source, PlaceMap places)
    {
        var blocks = new List<Block>(places.Blocks.Length);
        PlacedBlock? before = null;
        foreach (var block in places.Blocks)
        {
            var span = source.ToUtf16(block.Span);
            if (block.Sort == BlockSort.Rest && blocks.Count > 0)
            {
                blocks[^1] = blocks[^1] with { Span = new Utf16Span(blocks[^1].Span.Start, span.End) };
                continue;
            }

            var kind = block.Sort switch
            {
                BlockSort.Title => BlockKind.Headline,
                BlockSort.Heading => BlockKind.Heading,
                BlockSort.Paragraph => KindOf(source.Text, span, 0, places.Blocks.Length),
                _ => BlockKind.Paragraph,
            };
            blocks.Add(new Block(kind, span) { GoesOnWithRow = block.Sort == BlockSort.Cell && before?.Sort == BlockSort.Cell && IsSameRow(block.Place, before.Place) });
            before = block;
        }

        return blocks;
    }

    private static bool IsSameRow(OriginalPlace one, OriginalPlace other) =>
        one.Row == other.Row && one.Table == other.Table && one.Sheet == other.Sheet && one.Page == other.Page;

    private static List<Block> Read(SourceText source)
    {
        var lines = Lines(source.Text);
        var measure = Measure(source.Text, lines);
        var blocks = new List<Block>();
        for (var i = 0; i < lines.Count; i++)
        {
            var (start, end) = (lines[i].Start, lines[i].End);
            if (!IsHeading(source.Text, lines[i], measure))
            {
                while (i + 1 < lines.Count && GoesOn(source.Text, lines[i], measure) && !IsNumbered(Words(source.Text, lines[i + 1]).Trim()))
                {
                    i++;
                    end = lines[i].End;
                }
            }

            blocks.Add(new Block(BlockKind.Paragraph, new Utf16Span(start, end)));
        }

        return Classify(source.Text, blocks, measure);
    }

    private static List<Block> Classify(string text, List<Block> blocks, int measure) =>
        [.. blocks.Select(block => block with { Kind = KindOf(text, block.Span, measure, blocks.Count) })];

    private static BlockKind KindOf(string text, Utf16Span span, int measure, int blocks) =>
        !IsHeading(text, span, measure) ? BlockKind.Paragraph
        : IsNumbered(Words(text, span).Trim()) ? BlockKind.Heading
        : blocks > 1 ? BlockKind.Headline
        : BlockKind.Paragraph;

    /// <summary>True where the words begin with the number of a heading: 一、 （二） 第三章 1. .</summary>
    public static bool IsNumbered(ReadOnlySpan<char> words)
    {
        var s = words.TrimStart("#＃ 　　");
        if (s.Length < 2)
        {
            return false;
        }

        if (s[0] is '(' or '（')
        {
            s = s[1..].TrimStart();
            var n = NumeralLength(s);
            return n > 0 && s[n..].TrimStart() is [')' or '）', ..];
        }

        if (s[0] == '第')
        {
            var n = NumeralLength(s[1..]);
            return n > 0 && s.Length > n + 1 && "章节编篇部".Contains(s[n + 1]);
        }

        var length = NumeralLength(s);
        return length is > 0 and <= 3 && s.Length > length && "、．.".Contains(s[length])
            && !(s.Length > length + 1 && char.IsAsciiDigit(s[length + 1]));
    }

    private static int NumeralLength(ReadOnlySpan<char> s)
    {
        var n = 0;
        while (n < s.Length && ("一二三四五六七八九十".Contains(s[n]) || char.IsAsciiDigit(s[n])))
        {
            n++;
        }

        return n;
    }

    private static bool IsHeading(string text, Utf16Span line, int measure)
    {
        var words = Words(text, line).Trim();
        if (words.Length == 0 || words.Length > LongestHeading || "。；;，,、".Contains(words[^1]) || words.Contains('。'))
        {
            return false;
        }

        return IsNumbered(words) || measure == 0 || words.Length < measure * 3 / 4;
    }

    private static bool GoesOn(string text, Utf16Span line, int measure)
    {
        var words = Words(text, line).TrimEnd();
        if (words.Length == 0)
        {
            return false;
        }

        if (words[^1] is '，' or '、' or ',')
        {
            return true;
        }

        return measure > 0 && words.Length >= measure * 3 / 4 && !SentenceEnds.Contains(words[^1]);
    }

    /// <summary>The usual length of a full line where the text is hard-wrapped; 0 where it is not.</summary>
    private static int Measure(string text, List<Utf16Span> lines)
    {
        if (lines.Count < 4)
        {
            return 0;
        }

        var lengths = lines.Select(l => Words(text, l).Trim().Length).Order().ToArray();
        var full = lengths[lengths.Length * 3 / 4];
        var alike = lengths.Count(n => n >= full * 3 / 4 && n <= full * 5 / 4);
        return full is >= 10 and <= 80 && alike * 10 >= lengths.Length * 6 ? full : 0;
    }

    private static ReadOnlySpan<char> Words(string text, Utf16Span span) => text.AsSpan(span.Start, span.Length);

    private static List<Utf16Span> Lines(string text)
    {
        var lines = new List<Utf16Span>();
        for (var at = 0; at < text.Length;)
        {
            var length = text.AsSpan(at).IndexOfAny('\n', '\r');
            var end = length < 0 ? text.Length : at + length;
            if (!IsNothing(text.AsSpan(at, end - at)))
            {
                lines.Add(new Utf16Span(at, end));
            }

            at = end + 1;
        }

        return lines;
    }

    private static bool IsNothing(ReadOnlySpan<char> line)
    {
        var trimmed = line.Trim();
        return trimmed.IsEmpty || (trimmed.StartsWith("<!--", StringComparison.Ordinal) && trimmed.EndsWith("-->", StringComparison.Ordinal));
    }
}
