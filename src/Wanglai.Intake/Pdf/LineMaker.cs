using System.Text;
using System.Text.RegularExpressions;

namespace Wanglai.Intake.Pdf;

/// <summary>Makes lines of the words that a program found on a page.</summary>
internal static partial class LineMaker
{
    /// <summary>A gap as wide as so many letters stands between cells, not between words.</summary>
    private const double CellGap = 2.4;

    // Between letters of Chinese a smaller gap is only that of the printer.
    private const double SpaceGap = 0.7;

    // What stands so near on one height is one line, however its program took it apart.
    private const double PieceGap = 1.2;

    // A raised number is a third smaller than what it stands at.
    private const double RaisedSize = 0.78;

    /// <summary>A word with its box.</summary>
    internal readonly record struct Word(double Left, double Top, double Right, double Bottom, string Text)
    {
        public double Height => Bottom - Top;
    }

    /// <summary>The line of the words, in pieces where there are wide gaps; marks of notes that stand raised in it are left out.</summary>
    public static IEnumerable<PdfLine> Of(List<Word> words)
    {
        if (words.Count == 0)
        {
            yield break;
        }

        var size = words.MaxBy(w => w.Text.Length).Height;
        var letter = words.Where(w => IsChinese(w.Text[0])).Select(w => (w.Right - w.Left) / w.Text.Length).DefaultIfEmpty(size).Max();
        letter = letter < size / 2 || letter > size ? size : letter;
        var text = new StringBuilder();
        Word first = default;
        var end = 0.0;
        foreach (var word in words)
        {
            if (text.Length > 0)
            {
                if (word.Height < size * RaisedSize && Mark().IsMatch(word.Text))
                {
                    end = word.Right;
                    continue;
                }

                var gap = word.Left - end;
                if (gap > CellGap * letter)
                {
                    yield return new(first.Left, first.Top, end, size, text.ToString());
                    text.Clear();
                }
                else if (gap > SpaceGap * letter || !(IsChinese(text[^1]) || IsChinese(word.Text[0])))
                {
                    text.Append(' ');
                }
            }

            // Who recognises words may give one of them the box of its line.
            end = text.Length == 0 ? word.Right : Math.Max(end, word.Right);
            first = text.Length == 0 ? word : first;
            text.Append(word.Text);
        }

        yield return new(first.Left, first.Top, end, size, text.ToString());
    }

    /// <summary>Two pieces of one line as one, where no gap is between them that parts cells; null where one is.</summary>
    public static PdfLine? Whole(PdfLine left, PdfLine right)
    {
        var size = Math.Max(left.Size, right.Size);
        var gap = right.Left - left.Right;
        if (gap is < -1 || gap > PieceGap * size || Math.Abs(left.Size - right.Size) > 0.3 * size)
        {
            return null;
        }

        var words = new StringBuilder(left.Words);
        Join(words, right.Words);
        return new(left.Left, Math.Min(left.Top, right.Top), right.Right, size, words.ToString());
    }

    /// <summary>The words of a line and of the one that goes on with it.</summary>
    public static void Join(StringBuilder words, string more)
    {
        if (words.Length > 1 && words[^1] == '-' && char.IsAsciiLetter(words[^2]) && char.IsAsciiLetterLower(more[0]))
        {
            words.Length--;
        }
        else if (words.Length > 0 && !IsChinese(words[^1]) && !IsChinese(more[0]))
        {
            words.Append(' ');
        }

        words.Append(more);
    }

    /// <summary>Characters that stand together without a space.</summary>
    public static bool IsChinese(char c) => c is (>= '\u2E80' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF') or (>= '\uFF00' and <= '\uFFEF') or '“' or '”' or '‘' or '’' or '…' or '—' or '·' || char.IsSurrogate(c);

    [GeneratedRegex(@"^[\[［〔\(（]?(?:\d{1,3}|[①-⑳㉑-㉟*＊†‡])[\]］〕\)）]?$", RegexOptions.NonBacktracking)]
    private static partial Regex Mark();
}
