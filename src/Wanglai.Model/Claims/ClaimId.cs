using System.Buffers;
using System.Security.Cryptography;

namespace Wanglai.Model.Claims;

/// <summary>
/// The id of a claim: the first 80 bits of the SHA-256 of its source's id and its JSON, in lower-case hexadecimal, after a <c>c</c>.
/// Equal claims of one source have one id, on every machine and in whatever order documents are read.
/// </summary>
public readonly record struct ClaimId(string Value) : IComparable<ClaimId>
{
    /// <summary>The id of <paramref name="claim"/> as read from the source <paramref name="source"/>.</summary>
    public static ClaimId Of(Sources.SourceId source, Claim claim) => OfJson(source, ClaimJson.WriteUtf8(claim));

    /// <summary>The id of the claim that <see cref="ClaimJson"/> writes as <paramref name="claimJson"/>.</summary>
    public static ClaimId OfJson(Sources.SourceId source, ReadOnlySpan<byte> claimJson)
    {
        var input = ArrayPool<byte>.Shared.Rent(source.Value.Length + 1 + claimJson.Length);
        var length = System.Text.Encoding.ASCII.GetBytes(source.Value, input);
        input[length++] = (byte)'\n';
        claimJson.CopyTo(input.AsSpan(length));
        Span<byte> digest = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(input.AsSpan(0, length + claimJson.Length), digest);
        ArrayPool<byte>.Shared.Return(input);
        return new("c" + Convert.ToHexStringLower(digest[..10]));
    }

    /// <inheritdoc/>
    public int CompareTo(ClaimId other) => string.CompareOrdinal(Value, other.Value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
