using System.Text;

namespace Wanglai.Inquiry.Parties;

/// <summary>Makes names comparable: folded, in lower case, letters and digits only (中华全国·总工会 and 中华全国总工会, AFL-CIO and afl cio are one).</summary>
internal sealed class NameKey(Func<string, string> fold)
{
    /// <summary>The words in one script and width.</summary>
    public string Folded(string words) => fold(words);

    /// <summary>The comparable form; the folded words themselves where they hold no letter or digit.</summary>
    public string Of(string words)
    {
        var folded = fold(words);
        if (IsKey(folded))
        {
            return folded;
        }

        folded = folded.ToLowerInvariant();
        var key = new StringBuilder(folded.Length);
        foreach (var rune in folded.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune))
            {
                key.Append(rune);
            }
        }

        return key.Length > 0 ? key.ToString() : folded;
    }

    // Most names are ideographs and nothing else.
    private static bool IsKey(string folded)
    {
        foreach (var c in folded)
        {
            if (!char.IsLetterOrDigit(c) || char.ToLowerInvariant(c) != c)
            {
                return false;
            }
        }

        return true;
    }
}
