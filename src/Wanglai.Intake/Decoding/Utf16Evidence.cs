namespace Wanglai.Intake.Decoding;

/// <summary>Whether bytes without a byte-order mark are UTF-16, and which way round.</summary>
internal static class Utf16Evidence
{
    /// <summary>
    /// Of a text in UTF-16, nearly every unit is a character that texts have. Read the wrong way round, or from another encoding,
    /// Chinese falls all over the plane, of which these characters are a third.
    /// </summary>
    private const double Enough = 0.95;

    private const int SampleLength = 1 << 16;

    /// <summary>The encoding, or null where neither way round makes a text.</summary>
    public static TextEncoding? Find(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 2 || bytes.Length % 2 != 0)
        {
            return null;
        }

        var sample = bytes[..Math.Min(bytes.Length, SampleLength)];
        var (little, littleWide) = Share(sample, low: 0);
        var (big, bigWide) = Share(sample, low: 1);
        return (little >= Enough && littleWide, big >= Enough && bigWide) switch
        {
            (true, false) => TextEncoding.Utf16Little,
            (false, true) => TextEncoding.Utf16Big,
            (true, true) => little >= big ? TextEncoding.Utf16Little : TextEncoding.Utf16Big,
            _ => null,
        };
    }

    /// <summary>
    /// The share of units that texts have. Wide where a line end, a space or a letter of ASCII is among them: a zero byte beside it
    /// is what tells UTF-16 from pairs of bytes of another encoding, and only the shortest Chinese text lacks one.
    /// </summary>
    private static (double Share, bool IsWide) Share(ReadOnlySpan<byte> sample, int low)
    {
        int plausible = 0, ascii = 0, punctuation = 0;
        for (var i = 0; i < sample.Length; i += 2)
        {
            var unit = (sample[i + 1 - low] << 8) | sample[i + low];
            switch (unit)
            {
                case 0x09 or 0x0A or 0x0D or (>= 0x20 and <= 0x7E):
                    ascii++;
                    plausible++;
                    break;
                case (>= 0x3000 and <= 0x3015) or (>= 0xFF01 and <= 0xFF5E) or (>= 0x2010 and <= 0x2026):
                    punctuation++;
                    plausible++;
                    break;
                case >= 0x4E00 and <= 0x9FFF:
                    plausible++;
                    break;
                default:
                    break;
            }
        }

        return (plausible / (sample.Length / 2.0), ascii + punctuation > 0);
    }
}
