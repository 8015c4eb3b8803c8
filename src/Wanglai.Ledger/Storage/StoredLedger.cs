using System.Data.Common;
using Wanglai.Ledger.Chain;
using Wanglai.Ledger.Projections;
using Wanglai.Ledger.Verification;
using Wanglai.Model.Entries;
using Wanglai.Model.Problems;
using Wanglai.Model.Sources;

namespace Wanglai.Ledger.Storage;

/// <summary>
/// A ledger as it is shown for verification: what stands in the tables, trusted in nothing. Batches and entries come a page at a time,
/// because a connection may be able to answer only one question at once.
/// </summary>
internal sealed class StoredLedger(ILedgerDatabase database, DbConnection connection) : IStoredLedger
{
    private const int Page = 1000;

    /// <inheritdoc/>
    public LedgerHead Head { get; } = LedgerQueries.Head(connection);

    /// <inheritdoc/>
    public IEnumerable<StoredBatch> Batches() => Paged(
        """
        SELECT number, recorded_at, first_entry, entries, root, previous, hash
        FROM batches WHERE number > @after ORDER BY number LIMIT @page
        """,
        ReadBatch,
        batch => batch.Header.Number);

    /// <inheritdoc/>
    public IEnumerable<StoredEntry> Entries() => Paged(
        """
        SELECT e.sequence, e.leaf, e.chained, w.salt, w.utf8
        FROM entries e LEFT JOIN words w ON w.sequence = e.sequence
        WHERE e.sequence > @after ORDER BY e.sequence LIMIT @page
        """,
        ReadEntry,
        entry => entry.Sequence);

    /// <inheritdoc/>
    public byte[]? Text(SourceId source) => LedgerQueries.Text(connection, source);

    /// <inheritdoc/>
    public void DigestProjections(ProjectionDigest digest)
    {
        foreach (var source in LedgerQueries.Sources(connection))
        {
            digest.AddSource(source.Source, source.Added);
        }

        foreach (var description in LedgerQueries.Descriptions(connection))
        {
            digest.AddDescription(description);
        }

        foreach (var reading in LedgerQueries.Readings(connection))
        {
            digest.Add(reading);
        }

        foreach (var claim in connection.Stream("SELECT sequence, id, source, span_start, span_end, reading, kind, first_day, last_day FROM claims ORDER BY sequence", ReadClaim))
        {
            digest.AddRow(claim);
        }

        foreach (var (id, sequence) in connection.Stream($"SELECT id, sequence FROM {SortedTables.ClaimIds} i", row => (row.GetString(0), row.GetInt64(1))))
        {
            digest.AddClaimId(id, sequence);
        }

        foreach (var decision in connection.Stream("SELECT sequence, sort, source, claim, verdict, recorded_at, until FROM decisions ORDER BY sequence", ReadDecision))
        {
            digest.Add(decision);
        }

        foreach (var party in connection.Stream($"SELECT p.entry, e.name, e.type FROM {SortedTables.Parties} p {database.JoinInOrder} entities e ON e.key = p.entity", ReadParty))
        {
            digest.AddParty(party);
        }
    }

    /// <inheritdoc/>
    public IEnumerable<Problem> CheckFile() => database.Check(connection);

    /// <inheritdoc/>
    public Problem? Explain(Exception error) => database.ExplainDamage(error) ?? (Unreadable.Is(error) ? DamageProblems.File(error.Message) : null);

    private static ClaimRow ReadClaim(DbDataReader row) => new(
        row.GetInt64(0), new(row.GetString(1)), new(row.GetString(2)), checked((int)row.GetInt64(3)), checked((int)row.GetInt64(4)), row.GetInt64(5),
        LedgerQueries.KindOf(row.GetString(6)), row.NumberOrNull(7) is { } first && row.NumberOrNull(8) is { } last ? new DayBounds(first, last) : null);

    private static PartyRow ReadParty(DbDataReader row) => new(row.GetInt64(0), row.Utf8(1), LedgerQueries.TypeOf(row.GetString(2)));

    private static DecisionRow ReadDecision(DbDataReader row) => new(
        row.GetInt64(0), row.GetString(1), row.GetString(2), row.GetString(3), row.GetString(4), Time(row.GetInt64(5)), row.NumberOrNull(6));

    private static StoredBatch ReadBatch(DbDataReader row) => new(
        new(row.GetInt64(0), Time(row.GetInt64(1)), row.GetInt64(2), row.GetInt64(3), Hash(row, 4), Hash(row, 5)),
        Hash(row, 6));

    private static StoredEntry ReadEntry(DbDataReader row)
    {
        var words = row.IsDBNull(3) || row.IsDBNull(4) ? null : new EntryWords(row.Bytes(3), row.Bytes(4));
        return new(row.GetInt64(0), row.Bytes(1), new(row.Bytes(2), words));
    }

    // Whatever a changed row may hold, there is a time that it stands for.
    private static DateTimeOffset Time(long microseconds) => BatchHeader.FromMicroseconds(Math.Clamp(
        microseconds, BatchHeader.ToMicroseconds(DateTimeOffset.MinValue), BatchHeader.ToMicroseconds(DateTimeOffset.MaxValue)));

    private static byte[] Hash(DbDataReader row, int column)
    {
        // A hash of another length cannot be right; it is compared, and hashed on, as one that is wrong.
        var bytes = row.Bytes(column);
        Array.Resize(ref bytes, 32);
        return bytes;
    }

    private IEnumerable<T> Paged<T>(string sql, Func<DbDataReader, T> map, Func<T, long> key)
    {
        for (var after = long.MinValue; ;)
        {
            var page = connection.List(sql, map, new { after, page = Page });
            foreach (var row in page)
            {
                yield return row;
            }

            if (page.Count < Page)
            {
                yield break;
            }

            after = key(page[^1]);
        }
    }
}
