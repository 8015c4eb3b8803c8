using System.Buffers;
using System.Text;

namespace Wanglai.Intake.Decoding;

/// <summary>How far bytes that are not wholly UTF-8 nevertheless are: a damaged UTF-8 file must not be taken for GB18030.</summary>
/// <param name="Share">How many of the bytes beyond ASCII stand in well-formed UTF-8 sequences, from 0 to 1.</param>
/// <param name="Sequences">How many such sequences there are.</param>
internal readonly record struct Utf8Evidence(double Share, int Sequences)
{
    private const int SampleLength = 1 << 20;

    /// <summary>Of the pairs of bytes of GB18030 and Big5, one in five is a UTF-8 sequence by chance: never nine in ten of a few.</summary>
    public bool IsClear => Sequences >= 8 && Share >= 0.9;

    /// <summary>Good enough where nothing speaks for another encoding.</summary>
    public bool IsLikely => Share >= 0.5;

    /// <summary>Weighs the beginning of <paramref name="bytes"/>.</summary>
    public static Utf8Evidence Weigh(ReadOnlySpan<byte> bytes)
    {
        var rest = bytes[..Math.Min(bytes.Length, SampleLength)];
        int within = 0, without = 0, sequences = 0;
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
                sequences++;
            }

            rest = rest[consumed..];
        }

        return new(within == 0 ? 0 : (double)within / (within + without), sequences);
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
