namespace Wanglai.Evaluation;

/// <summary>A slot in which a claim read is not what it should be.</summary>
/// <param name="Slot">The member or role, as files name it.</param>
/// <param name="Gold">What should stand there and does not; null for nothing.</param>
/// <param name="Read">What stands there and should not; null for nothing.</param>
public sealed record SlotDifference(string Slot, string? Gold, string? Read);
