using Wanglai.Model.Claims;
using Wanglai.Model.Entries;
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
    /// Records what a person decided: one batch, on disk when the call returns. What was decided so before adds nothing and says so.
    /// </summary>
    /// <exception cref="Wanglai.Model.Problems.WanglaiException">
    /// The decision is about something that the ledger does not hold, it does not fit what holds now, or the ledger cannot be written.
    /// Nothing was added.
    /// </exception>
    DecisionOutcome Decide(Decision decision);

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
    /// <param name="expected">The hash of a head that was kept elsewhere: one batch must have it, or the ledger is not the one that it was.</param>
    VerificationReport Verify(IProgress<double>? progress = null, string? expected = null);

    /// <summary>
    /// Copies the whole ledger into <paramref name="target"/>, hashes and all: afterwards both have the same head. The target is new, or
    /// has the beginning of this ledger, which is then gone on with: so a copy that was cut off can be completed, and an old one brought up.
    /// </summary>
    /// <param name="target">Any ledger, in any store.</param>
    /// <param name="progress">Told the part done, from 0 to 1.</param>
    /// <exception cref="Wanglai.Model.Problems.WanglaiException">The target has another history, or this ledger is damaged.</exception>
    LedgerHead CopyTo(ILedger target, IProgress<double>? progress = null);

    /// <summary>What there is to say of the ledger as a whole.</summary>
    LedgerFacts Facts();

    /// <summary>
    /// Sorts in and lists what waits for it, where that is more than a little: worth it at the end of a large recording, so that the questions
    /// after it need not go through what waits. Answers stay the same.
    /// </summary>
    void Settle();

    /// <summary>Makes the tables behind the questions anew from the entries.</summary>
    void Rebuild();
}
