using System.Text;
using Dapper;
using Microsoft.Data.Sqlite;
using Wanglai.Ledger.Chain;
using Wanglai.Ledger.Verification;
using Wanglai.Model.Claims;
using Wanglai.Model.Problems;
using Wanglai.Model.Sources;
using Wanglai.Model.Texts;

namespace Wanglai.Ledger.Sqlite;

/// <summary>
/// The ledger in one SQLite file. One connection writes, under a lock; every question opens its own and so sees the ledger as it was
/// when the question began.
/// </summary>
internal sealed class SqliteStore(SqliteFile file, TimeProvider clock) : ILedger
{
    private const int MostIdsNamed = 5;

    private const string ClaimColumns =
        """
        SELECT c.sequence, c.id, c.source, w.utf8, r.reader_name, r.reader_version, r.reader_rules, r.recorded_at,
               s.reader_name, s.reader_version, s.reader_rules
        """;

    private readonly Lock _writing = new();
    private SqliteWriter? _writer;

    /// <inheritdoc/>
    public LedgerHead Head => Ask(SqliteQueries.Head);

    /// <inheritdoc/>
    public ProjectionState Projections => Ask(c => SqliteQueries.Projections(c, SqliteQueries.Head(c)));

    /// <inheritdoc/>
    public bool IsRecorded(Document document, ReaderIdentity reader)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(reader);
        return AskCurrent(c =>
            SqliteQueries.FindSource(c, SourceId.Of(document)) is { } known && SqliteQueries.IsRecorded(c, known, document, reader));
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
    public IReadOnlyList<RecordedSource> Sources() => AskCurrent<IReadOnlyList<RecordedSource>>(c => [.. SqliteQueries.Sources(c).Select(s => s.Source)]);

    /// <inheritdoc/>
    public IEnumerable<RecordedClaim> Claims() => Stream(
        $"""
        {ClaimColumns}
        FROM claims c
        CROSS JOIN readings r ON r.sequence = c.reading AND r.superseded_by IS NULL
        CROSS JOIN words w ON w.sequence = c.sequence
        LEFT JOIN readings s ON s.sequence = r.superseded_by
        ORDER BY c.source, c.span_start, c.span_end, c.id, c.sequence
        """);

    /// <inheritdoc/>
    public IEnumerable<RecordedClaim> ClaimsNaming(string entity)
    {
        ArgumentNullException.ThrowIfNull(entity);
        return Stream(
            $"""
            {ClaimColumns}
            FROM (SELECT DISTINCT p.claim FROM entities e JOIN parties p ON p.entity = e.key WHERE e.name = $1) named
            CROSS JOIN claims c ON c.sequence = named.claim
            CROSS JOIN readings r ON r.sequence = c.reading AND r.superseded_by IS NULL
            CROSS JOIN words w ON w.sequence = c.sequence
            LEFT JOIN readings s ON s.sequence = r.superseded_by
            ORDER BY c.source, c.span_start, c.span_end, c.id, c.sequence
            """,
            Encoding.UTF8.GetBytes(entity));
    }

    /// <inheritdoc/>
    public IReadOnlyList<RecordedParty> Parties() => AskCurrent(SqliteQueries.Parties);

    /// <inheritdoc/>
    public RecordedClaim? FindClaim(string idOrPrefix)
    {
        ArgumentNullException.ThrowIfNull(idOrPrefix);
        return AskCurrent(connection =>
        {
            // Ids are lower-case letters and digits: '~' stands after all of them.
            var ids = connection.Query<string>(
                "SELECT DISTINCT id FROM claims WHERE id >= $prefix AND id < $prefix || '~' ORDER BY id LIMIT $most",
                new { prefix = idOrPrefix, most = MostIdsNamed }).AsList();
            if (ids.Count > 1 && ids[0] != idOrPrefix)
            {
                throw new WanglaiException(LedgerProblems.AmbiguousId(idOrPrefix, ids));
            }

            return ids.Count == 0 ? null : Query(connection, $"""
                {ClaimColumns}
                FROM claims c
                JOIN readings r ON r.sequence = c.reading
                JOIN words w ON w.sequence = c.sequence
                LEFT JOIN readings s ON s.sequence = r.superseded_by
                WHERE c.id = $1
                ORDER BY r.superseded_by IS NOT NULL, c.sequence DESC
                LIMIT 1
                """, ids[0]).FirstOrDefault();
        });
    }

    /// <inheritdoc/>
    public SourceText? TextOf(SourceId source) =>
        Ask(c => SqliteQueries.Text(c, source) is { } utf8 ? new SourceText(Encoding.UTF8.GetString(utf8)) : null);

    /// <inheritdoc/>
    public VerificationReport Verify(IProgress<double>? progress = null) => Ask(connection =>
    {
        // One read transaction: what is written meanwhile is not seen.
        connection.Execute("BEGIN DEFERRED");
        try
        {
            return new LedgerVerifier(new SqliteStored(connection), progress).Verify();
        }
        finally
        {
            connection.Execute("ROLLBACK");
        }
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
            file.Close();
        }
    }

    private T Write<T>(Func<SqliteWriter, T> action)
    {
        lock (_writing)
        {
            _writer ??= SqliteProblems.Guard(file, () => new SqliteWriter(file, clock));
            return action(_writer);
        }
    }

    private T Ask<T>(Func<SqliteConnection, T> question) => SqliteProblems.GuardReading(file, () =>
    {
        using var connection = file.Connect();
        return question(connection);
    });

    private T AskCurrent<T>(Func<SqliteConnection, T> question) => Ask(connection =>
    {
        SqliteQueries.RequireCurrent(connection, file, SqliteQueries.Head(connection));
        return question(connection);
    });

    private IEnumerable<RecordedClaim> Stream(string sql, params object[] values)
    {
        using var connection = SqliteProblems.Guard(file, file.Connect);
        SqliteProblems.GuardReading(file, () =>
        {
            SqliteQueries.RequireCurrent(connection, file, SqliteQueries.Head(connection));
            return true;
        });
        using var claims = Query(connection, sql, values).GetEnumerator();
        while (SqliteProblems.GuardReading(file, claims.MoveNext))
        {
            yield return claims.Current;
        }
    }

    private IEnumerable<RecordedClaim> Query(SqliteConnection connection, string sql, params object[] values)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        for (var i = 0; i < values.Length; i++)
        {
            command.Parameters.AddWithValue($"${i + 1}", values[i]);
        }

        using var row = command.ExecuteReader();
        while (row.Read())
        {
            yield return ReadClaim(row);
        }
    }

    private RecordedClaim ReadClaim(SqliteDataReader row)
    {
        var sequence = row.GetInt64(0);
        if (!ClaimJsonReader.TryRead(row.GetFieldValue<byte[]>(3), out var claim, out _))
        {
            throw new WanglaiException(LedgerProblems.FileFault(file.Path, $"entry {sequence}"));
        }

        return new(
            new(row.GetString(1)),
            new(row.GetString(2)),
            new(row.GetString(4), row.GetString(5), row.GetString(6)),
            claim,
            sequence,
            BatchHeader.FromMicroseconds(row.GetInt64(7)))
        {
            SupersededBy = row.IsDBNull(8) ? null : new(row.GetString(8), row.GetString(9), row.GetString(10)),
        };
    }
}
