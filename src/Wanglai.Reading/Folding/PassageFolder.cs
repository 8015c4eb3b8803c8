using System.Text;
using Wanglai.Model.Texts;

namespace Wanglai.Reading.Folding;

/// <summary>Folds passage after passage into one growing text, and notes where the way back to the source jumps.</summary>
internal sealed class PassageFolder(string source)
{
    private const string CommentStart = "<!--";
    private const string CommentEnd = "-->";

    private readonly List<int> _foldedStarts = [];
    private readonly List<int> _sourceStarts = [];
    private char[] _text = new char[source.Length + 16];
    private int _length;
    private int _shift = int.MinValue;

    // State within a passage.
    private CharacterKind _before;
    private int _spaceAt;
    private int _openBracketsWidened;

    /// <summary>Ends a passage. <paramref name="at"/> is where in the source it ended.</summary>
    public void Join(int at) => Put('\n', at > 0 && at < source.Length && char.IsLowSurrogate(source[at]) ? at - 1 : at);

    public FoldedText ToFoldedText(SourceText whole) =>
        new(whole, new string(_text, 0, _length), [.. _foldedStarts], [.. _sourceStarts]);

    public void Fold(Utf16Span passage)
    {
        var kinds = CharacterTable.Kinds;
        var folded = CharacterTable.Folded;
        var commentsEnd = false;
        _before = CharacterKind.Space;
        _spaceAt = -1;
        _openBracketsWidened = 0;
        var passageStart = _length;
        for (var i = passage.Start; i < passage.End; i++)
        {
            var c = source[i];
            var kind = (CharacterKind)kinds[c];
            switch (kind)
            {
                case CharacterKind.Space:
                    _spaceAt = _spaceAt < 0 ? i : _spaceAt;
                    continue;
                case CharacterKind.Vanishes:
                    continue;
                case CharacterKind.LessThan when !commentsEnd && IsCommentStart(i, passage.End):
                    var end = source.AsSpan(i + CommentStart.Length, passage.End - i - CommentStart.Length).IndexOf(CommentEnd);
                    if (end >= 0)
                    {
                        i += CommentStart.Length + end + CommentEnd.Length - 1;
                        continue;
                    }

                    commentsEnd = true;
                    break;
                case CharacterKind.Pair:
                    i = FoldPair(i);
                    continue;
                default:
                    break;
            }

            if (_spaceAt >= 0)
            {
                PutSpaceIfKept(kind, i, passage.End, passageStart);
            }

            if (kind == CharacterKind.Chinese && _before == CharacterKind.AsciiPunctuation)
            {
                WidenLast();
            }

            var put = folded[c];
            if (kind == CharacterKind.Other && put is 'l' or 'I' or 'O' or 'o' && IsDigitOfDate(i, passage.End))
            {
                put = put is 'l' or 'I' ? '1' : '0';
                kind = CharacterKind.Digit;
            }

            if (kind == CharacterKind.AsciiPunctuation && BelongsToChinese(put))
            {
                _openBracketsWidened += put == '(' ? 1 : 0;
                put = CharacterTable.FullWidth(put);
                kind = CharacterKind.Chinese;
            }

            Put(put, i);
            _before = kind == CharacterKind.SharedPunctuation && _before == CharacterKind.Chinese ? CharacterKind.Chinese : kind;
        }
    }

    /// <summary>l982年, 2O日: a letter among the digits of a year, month or day is a scanner's mistake.</summary>
    private bool IsDigitOfDate(int at, int end)
    {
        var digits = at > 0 && char.IsAsciiDigit(source[at - 1]);
        for (var i = at + 1; i < end && i < at + 5; i++)
        {
            switch (source[i])
            {
                case >= '0' and <= '9':
                    digits = true;
                    break;
                case 'l' or 'I' or 'O' or 'o':
                    break;
                case '年' or '月' or '日':
                    return digits;
                default:
                    return false;
            }
        }

        return false;
    }

    private bool IsCommentStart(int at, int end) => source.AsSpan(at, end - at).StartsWith(CommentStart);

