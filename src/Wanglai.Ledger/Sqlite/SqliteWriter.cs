using System.Text;
using Dapper;
using Microsoft.Data.Sqlite;
using Wanglai.Ledger.Chain;
using Wanglai.Ledger.Projections;
using Wanglai.Model.Entries;
using Wanglai.Model.Problems;
using Wanglai.Model.Sources;

namespace Wanglai.Ledger.Sqlite;

/// <summary>The one connection of a process that writes, with its statements compiled. Not safe for several threads at once.</summary>
internal sealed class SqliteWriter : IDisposable
{
    private readonly SqliteFile _file;
    private readonly TimeProvider _clock;
    private readonly SqliteConnection _connection;
    private readonly PreparedCommand _addEntry;
    private readonly PreparedCommand _addWords;
    private readonly SqliteProjectionTables _tables;

    public SqliteWriter(SqliteFile file, TimeProvider clock)
    {
        _file = file;
        _clock = clock;
        _connection = file.Connect();

        // The ids of claims are spread over their whole index: with SQLite's usual 2 MB most insertions would read a page first.
        _connection.Execute("PRAGMA cache_size = -65536; PRAGMA wal_autocheckpoint = 8192;");
        _addEntry = new(_connection, "INSERT INTO entries (sequence, leaf, chained) VALUES (?1, ?2, ?3)");
        _addWords = new(_connection, "INSERT INTO words (sequence, salt, utf8) VALUES (?1, ?2, ?3)");
        _tables = new(_connection);
    }

    /// <summary>Records a reading; see <see cref="ILedger.Record"/>. The claims are checked: <see cref="Reading.Check"/>.</summary>
    public RecordingOutcome Record(Document document, ReaderIdentity reader, IReadOnlyList<NewEntry> claims, int duplicates)
    {
        var source = SourceId.Of(document);
        return InTransaction(() =>
        {
            var head = SqliteQueries.Head(_connection);
            SqliteQueries.RequireCurrent(_connection, _file, head);
            var known = SqliteQueries.FindSource(_connection, source);
            if (known is not null && SqliteQueries.IsRecorded(_connection, known, document, reader))
            {
                return new RecordingOutcome(source, SourceIsNew: false, AlreadyRecorded: true, 0, duplicates, 0, head);
            }

            var superseded = SqliteQueries.CountCurrentClaims(_connection, source, reader.Name);
            var newHead = Append(head, Reading.Entries(known?.Source, document, source, reader, claims));
            if (known is null)
            {
                _connection.Execute(
                    "INSERT INTO texts (source, utf8) VALUES ($source, $utf8)",
                    new { source = source.Value, utf8 = Encoding.UTF8.GetBytes(document.Text.Text) });
            }

            return new RecordingOutcome(source, known is null, AlreadyRecorded: false, claims.Count, duplicates, superseded, newHead);
        });
    }

    /// <summary>Makes the projections anew.</summary>
    public void Rebuild() => InTransaction(() =>
    {
        _tables.Forget();
        _connection.Execute(SqliteSchema.DropProjections);
        _connection.Execute(SqliteSchema.Projections);
        var projector = new Projector(_tables);
        var stored = new SqliteStored(_connection);
        using var entries = stored.Entries().GetEnumerator();
        var more = entries.MoveNext();
        foreach (var (header, _) in stored.Batches())
        {
            for (; more && entries.Current.Sequence < header.FirstEntry + header.Entries; more = entries.MoveNext())
            {
                var entry = entries.Current;
                var opened = EntryJson.Open(entry.Sealed, out var fault)
                    ?? throw new WanglaiException(Verification.DamageProblems.EntryUnreadable(entry.Sequence, header.Number, fault));
                projector.Follow(entry.Sequence, header.RecordedAt, opened, entry.Sealed.Words);
            }
        }

        _connection.Execute(SqliteSchema.ProjectionIndexes);
        _connection.Execute(
            $"INSERT INTO projections (version, covers) VALUES ({SqliteSchema.ProjectionVersion}, $covers)",
            new { covers = SqliteQueries.Head(_connection).Entries });
        return true;
    });

    /// <inheritdoc/>
    public void Dispose()
    {
        _addEntry.Dispose();
        _addWords.Dispose();
        _tables.Dispose();
        _connection.Dispose();
    }

    private LedgerHead Append(LedgerHead head, IReadOnlyList<NewEntry> entries)
    {
        var (header, chained) = BatchBuilder.Seal(
            head, SqliteQueries.LastRecordedAt(_connection), _clock.GetUtcNow(), entries, BatchBuilder.RandomSalt);
        var projector = new Projector(_tables);
        foreach (var entry in chained)
        {
            _addEntry.Bind(1, entry.Sequence).Bind(2, entry.Leaf).Bind(3, entry.Sealed.Chained.Span).Run();
            if (entry.Sealed.Words is { } words)
            {
                _addWords.Bind(1, entry.Sequence).Bind(2, words.Salt.Span).Bind(3, words.Utf8.Span).Run();
            }

            projector.Follow(entry.Sequence, header.RecordedAt, entry.Entry, entry.Sealed.Words);
        }

        var hash = header.Hash();
        var newHead = new LedgerHead(header.Number, head.Entries + header.Entries, Convert.ToHexStringLower(hash));
        _connection.Execute(
            """
            INSERT INTO batches (number, recorded_at, first_entry, entries, root, previous, hash)
            VALUES ($number, $recordedAt, $first, $entries, $root, $previous, $hash);
            UPDATE projections SET covers = $covers;
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
                covers = newHead.Entries,
            });
        return newHead;
    }

    private T InTransaction<T>(Func<T> action) => SqliteProblems.Guard(_file, () =>
    {
        _connection.Execute("BEGIN IMMEDIATE");
        try
        {
            var result = action();
            _connection.Execute("COMMIT");
            return result;
        }
        catch
        {
            _tables.Forget();
            RollBack();
            throw;
        }
    });

    private void RollBack()
    {
        try
        {
            _connection.Execute("ROLLBACK");
        }
        catch (SqliteException)
        {
            // A full disk or a failed write has already rolled the transaction back.
        }
    }
}
