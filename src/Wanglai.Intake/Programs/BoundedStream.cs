namespace Wanglai.Intake.Programs;

/// <summary>A stream that ends after so many bytes, and says so when there would have been more.</summary>
internal sealed class BoundedStream(Stream inner, long most, Action exceeded) : Stream
{
    private long _read;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => _read; set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        if (_read > most)
        {
            return 0;
        }

        var read = inner.Read(buffer);
        _read += read;
        if (_read > most)
        {
            exceeded();
            return 0;
        }

        return read;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
