using System.Buffers.Binary;
using System.Security.Cryptography;

namespace Wanglai.Ledger.Chain;

/// <summary>A link of the chain: the entries that were recorded in one transaction.</summary>
/// <param name="Number">The number of the batch, from 1.</param>
/// <param name="RecordedAt">When it was recorded, UTC, whole microseconds; never earlier than the batch before.</param>
/// <param name="FirstEntry">The number of its first entry.</param>
/// <param name="Entries">How many entries it has, at least 1.</param>
/// <param name="Root">The Merkle root over the chained parts of its entries.</param>
/// <param name="Previous">The hash of the batch before; 32 zero bytes for the first.</param>
internal sealed record BatchHeader(long Number, DateTimeOffset RecordedAt, long FirstEntry, long Entries, byte[] Root, byte[] Previous)
{
    /// <summary>What the first batch has as the hash of the batch before it.</summary>
    public static byte[] Nothing { get; } = new byte[SHA256.HashSizeInBytes];

    /// <summary>When it was recorded, in microseconds since 1970-01-01T00:00:00Z.</summary>
    public long RecordedAtMicroseconds => ToMicroseconds(RecordedAt);

    /// <summary>The time as the chain keeps it: UTC, in whole microseconds, which every store can hold.</summary>
    public static DateTimeOffset FromMicroseconds(long microseconds) => DateTimeOffset.UnixEpoch.AddTicks(microseconds * TimeSpan.TicksPerMicrosecond);

    /// <summary>Microseconds since 1970-01-01T00:00:00Z, rounded down.</summary>
    public static long ToMicroseconds(DateTimeOffset time)
    {
        var (microseconds, rest) = Math.DivRem(time.UtcTicks - DateTimeOffset.UnixEpoch.Ticks, TimeSpan.TicksPerMicrosecond);
        return rest < 0 ? microseconds - 1 : microseconds;
    }

    /// <summary>
    /// SHA-256 over the byte 3, the hash of the batch before (32 bytes), the number, the time in microseconds, the Merkle root
    /// (32 bytes) and the number of entries; numbers as 8 bytes, the highest first.
    /// </summary>
    public byte[] Hash()
    {
        Span<byte> input = stackalloc byte[1 + 32 + 8 + 8 + 32 + 8];
        input[0] = 3;
        Previous.CopyTo(input[1..]);
        BinaryPrimitives.WriteInt64BigEndian(input[33..], Number);
        BinaryPrimitives.WriteInt64BigEndian(input[41..], RecordedAtMicroseconds);
        Root.CopyTo(input[49..]);
        BinaryPrimitives.WriteInt64BigEndian(input[81..], Entries);
        return SHA256.HashData(input);
    }
}
