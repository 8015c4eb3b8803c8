using System.Text;

namespace Wanglai.Reports;

/// <summary>Text that XML can hold.</summary>
internal static class XmlText
{
    private const char Replacement = '\uFFFD';

    /// <summary>The text with what XML 1.0 forbids (control characters, halves of characters) replaced, and line ends and tabs as blanks.</summary>
    public static string Of(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            result.Append(rune.Value switch
            {
                '\t' or '\n' or '\r' => " ",
                < ' ' or 0xFFFE or 0xFFFF => Replacement.ToString(),
                _ => rune.ToString(),
            });
        }

        return result.ToString();
    }
}
