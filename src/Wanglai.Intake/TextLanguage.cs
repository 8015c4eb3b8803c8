namespace Wanglai.Intake;

/// <summary>Whether a text is in Chinese, told by its letters.</summary>
internal static class TextLanguage
{
    private const int FewestLetters = 200;

    // A book in another language is so from its beginning.
    private const int SampleLength = 200_000;

    private const int LeastHan = 5;

    private const int MostKana = 10;

    /// <summary>Of a text that seems to be in another language, how many in a hundred letters are Chinese; null for Chinese and for a text too short to tell.</summary>
    public static int? ChineseShareOfForeign(string text)
    {
        int letters = 0, han = 0, kana = 0;
        foreach (var c in text.AsSpan(0, Math.Min(text.Length, SampleLength)))
        {
            if (!char.IsLetter(c))
            {
                continue;
            }

            letters++;
            switch (c)
            {
                case >= '\u3400' and <= '\u9FFF':
                    han++;
                    break;
                case >= '\u3040' and <= '\u30FF':
                    kana++;
                    break;
                default:
                    break;
            }
        }

        if (letters < FewestLetters)
        {
            return null;
        }

        var share = (int)(han * 100L / letters);
        return share < LeastHan || kana * 100L / letters >= MostKana ? share : null;
    }
}
