using System.Text;
using Microsoft.Data.Sqlite;
using Wanglai.Ledger.Chain;
using Wanglai.Ledger.Projections;
using Wanglai.Ledger.Verification;
using Wanglai.Model.Entries;
using Wanglai.Model.Problems;
using Wanglai.Model.Sources;

namespace Wanglai.Ledger.Sqlite;

/// <summary>A ledger in SQLite as it is shown for verification: what stands in the tables, trusted in nothing.</summary>
internal sealed class SqliteStored(SqliteConnection connection) : IStoredLedger
{
    /// <inheritdoc/>
    public LedgerHead Head { get; } = SqliteQueries.Head(connection);

    /// <inheritdoc/>
    public IEnumerable<StoredBatch> Batches()
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT number, recorded_at, first_entry, entries, root, previous, hash FROM batches ORDER BY number";
        using var row = command.ExecuteReader();
        while (row.Read())
        {
            var header = new BatchHeader(
                row.GetInt64(0), Time(row.GetInt64(1)), row.GetInt64(2), row.GetInt64(3), Hash(row, 4), Hash(row, 5));
            yield return new(header, Hash(row, 6));
        }
    }

    /// <inheritdoc/>
    public IEnumerable<StoredEntry> Entries()
    {
        using var command = connection.CreateCommand();
        command.CommandText =
            """
            SELECT e.sequence, e.leaf, e.chained, w.salt, w.utf8
            FROM entries e LEFT JOIN words w ON w.sequence = e.sequence
            ORDER BY e.sequence
            """;
        using var row = command.ExecuteReader();
        while (row.Read())
        {
            var words = row.IsDBNull(3) || row.IsDBNull(4) ? null : new EntryWords(Bytes(row, 3), Bytes(row, 4));
            yield return new(row.GetInt64(0), Bytes(row, 1), new(Bytes(row, 2), words));
        }
    }

    /// <inheritdoc/>
    public byte[]? Text(SourceId source) => SqliteQueries.Text(connection, source);

    /// <inheritdoc/>
    public void DigestProjections(ProjectionDigest digest)
    {
        foreach (var source in SqliteQueries.Sources(connection))
        {
            digest.AddSource(source);
        }

        foreach (var reading in SqliteQueries.Readings(connection))
        {
            digest.Add(reading);
        }

        DigestClaims(digest);
        DigestParties(digest);
    }

    /// <inheritdoc/>
    public IEnumerable<Problem> CheckFile()
    {
        using var command = connection.CreateCommand();
        command.CommandText = $"PRAGMA integrity_check({VerificationReport.MostListed})";
        using var row = command.ExecuteReader();
        while (row.Read())
        {
            if (row.GetString(0) is var finding && finding != "ok")
            {
                yield return DamageProblems.File(finding);
            }
        }
    }

    /// <inheritdoc/>
    public Problem? Explain(Exception error) => error switch
    {
        SqliteException sqlite => DamageProblems.File(SqliteProblems.Words(sqlite)),
        _ when SqliteProblems.IsUnreadable(error) => DamageProblems.File(error.Message),
        _ => null,
    };

    private void DigestClaims(ProjectionDigest digest)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT sequence, id, source, span_start, span_end, reading FROM claims ORDER BY sequence";
        using var row = command.ExecuteReader();
        while (row.Read())
        {
            digest.AddClaim(new(row.GetInt64(0), new(row.GetString(1)), new(row.GetString(2)), row.GetInt32(3), row.GetInt32(4), row.GetInt64(5)));
        }
    }

    private void DigestParties(ProjectionDigest digest)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT p.claim, e.name, e.type FROM entities e JOIN parties p ON p.entity = e.key ORDER BY e.key";
        using var row = command.ExecuteReader();
        while (row.Read())
        {
            digest.AddParty(new(row.GetInt64(0), Encoding.UTF8.GetString(Bytes(row, 1)), SqliteQueries.TypeOf(row.GetString(2))));
        }
    }

    // Whatever a changed row may hold, there is a time that it stands for.
    private static DateTimeOffset Time(long microseconds) => BatchHeader.FromMicroseconds(Math.Clamp(
        microseconds, BatchHeader.ToMicroseconds(DateTimeOffset.MinValue), BatchHeader.ToMicroseconds(DateTimeOffset.MaxValue)));

    private static byte[] Hash(SqliteDataReader row, int column)
    {
        // A hash of another length cannot be right; it is compared, and hashed on, as one that is wrong.
        var bytes = Bytes(row, column);
        Array.Resize(ref bytes, 32);
        return bytes;
    }

    private static byte[] Bytes(SqliteDataReader row, int column) => row.GetValue(column) switch
    {
        byte[] bytes => bytes,
        var other => Encoding.UTF8.GetBytes(other.ToString() ?? ""),
    };
}
