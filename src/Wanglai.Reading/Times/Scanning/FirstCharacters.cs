using Wanglai.Reading.Times.Lexicon;

namespace Wanglai.Reading.Times.Scanning;

/// <summary>What can begin with a character, as far as the reader of times is concerned.</summary>
[Flags]
internal enum FirstCharacter : byte
{
    None = 0,

    /// <summary>A word of the lexicon of time.</summary>
    Word = 1,

    /// <summary>A named time.</summary>
    Name = 2,

    /// <summary>A numeral.</summary>
    Number = 4,

    /// <summary>A word before a time that changes its value: 约, 自, 从 …</summary>
    Prefix = 8,

    /// <summary>Some other construction: 第二季度, 近年来, 公元, 〔1978〕年, 每年.</summary>
    Construction = 16,

    /// <summary>Whatever a time phrase can begin with.</summary>
    Phrase = Word | Name | Number | Construction,
}

/// <summary>One look-up a character: most characters of a text begin nothing, and are passed over at once.</summary>
internal sealed class FirstCharacters
{
    private const string Numerals = "0123456789〇○◯零一二三四五六七八九十廿卅卌两壹贰叁肆伍陆柒捌玖拾百千万亿";
    private const string Prefixes = "大约可自从由截直迄到至进";
    private const string Constructions = "第前头公西〔［[近最过今未又半数几若多每逢《";

    private readonly FirstCharacter[] _kinds = new FirstCharacter[char.MaxValue + 1];

    public FirstCharacters(NamedTimeIndex names)
    {
        for (var c = 0; c <= char.MaxValue; c++)
        {
            _kinds[c] = (TimeLexicon.Words.MayBegin((char)c) ? FirstCharacter.Word : FirstCharacter.None)
                | (names.MayBegin((char)c) ? FirstCharacter.Name : FirstCharacter.None);
        }

        Mark(Numerals, FirstCharacter.Number);
        Mark(Prefixes, FirstCharacter.Prefix);
        Mark(Constructions, FirstCharacter.Construction);
    }

    public FirstCharacter this[char c] => _kinds[c];

    /// <summary>The first place from <paramref name="at"/> on at which something can begin; the text's length where there is none.</summary>
    public int Next(string text, int at)
    {
        var kinds = _kinds;
        while (at < text.Length && kinds[text[at]] == FirstCharacter.None)
        {
            at++;
        }

        return at;
    }

    private void Mark(string characters, FirstCharacter kind)
    {
        foreach (var c in characters)
        {
            _kinds[c] |= kind;
        }
    }
}
