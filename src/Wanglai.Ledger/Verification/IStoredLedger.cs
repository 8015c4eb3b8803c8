using Wanglai.Ledger.Projections;
using Wanglai.Model.Problems;
using Wanglai.Model.Sources;

namespace Wanglai.Ledger.Verification;

/// <summary>What a store has to show to be verified, all of it as of one moment.</summary>
internal interface IStoredLedger
{
    /// <summary>The end of the chain, as stored.</summary>
    LedgerHead Head { get; }

    /// <summary>All batches by number, as a stream.</summary>
    IEnumerable<StoredBatch> Batches();

    /// <summary>All entries by number, with their words, as a stream.</summary>
    IEnumerable<StoredEntry> Entries();

    /// <summary>The text of a source in UTF-8; null where it is not there.</summary>
    byte[]? Text(SourceId source);

    /// <summary>Puts all rows of the projections into <paramref name="digest"/>.</summary>
    void DigestProjections(ProjectionDigest digest);

    /// <summary>What the store's own check of its file finds.</summary>
    IEnumerable<Problem> CheckFile();

    /// <summary>What kept the store from being read, where <paramref name="error"/> comes from damage; null where it does not.</summary>
    Problem? Explain(Exception error);
}
