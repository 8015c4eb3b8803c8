using System.Data.Common;
using System.Text;
using Dapper;
using Wanglai.Ledger.Chain;
using Wanglai.Model.Claims;
using Wanglai.Model.Entries;
using Wanglai.Model.Problems;

namespace Wanglai.Ledger.Storage;

/// <summary>Questions for claims as they stand after the entry <paramref name="upTo"/>: reviewed, corrected, with parties by the names that hold.</summary>
internal sealed class ClaimQueries(ILedgerDatabase database, long upTo, Identities identities)
{
    private const string Columns =
        """
        SELECT c.sequence, c.id, c.source, w.utf8, r.reader_name, r.reader_version, r.reader_rules, r.recorded_at,
               s.reader_name, s.reader_version, s.reader_rules, d.sequence, d.recorded_at, e.chained, v.salt, v.utf8
        """;

    // The verdict on the claim that holds, with its entry, and the reading that took the place of the claim's own.
    private const string Standing =
        """
        LEFT JOIN decisions d ON d.claim = c.id AND d.verdict <> '' AND d.sequence <= @upTo AND (d.until IS NULL OR d.until > @upTo)
        LEFT JOIN entries e ON e.sequence = d.sequence
        LEFT JOIN words v ON v.sequence = d.sequence
        LEFT JOIN readings s ON s.sequence = r.superseded_by AND s.sequence <= @upTo
        """;

    // A claim that a person let stand counts once, however many readings found it: as the last of them recorded it.
    private const string Counts =
        """
        c.sequence <= @upTo AND CASE
          WHEN d.verdict IS NULL THEN r.superseded_by IS NULL OR r.superseded_by > @upTo
          WHEN d.verdict IN ('rejected', 'withdrawn') THEN 1 = 0
          ELSE c.sequence = (SELECT max(l.sequence) FROM claims l WHERE l.id = c.id AND l.sequence <= @upTo) END
        """;

    /// <summary>Who is who.</summary>
    public Identities Identities => identities;

    /// <summary>The current claims among <paramref name="claims"/>, which names the table <c>c</c>, in their order.</summary>
    public IEnumerable<RecordedClaim> Current(DbConnection connection, string claims, DynamicParameters parameters)
    {
        parameters.Add("upTo", upTo);
        return connection.Stream(
            $"""
            {Columns}
            FROM {claims}
            {database.JoinInOrder} readings r ON r.sequence = c.reading
            {database.JoinInOrder} words w ON w.sequence = c.sequence
            {Standing}
            WHERE {Counts}
            ORDER BY c.source, c.span_start, c.span_end, c.id, c.sequence
            """,
            Read,
            parameters);
    }

    /// <summary>The current claims that name one of <paramref name="names"/>, as read or as corrected; others may be among them.</summary>
    public IEnumerable<RecordedClaim> Naming(DbConnection connection, IReadOnlyCollection<string> names)
    {
        var parameters = new DynamicParameters();
        foreach (var (place, name) in names.Index())
        {
            parameters.Add($"n{place}", Encoding.UTF8.GetBytes(name));
        }

        var entries = $"entities n JOIN parties p ON p.entity = n.key WHERE n.name IN ({string.Join(", ", Enumerable.Range(0, names.Count).Select(n => $"@n{n}"))})";
        return Current(
            connection,
            $"""
            (SELECT p.entry FROM {entries}
             UNION
             SELECT k.sequence FROM decisions t JOIN claims k ON k.id = t.claim WHERE t.sequence IN (SELECT p.entry FROM {entries})) named
            {database.JoinInOrder} claims c ON c.sequence = named.entry
            """,
            parameters);
    }

    /// <summary>A claim: a current one where there is one.</summary>
    public RecordedClaim? Find(DbConnection connection, string id) => connection.List(
        $"""
        {Columns}
        FROM claims c
        JOIN readings r ON r.sequence = c.reading
        JOIN words w ON w.sequence = c.sequence
        {Standing}
        WHERE c.id = @id AND c.sequence <= @upTo
        ORDER BY CASE WHEN s.sequence IS NULL THEN 0 ELSE 1 END, c.sequence DESC
        LIMIT 1
        """,
        Read,
        new { id, upTo }).FirstOrDefault();

    /// <summary>How many current claims name whom.</summary>
    public IEnumerable<RecordedParty> CountParties(DbConnection connection)
    {
        if (!identities.AreAllThemselves || DecisionQueries.HasCorrections(connection, upTo))
        {
            // Who is named then follows from the claims' words.
            return Current(connection, "claims c", new())
                .SelectMany(c => c.Claim.Roles.Select(r => EntityName.Of(r.Party)).Distinct())
                .CountBy(name => name)
                .Select(n => new RecordedParty(n.Key.Name, n.Key.Type, n.Value));
        }

        return connection.List(
            $"""
            SELECT n.name, n.type, count(*)
            FROM entities n
            JOIN parties p ON p.entity = n.key
            JOIN claims c ON c.sequence = p.entry
            JOIN readings r ON r.sequence = c.reading
            {Standing}
            WHERE {Counts}
            GROUP BY n.key, n.name, n.type
            """,
            row => new RecordedParty(row.Utf8(0), LedgerQueries.TypeOf(row.GetString(1)), row.GetInt64(2)),
            new { upTo });
    }

    private RecordedClaim Read(DbDataReader row)
    {
        var sequence = row.GetInt64(0);
        if (!ClaimJsonReader.TryRead(row.GetFieldValue<byte[]>(3), out var read, out _))
        {
            throw new WanglaiException(LedgerProblems.FileFault(database.Name, $"entry {sequence}"));
        }

        var verdict = row.NumberOrNull(11) is { } decided ? DecisionQueries.Open(decided, row.GetInt64(12), row.Bytes(13), row.Bytes(14), row.Bytes(15)) : null;
        var stands = identities.Resolve(verdict?.Decision is ClaimReviewed { Correction: { } correction } ? correction.Apply(read) : read);
        return new(
            new(row.GetString(1)),
            new(row.GetString(2)),
            new(row.GetString(4), row.GetString(5), row.GetString(6)),
            stands,
            sequence,
            BatchHeader.FromMicroseconds(row.GetInt64(7)))
        {
            SupersededBy = row.IsDBNull(8) ? null : new(row.GetString(8), row.GetString(9), row.GetString(10)),
            AsRead = ReferenceEquals(stands, read) ? null : read,
            Verdict = verdict,
        };
    }
}
