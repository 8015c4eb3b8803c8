using Wanglai.Model.Entries;
using Wanglai.Model.Sources;

namespace Wanglai.Ledger.Projections;

/// <summary>Where the <see cref="Projector"/> puts what the entries come to: a store's tables, or the digest that checks them.</summary>
internal interface IProjectionSink
{
    /// <summary>A source came in.</summary>
    void AddSource(SourceRow row);

    /// <summary>From the entry <paramref name="sequence"/> on, this is known about the source.</summary>
    void DescribeSource(SourceId source, SourceMetadata metadata, long sequence);

    /// <summary>
    /// A document was read, under the description that now holds. The current reading of the same source by a reader of the same
    /// name, if there is one, is superseded by it.
    /// </summary>
    void AddReading(long sequence, DocumentRead entry, DateTimeOffset recordedAt);

    /// <summary>A claim was recorded.</summary>
    void AddClaim(ClaimRow row);

    /// <summary>A claim names a party.</summary>
    void AddParty(PartyRow row);
}