    private bool BelongsToChinese(char punctuation)
    {
        if (punctuation == ')' && _openBracketsWidened > 0)
        {
            _openBracketsWidened--;
            return true;
        }

        return _before == CharacterKind.Chinese;
    }

    private void WidenLast()
    {
        ref var last = ref _text[_length - 1];
        _openBracketsWidened += last == '(' ? 1 : 0;
        last = CharacterTable.FullWidth(last);
    }

    private int FoldPair(int at)
    {
        // Source text holds no lone surrogate (see SourceText), and passages do not split pairs.
        var codePoint = char.ConvertToUtf32(source[at], source[at + 1]);
        if (codePoint is >= 0xE0100 and <= 0xE01EF)
        {
            return at + 1;
        }

        var ideograph = codePoint is >= 0x20000 and <= 0x3FFFF;
        if (_spaceAt >= 0)
        {
            if (!ideograph && _before is not (CharacterKind.Chinese or CharacterKind.Space))
            {
                Put(' ', _spaceAt);
            }

            _spaceAt = -1;
        }

        if (ideograph && _before == CharacterKind.AsciiPunctuation)
        {
            WidenLast();
        }

        _before = ideograph ? CharacterKind.Chinese : CharacterKind.Other;
        if (CharacterTable.Supplementary.TryGetValue(codePoint, out var becomes))
        {
            var rune = new Rune(becomes);
            if (rune.IsBmp)
            {
                Put((char)becomes, at);
            }
            else
            {
                Span<char> pair = stackalloc char[2];
                rune.EncodeToUtf16(pair);
                Put(pair[0], at);
                Put(pair[1], at + 1);
            }
        }
        else
        {
            Put(source[at], at);
            Put(source[at + 1], at + 1);
        }

        return at + 1;
    }

    private void PutSpaceIfKept(CharacterKind next, int at, int passageEnd, int passageStart)
    {
        var kept = _before switch
        {
            CharacterKind.Space or CharacterKind.Chinese => false, // the passage's beginning; beside Chinese
            CharacterKind.Digit when next == CharacterKind.Digit => !IsTornDate(at, passageEnd, passageStart),
            CharacterKind.SharedPunctuation when next == CharacterKind.Digit => !FollowsDigit(passageStart),
            CharacterKind.Digit when next == CharacterKind.SharedPunctuation => source[at] is '“' or '‘',
            _ => true,
        };
        kept &= next is not (CharacterKind.Chinese or CharacterKind.AsciiPunctuation) || source[at] == '(';
        if (kept && next != CharacterKind.Chinese)
        {
            Put(' ', _spaceAt);
            _before = CharacterKind.Other;
        }

        _spaceAt = -1;
    }

    private bool FollowsDigit(int passageStart) => _length - 2 >= passageStart && char.IsAsciiDigit(_text[_length - 2]);

    /// <summary>True where the digits before and after the space make up one number of a date: <c>1 9 6 0 年</c>, <c>1 2 月</c>.</summary>
    private bool IsTornDate(int at, int end, int passageStart)
    {
        const int LongestYear = 4;
        var digits = 0;
        for (var i = _length - 1; i >= passageStart && char.IsAsciiDigit(_text[i]); i--)
        {
            if (++digits > LongestYear)
            {
                return false;
            }
        }

        for (var i = at; i < end && i < at + (2 * LongestYear); i++)
        {
            switch ((CharacterKind)CharacterTable.Kinds[source[i]])
            {
                case CharacterKind.Space or CharacterKind.Vanishes:
                    break;
                case CharacterKind.Digit:
                    digits++;
                    break;
                default:
                    return source[i] switch
                    {
                        '年' => digits is 2 or LongestYear,
                        '月' or '日' => digits == 2,
                        _ => false,
                    };
            }
        }

        return false;
    }

    private void Put(char c, int from)
    {
        if (_length == _text.Length)
        {
            Array.Resize(ref _text, _text.Length + (_text.Length / 2) + 16);
        }

        if (from - _length != _shift)
        {
            _shift = from - _length;
            _foldedStarts.Add(_length);
            _sourceStarts.Add(from);
        }

        _text[_length++] = c;
    }
}
