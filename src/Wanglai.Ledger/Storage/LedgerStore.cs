using System.Data.Common;
using Dapper;
using Wanglai.Ledger.Verification;
using Wanglai.Model.Claims;
using Wanglai.Model.Problems;
using Wanglai.Model.Sources;
using Wanglai.Model.Texts;

namespace Wanglai.Ledger.Storage;

/// <summary>
/// The ledger over any database. One connection writes, under a lock; every question opens its own and so sees the ledger as it was
/// when the question began.
/// </summary>
internal sealed class LedgerStore(ILedgerDatabase database, TimeProvider clock) : ILedger
{
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
    public IReadOnlyList<RecordedSource> Sources() => Now.Sources();

    /// <inheritdoc/>
    public IEnumerable<RecordedClaim> Claims() => Now.Claims();

    /// <inheritdoc/>
    public IEnumerable<RecordedClaim> ClaimsNaming(string entity) => Now.ClaimsNaming(entity);

    /// <inheritdoc/>
    public IReadOnlyList<RecordedParty> Parties() => Now.Parties();

    /// <inheritdoc/>
    public RecordedClaim? FindClaim(string idOrPrefix) => Now.FindClaim(idOrPrefix);

    /// <inheritdoc/>
    public SourceText? TextOf(SourceId source) => Now.TextOf(source);

    /// <inheritdoc/>
    public ILedgerView AsKnownOn(DateTimeOffset time) => new LedgerView(_reader, time);

    /// <inheritdoc/>
    public VerificationReport Verify(IProgress<double>? progress = null) =>
        _reader.Ask(connection => new LedgerVerifier(new StoredLedger(database, connection), progress).Verify());

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
