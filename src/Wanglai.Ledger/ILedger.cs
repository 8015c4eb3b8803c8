using Wanglai.Model.Claims;
using Wanglai.Model.Sources;

namespace Wanglai.Ledger;

/// <summary>
/// The append-only ledger of what sources claim. Safe to use from several threads; several processes may read one ledger
/// while one of them writes.
/// </summary>
/// <remarks>
/// Whatever stands in a user's way (a full disk, another writer, a damaged file) is a
/// <see cref="Wanglai.Model.Problems.WanglaiException"/> with one clear problem.
/// </remarks>
public interface ILedger : ILedgerView, IDisposable
{
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

    /// <summary>
    /// What the ledger knew at a time: every entry that was recorded by then, and none after it. Whatever is appended later changes no
    /// answer of the view of an earlier time; what was erased since is gone from it, too.
    /// </summary>
    ILedgerView AsKnownOn(DateTimeOffset time);

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
