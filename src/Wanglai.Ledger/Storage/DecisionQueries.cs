using System.Data.Common;
using Dapper;
using Wanglai.Ledger.Chain;
using Wanglai.Model.Claims;
using Wanglai.Model.Entries;
using Wanglai.Model.Sources;

namespace Wanglai.Ledger.Storage;

/// <summary>Questions for what people decided, up to an entry.</summary>
internal static class DecisionQueries
{
    private static readonly string[] OfIdentity = ["entity-created", "entity-named", "entity-merged", "entity-split", "parent-set"];

    /// <summary>Everything decided about a claim, in order.</summary>
    public static IReadOnlyList<RecordedDecision> On(DbConnection connection, ClaimId claim, long upTo) =>
        Where(connection, "d.claim = @claim", new { claim = claim.Value, upTo });

    /// <summary>All decisions of these sorts, of every sort where none is named, in order.</summary>
    public static IReadOnlyList<RecordedDecision> OfSorts(DbConnection connection, IReadOnlyCollection<string> sorts, long upTo) =>
        [.. Where(connection, "1 = 1", new { upTo }).Where(d => sorts.Count == 0 || sorts.Contains(d.Decision.Sort))];

    /// <summary>Who is who.</summary>
    public static Identities Identities(DbConnection connection, long upTo) =>
        connection.ExecuteScalar<long>("SELECT count(*) FROM decisions WHERE source = '' AND claim = ''") == 0
            ? Ledger.Identities.None
            : new(Where(connection, "d.source = '' AND d.claim = ''", new { upTo }).Select(d => d.Decision).Where(d => OfIdentity.Contains(d.Sort)));

    /// <summary>The verdict on a claim that holds; null where nobody has decided.</summary>
    public static RecordedDecision? VerdictOn(DbConnection connection, ClaimId claim) =>
        Where(connection, "d.claim = @claim AND d.verdict <> '' AND d.until IS NULL", new { claim = claim.Value, upTo = LedgerQueries.Everything }).SingleOrDefault();

    /// <summary>The decision by which a source was erased; null where it was not.</summary>
    public static RecordedDecision? ErasureOf(DbConnection connection, SourceId source) =>
        Where(connection, "d.source = @source AND d.sort = 'source-erased'", new { source = source.Value, upTo = LedgerQueries.Everything }).FirstOrDefault();

    /// <summary>What was last decided of who may see each source; those of which nobody decided are left out.</summary>
    public static Dictionary<SourceId, string> Classified(DbConnection connection, long upTo)
    {
        var classified = new Dictionary<SourceId, string>();
        foreach (var decision in Where(connection, "d.sort = 'source-classified'", new { upTo }).Select(d => (SourceClassified)d.Decision))
        {
            classified[decision.Source] = decision.Confidentiality;
        }

        return classified;
    }

    /// <summary>Whether any claim stands corrected.</summary>
    public static bool HasCorrections(DbConnection connection, long upTo) =>
        connection.ExecuteScalar<long>("SELECT count(*) FROM decisions WHERE verdict = 'corrected' AND sequence <= @upTo", new { upTo }) > 0;

    /// <summary>Opens a decision from its entry.</summary>
    public static RecordedDecision Open(long sequence, long recordedAt, byte[] chained, byte[] salt, byte[] utf8) =>
        EntryJson.Open(new(chained, new(salt, utf8)), out _) is Decision decision
            ? new(sequence, BatchHeader.FromMicroseconds(recordedAt), decision)
            : throw new FormatException($"entry {sequence}");

    private static List<RecordedDecision> Where(DbConnection connection, string condition, object parameters) => connection.List(
        $"""
        SELECT d.sequence, d.recorded_at, e.chained, w.salt, w.utf8
        FROM decisions d
        JOIN entries e ON e.sequence = d.sequence
        JOIN words w ON w.sequence = d.sequence
        WHERE {condition} AND d.sequence <= @upTo
        ORDER BY d.sequence
        """,
        row => Open(row.GetInt64(0), row.GetInt64(1), row.Bytes(2), row.Bytes(3), row.Bytes(4)),
        parameters);
}
