using System.Numerics;
using System.Runtime.InteropServices;

namespace Wanglai.Inquiry.Intervals;

/// <summary>Writes arrays to a stream as they lie in memory, little-endian, each with its length and a check sum (CRC-32C, RFC 3720 appendix B.4).</summary>
internal static class CheckedArrays
{
    private const int Portion = 1 << 20;

    /// <summary>Writes an array.</summary>
    public static void Write<T>(Stream stream, ReadOnlySpan<T> array)
        where T : unmanaged
    {
        var bytes = MemoryMarshal.AsBytes(array);
        Span<byte> length = stackalloc byte[sizeof(long)];
        MemoryMarshal.Write(length, (long)array.Length);
        stream.Write(length);
        stream.Write(bytes);
        Span<byte> sum = stackalloc byte[sizeof(uint)];
        MemoryMarshal.Write(sum, Sum(Sum(0, length), bytes));
        stream.Write(sum);
    }

    /// <summary>Reads an array.</summary>
    /// <exception cref="InvalidDataException">What was written is not whole.</exception>
    /// <exception cref="EndOfStreamException">It ends too soon.</exception>
    public static T[] Read<T>(Stream stream)
        where T : unmanaged
    {
        Span<byte> length = stackalloc byte[sizeof(long)];
        stream.ReadExactly(length);
        var count = MemoryMarshal.Read<long>(length);

        // A length that was damaged must not take all memory before the sum shows it.
        if (count < 0 || count > Array.MaxLength || (stream.CanSeek && count * Marshal.SizeOf<T>() > stream.Length - stream.Position))
        {
            throw new InvalidDataException();
        }

        var array = GC.AllocateUninitializedArray<T>((int)count);
        var sum = Sum(0, length);
        for (var rest = MemoryMarshal.AsBytes(array.AsSpan()); rest.Length > 0;)
        {
            // Summed while it is near.
            var part = rest[..Math.Min(Portion, rest.Length)];
            stream.ReadExactly(part);
            sum = Sum(sum, part);
            rest = rest[part.Length..];
        }

        Span<byte> expected = stackalloc byte[sizeof(uint)];
        stream.ReadExactly(expected);
        return sum == MemoryMarshal.Read<uint>(expected) ? array : throw new InvalidDataException();
    }

    private static uint Sum(uint sum, ReadOnlySpan<byte> bytes)
    {
        var words = MemoryMarshal.Cast<byte, ulong>(bytes);
        foreach (var word in words)
        {
            sum = BitOperations.Crc32C(sum, word);
        }

        foreach (var last in bytes[(words.Length * sizeof(ulong))..])
        {
            sum = BitOperations.Crc32C(sum, last);
        }

        return sum;
    }
}
