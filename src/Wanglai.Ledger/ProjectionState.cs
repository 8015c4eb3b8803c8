namespace Wanglai.Ledger;

/// <summary>How far the tables that questions are answered from have followed the entries.</summary>
/// <param name="CoversEntry">The number of the last entry that the tables cover; 0 for none.</param>
/// <param name="LastEntry">The number of the last entry.</param>
public sealed record ProjectionState(long CoversEntry, long LastEntry)
{
    /// <summary>False where a program of another time made the tables: they may lack what this one asks for, also where there are no entries.</summary>
    public bool HasCurrentFormat { get; init; } = true;

    /// <summary>True where the tables tell all that the entries tell.</summary>
    public bool IsCurrent => HasCurrentFormat && CoversEntry == LastEntry;
}
