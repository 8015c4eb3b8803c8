using System.Text;
using Wanglai.Ledger.Chain;
using Wanglai.Ledger.Projections;
using Wanglai.Model.Claims;
using Wanglai.Model.Entries;
using Wanglai.Model.Problems;
using Wanglai.Model.Sources;
using Wanglai.Model.Texts;

namespace Wanglai.Ledger.Verification;

/// <summary>
/// Goes once through a stored ledger, batch by batch, and tells everything that does not hold. It reads on after damage, so that
/// one changed entry does not hide another; what is counted on next is then what is stored, not what should have been.
/// </summary>
internal sealed class LedgerVerifier(IStoredLedger stored, IProgress<double>? progress, string? expected)
{
    private const int ProgressEvery = 1024;

    // The file's own check and the comparison of the tables take a part of the time that is not told entry by entry.
    private const double PartOfEntries = 0.8;

    private readonly ErasedSources _erased = new(stored);
    private readonly List<Problem> _listed = [];
    private readonly ProjectionDigest _expected = new();
    private readonly Dictionary<SourceId, string> _names = [];
    private bool _expectedSeen = expected is null || expected.All(c => c == '0');
    private long _damage;
    private long _claims;
    private long _quotes;
    private SourceText? _text;
    private SourceId _textOf;

    /// <summary>Verifies everything.</summary>
    public VerificationReport Verify()
    {
        Attempt(VerifyChain);
        progress?.Report(PartOfEntries);
        if (_damage == 0)
        {
            // What damaged entries come to is not known, so there is nothing to hold the tables against.
            Attempt(VerifyProjections);
        }

        Attempt(VerifyFile);
        progress?.Report(1);
        return new(stored.Head, _names.Count, _claims, _quotes, [.. _listed], _damage);
    }

    /// <summary>Damage may go so far that a store cannot be read on; then that is what there is to tell.</summary>
    private void Attempt(Action stage)
    {
        try
        {
            stage();
        }
        catch (Exception error) when (stored.Explain(error) is { } problem)
        {
            Report(problem);
        }
    }

    private void VerifyFile()
    {
        foreach (var finding in stored.CheckFile())
        {
            Report(finding);
        }
    }

    private void VerifyChain()
    {
        var projector = new Projector(_expected);
        using var entries = stored.Entries().GetEnumerator();
        var more = entries.MoveNext();
        var expectedNumber = 1L;
        var expectedEntry = 1L;
        var first = 1L;
        var previous = BatchHeader.Nothing;
        foreach (var (header, hash) in stored.Batches())
        {
            if (expectedNumber < header.Number)
            {
                for (; expectedNumber < header.Number; expectedNumber++)
                {
                    Report(DamageProblems.BatchMissing(expectedNumber));
                }

                // What the missing batches held cannot be checked; go on with this one as it stands.
                previous = header.Previous;
                first = header.FirstEntry;
                expectedEntry = first;
                while (more && entries.Current.Sequence < first)
                {
                    more = entries.MoveNext();
                }
            }

            VerifyLink(header, hash, previous, first);
            var end = first + header.Entries;
            var tree = new MerkleRoot();
            var whole = true;
            for (; more && entries.Current.Sequence < end; more = entries.MoveNext())
            {
                var entry = entries.Current;
                for (; expectedEntry < entry.Sequence; expectedEntry++)
                {
                    Report(DamageProblems.EntryMissing(expectedEntry, header.Number));
                    whole = false;
                }

                whole &= VerifyEntry(entry, header, tree, projector);
                expectedEntry = entry.Sequence + 1;
                ReportProgress(entry.Sequence);
            }

            for (; expectedEntry < end; expectedEntry++)
            {
                Report(DamageProblems.EntryMissing(expectedEntry, header.Number));
                whole = false;
            }

            // Where an entry was named, the root cannot fit: naming the batch too would only repeat it.
            if (whole && !tree.Root().AsSpan().SequenceEqual(header.Root))
            {
                Report(DamageProblems.BatchRoot(header.Number));
            }

            _expectedSeen |= Convert.ToHexStringLower(hash) == expected;
            previous = hash;
            expectedNumber = header.Number + 1;
            first = end;
        }

        for (; more; more = entries.MoveNext())
        {
            Report(DamageProblems.EntryOutsideBatches(entries.Current.Sequence));
        }

        if (!_expectedSeen)
        {
            Report(DamageProblems.HeadNotThere(expected!));
        }
    }

