using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace Wanglai.Evaluation.Names;

/// <summary>
/// Makes names alike that differ in writing only: Traditional characters become Simplified, full-width forms and numbers in circles
/// become plain, letters small; white space and punctuation vanish.
/// </summary>
/// <remarks>Of Unicode's compatibility forms (NFKC) it knows those that names in Chinese text are written with.</remarks>
public sealed class NameFold
{
    private readonly FrozenDictionary<int, Rune> _simplified;

    private NameFold(Dictionary<int, Rune> simplified) => _simplified = simplified.ToFrozenDictionary();

    /// <summary>
    /// A fold by a table of characters: a line each, the character, a tab, and what it becomes; lines that begin with <c>#</c> are
    /// comments. <c>rules/zh/traditional.tsv</c> is one.
    /// </summary>
    public static NameFold By(TextReader table)
    {
        ArgumentNullException.ThrowIfNull(table);
        var simplified = new Dictionary<int, Rune>();
        while (table.ReadLine() is { } line)
        {
            var tab = line.IndexOf('\t', StringComparison.Ordinal);
            if (!line.StartsWith('#') && tab > 0 && tab + 1 < line.Length)
            {
                simplified[Rune.GetRuneAt(line, 0).Value] = Rune.GetRuneAt(line, tab + 1);
            }
        }

        return new NameFold(simplified);
    }

    /// <summary><paramref name="name"/> folded; empty where nothing of it is left.</summary>
    public string Fold(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var folded = new StringBuilder(name.Length);
        foreach (var rune in name.EnumerateRunes())
        {
            if (Circled(rune) is { } number)
            {
                folded.Append(number.ToString(CultureInfo.InvariantCulture));
                continue;
            }

            var plain = Narrow(rune);
            plain = _simplified.GetValueOrDefault(plain.Value, plain);
            if (Rune.IsLetterOrDigit(plain) || Rune.GetUnicodeCategory(plain) is UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber)
            {
                folded.Append(Rune.ToLowerInvariant(plain));
            }
        }

        return folded.ToString();
    }

    /// <summary>The full-width forms of ASCII, U+FF01 to U+FF5E, stand in its order.</summary>
    private static Rune Narrow(Rune rune) => rune.Value is >= 0xFF01 and <= 0xFF5E ? new Rune(rune.Value - 0xFEE0) : rune;

    private static int? Circled(Rune rune) => rune.Value is >= 0x2460 and <= 0x2473 ? rune.Value - 0x2460 + 1 : null;
}
