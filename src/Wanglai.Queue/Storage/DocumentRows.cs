using System.Text.Json;
using Dapper;
using Npgsql;
using Wanglai.Model.Entries;
using Wanglai.Model.Problems;

namespace Wanglai.Queue.Storage;

/// <summary>The statements on the table of documents.</summary>
internal static class DocumentRows
{
    private const string Done = "done";
    private const string Failed = "failed";

    /// <summary>Which documents have a worker: the engine knows.</summary>
    private const string InHand = "EXISTS (SELECT 1 FROM qrtz_fired_triggers f WHERE f.sched_name = @scheduler AND f.job_name = d.id AND f.state = 'EXECUTING')";

    /// <summary>Adds a document; false where it waits or is in hand already. One that ended is begun anew.</summary>
    public static bool Add(NpgsqlConnection connection, QueuedDocument document, DateTimeOffset now)
    {
        using var command = new NpgsqlCommand(
            """
            INSERT INTO queue_documents AS d (id, name, bytes, metadata, added_at) VALUES ($1, $2, $3, $4, $5)
            ON CONFLICT (id) DO UPDATE SET
              bytes = excluded.bytes, added_at = excluded.added_at, handed = false, starts = 0, worker = NULL, outcome = NULL, ended_at = NULL,
              source = NULL, claims_added = NULL, code = NULL, chinese = NULL, english = NULL
            WHERE d.outcome IS NOT NULL
            """,
            connection);
        command.Parameters.AddWithValue(document.Id);
        command.Parameters.AddWithValue(document.Name);
        command.Parameters.AddWithValue(document.Bytes);
        command.Parameters.AddWithValue(document.MetadataText);
        command.Parameters.AddWithValue(now.ToUniversalTime());
        return command.ExecuteNonQuery() > 0;
    }

    /// <summary>Ids of documents that the engine has no job for yet, in the order in which they were added.</summary>
    public static List<string> NotHanded(NpgsqlConnection connection, int most) => connection.Query<string>(
        "SELECT id FROM queue_documents WHERE outcome IS NULL AND NOT handed ORDER BY added_at, id LIMIT @most", new { most }).AsList();

    public static int MarkHanded(NpgsqlConnection connection, IEnumerable<string> ids) =>
        connection.Execute("UPDATE queue_documents SET handed = true WHERE id = ANY(@ids)", new { ids = ids.ToArray() });

    /// <summary>Takes a document in hand; null where it ended before, or was removed.</summary>
    public static (QueuedDocument Document, int Starts)? Take(NpgsqlConnection connection, string id, string worker)
    {
        var row = connection.QuerySingleOrDefault<TakenRow>(
            "UPDATE queue_documents SET starts = starts + 1, worker = @worker WHERE id = @id AND outcome IS NULL RETURNING name, bytes, metadata, starts",
            new { id, worker });
        if (row is null)
        {
            return null;
        }

        using var metadata = JsonDocument.Parse(row.Metadata);
        return (new(row.Name, row.Bytes, MetadataJson.Read(metadata.RootElement)), row.Starts);
    }

    /// <summary>Notes what came of it.</summary>
    public static int End(NpgsqlConnection connection, string id, WorkOutcome outcome, DateTimeOffset now) => outcome switch
    {
        WorkOutcome.Done done => connection.Execute(
            """
            UPDATE queue_documents SET outcome = @Done, ended_at = @now, bytes = NULL, source = @Source, claims_added = @ClaimsAdded,
              code = NULL, chinese = NULL, english = NULL
            WHERE id = @id AND outcome IS NULL
            """,
            new { id, Done, now = now.ToUniversalTime(), done.Source, ClaimsAdded = (long)done.ClaimsAdded }),
        WorkOutcome.Failed failed => Note(connection, id, failed.Problem, Failed, now),
        WorkOutcome.Again again => Note(connection, id, again.Problem, null, null),
        _ => throw new InvalidOperationException($"No outcome of work: {outcome}."),
    };

