namespace Wanglai.Ledger;

/// <summary>How far the tables that questions are answered from have followed the entries.</summary>
/// <param name="CoversEntry">The number of the last entry that the tables cover; 0 for none.</param>
/// <param name="LastEntry">The number of the last entry.</param>
public sealed record ProjectionState(long CoversEntry, long LastEntry)
{
    /// <summary>True where the tables tell all that the entries tell.</summary>
    public bool IsCurrent => CoversEntry == LastEntry;
}
