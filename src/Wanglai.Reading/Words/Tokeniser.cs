using System.Buffers;
using Wanglai.Model.Texts;
using Wanglai.Reading.Numerals;

namespace Wanglai.Reading.Words;

/// <summary>
/// Cuts a sentence into tokens. Time expressions, titles in 《》, numbers, letters and marks are found first;
/// what lies between goes through the segmenter.
/// </summary>
internal sealed class Tokeniser(Segmenter segmenter)
{
    private static readonly SearchValues<char> NumberStarts = SearchValues.Create("0123456789〇零一二两三四五六七八九十百千万亿廿数几近约逾超");
    private static readonly bool[] NoWordBegins = FindNoWordBegins();
    private static readonly SearchValues<char> Measures = SearchValues.Create("个名位项点批家次人国所座件条届美日元英吨幅册台辆套棵箱公立平场");

    private readonly List<Token> _tokens = new(64);

    /// <summary>The tokens of [start, end), in a list that the next sentence fills anew. <paramref name="times"/> are the time spans of the document in order; <paramref name="firstTime"/> the first that may lie inside.</summary>
    public List<Token> Cut(string text, int start, int end, IReadOnlyList<Utf16Span> times, int firstTime)
    {
        var tokens = _tokens;
        tokens.Clear();
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
            else if (!NoWordBegins[text[i]] || !TrySpecial(text, i, end, out token))
            {
                i++;
                continue;
            }

            if (text[i] == '（' && segmenter.EndOfWordOver(i, plain, end) is > 0 and var behind)
            {
                i = behind;
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
                segmenter.Cut(text, plain, to, tokens);
            }
        }
    }

    /// <summary>By character: true where a token that is no word may begin with it.</summary>
    private static bool[] FindNoWordBegins()
    {
        var begins = new bool[char.MaxValue + 1];
        for (var c = 0; c < begins.Length; c++)
        {
            begins[c] = (char)c is '《' or '第' || IsMark((char)c) || char.IsAsciiLetter((char)c) || NumberStarts.Contains((char)c);
        }

        return begins;
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

    // Chinese numerals are numbers only where something counted follows: 一些, 三大 and 两国 are words. 第三次 orders and belongs to names.
    private static bool TryNumber(string text, int i, int end, out Token token)
    {
        token = default;
        var ordinal = text[i] == '第';
        var from = ordinal ? i + 1 : i;
        if (from >= end || !NumberStarts.Contains(text[from]) || !ChineseNumerals.TryReadAt(text, from, out var numeral) || numeral.Span.End > end)
        {
            return false;
        }

        var stop = numeral.Span.End;
        if (ordinal)
        {
            stop += stop < end && text[stop] is '次' or '届' or '个' or '号' ? 1 : 0;
            token = new Token(TokenKind.Letters, new Utf16Span(i, stop), null);
            return true;
        }

        var arabic = text.AsSpan(from, numeral.Span.Length).ContainsAnyInRange('0', '9');
        var oneOfTwo = numeral.Span.Length == 1 && text[from] == '两' && stop < end && "国会党市港校省地军校家".Contains(text[stop]);
        if (!arabic && (oneOfTwo || stop >= end || !Measures.Contains(text[stop])))
        {
            return false;
        }

        token = new Token(TokenKind.Number, numeral.Span, null);
        return true;
    }

    /// <summary>True for punctuation that ends or joins parts of a sentence.</summary>
    public static bool IsMark(char c) => c is '，' or '、' or '；' or '：' or '。' or '！' or '？' or '“' or '”' or '（' or '）' or '「' or '」' or '‘' or '’'
        or '《' or '》' or '〔' or '〕' or '\n' or '…' or '"' or '~' or '～' or '[' or ']';
}
