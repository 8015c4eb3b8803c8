using Wanglai.Model.Claims;
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
    /// All current claims (<see cref="RecordedClaim.IsCurrent"/>), as they now stand, by source id, then place in the source, then claim id: an order that does not depend on the order
    /// of recording. Read as a stream, from the ledger as it was when the reading began.
    /// </summary>
    IEnumerable<RecordedClaim> Claims();

    /// <summary>The current claims of a source, in the order of <see cref="Claims"/>.</summary>
    IEnumerable<RecordedClaim> ClaimsOf(SourceId source);

    /// <summary>
    /// The current claims that name <paramref name="entity"/> (exactly, as any type, in any role), or a name that stands for it, in the
    /// order of <see cref="Claims"/>.
    /// </summary>
    IEnumerable<RecordedClaim> ClaimsNaming(string entity);

    /// <summary>Everybody and everything that current claims name, by name, ordinally, then by type.</summary>
    IReadOnlyList<RecordedParty> Parties();

    /// <summary>
    /// The claim with this id, or the only one whose id begins so: a current one where there is one, else one that no longer counts;
    /// null where there is none.
    /// </summary>
    /// <exception cref="Wanglai.Model.Problems.WanglaiException">Several claims' ids begin so.</exception>
    RecordedClaim? FindClaim(string idOrPrefix);

    /// <summary>Everything that people decided about a claim, in order: reviews, a withdrawal, notes.</summary>
    IReadOnlyList<RecordedDecision> DecisionsOn(ClaimId claim);

    /// <summary>All that people decided, in order, of the sorts named (docs/formats/ledger.md); of every sort where none is named.</summary>
    IReadOnlyList<RecordedDecision> Decisions(params IReadOnlyCollection<string> sorts);

    /// <summary>Who is who.</summary>
    Identities Identities();

    /// <summary>The text of a source; null where the ledger does not hold the source, or its text was erased.</summary>
    SourceText? TextOf(SourceId source);
}