    /// <summary>Begins anew with documents that failed; with all of them where no ids are given.</summary>
    public static IReadOnlyList<string> Retry(NpgsqlConnection connection, IReadOnlyCollection<string> ids) => connection.Query<string>(
        """
        UPDATE queue_documents SET handed = false, starts = 0, outcome = NULL, ended_at = NULL, code = NULL, chinese = NULL, english = NULL
        WHERE outcome = 'failed' AND (cardinality(@ids) = 0 OR id = ANY(@ids)) RETURNING id
        """,
        new { ids = ids.ToArray() }).AsList();

    /// <summary>Takes documents out of the queue.</summary>
    public static IReadOnlyList<string> Remove(NpgsqlConnection connection, IReadOnlyCollection<string> ids) =>
        connection.Query<string>("DELETE FROM queue_documents WHERE id = ANY(@ids) RETURNING id", new { ids = ids.ToArray() }).AsList();

    /// <summary>Takes all documents that are done out of the queue.</summary>
    public static int RemoveDone(NpgsqlConnection connection) => connection.Execute("DELETE FROM queue_documents WHERE outcome = 'done'");

    public static bool HasOpen(NpgsqlConnection connection) =>
        connection.ExecuteScalar<bool>("SELECT EXISTS (SELECT 1 FROM queue_documents WHERE outcome IS NULL)");

    public static QueueCounts Count(NpgsqlConnection connection, string scheduler) => connection.QuerySingle<QueueCounts>(
        $"""
        SELECT
          count(*) FILTER (WHERE outcome IS NULL AND NOT {InHand}) AS waiting,
          count(*) FILTER (WHERE outcome IS NULL AND {InHand}) AS running,
          count(*) FILTER (WHERE outcome = 'done') AS done,
          count(*) FILTER (WHERE outcome = 'failed') AS failed
        FROM queue_documents d
        """,
        new { scheduler });

    /// <summary>What is known of documents, in the order in which they were added.</summary>
    public static List<QueueEntry> List(NpgsqlConnection connection, string scheduler, QueueState? only) => [.. connection.Query<EntryRow>(
        $"""
        SELECT id, name, {InHand} AS in_hand, outcome, added_at, starts, worker, ended_at, source, claims_added, code, chinese, english
        FROM queue_documents d
        WHERE {Where(only)}
        ORDER BY added_at, id
        """,
        new { scheduler }).Select(row => row.Entry)];

    private static string Where(QueueState? only) => only switch
    {
        null => "true",
        QueueState.Waiting => $"outcome IS NULL AND NOT {InHand}",
        QueueState.Running => $"outcome IS NULL AND {InHand}",
        QueueState.Done => "outcome = 'done'",
        _ => "outcome = 'failed'",
    };

    private static int Note(NpgsqlConnection connection, string id, Problem problem, string? outcome, DateTimeOffset? now) => connection.Execute(
        """
        UPDATE queue_documents SET outcome = @outcome, ended_at = @now, code = @Code, chinese = @Chinese, english = @English
        WHERE id = @id AND outcome IS NULL
        """,
        new { id, outcome, now = now?.ToUniversalTime(), problem.Code, problem.Chinese, problem.English });

    private sealed record TakenRow(string Name, byte[] Bytes, string Metadata, int Starts);

    private sealed class EntryRow
    {
        public required string Id { get; init; }

        public required string Name { get; init; }

        public bool In_hand { get; init; }

        public string? Outcome { get; init; }

        public DateTime Added_at { get; init; }

        public int Starts { get; init; }

        public string? Worker { get; init; }

        public DateTime? Ended_at { get; init; }

        public string? Source { get; init; }

        public long? Claims_added { get; init; }

        public string? Code { get; init; }

        public string? Chinese { get; init; }

        public string? English { get; init; }

        public QueueEntry Entry => new(
            Id,
            Name,
            Outcome switch { null => In_hand ? QueueState.Running : QueueState.Waiting, Done => QueueState.Done, _ => QueueState.Failed },
            Utc(Added_at),
            Starts,
            Worker,
            Ended_at is { } ended ? Utc(ended) : null,
            Source,
            Claims_added,
            Code is null ? null : new(Code, Chinese!, English!));

        private static DateTimeOffset Utc(DateTime time) => new(DateTime.SpecifyKind(time, DateTimeKind.Utc));
    }
}
