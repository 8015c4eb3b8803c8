using System.Collections.Immutable;
using System.Data.Common;
using Wanglai.Ledger.Verification;
using Wanglai.Ledger.Words;
using Wanglai.Model.Claims;
using Wanglai.Model.Entries;
using Wanglai.Model.Problems;
using Wanglai.Model.Sources;
using Wanglai.Model.Texts;
using Wanglai.Time;

namespace Wanglai.Ledger.Storage;

/// <summary>
/// The ledger over any database. One connection writes, under a lock; every question opens its own and so sees the ledger as it was
/// when the question began.
/// </summary>
internal sealed class LedgerStore(ILedgerDatabase database, TimeProvider clock) : ILedger
{
    // A transaction of a copy: enough to make its commit cheap, little enough to hold in memory.
    private const int BatchesAtOnce = 64;

    private readonly Lock _writing = new();
    private readonly LedgerReader _reader = new(database, clock);
    private LedgerWriter? _writer;

    /// <inheritdoc/>
    public LedgerHead Head => _reader.Ask(c => LedgerQueries.Head(c));

    /// <inheritdoc/>
    public ProjectionState Projections => _reader.Ask(c => LedgerQueries.Projections(c, LedgerQueries.Head(c)));

    /// <inheritdoc/>
    public bool IsRecorded(Document document, ReaderIdentity reader)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(reader);
        return _reader.AskCurrent(c =>
            LedgerQueries.FindSource(c, SourceId.Of(document)) is { } known && LedgerQueries.IsRecorded(c, known, document, reader));
    }

    /// <inheritdoc/>
    public RecordingOutcome Record(Document document, ReaderIdentity reader, IReadOnlyList<Claim> claims)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(reader);
        ArgumentNullException.ThrowIfNull(claims);
        var distinct = Reading.Check(document, reader, claims);
        return Write(writer => writer.Record(document, reader, distinct, claims.Count - distinct.Count));
    }

    /// <inheritdoc/>
    public DecisionOutcome Decide(Decision decision)
    {
        ArgumentNullException.ThrowIfNull(decision);
        var outcome = Write(writer => writer.Decide(decision));
        if (decision is SourceErased)
        {
            Outside(database.Scrub);
        }

        return outcome;
    }

    /// <inheritdoc/>
    public IReadOnlyList<RecordedSource> Sources() => Now.Sources();

    /// <inheritdoc/>
    public IEnumerable<RecordedClaim> Claims() => Now.Claims();

    /// <inheritdoc/>
    public IEnumerable<RecordedClaim> ClaimsOf(SourceId source) => Now.ClaimsOf(source);

    /// <inheritdoc/>
    public IEnumerable<RecordedClaim> Claims(ClaimScope scope) => Now.Claims(scope);

    /// <inheritdoc/>
    public long Count(ClaimScope scope) => Now.Count(scope);

    /// <inheritdoc/>
    public IEnumerable<EntityName> Names() => Now.Names();

    /// <inheritdoc/>
    public IReadOnlyDictionary<SourceId, Day> LastDays(IEnumerable<SourceId> sources) => Now.LastDays(sources);

    /// <inheritdoc/>
    public RecordedSource? FindSource(SourceId source) => Now.FindSource(source);

    /// <inheritdoc/>
    public IReadOnlyList<RecordedParty> Parties() => Now.Parties();

    /// <inheritdoc/>
    public RecordedClaim? FindClaim(string idOrPrefix) => Now.FindClaim(idOrPrefix);

    /// <inheritdoc/>
    public SourceText? TextOf(SourceId source) => Now.TextOf(source);

    /// <inheritdoc/>
    public byte[] Utf8Of(SourceId source, int start, int length) => Now.Utf8Of(source, start, length);

    /// <inheritdoc/>
    public TextsWithWords? TextsHolding(ImmutableArray<SpelledWord> words) => Now.TextsHolding(words);

    /// <inheritdoc/>
    public IEnumerable<RecordedClaim> ClaimsAt(SourceId source, CodePointSpan place) => Now.ClaimsAt(source, place);

    /// <inheritdoc/>
    public PlaceMap? PlacesOf(SourceId source) => Now.PlacesOf(source);

    /// <inheritdoc/>
    public IReadOnlyList<RecordedDecision> DecisionsOn(ClaimId claim) => Now.DecisionsOn(claim);

    /// <inheritdoc/>
    public IReadOnlyList<RecordedDecision> Decisions(params IReadOnlyCollection<string> sorts) => Now.Decisions(sorts);

    /// <inheritdoc/>
    public Identities Identities() => Now.Identities();

    /// <inheritdoc/>
    public ILedgerView AsKnownOn(DateTimeOffset time) => new LedgerView(_reader, time);

    /// <inheritdoc/>
    public VerificationReport Verify(IProgress<double>? progress = null, string? expected = null) =>
        _reader.Ask(connection => new LedgerVerifier(new StoredLedger(database, connection), progress, expected).Verify());

    /// <inheritdoc/>
    public LedgerHead CopyTo(ILedger target, IProgress<double>? progress = null) => _reader.Ask(connection =>
    {
        var copy = target as LedgerStore ?? throw new ArgumentException("A ledger is copied into a ledger of this program.", nameof(target));
        var stored = new StoredLedger(database, connection);
        var head = copy.Head;
        if (head.Batches > 0 && !LedgerQueries.HasBatch(connection, head.Batches, Convert.FromHexString(head.Hash)))
        {
            throw new WanglaiException(DecisionProblems.AnotherHistory(copy.Name));
        }

        foreach (var some in CopiedBatch.After(head.Batches, stored).Chunk(BatchesAtOnce))
        {
            head = copy.Write(writer => some.Aggregate(head, (_, batch) => writer.AppendCopy(batch)));
            progress?.Report((double)head.Entries / Math.Max(1, stored.Head.Entries));
        }

        return head;
    });

    /// <inheritdoc/>
    public LedgerFacts Facts() => _reader.Ask(connection =>
    {
        var head = LedgerQueries.Head(connection);
        var projections = LedgerQueries.Projections(connection, head);
        return new LedgerFacts(
            database.Name,
            database.Describe(connection),
            head,
            LedgerQueries.FirstRecordedAt(connection),
            LedgerQueries.LastRecordedAt(connection),
            projections,
            LedgerQueries.Count(connection, "sources", projections),
            LedgerQueries.Count(connection, "claims", projections),
            LedgerQueries.Count(connection, "decisions", projections),
            LedgerQueries.Count(connection, "decisions WHERE sort = 'source-erased'", projections));
    });

    /// <inheritdoc/>
    public void Settle() => Write(writer =>
    {
        writer.Settle();
        return true;
    });

    /// <inheritdoc/>
    public void Rebuild() => Write(writer =>
    {
        writer.Rebuild();
        return true;
    });

    /// <inheritdoc/>
    public void Dispose()
    {
        lock (_writing)
        {
            _writer?.Dispose();
            _writer = null;
            database.Dispose();
        }
    }

    private LedgerView Now => new(_reader, null);

    private string Name => database.Name;

    /// <summary>Does something with the database that is part of no transaction.</summary>
    private void Outside(Action<DbConnection> action) => Attempts.Of(database, clock, () =>
    {
        using var connection = database.Connect();
        action(connection);
        return true;
    });

    private T Write<T>(Func<LedgerWriter, T> action)
    {
        lock (_writing)
        {
            var attempt = new WriteAttempt<T>();
            return Attempts.Of(database, clock, () =>
            {
                _writer ??= new(database, clock);
                try
                {
                    return _writer.InTransaction(attempt, action);
                }
                catch (Exception error) when (database.IsPassing(error))
                {
                    _writer.Dispose();
                    _writer = null;
                    throw;
                }
            });
        }
    }
}
