using Wanglai.Ledger.Chain;
using Wanglai.Ledger.Verification;
using Wanglai.Model.Entries;
using Wanglai.Model.Problems;
using Wanglai.Model.Sources;

namespace Wanglai.Ledger.Storage;

/// <summary>A batch on its way from one ledger into another.</summary>
/// <param name="Batch">The batch with its hash.</param>
/// <param name="Entries">Its entries as they are kept, and opened; null for one whose words were erased.</param>
/// <param name="Texts">The texts of the sources that it adds, in UTF-8.</param>
internal sealed record CopiedBatch(
    StoredBatch Batch, IReadOnlyList<(StoredEntry Stored, LedgerEntry? Entry)> Entries, IReadOnlyList<(SourceId Source, byte[] Utf8)> Texts)
{
    /// <summary>The batches of <paramref name="stored"/> after the first <paramref name="after"/>, one at a time.</summary>
    /// <exception cref="WanglaiException">An entry cannot be opened.</exception>
    public static IEnumerable<CopiedBatch> After(long after, IStoredLedger stored)
    {
        var erased = new ErasedSources(stored);
        using var entries = stored.Entries().GetEnumerator();
        var more = entries.MoveNext();
        foreach (var batch in stored.Batches())
        {
            var end = batch.Header.FirstEntry + batch.Header.Entries;
            var own = new List<(StoredEntry, LedgerEntry?)>();
            var texts = new List<(SourceId, byte[])>();
            for (; more && entries.Current.Sequence < end; more = entries.MoveNext())
            {
                if (batch.Header.Number <= after)
                {
                    continue;
                }

                var entry = erased.Open(entries.Current, out var fault);
                if (fault != EntryFault.None)
                {
                    throw new WanglaiException(DamageProblems.EntryUnreadable(entries.Current.Sequence, batch.Header.Number, fault));
                }

                own.Add((entries.Current, entry));
                if (entry is SourceAdded added)
                {
                    texts.Add((added.Source, stored.Text(added.Source) ?? throw new WanglaiException(DamageProblems.TextMissing(added.Source.Value, added.Name))));
                }
            }

            if (batch.Header.Number > after)
            {
                yield return new(batch, own, texts);
            }
        }
    }

    /// <summary>Refuses a batch that does not follow <paramref name="head"/> or does not fit its own hash.</summary>
    public void RequireWhole(LedgerHead head)
    {
        var (header, hash) = Batch;
        if (header.Number != head.Batches + 1 || Convert.ToHexStringLower(header.Previous) != head.Hash)
        {
            throw new WanglaiException(DamageProblems.ChainBroken(header.Number));
        }

        var tree = new MerkleRoot();
        foreach (var (stored, _) in Entries)
        {
            var leaf = MerkleRoot.Leaf(stored.Sealed.Chained.Span);
            tree.Add(leaf);
            if (!leaf.AsSpan().SequenceEqual(stored.Leaf))
            {
                throw new WanglaiException(DamageProblems.EntryChanged(stored.Sequence, header.Number));
            }
        }

        if (header.FirstEntry != head.Entries + 1 || Entries.Count != header.Entries || !header.Hash().AsSpan().SequenceEqual(hash))
        {
            throw new WanglaiException(DamageProblems.BatchHash(header.Number));
        }

        if (!tree.Root().AsSpan().SequenceEqual(header.Root))
        {
            throw new WanglaiException(DamageProblems.BatchRoot(header.Number));
        }
    }
}
