namespace Wanglai.Ledger.Projections;

/// <summary>A source, as questions see it. <paramref name="DescribedBy"/> is the entry that last described it.</summary>
internal sealed record SourceRow(RecordedSource Source, long Added, long DescribedBy);
