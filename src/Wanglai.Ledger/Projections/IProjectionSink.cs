using Wanglai.Model.Entries;
using Wanglai.Model.Sources;

namespace Wanglai.Ledger.Projections;

/// <summary>Where the <see cref="Projector"/> puts what the entries come to: a store's tables, or the digest that checks them.</summary>
internal interface IProjectionSink
{
    /// <summary>A source came in.</summary>
    void AddSource(RecordedSource source, long added);

    /// <summary>From an entry on, this is known about a source.</summary>
    void AddDescription(DescriptionRow row);

    /// <summary>
    /// A document was read, under the description that now holds. The current reading of the same source by a reader of the same
    /// name, if there is one, is superseded by it.
    /// </summary>
    void AddReading(long sequence, DocumentRead entry, DateTimeOffset recordedAt);

    /// <summary>All claims of a reading have been told; the last day that an asserted one of them mentions is this.</summary>
    void DateReading(long sequence, DocumentRead entry, long lastDay);

    /// <summary>A claim was recorded.</summary>
    void AddClaim(ClaimRow row);

    /// <summary>An entry names a party.</summary>
    void AddParty(PartyRow row);

    /// <summary>Somebody decided something. The standing verdict on the same claim, if there is one, holds until here.</summary>
    void AddDecision(DecisionRow row);

    /// <summary>A source was erased: of what came from it nothing stays.</summary>
    void EraseSource(SourceId source);
}
