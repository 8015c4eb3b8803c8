using System.Buffers;
using System.Text;

namespace Wanglai.Intake.Decoding;

/// <summary>How far bytes that are not wholly UTF-8 nevertheless are: a damaged UTF-8 file must not be taken for GB18030.</summary>
internal static class Utf8Evidence
{
    /// <summary>In GB18030 and Big5 texts fewer than one byte in five falls into well-formed UTF-8 sequences by chance.</summary>
    private const double Enough = 0.5;

    private const int SampleLength = 1 << 20;

    /// <summary>Whether most bytes beyond ASCII stand in well-formed UTF-8 sequences.</summary>
    public static bool Suffices(ReadOnlySpan<byte> bytes)
    {
        var rest = bytes[..Math.Min(bytes.Length, SampleLength)];
        int within = 0, without = 0;
        while (!rest.IsEmpty)
        {
            var status = Rune.DecodeFromUtf8(rest, out _, out var consumed);
            if (status != OperationStatus.Done)
            {
                without += consumed;
            }
            else if (consumed > 1)
            {
                within += consumed;
            }

            rest = rest[consumed..];
        }

        return within > 0 && within >= Enough * (within + without);
    }

    /// <summary>The first byte that is not UTF-8, from 0; the length where all are.</summary>
    public static int FirstInvalid(ReadOnlySpan<byte> bytes)
    {
        var at = 0;
        while (at < bytes.Length && Rune.DecodeFromUtf8(bytes[at..], out _, out var consumed) == OperationStatus.Done)
        {
            at += consumed;
        }

        return at;
    }
}
