using System.Data.Common;
using System.Text;
using Dapper;
using Wanglai.Ledger.Chain;
using Wanglai.Ledger.Projections;
using Wanglai.Model.Claims;
using Wanglai.Model.Entries;
using Wanglai.Model.Problems;
using Wanglai.Model.Sources;
using Wanglai.Model.Texts;
using Wanglai.Time;

namespace Wanglai.Ledger.Storage;

/// <summary>Questions for claims as they stand after the entry <paramref name="upTo"/>: reviewed, corrected, with parties by the names that hold.</summary>
internal sealed class ClaimQueries(ILedgerDatabase database, long upTo, Identities identities)
{
    private const string Columns =
        """
        SELECT c.sequence, c.id, c.source, w.utf8, r.reader_name, r.reader_version, r.reader_rules, r.recorded_at,
               s.reader_name, s.reader_version, s.reader_rules, d.sequence, d.recorded_at, e.chained, v.salt, v.utf8, d.verdict
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
          ELSE c.sequence = (SELECT max(l.sequence) FROM claims l WHERE l.source = c.source AND l.id = c.id AND l.sequence <= @upTo) END
        """;

    /// <summary>Who is who.</summary>
    public Identities Identities => identities;

    /// <summary>The current claims of a scope, in their order.</summary>
    public IEnumerable<RecordedClaim> Current(DbConnection connection, ClaimScope scope) =>
        CandidatesOf(connection, scope) is { } claims ? Current(connection, claims, scope.FirstLook).Where(c => scope.Holds(c.Claim, identities)) : [];

    /// <summary>The current claims of a source, in their order.</summary>
    public IEnumerable<RecordedClaim> Of(DbConnection connection, SourceId source)
    {
        var parameters = new DynamicParameters();
        parameters.Add("source", source.Value);
        parameters.Add("upTo", upTo);
        return Current(connection, new Candidates("claims c", "c.source = @source", parameters));
    }

    /// <summary>The current claims whose evidence, as it was recorded or as it was corrected, shares a code point with a place in a source.</summary>
    public IEnumerable<RecordedClaim> At(DbConnection connection, SourceId source, CodePointSpan place)
    {
        var parameters = new DynamicParameters();
        parameters.Add("source", source.Value);
        parameters.Add("start", (long)place.Start);
        parameters.Add("end", (long)place.End);
        parameters.Add("upTo", upTo);
        return Current(connection, new Candidates("claims c", "c.source = @source AND c.span_start < @end AND c.span_end > @start", parameters));
    }

    /// <summary>How many current claims a scope holds.</summary>
    public long Count(DbConnection connection, ClaimScope scope)
    {
        if (scope.FirstLook is not null || !identities.AreAllThemselves || DecisionQueries.HasCorrections(connection, upTo))
        {
            // What a claim holds then follows from its words.
            return Current(connection, scope).LongCount();
        }

        return CandidatesOf(connection, scope) is not { } claims
            ? 0
            : connection.ExecuteScalar<long>(
                $"""
                SELECT count(*)
                FROM {claims.Table}
                {database.JoinInOrder} readings r ON r.sequence = c.reading
                {Standing}
                WHERE {Counts} AND {claims.Condition}
                """,
                claims.Parameters);
    }

    /// <summary>The last day that the current asserted claims of each source mention; a source that mentions none is left out.</summary>
    public Dictionary<SourceId, Day> LastDays(DbConnection connection, IEnumerable<SourceId> sources)
    {
        var decided = connection.Query<string>("SELECT DISTINCT source FROM decisions WHERE verdict <> '' AND sequence <= @upTo", new { upTo }).ToHashSet();
        var days = new Dictionary<SourceId, Day>();
        foreach (var source in sources)
        {
            // What people decided may have changed what is asserted, and of when.
            var last = decided.Contains(source.Value)
                ? Of(connection, source).Where(c => c.Claim.Standing == Model.Claims.Standing.Asserted).Max(c => (c.Claim.Time.Value?.Latest ?? c.Claim.Time.Value?.Earliest)?.Number)
                : connection.ExecuteScalar<long?>(
                    "SELECT max(last_day) FROM readings WHERE source = @source AND sequence <= @upTo AND (superseded_by IS NULL OR superseded_by > @upTo)",
                    new { source = source.Value, upTo });
            if (last is { } number)
            {
                days.Add(source, new(number));
            }
        }

        return days;
    }

