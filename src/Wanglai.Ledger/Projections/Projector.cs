using Wanglai.Model.Claims;
using Wanglai.Model.Entries;

namespace Wanglai.Ledger.Projections;

/// <summary>
/// Turns entries, in their order, into the rows that questions are answered from. The only place that knows what an entry
/// changes, so that appending, rebuilding and verifying cannot come to differ.
/// </summary>
internal sealed class Projector(IProjectionSink sink)
{
    private readonly HashSet<EntityName> _named = [];
    private DocumentRead? _read;
    private long _reading;
    private long _claims;
    private long? _lastDay;

    /// <summary>Follows one entry.</summary>
    /// <param name="sequence">The entry's number.</param>
    /// <param name="recordedAt">When its batch was recorded.</param>
    /// <param name="entry">What it says.</param>
    /// <param name="words">Its words, from which a claim's id is taken.</param>
    /// <param name="claim">The id of the claim that it records, where that is known already.</param>
    public void Follow(long sequence, DateTimeOffset recordedAt, LedgerEntry entry, EntryWords? words, ClaimId? claim = null)
    {
        switch (entry)
        {
            case SourceAdded added:
                sink.AddSource(
                    new(added.Source, added.Name, added.BytesHash, added.TextHash, added.Encoding, added.Metadata, recordedAt), sequence);
                sink.AddDescription(new(sequence, added.Source, added.Metadata));
                break;
            case SourceDescribed described:
                sink.AddDescription(new(sequence, described.Source, described.Metadata));
                break;
            case DocumentRead read:
                (_read, _reading, _claims, _lastDay) = (read, sequence, 0, null);
                sink.AddReading(sequence, read, recordedAt);
                break;
            case ClaimRecorded recorded:
                FollowClaim(sequence, recorded, words, claim);
                break;
            case Decision decision:
                FollowDecision(sequence, recordedAt, decision);
                break;
            default:
                throw new ArgumentException($"{entry.GetType().Name} is no sort of entry.", nameof(entry));
        }
    }

    private void FollowClaim(long sequence, ClaimRecorded recorded, EntryWords? words, ClaimId? known)
    {
        var claim = recorded.Claim;
        var id = known ?? (words is null ? ClaimId.Of(recorded.Source, claim) : ClaimId.OfJson(recorded.Source, words.Utf8.Span));
        sink.AddClaim(ClaimRow.Of(sequence, id, recorded.Source, _reading, claim));
        NameParties(sequence, claim.Roles.Select(r => EntityName.Of(r.Party)));
        FollowReading(claim);
    }

    private void FollowReading(Claim claim)
    {
        if (claim is { Standing: Standing.Asserted, Time.Value: { } time } && (time.Latest ?? time.Earliest) is { } last)
        {
            _lastDay = Math.Max(_lastDay ?? last.Number, last.Number);
        }

        if (++_claims == _read?.Claims && _lastDay is { } lastDay)
        {
            sink.DateReading(_reading, _read, lastDay);
        }
    }

    private void FollowDecision(long sequence, DateTimeOffset recordedAt, Decision decision)
    {
        if (decision is SourceErased erased)
        {
            sink.EraseSource(erased.Source);
        }

        sink.AddDecision(DecisionRow.Of(sequence, recordedAt, decision));
        if (decision is ClaimReviewed { Correction: { } correction })
        {
            NameParties(sequence, correction.Parties);
        }
    }

    private void NameParties(long sequence, IEnumerable<EntityName> names)
    {
        _named.Clear();
        foreach (var name in names)
        {
            if (_named.Add(name))
            {
                sink.AddParty(new(sequence, name.Name, name.Type));
            }
        }
    }
}
