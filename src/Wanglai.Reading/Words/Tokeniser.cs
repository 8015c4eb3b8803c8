using System.Buffers;
using Wanglai.Model.Texts;

namespace Wanglai.Reading.Words;

/// <summary>
/// Cuts a sentence into tokens. Time expressions, titles in 《》, numbers, letters and marks are found first;
/// what lies between goes through the segmenter.
/// </summary>
internal sealed class Tokeniser(Segmenter segmenter)
{
    private static readonly SearchValues<char> Numerals = SearchValues.Create("0123456789一二三四五六七八九十百千万亿两几零〇数");
    private static readonly SearchValues<char> NumeralTail = SearchValues.Create("0123456789一二三四五六七八九十百千万亿两几零〇多余.，");

    /// <summary>The tokens of [start, end). <paramref name="times"/> are the time spans of the document in order; <paramref name="firstTime"/> the first that may lie inside.</summary>
    public List<Token> Cut(string text, int start, int end, IReadOnlyList<Utf16Span> times, int firstTime, WordTrie? local)
    {
        var tokens = new List<Token>();
        var plain = start;
        var time = firstTime;
        for (var i = start; i < end;)
        {
            while (time < times.Count && times[time].End <= i)
            {
                time++;
            }

            Token token;
            if (time < times.Count && times[time].Start == i && times[time].End <= end)
            {
                token = new Token(TokenKind.Time, times[time], null, time);
            }
            else if (!TrySpecial(text, i, end, out token))
            {
                i++;
                continue;
            }

            Flush(i);
            tokens.Add(token);
            i = token.Span.End;
            plain = i;
        }

        Flush(end);
        return tokens;

        void Flush(int to)
        {
            if (plain < to)
            {
                segmenter.Cut(text, plain, to, local, tokens);
            }
        }
    }

    private static bool TrySpecial(string text, int i, int end, out Token token)
    {
        var c = text[i];
        token = default;
        if (c == '《')
        {
            var close = text.IndexOf('》', i, Math.Min(end - i, 80));
            if (close > 0)
            {
                token = new Token(TokenKind.Title, new Utf16Span(i, close + 1), null);
                return true;
            }
        }

        if (IsMark(c))
        {
            token = new Token(TokenKind.Mark, new Utf16Span(i, i + 1), null, c);
            return true;
        }

        if (char.IsAsciiLetter(c))
        {
            var j = i + 1;
            while (j < end && (char.IsAsciiLetterOrDigit(text[j]) || text[j] is '.' or '-' or ' ' or '&' or '\''))
            {
                j++;
            }

            token = new Token(TokenKind.Letters, new Utf16Span(i, j), null);
            return true;
        }

        return TryNumber(text, i, end, out token);
    }

    // A numeral counts as a number only where a measure or a counted noun can follow: 一批, 两国 and 三大 are words.
    private static bool TryNumber(string text, int i, int end, out Token token)
    {
        token = default;
        var c = text[i];
        var j = i;
        if (c is '近' or '约' or '逾' or '超' && i + 1 < end && char.IsAsciiDigit(text[i + 1]))
        {
            j++;
        }

        if (!Numerals.Contains(text[j]))
        {
            return false;
        }

        var k = j;
        while (k < end && NumeralTail.Contains(text[k]) && !(text[k] is '.' or '，' && !(k + 1 < end && char.IsAsciiDigit(text[k + 1]) && char.IsAsciiDigit(text[k - 1]))))
        {
            k++;
        }

        var arabic = char.IsAsciiDigit(text[j]);
        var long_ = k - j >= 2 || c is '近' or '约';
        if (!arabic && !long_ && !(k < end && "个名位项点批家次所座件条届".Contains(text[k])))
        {
            return false;
        }

        token = new Token(TokenKind.Number, new Utf16Span(i, k), null);
        return true;
    }

    /// <summary>True for punctuation that ends or joins parts of a sentence.</summary>
    public static bool IsMark(char c) => c is '，' or '、' or '；' or '：' or '。' or '！' or '？' or '“' or '”' or '（' or '）' or '「' or '」' or '‘' or '’'
        or '《' or '》' or '〔' or '〕' or '\n' or '…' or '"' or '~' or '～' or '[' or ']';
}
