using Wanglai.Model.Claims;
using Wanglai.Model.Sources;
using Wanglai.Model.Texts;

namespace Wanglai.Ledger;

/// <summary>
/// The append-only ledger of what sources claim. Safe to use from several threads; several processes may read one ledger
/// while one of them writes.
/// </summary>
/// <remarks>
/// Whatever stands in a user's way (a full disk, another writer, a damaged file) is a
/// <see cref="Wanglai.Model.Problems.WanglaiException"/> with one clear problem.
/// </remarks>
public interface ILedger : IDisposable
{
    /// <summary>The end of the chain.</summary>
    LedgerHead Head { get; }

    /// <summary>How far the tables behind the questions have followed the entries.</summary>
    ProjectionState Projections { get; }

    /// <summary>
    /// Whether <see cref="Record"/> would add nothing, because an equal reader has read the same document. Parts of the
    /// metadata that are null are no news: a document described less fully than before is the same document.
    /// </summary>
    bool IsRecorded(Document document, ReaderIdentity reader);

    /// <summary>
    /// Records one reading of one document: one batch, one transaction, on disk when the call returns.
    /// The same document read by an equal reader adds nothing and says so. A reading by another version of the reader
    /// (the same name, other rules), or of the document newly described, supersedes that reader's earlier claims from it.
    /// Equal claims are recorded once.
    /// </summary>
    /// <exception cref="Wanglai.Model.Problems.WanglaiException">
    /// A claim's quote does not stand in the document where the claim says, or the ledger cannot be written. Nothing was added.
    /// </exception>
    RecordingOutcome Record(Document document, ReaderIdentity reader, IReadOnlyList<Claim> claims);

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

    /// <summary>
    /// Checks everything: that no entry or batch is missing or changed (hash chain, Merkle roots), that every text is the text
    /// that was recorded, that every quote stands in its source where the claim says, that the tables behind the questions tell
    /// what the entries tell, and the file itself. Changes nothing.
    /// </summary>
    /// <param name="progress">Told the part done, from 0 to 1.</param>
    VerificationReport Verify(IProgress<double>? progress = null);

    /// <summary>Makes the tables behind the questions anew from the entries.</summary>
    void Rebuild();
}
