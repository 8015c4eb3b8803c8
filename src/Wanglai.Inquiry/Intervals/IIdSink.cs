namespace Wanglai.Inquiry.Intervals;

/// <summary>
/// Takes the ids of an answer, a run at a time, straight from where they lie: nothing is copied, and a question may be answered as fast
/// as memory is read. The runs are only to be read while they are given.
/// </summary>
public interface IIdSink
{
    /// <summary>Takes some ids of the answer.</summary>
    void Add(ReadOnlySpan<int> ids);
}

/// <summary>Keeps the ids that it is given. The default value is empty.</summary>
public struct IdList : IIdSink
{
    private List<int>? _ids;

    /// <summary>The ids, in the order in which they came, which is none that means anything.</summary>
    public readonly IReadOnlyList<int> Ids => _ids ?? [];

    /// <inheritdoc/>
    public void Add(ReadOnlySpan<int> ids) => (_ids ??= []).AddRange(ids);
}

/// <summary>Counts the ids that it is given.</summary>
public struct IdCount : IIdSink
{
    /// <summary>How many came.</summary>
    public long Count { get; private set; }

    /// <inheritdoc/>
    public void Add(ReadOnlySpan<int> ids) => Count += ids.Length;
}
