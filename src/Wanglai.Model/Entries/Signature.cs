namespace Wanglai.Model.Entries;

/// <summary>Who decided something, and why. When is the batch's to say.</summary>
/// <param name="By">A person, by the name that the ledger's users know; never empty.</param>
/// <param name="Why">The reason; null where none was given.</param>
public sealed record Signature(string By, string? Why = null);