    /// <summary>A claim: a current one where there is one.</summary>
    public RecordedClaim? Find(DbConnection connection, string id) => connection.List(
        $"""
        {Columns}
        FROM {SortedTables.ClaimIds} i
        {database.JoinInOrder} claims c ON c.sequence = i.sequence
        {database.JoinInOrder} readings r ON r.sequence = c.reading
        {database.JoinInOrder} words w ON w.sequence = c.sequence
        {Standing}
        WHERE i.id = @id AND i.sequence <= @upTo
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
            return Current(connection, ClaimScope.Everything)
                .SelectMany(c => c.Claim.Roles.Select(r => EntityName.Of(r.Party)).Distinct())
                .CountBy(name => name)
                .Select(n => new RecordedParty(n.Key.Name, n.Key.Type, n.Value));
        }

        return connection.List(
            $"""
            SELECT n.name, n.type, count(*)
            FROM entities n
            JOIN {SortedTables.Parties} p ON p.entity = n.key
            JOIN claims c ON c.sequence = p.entry
            JOIN readings r ON r.sequence = c.reading
            {Standing}
            WHERE {Counts}
            GROUP BY n.key, n.name, n.type
            """,
            row => new RecordedParty(row.Utf8(0), LedgerQueries.TypeOf(row.GetString(1)), row.GetInt64(2)),
            new { upTo });
    }

    private IEnumerable<RecordedClaim> Current(DbConnection connection, Candidates claims, Func<ReadOnlySpan<byte>, bool>? look = null) => connection.Stream(
        $"""
        {Columns}
        FROM {claims.Table}
        {database.JoinInOrder} readings r ON r.sequence = c.reading
        {database.JoinInOrder} words w ON w.sequence = c.sequence
        {Standing}
        WHERE {Counts} AND {claims.Condition}
        ORDER BY c.source, c.span_start, c.span_end, c.id, c.sequence
        """,
        row => look is not null && !IsCorrected(row) && !look(row.Bytes(3)) ? null : Read(row),
        claims.Parameters).OfType<RecordedClaim>();

    /// <summary>The claims that a scope may hold; null where there can be none. What was corrected is among them whatever it was before.</summary>
    private Candidates? CandidatesOf(DbConnection connection, ClaimScope scope)
    {
        var corrections = DecisionQueries.HasCorrections(connection, upTo);
        var named = new List<string>();
        foreach (var names in scope.Naming)
        {
            List<long> keys = [.. names.SelectMany(n => identities.AllOf(identities.StandsFor(n))).Distinct().Select(n => KeyOf(connection, n)).OfType<long>()];
            if (keys.Count == 0)
            {
                return null;
            }

            var entries = SortedTables.EntriesNaming(keys);
            named.Add(corrections ? $"{entries} UNION {Corrected($"t.sequence IN ({entries})")}" : entries);
        }

        if (scope is { FirstLook: { } look, Holding.IsEmpty: false } && new WordQueries(database, connection).Claims(scope.Holding, look) is { } holding)
        {
            var entries = holding.Count == 0 ? "SELECT sequence FROM claims WHERE 1 = 0" : $"SELECT column1 AS sequence FROM (VALUES ({string.Join("), (", holding)})) h";
            named.Add(corrections ? $"{entries} UNION {Corrected("t.verdict = 'corrected'")}" : entries);
        }

        var conditions = new List<string>();
        var parameters = new DynamicParameters();
        parameters.Add("upTo", upTo);
        if (!scope.Kinds.IsEmpty)
        {
            conditions.Add($"c.kind IN ({string.Join(", ", scope.Kinds.Select(k => $"'{k.ToWire()}'"))})");
        }

        if (DayBounds.Of(scope.Period) is { } days)
        {
            parameters.Add("first", days.First);
            parameters.Add("last", days.Last);
            conditions.Add("c.first_day <= @last AND c.last_day >= @first");
        }

        if (conditions.Count == 0 && named.Count == 0)
        {
            return new("claims c", "1 = 1", parameters);
        }

        // Where there is no index to go by, the narrow table is gone through once, and words are read of what it gives.
        var condition = conditions.Count == 0 ? "1 = 1" : string.Join(" AND ", conditions);
        var sequences = named.Count > 0
            ? string.Join(" INTERSECT ", named.Select((part, n) => $"SELECT sequence FROM ({part}) p{n}"))
            : $"SELECT sequence FROM claims c WHERE {condition}" + (corrections ? $" UNION {Corrected("t.verdict = 'corrected'")}" : "");
        return new(
            $"({sequences}) found {database.JoinInOrder} claims c ON c.sequence = found.sequence",
            $"({condition} OR coalesce(d.verdict, '') = 'corrected')",
            parameters);
    }

    private static bool IsCorrected(DbDataReader row) => !row.IsDBNull(16) && row.GetString(16) == "corrected";

    private static string Corrected(string which) =>
        $"SELECT k.sequence FROM decisions t JOIN claims k ON k.source = t.source AND k.id = t.claim WHERE {which}";

    private static long? KeyOf(DbConnection connection, EntityName name) => connection.ExecuteScalar<long?>(
        "SELECT key FROM entities WHERE name = @name AND type = @type",
        new { name = Encoding.UTF8.GetBytes(name.Name), type = name.Type.ToWire() });

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

    /// <summary>Claims, as a table <c>c</c>, and a condition on them.</summary>
    private sealed record Candidates(string Table, string Condition, DynamicParameters Parameters);
}
