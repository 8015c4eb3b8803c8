using System.Data.Common;
using System.Text;
using Dapper;
using Wanglai.Ledger.Chain;
using Wanglai.Ledger.Projections;
using Wanglai.Ledger.Verification;
using Wanglai.Model.Entries;
using Wanglai.Model.Problems;
using Wanglai.Model.Sources;

namespace Wanglai.Ledger.Storage;

/// <summary>The one connection of a process that writes. Not safe for several threads at once.</summary>
internal sealed class LedgerWriter : IDisposable
{
    private readonly ILedgerDatabase _database;
    private readonly TimeProvider _clock;
    private readonly DbConnection _connection;
    private readonly IRowWriter _rows;
    private readonly ProjectionTables _tables;
    private long _generation = -1;

    public LedgerWriter(ILedgerDatabase database, TimeProvider clock)
    {
        _database = database;
        _clock = clock;
        _connection = database.Connect();
        _rows = database.Rows(_connection);
        _tables = new(_connection, _rows);
    }

    /// <summary>
    /// Runs <paramref name="action"/> in a transaction; when this returns, what it did is on disk. Where an earlier attempt at the same
    /// was cut off in its commit and went through nevertheless, its result is returned and nothing is done again.
    /// </summary>
    public T InTransaction<T>(WriteAttempt<T> attempt, Func<LedgerWriter, T> action)
    {
        try
        {
            _database.BeginWriting(_connection);
            if (attempt.Batch is { } batch && LedgerQueries.HasBatch(_connection, batch.Number, batch.Hash))
            {
                _connection.Execute("ROLLBACK");
                return attempt.Result!;
            }

            LastBatch = null;
            FollowGeneration();
            var result = action(this);
            _rows.Flush();
            SortedTables.SortInIfDue(_connection);
            _tables.ListWordsIfDue();
            attempt.Result = result;
            attempt.Batch = LastBatch;
            _connection.Execute("COMMIT");
            return result;
        }
        catch
        {
            _tables.Forget();
            RollBack();
            throw;
        }
    }

    /// <summary>The last batch that this transaction appended; null for none.</summary>
    private (long Number, byte[] Hash)? LastBatch { get; set; }

    /// <summary>Records a reading; see <see cref="ILedger.Record"/>. The claims are checked: <see cref="Reading.Check"/>.</summary>
    public RecordingOutcome Record(Document document, ReaderIdentity reader, IReadOnlyList<NewEntry> claims, int duplicates)
    {
        var source = SourceId.Of(document);
        var head = CurrentHead();
        var known = LedgerQueries.FindSource(_connection, source);
        if (known is not null && LedgerQueries.IsRecorded(_connection, known, document, reader))
        {
            return new RecordingOutcome(source, SourceIsNew: false, AlreadyRecorded: true, 0, duplicates, 0, head);
        }

        if (known is null && DecisionQueries.ErasureOf(_connection, source) is { } erasure)
        {
            throw new WanglaiException(DecisionProblems.WasErased(source.Value, erasure.Decision.Signature.By, erasure.RecordedAt));
        }

        var superseded = CountCurrentClaims(source, reader.Name);
        var newHead = Append(head, Reading.Entries(known?.Source, document, source, reader, claims));
        if (known is null)
        {
            AddText(source, Encoding.UTF8.GetBytes(document.Text.Text));
        }

        return new RecordingOutcome(source, known is null, AlreadyRecorded: false, claims.Count, duplicates, superseded, newHead);
    }

    /// <summary>Records a decision; see <see cref="ILedger.Decide"/>.</summary>
    public DecisionOutcome Decide(Decision decision)
    {
        var head = CurrentHead();
        if (new DecisionCheck(_connection).IsAlreadySo(decision))
        {
            return new(AlreadySo: true, head);
        }

        var newHead = Append(head, [new(decision)]);
        if (decision is SourceErased erased)
        {
            _rows.Flush();
            EraseWords(erased.Source, newHead.Entries);
        }

        return new(AlreadySo: false, newHead);
    }

    /// <summary>Adds a batch of another ledger, as it stands there, with the texts that came with it.</summary>
    /// <exception cref="WanglaiException">It does not follow the head, or is not whole.</exception>
    public LedgerHead AppendCopy(CopiedBatch batch)
    {
        var (header, hash) = batch.Batch;
        var head = CurrentHead();
        batch.RequireWhole(head);
        var projector = new Projector(_tables);
        foreach (var (stored, entry) in batch.Entries)
        {
            _rows.AddEntry(stored.Sequence, stored.Leaf, stored.Sealed.Chained);
            if (stored.Sealed.Words is { } words)
            {
                _rows.AddWords(stored.Sequence, words);
            }

            if (entry is not null)
            {
                projector.Follow(stored.Sequence, header.RecordedAt, entry, stored.Sealed.Words);
            }

            if (entry is SourceErased erased)
            {
                _rows.Flush();
                EraseWords(erased.Source, stored.Sequence);
            }
        }

        foreach (var (source, utf8) in batch.Texts)
        {
            AddText(source, utf8);
        }

        AddBatch(header, hash);
        return new(header.Number, header.FirstEntry + header.Entries - 1, Convert.ToHexStringLower(hash));
    }

    /// <summary>Sorts in and lists what waits, where that is more than a little.</summary>
    public void Settle()
    {
        CurrentHead();
        SortedTables.SortIn(_connection, SortedTables.FewWaiting);
        WordTables.List(_connection, WordTables.FewEntries, WordTables.FewBytes);
    }

