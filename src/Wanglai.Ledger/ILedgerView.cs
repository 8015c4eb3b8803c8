using System.Collections.Immutable;
using Wanglai.Ledger.Words;
using Wanglai.Model.Claims;
using Wanglai.Model.Sources;
using Wanglai.Model.Texts;
using Wanglai.Time;

namespace Wanglai.Ledger;

/// <summary>The questions that a ledger answers: from all that it knows, or from what it knew at a time (<see cref="ILedger.AsKnownOn"/>).</summary>
public interface ILedgerView
{
    /// <summary>The end of the chain.</summary>
    LedgerHead Head { get; }

    /// <summary>All sources, in the order of their ids.</summary>
    IReadOnlyList<RecordedSource> Sources();

    /// <summary>The source with this id; null where there is none.</summary>
    RecordedSource? FindSource(SourceId source);

    /// <summary>
    /// All current claims (<see cref="RecordedClaim.IsCurrent"/>), as they now stand, by source id, then place in the source, then claim id: an order that does not depend on the order
    /// of recording. Read as a stream, from the ledger as it was when the reading began.
    /// </summary>
    IEnumerable<RecordedClaim> Claims();

    /// <summary>The current claims of a source, in the order of <see cref="Claims()"/>.</summary>
    IEnumerable<RecordedClaim> ClaimsOf(SourceId source);

    /// <summary>
    /// The current claims that <paramref name="scope"/> holds, as they now stand, in the order of <see cref="Claims()"/>; for a scope that
    /// names parties, little else is read.
    /// </summary>
    IEnumerable<RecordedClaim> Claims(ClaimScope scope);

    /// <summary>How many current claims <paramref name="scope"/> holds.</summary>
    long Count(ClaimScope scope);

    /// <summary>
    /// Every name that a claim was ever recorded under, by the name that it now stands for: those of claims that no longer count, too. As a
    /// stream, in no order; one may come several times.
    /// </summary>
    IEnumerable<EntityName> Names();

    /// <summary>
    /// The last day that the current asserted claims of each of <paramref name="sources"/> mention (the first day of one that has no end).
    /// A source that mentions no day is left out.
    /// </summary>
    IReadOnlyDictionary<SourceId, Day> LastDays(IEnumerable<SourceId> sources);

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

    /// <summary>
    /// So many bytes of the text of a source in UTF-8, from a byte on, or what there is of them; nothing where <see cref="TextOf"/> gives null.
    /// </summary>
    byte[] Utf8Of(SourceId source, int start, int length);

    /// <summary>Where any of some words may stand in the texts, by the ledger's lists of words; null where these are of no help.</summary>
    TextsWithWords? TextsHolding(ImmutableArray<SpelledWord> words);

    /// <summary>
    /// The current claims whose evidence shares a code point with a place in a source, in the order of <see cref="Claims()"/>.
    /// </summary>
    IEnumerable<RecordedClaim> ClaimsAt(SourceId source, CodePointSpan place);

    /// <summary>
    /// Where in the original the blocks of a source's text stand; null where the text is the original, or the ledger does not hold the
    /// source, or its text was erased.
    /// </summary>
    PlaceMap? PlacesOf(SourceId source);
}
