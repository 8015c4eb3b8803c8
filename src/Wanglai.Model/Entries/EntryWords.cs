using System.Buffers;
using System.Security.Cryptography;

namespace Wanglai.Model.Entries;

/// <summary>
/// The part of an entry that came out of a document, beside the chain. The chain holds only <see cref="Commitment"/>: with the salt
/// erased, nobody can find out even by guessing what the words were.
/// </summary>
/// <param name="Salt">Sixteen random bytes.</param>
/// <param name="Utf8">The words, in canonical JSON.</param>
public sealed record EntryWords(ReadOnlyMemory<byte> Salt, ReadOnlyMemory<byte> Utf8)
{
    /// <summary>How many bytes a salt has.</summary>
    public const int SaltLength = 16;

    // Leaves and nodes of the Merkle tree begin with 0 and 1: no two sorts of hashed bytes can be taken for each other.
    private const byte Prefix = 2;

    /// <summary>SHA-256 over the byte 2, the salt and the words.</summary>
    public byte[] Commitment()
    {
        var length = 1 + Salt.Length + Utf8.Length;
        var input = ArrayPool<byte>.Shared.Rent(length);
        input[0] = Prefix;
        Salt.Span.CopyTo(input.AsSpan(1));
        Utf8.Span.CopyTo(input.AsSpan(1 + Salt.Length));
        var hash = SHA256.HashData(input.AsSpan(0, length));
        ArrayPool<byte>.Shared.Return(input, clearArray: true);
        return hash;
    }
}