    /// <summary>Makes the projections anew.</summary>
    public void Rebuild()
    {
        _rows.Forget();
        var generation = Generation();
        _connection.Execute(LedgerSchema.DropProjections);
        _connection.Execute(LedgerSchema.Projections(_database.Types));
        var projector = new Projector(_tables);
        var stored = new StoredLedger(_database, _connection);
        var erased = new ErasedSources(stored);
        using var entries = stored.Entries().GetEnumerator();
        var more = entries.MoveNext();
        foreach (var (header, _) in stored.Batches())
        {
            for (; more && entries.Current.Sequence < header.FirstEntry + header.Entries; more = entries.MoveNext())
            {
                var entry = entries.Current;
                if (erased.Open(entry, out var fault) is { } opened)
                {
                    projector.Follow(entry.Sequence, header.RecordedAt, opened, entry.Sealed.Words);
                }
                else if (fault != EntryFault.None)
                {
                    throw new WanglaiException(DamageProblems.EntryUnreadable(entry.Sequence, header.Number, fault));
                }
            }
        }

        _rows.Flush();
        _connection.Execute(LedgerSchema.ProjectionIndexes);
        _connection.Execute(
            """
            INSERT INTO projections (version, covers, sorted, generation, texts_waiting)
            SELECT @version, @covers, 0, @generation, coalesce(sum(length(utf8)), 0) FROM texts
            """,
            new { version = (long)LedgerSchema.ProjectionVersion, covers = stored.Head.Entries, generation = generation + 1 });
        SortedTables.SortIn(_connection);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _rows.Dispose();
        _connection.Dispose();
    }

    private LedgerHead CurrentHead()
    {
        var head = LedgerQueries.Head(_connection);
        return LedgerQueries.Projections(_connection, head).IsCurrent
            ? head
            : throw new WanglaiException(LedgerProblems.NotCurrent(_database.Name));
    }

    private LedgerHead Append(LedgerHead head, IReadOnlyList<NewEntry> entries)
    {
        var (header, chained) = BatchBuilder.Seal(
            head, LedgerQueries.LastRecordedAt(_connection), _clock.GetUtcNow(), entries, BatchBuilder.RandomSalt);
        var projector = new Projector(_tables);
        foreach (var entry in chained)
        {
            _rows.AddEntry(entry.Sequence, entry.Leaf, entry.Sealed.Chained);
            if (entry.Sealed.Words is { } words)
            {
                _rows.AddWords(entry.Sequence, words);
            }

            projector.Follow(entry.Sequence, header.RecordedAt, entry.Entry, entry.Sealed.Words, entry.Claim);
        }

        var hash = header.Hash();
        var newHead = new LedgerHead(header.Number, head.Entries + header.Entries, Convert.ToHexStringLower(hash));
        AddBatch(header, hash);
        return newHead;
    }

    private void AddBatch(BatchHeader header, byte[] hash)
    {
        _connection.Execute(
            """
            INSERT INTO batches (number, recorded_at, first_entry, entries, root, previous, hash)
            VALUES (@number, @recordedAt, @first, @entries, @root, @previous, @hash);
            UPDATE projections SET covers = @covers;
            """,
            new
            {
                number = header.Number,
                recordedAt = header.RecordedAtMicroseconds,
                first = header.FirstEntry,
                entries = header.Entries,
                root = header.Root,
                previous = header.Previous,
                hash,
                covers = header.FirstEntry + header.Entries - 1,
            });
        LastBatch = (header.Number, hash);
    }

    private void AddText(SourceId source, byte[] utf8) => _connection.Execute(
        """
        INSERT INTO texts (source, utf8) VALUES (@source, @utf8);
        UPDATE projections SET texts_waiting = texts_waiting + @length;
        """,
        new { source = source.Value, utf8, length = (long)utf8.Length });

    // What a person has let stand, a newer reading leaves standing; what was rejected did not count before.
    private int CountCurrentClaims(SourceId source, string readerName) => checked((int)_connection.ExecuteScalar<long>(
        """
        SELECT count(*) FROM readings r JOIN claims c ON c.reading = r.sequence
        WHERE r.source = @source AND r.reader_name = @readerName AND r.superseded_by IS NULL AND c.source = @source
          AND NOT EXISTS (SELECT 1 FROM decisions d WHERE d.claim = c.id AND d.verdict <> '')
        """,
        new { source = source.Value, readerName }));

    /// <summary>Takes away the text of a source and the words of every entry about it before <paramref name="erasure"/>.</summary>
    private void EraseWords(SourceId source, long erasure)
    {
        _database.Overwrite(_connection);
        _connection.Execute("DELETE FROM texts WHERE source = @source", new { source = source.Value });
        var about = Encoding.UTF8.GetBytes($"\"source\":\"{source.Value}\"");
        foreach (var entry in new StoredLedger(_database, _connection).Entries())
        {
            if (entry.Sequence < erasure && entry.Sealed.Words is not null && entry.Sealed.Chained.Span.IndexOf(about) >= 0)
            {
                _connection.Execute("DELETE FROM words WHERE sequence = @sequence", new { sequence = entry.Sequence });
            }
        }
    }

    // Another process that made the projections anew, or erased names, has given the names other numbers.
    private void FollowGeneration()
    {
        var current = Generation();
        if (current != _generation)
        {
            _rows.Forget();
            _generation = current;
        }
    }

    // A table of an older format has no generations, nor anything else that can be added to.
    private long Generation() =>
        LedgerQueries.HasCurrentFormat(_connection) ? _connection.ExecuteScalar<long>("SELECT generation FROM projections") : 0;

    private void RollBack()
    {
        try
        {
            _connection.Execute("ROLLBACK");
        }
        catch (Exception error) when (error is DbException or InvalidOperationException)
        {
            // A full disk, a failed write or a lost connection has already rolled the transaction back.
        }
    }
}
