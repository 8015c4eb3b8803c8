namespace Wanglai.Inquiry.Intervals;

/// <summary>Gathers ids that come one by one, and hands them on in runs.</summary>
internal ref struct IdBuffer(Span<int> room)
{
    /// <summary>Room that suits the stack.</summary>
    public const int Room = 256;

    private readonly Span<int> _room = room;
    private int _count;

    /// <summary>Adds an id.</summary>
    public void Add<TSink>(int id, ref TSink sink)
        where TSink : IIdSink
    {
        _room[_count++] = id;
        if (_count == _room.Length)
        {
            Flush(ref sink);
        }
    }

    /// <summary>Hands on what is left.</summary>
    public void Flush<TSink>(ref TSink sink)
        where TSink : IIdSink
    {
        if (_count > 0)
        {
            sink.Add(_room[.._count]);
            _count = 0;
        }
    }
}
