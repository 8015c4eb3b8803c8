using Wanglai.Model.Problems;

namespace Wanglai.Queue;

/// <summary>What the queue tells of one document.</summary>
/// <param name="Id">Its id: <see cref="QueuedDocument.Id"/>.</param>
/// <param name="Name">Its file's name.</param>
/// <param name="State">How far it has come.</param>
/// <param name="AddedAt">When it was added, the last time.</param>
/// <param name="Starts">How often a worker has begun with it since.</param>
/// <param name="Worker">Who has it in hand or had it last; null where it was not begun.</param>
/// <param name="EndedAt">When it was done or given up; null before.</param>
/// <param name="Source">The id of the source in the ledger; null where it is not done.</param>
/// <param name="ClaimsAdded">How many claims were added; null where it is not done.</param>
/// <param name="Problem">Why it was given up, or why the last try failed; null where nothing stood in the way.</param>
public sealed record QueueEntry(
    string Id,
    string Name,
    QueueState State,
    DateTimeOffset AddedAt,
    int Starts,
    string? Worker,
    DateTimeOffset? EndedAt,
    string? Source,
    long? ClaimsAdded,
    Problem? Problem);
