namespace Wanglai.Queue;

/// <summary>How many documents have come how far.</summary>
public sealed record QueueCounts(long Waiting, long Running, long Done, long Failed);
