using Wanglai.Model.Sources;
using Wanglai.Model.Texts;

namespace Wanglai.Ledger;

/// <summary>The questions that a ledger answers: from all that it knows, or from what it knew at a time (<see cref="ILedger.AsKnownOn"/>).</summary>
public interface ILedgerView
{
    /// <summary>The end of the chain.</summary>
    LedgerHead Head { get; }

    /// <summary>All sources, in the order of their ids.</summary>
    IReadOnlyList<RecordedSource> Sources();

    /// <summary>
    /// All current claims, by source id, then place in the source, then claim id: an order that does not depend on the order
    /// of recording. Read as a stream, from the ledger as it was when the reading began.
    /// </summary>
    IEnumerable<RecordedClaim> Claims();

    /// <summary>The current claims that name <paramref name="entity"/> (exactly, as any type, in any role), in the order of <see cref="Claims"/>.</summary>
    IEnumerable<RecordedClaim> ClaimsNaming(string entity);

    /// <summary>Everybody and everything that current claims name, by name, ordinally, then by type.</summary>
    IReadOnlyList<RecordedParty> Parties();

    /// <summary>
    /// The claim with this id, or the only one whose id begins so: a current one where there is one, else a superseded one;
    /// null where there is none.
    /// </summary>
    /// <exception cref="Wanglai.Model.Problems.WanglaiException">Several claims' ids begin so.</exception>
    RecordedClaim? FindClaim(string idOrPrefix);

    /// <summary>The text of a source; null where the ledger does not hold the source, or its text was erased.</summary>
    SourceText? TextOf(SourceId source);
}
