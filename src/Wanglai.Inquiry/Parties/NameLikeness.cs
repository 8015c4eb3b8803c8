namespace Wanglai.Inquiry.Parties;

/// <summary>How like two names are, for offering what may have been meant.</summary>
internal static class NameLikeness
{
    /// <summary>
    /// From 0 (nothing in common) to 1 (equal): the better of the Dice coefficient over characters and pairs of neighbours
    /// (L. R. Dice, 1945) and, where one name holds the other, the part that it makes up, raised so that it comes before mere resemblance.
    /// </summary>
    public static double Of(string a, string b)
    {
        if (a.Length == 0 || b.Length == 0)
        {
            return 0;
        }

        var (shorter, longer) = a.Length <= b.Length ? (a, b) : (b, a);
        var held = longer.Contains(shorter, StringComparison.Ordinal) ? 0.5 + (0.5 * shorter.Length / longer.Length) : 0;
        return Math.Max(held, (Dice(a, b, 1) + (2 * Dice(a, b, 2))) / 3);
    }

    private static double Dice(string a, string b, int size)
    {
        var left = Grams(a, size);
        var right = Grams(b, size);
        var shared = left.Sum(g => Math.Min(g.Value, right.GetValueOrDefault(g.Key)));
        var all = left.Values.Sum() + right.Values.Sum();
        return all == 0 ? 0 : 2.0 * shared / all;
    }

    private static Dictionary<string, int> Grams(string text, int size)
    {
        var grams = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i + size <= text.Length; i++)
        {
            var gram = text.Substring(i, size);
            grams[gram] = grams.GetValueOrDefault(gram) + 1;
        }

        return grams;
    }
}
