namespace Wanglai.Intake;

/// <summary>Reads a stream whole, but no more of it than a limit: a device or a pipe may have no end.</summary>
internal static class BoundedBytes
{
    private const int FirstBuffer = 1 << 16;

    /// <summary>All the bytes; null where there are more than <paramref name="limit"/>.</summary>
    public static ReadOnlyMemory<byte>? Read(Stream stream, int limit)
    {
        // The length only sizes the buffer: what is in /proc, for one, says that its length is 0.
        var expected = stream.CanSeek ? stream.Length - stream.Position : 0;
        if (expected > limit)
        {
            return null;
        }

        // One byte over, to see whether the stream has ended.
        var buffer = new byte[Math.Max(expected + 1, Math.Min(FirstBuffer, limit + 1L))];
        var length = 0;
        while (true)
        {
            var read = stream.Read(buffer, length, buffer.Length - length);
            length += read;
            if (length > limit)
            {
                return null;
            }

            if (read == 0)
            {
                return buffer.AsMemory(0, length);
            }

            if (length == buffer.Length)
            {
                Array.Resize(ref buffer, (int)Math.Min(2L * buffer.Length, limit + 1L));
            }
        }
    }
}
