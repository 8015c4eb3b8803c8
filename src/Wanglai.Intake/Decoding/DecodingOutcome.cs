namespace Wanglai.Intake.Decoding;

/// <summary>What became of bytes that were to be text: one of the records nested here.</summary>
internal abstract record DecodingOutcome
{
    private DecodingOutcome()
    {
    }

    /// <summary>The text, without its byte-order mark.</summary>
    /// <param name="Text">All of it, nothing cleaned.</param>
    /// <param name="Encoding">The encoding's name, in lower case, as documents carry it.</param>
    public sealed record Decoded(string Text, string Encoding) : DecodingOutcome;

    /// <summary>The bytes are no text.</summary>
    /// <param name="Kind">What they seem to be, such as <c>PDF</c>; null where they are only not text.</param>
    public sealed record NotText(string? Kind) : DecodingOutcome;

    /// <summary>The bytes are text of a known encoding, with damage.</summary>
    /// <param name="Encoding">The encoding's name.</param>
    /// <param name="Offset">The first byte that does not belong, from 0.</param>
    /// <param name="Value">That byte.</param>
    public sealed record Damaged(string Encoding, long Offset, byte Value) : DecodingOutcome;

    /// <summary>The bytes are text, in no encoding that Wanglai knows.</summary>
    /// <param name="Offset">The first byte that is not UTF-8, from 0.</param>
    /// <param name="Value">That byte.</param>
    public sealed record Foreign(long Offset, byte Value) : DecodingOutcome;
}
