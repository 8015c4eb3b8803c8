using System.Text;
using Wanglai.Intake.Decoding;

namespace Wanglai.Intake.Archives;

/// <summary>The names of files in an archive. Those that Windows wrote in Chinese are GB18030 and say so nowhere.</summary>
internal static class EntryNames
{
    /// <summary>The name that an archive opened by <see cref="ArchiveGuard.Open"/> gives, as its writer meant it.</summary>
    public static string Of(string name)
    {
        // A name that is marked as UTF-8 has come decoded; of the others each character is a byte.
        if (name.AsSpan().ContainsAnyExceptInRange('\0', '\u00FF') || !name.AsSpan().ContainsAnyInRange('\u0080', '\u00FF'))
        {
            return name;
        }

        var bytes = Encoding.Latin1.GetBytes(name);
        foreach (var encoding in (ReadOnlySpan<TextEncoding>)[TextEncoding.Utf8, TextEncoding.Gb18030])
        {
            try
            {
                return encoding.Encoding.GetString(bytes);
            }
            catch (DecoderFallbackException)
            {
                // The next one, then.
            }
        }

        return name;
    }
}
