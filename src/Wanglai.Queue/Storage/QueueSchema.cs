using Dapper;
using Npgsql;

namespace Wanglai.Queue.Storage;

/// <summary>Makes the queue's tables beside the ledger's.</summary>
internal static class QueueSchema
{
    // One number for all who make queues, so that two of them do not meet half way: WNGQ in ASCII.
    private const long Making = 0x574E4751;

    /// <summary>
    /// A document keeps its bytes until it is recorded. <c>handed</c> says that the engine has a job for it. <c>outcome</c> is null until it
    /// ended, then <c>done</c> or <c>failed</c>.
    /// </summary>
    private const string Documents =
        """
        CREATE TABLE queue_documents (
          id text COLLATE "C" PRIMARY KEY,
          name text NOT NULL,
          bytes bytea,
          metadata text NOT NULL,
          added_at timestamptz NOT NULL,
          handed boolean NOT NULL DEFAULT false,
          starts integer NOT NULL DEFAULT 0,
          worker text,
          outcome text,
          ended_at timestamptz,
          source text,
          claims_added bigint,
          code text,
          chinese text,
          english text);
        CREATE INDEX queue_documents_open ON queue_documents (added_at, id) WHERE outcome IS NULL;
        CREATE INDEX queue_documents_not_handed ON queue_documents (added_at, id) WHERE outcome IS NULL AND NOT handed;
        CREATE INDEX queue_documents_failed ON queue_documents (added_at, id) WHERE outcome = 'failed';

        """;

    /// <summary>True where the queue is there; with <paramref name="createIfMissing"/> it is made.</summary>
    public static bool Identify(NpgsqlConnection connection, bool createIfMissing)
    {
        if (IsThere(connection) || !createIfMissing)
        {
            return IsThere(connection);
        }

        using var transaction = connection.BeginTransaction();
        connection.Execute($"SELECT pg_advisory_xact_lock({Making})");
        if (!IsThere(connection))
        {
            connection.Execute(Documents + EngineTables.Whole);
        }

        transaction.Commit();
        return true;
    }

    private static bool IsThere(NpgsqlConnection connection) => connection.ExecuteScalar<long>(
        "SELECT count(*) FROM pg_class WHERE relname = 'queue_documents' AND relnamespace = current_schema()::regnamespace") > 0;
}
