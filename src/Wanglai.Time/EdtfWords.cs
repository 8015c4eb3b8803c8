using System.Diagnostics.CodeAnalysis;
using Wanglai.Time.Words;

namespace Wanglai.Time;

/// <summary>
/// Values in words for people, in Chinese and in English, and back: <c>1960~/1963~</c> is “约1960年至1963年”, “c. 1960 – c. 1963”;
/// <c>196X</c> is “20世纪60年代”, “the 1960s”.
/// </summary>
/// <remarks>
/// <para>Years before 1 are told as BC (公元前): the year 0 is 1 BC. A century is the hundred years that EDTF has (<c>19XX</c>, 1900 to 1999).</para>
/// <para>What is read back has the meaning of the value that was worded. The three-digit decades and two-digit centuries of ISO 8601 come
/// back as <c>196X</c> and <c>19XX</c>, which are worded alike. This reads EDTF's own words, not running text: for that there is the
/// reader of Chinese dates.</para>
/// </remarks>
public static class EdtfWords
{
    /// <summary>The value in Chinese.</summary>
    public static string Chinese(Edtf value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return ChineseWords.Of(value);
    }

    /// <summary>The value in English.</summary>
    public static string English(Edtf value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return EnglishWords.Of(value);
    }

    /// <summary>Reads what <see cref="Chinese"/> writes; false for other text. Blanks do not matter.</summary>
    public static bool TryParseChinese(string? words, [NotNullWhen(true)] out Edtf? value)
    {
        value = string.IsNullOrWhiteSpace(words) ? null : ChineseWordsReader.Read(words);
        return value is not null;
    }

    /// <summary>Reads what <see cref="English"/> writes; false for other text. Capitals do not matter.</summary>
    public static bool TryParseEnglish(string? words, [NotNullWhen(true)] out Edtf? value)
    {
        value = string.IsNullOrWhiteSpace(words) ? null : EnglishWordsReader.Read(words);
        return value is not null;
    }
}
