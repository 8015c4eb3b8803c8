using System.Security.Cryptography;
using Wanglai.Model.Entries;

namespace Wanglai.Ledger.Chain;

/// <summary>Seals the entries of one transaction and links them to the chain.</summary>
internal static class BatchBuilder
{
    /// <summary>Fills a salt; chance, except in tests.</summary>
    public delegate void SaltSource(Span<byte> salt);

    /// <summary>The salts of real ledgers: from the system's source of chance for secrets.</summary>
    public static SaltSource RandomSalt { get; } = RandomNumberGenerator.Fill;

    /// <summary>Seals <paramref name="entries"/> as the batch after <paramref name="head"/>.</summary>
    /// <param name="head">The end of the chain so far.</param>
    /// <param name="lastRecordedAt">When the batch before was recorded; null where there is none.</param>
    /// <param name="now">What the clock says. A clock that was set back does not take the chain back with it.</param>
    /// <param name="entries">The entries, at least one.</param>
    /// <param name="salts">Where salts come from.</param>
    public static (BatchHeader Header, IReadOnlyList<ChainedEntry> Entries) Seal(
        LedgerHead head,
        DateTimeOffset? lastRecordedAt,
        DateTimeOffset now,
        IReadOnlyList<NewEntry> entries,
        SaltSource salts)
    {
        ArgumentOutOfRangeException.ThrowIfZero(entries.Count);
        var salt = new byte[entries.Count * EntryWords.SaltLength];
        salts(salt);
        var chained = new ChainedEntry[entries.Count];
        Shares.Of(chained.Length, (from, to) =>
        {
            var sealer = new EntrySealer();
            for (var i = from; i < to; i++)
            {
                var kept = sealer.Seal(entries[i].Entry, salt.AsMemory(i * EntryWords.SaltLength, EntryWords.SaltLength), entries[i].Words);
                chained[i] = new(head.Entries + 1 + i, entries[i].Entry, kept, MerkleRoot.Leaf(kept.Chained.Span), entries[i].Claim);
            }
        });
        var tree = new MerkleRoot();
        foreach (var entry in chained)
        {
            tree.Add(entry.Leaf);
        }

        var recordedAt = BatchHeader.FromMicroseconds(BatchHeader.ToMicroseconds(now));
        if (lastRecordedAt is { } last && recordedAt < last)
        {
            recordedAt = last;
        }

        var header = new BatchHeader(
            head.Batches + 1, recordedAt, head.Entries + 1, entries.Count, tree.Root(), Convert.FromHexString(head.Hash));
        return (header, chained);
    }
}
