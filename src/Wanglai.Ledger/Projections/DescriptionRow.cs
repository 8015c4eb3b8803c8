using Wanglai.Model.Sources;

namespace Wanglai.Ledger.Projections;

/// <summary>What was known of a source from the entry <paramref name="Sequence"/> on.</summary>
internal sealed record DescriptionRow(long Sequence, SourceId Source, SourceMetadata Metadata);
