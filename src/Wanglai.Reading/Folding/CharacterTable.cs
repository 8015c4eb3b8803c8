using System.Collections.Frozen;
using System.Text;

namespace Wanglai.Reading.Folding;

/// <summary>What folding does with each character: one look-up for the whole of the Basic Multilingual Plane.</summary>
internal static class CharacterTable
{
    private static readonly Lazy<(byte[] Kinds, char[] Folded, FrozenDictionary<int, int> Supplementary)> Tables = new(Build);

    /// <summary>The <see cref="CharacterKind"/> of each code unit.</summary>
    public static ReadOnlySpan<byte> Kinds => Tables.Value.Kinds;

    /// <summary>What each code unit becomes; itself where it stays.</summary>
    public static ReadOnlySpan<char> Folded => Tables.Value.Folded;

    /// <summary>What a code point above U+FFFF becomes; absent where it stays.</summary>
    public static FrozenDictionary<int, int> Supplementary => Tables.Value.Supplementary;

    /// <summary>The full-width form of a piece of ASCII punctuation that Chinese text writes in full width.</summary>
    public static char FullWidth(char ascii) => (char)(ascii + 0xFEE0);

    private static (byte[] Kinds, char[] Folded, FrozenDictionary<int, int> Supplementary) Build()
    {
        var kinds = new byte[char.MaxValue + 1];
        var folded = new char[char.MaxValue + 1];
        for (var i = 0; i <= char.MaxValue; i++)
        {
            folded[i] = (char)i;
            kinds[i] = (byte)KindOf((char)i);
        }

        // Full-width digits and Latin letters become the narrow ones.
        for (var i = 0xFF10; i <= 0xFF5A; i++)
        {
            var narrow = (char)(i - 0xFEE0);
            if (char.IsAsciiLetterOrDigit(narrow))
            {
                folded[i] = narrow;
                kinds[i] = kinds[narrow];
            }
        }

        var supplementary = new Dictionary<int, int>();
        foreach (var (from, to) in ReadPairs())
        {
            if (from.Value > char.MaxValue)
            {
                supplementary[from.Value] = to.Value;
            }
            else
            {
                folded[from.Value] = (char)to.Value;
                kinds[from.Value] = (byte)CharacterKind.Chinese;
            }
        }

        return (kinds, folded, supplementary.ToFrozenDictionary());
    }

    private static CharacterKind KindOf(char c) => c switch
    {
        '<' => CharacterKind.LessThan,
        ',' or ';' or ':' or '?' or '!' or '(' or ')' => CharacterKind.AsciiPunctuation,
        >= '0' and <= '9' => CharacterKind.Digit,
        '\t' or '\n' or '\v' or '\f' or '\r' or '\u0085' => CharacterKind.Space,
        _ when char.IsWhiteSpace(c) => CharacterKind.Space,
        _ when char.IsControl(c) => CharacterKind.Vanishes,
        '\u00AD' or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u2064') or '\uFEFF' => CharacterKind.Vanishes,
        >= '\uFE00' and <= '\uFE0F' => CharacterKind.Vanishes,
        // Footnote marks: ①–⑳, ⑴–⒇, the negative and double circles, and ㉑–㊿.
        (>= '①' and <= '⒇') or (>= '⓪' and <= '⓿') or (>= '❶' and <= '➓') or (>= '㉑' and <= '㉟') or (>= '㊱' and <= '㊿') => CharacterKind.Vanishes,
        (>= '\u2E80' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF') or (>= '\uFF01' and <= '\uFF65') or '○' => CharacterKind.Chinese,
        '—' or '–' or '…' or '·' or '“' or '”' or '‘' or '’' or '-' or '~' or '/' => CharacterKind.SharedPunctuation,
        _ when char.IsHighSurrogate(c) => CharacterKind.Pair,
        _ => CharacterKind.Other,
    };

    private static IEnumerable<(Rune From, Rune To)> ReadPairs()
    {
        using var stream = typeof(CharacterTable).Assembly.GetManifestResourceStream("rules.zh.traditional.tsv")
            ?? throw new InvalidOperationException("The table rules/zh/traditional.tsv is not embedded in this assembly.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('#') || line.IndexOf('\t') is not (> 0 and var tab))
            {
                continue;
            }

            yield return (Rune.GetRuneAt(line, 0), Rune.GetRuneAt(line, tab + 1));
        }
    }
}

/// <summary>The kinds of character that folding tells apart.</summary>
internal enum CharacterKind : byte
{
    /// <summary>Kept as it is; not Chinese.</summary>
    Other,

    /// <summary>An ideograph, or punctuation that only Chinese text uses.</summary>
    Chinese,

    /// <summary>Punctuation that Chinese and Latin text share; Chinese where it stands beside Chinese.</summary>
    SharedPunctuation,
    Digit,
    Space,
    Vanishes,

    /// <summary>ASCII punctuation that becomes full-width beside Chinese.</summary>
    AsciiPunctuation,

    /// <summary>May begin an HTML comment.</summary>
    LessThan,

    /// <summary>The high half of a surrogate pair.</summary>
    Pair,
}
