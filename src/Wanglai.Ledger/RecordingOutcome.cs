using Wanglai.Model.Sources;

namespace Wanglai.Ledger;

/// <summary>What recording a reading did. When the caller holds it, what it tells of is on disk.</summary>
/// <param name="Source">The document's id.</param>
/// <param name="SourceIsNew">True where the ledger did not hold the document before.</param>
/// <param name="AlreadyRecorded">True where an equal reader had already read the same document: nothing was added.</param>
/// <param name="ClaimsAdded">How many claims were added.</param>
/// <param name="DuplicatesLeftOut">How many of the given claims were equal to another one of them, and left out.</param>
/// <param name="ClaimsSuperseded">How many claims of an earlier reading are no longer current; they stay in the chain.</param>
/// <param name="Head">The end of the chain afterwards.</param>
public sealed record RecordingOutcome(
    SourceId Source,
    bool SourceIsNew,
    bool AlreadyRecorded,
    int ClaimsAdded,
    int DuplicatesLeftOut,
    int ClaimsSuperseded,
    LedgerHead Head);
