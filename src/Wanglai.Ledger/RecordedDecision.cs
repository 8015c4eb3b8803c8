using Wanglai.Model.Entries;

namespace Wanglai.Ledger;

/// <summary>A decision as the ledger holds it.</summary>
/// <param name="Sequence">The number of its entry.</param>
/// <param name="RecordedAt">When it was recorded, UTC.</param>
/// <param name="Decision">What was decided, by whom, and why.</param>
public sealed record RecordedDecision(long Sequence, DateTimeOffset RecordedAt, Decision Decision);