    private void VerifyLink(BatchHeader header, byte[] hash, byte[] previous, long first)
    {
        if (!header.Previous.AsSpan().SequenceEqual(previous))
        {
            Report(DamageProblems.ChainBroken(header.Number));
        }

        if (header.FirstEntry != first || !header.Hash().AsSpan().SequenceEqual(hash))
        {
            Report(DamageProblems.BatchHash(header.Number));
        }
    }

    /// <summary>False where the entry itself is not as it was recorded.</summary>
    private bool VerifyEntry(StoredEntry entry, BatchHeader batch, MerkleRoot tree, Projector projector)
    {
        var leaf = MerkleRoot.Leaf(entry.Sealed.Chained.Span);
        tree.Add(leaf);
        if (!leaf.AsSpan().SequenceEqual(entry.Leaf))
        {
            Report(DamageProblems.EntryChanged(entry.Sequence, batch.Number));
            return false;
        }

        if (_erased.Open(entry, out var fault) is not { } opened)
        {
            if (fault != EntryFault.None)
            {
                Report(DamageProblems.EntryUnreadable(entry.Sequence, batch.Number, fault));
            }

            return true;
        }

        projector.Follow(entry.Sequence, batch.RecordedAt, opened, entry.Sealed.Words);
        switch (opened)
        {
            case SourceAdded added:
                VerifyText(added);
                break;
            case ClaimRecorded recorded:
                VerifyQuote(entry, recorded);
                break;
            case SourceErased erased when _names.ContainsKey(erased.Source) || stored.Text(erased.Source) is not null:
                Report(DamageProblems.NotErased(erased.Source.Value, entry.Sequence));
                break;
        }

        return true;
    }

    private void VerifyText(SourceAdded added)
    {
        _names[added.Source] = added.Name;
        if (stored.Text(added.Source) is not { } text)
        {
            Report(DamageProblems.TextMissing(added.Source.Value, added.Name));
        }
        else if (TextHash.Of(text) != added.TextHash)
        {
            Report(DamageProblems.TextChanged(added.Source.Value, added.Name));
        }
    }

    private void VerifyQuote(StoredEntry entry, ClaimRecorded recorded)
    {
        _claims++;
        if (!_names.ContainsKey(recorded.Source))
        {
            if (_damage == 0)
            {
                // Otherwise the source may be what was damaged.
                Report(DamageProblems.ClaimWithoutSource(entry.Sequence, recorded.Source.Value));
            }

            return;
        }

        // A missing text was reported with its source.
        if (TextOf(recorded.Source) is not { } text)
        {
            return;
        }

        _quotes++;
        if (!EvidenceCheck.Holds(text, recorded.Claim.Evidence))
        {
            Report(DamageProblems.QuoteNotInText(entry.Sequence, ClaimId.Of(recorded.Source, recorded.Claim).Value, recorded.Source.Value));
        }
    }

    private SourceText? TextOf(SourceId source)
    {
        if (_textOf != source)
        {
            _text = stored.Text(source) is { } utf8 ? new SourceText(Encoding.UTF8.GetString(utf8)) : null;
            _textOf = source;
        }

        return _text;
    }

    private void VerifyProjections()
    {
        var found = new ProjectionDigest();
        stored.DigestProjections(found);
        foreach (var (expected, actual) in _expected.Tables().Zip(found.Tables()))
        {
            if (expected != actual)
            {
                Report(DamageProblems.ProjectionDiffers(expected.Table));
            }
        }
    }

    private void Report(Problem problem)
    {
        _damage++;
        if (_listed.Count < VerificationReport.MostListed)
        {
            _listed.Add(problem);
        }
    }

    private void ReportProgress(long entry)
    {
        if (entry % ProgressEvery == 0)
        {
            progress?.Report(PartOfEntries * entry / Math.Max(stored.Head.Entries, entry));
        }
    }
}
