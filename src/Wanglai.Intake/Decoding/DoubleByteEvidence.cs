namespace Wanglai.Intake.Decoding;

/// <summary>
/// Tells GB18030 from Big5, and both from text that is neither, by where the pairs of bytes fall. Both encodings put their usual
/// characters into zones of their own: GB2312 its signs into A1–A3 and its 3,755 usual characters into B0–D7, every second byte A1–FE;
/// Big5 its signs into A1–A3 and its 5,401 usual characters into A4–C6, second bytes 40–7E and A1–FE.
/// </summary>
internal static class DoubleByteEvidence
{
    /// <summary>A Chinese text in GB2312 scores above 0.95; one in Traditional script in GBK keeps the characters that both scripts share.</summary>
    private const double EnoughGb = 0.5;

    /// <summary>A Chinese text in Big5 scores above 0.95; one in GB2312, read as Big5, about 0.6.</summary>
    private const double EnoughBig5 = 0.9;

    private const int SampleLength = 1 << 20;

    /// <summary>The encoding that the bytes speak for; null where they speak for neither.</summary>
    public static TextEncoding? Find(ReadOnlySpan<byte> bytes)
    {
        var sample = bytes[..Math.Min(bytes.Length, SampleLength)];
        var gb = Share(sample, IsUsualGb, fourBytes: true);
        var big5 = Share(sample, IsUsualBig5, fourBytes: false);
        if (big5 >= EnoughBig5 && big5 > gb)
        {
            return TextEncoding.Big5;
        }

        return gb >= EnoughGb ? TextEncoding.Gb18030 : null;
    }

    private static bool IsUsualGb(byte lead, byte trail) => trail >= 0xA1 && lead is (>= 0xA1 and <= 0xA3) or (>= 0xB0 and <= 0xD7);

    private static bool IsUsualBig5(byte lead, byte trail) => lead is >= 0xA1 and <= 0xC6 && trail is (>= 0x40 and <= 0x7E) or >= 0xA1;

    /// <summary>The share of usual pairs among all characters beyond ASCII; 0 where there are none.</summary>
    private static double Share(ReadOnlySpan<byte> sample, Func<byte, byte, bool> isUsual, bool fourBytes)
    {
        int usual = 0, all = 0;
        var at = 0;
        while (at + 1 < sample.Length)
        {
            if (sample[at] < 0x80)
            {
                at++;
                continue;
            }

            all++;
            usual += isUsual(sample[at], sample[at + 1]) ? 1 : 0;
            at += fourBytes && sample[at + 1] is >= 0x30 and <= 0x39 ? 4 : 2;
        }

        return all == 0 ? 0 : (double)usual / all;
    }
}
