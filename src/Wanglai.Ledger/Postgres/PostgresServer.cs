using Dapper;
using Npgsql;
using Wanglai.Ledger.Storage;
using Wanglai.Model.Problems;

namespace Wanglai.Ledger.Postgres;

/// <summary>Finds out whether a database of a server holds a ledger, and makes one there.</summary>
internal static class PostgresServer
{
    private const string NoSuchDatabase = PostgresErrorCodes.InvalidCatalogName;

    // One number for all who make ledgers, so that two of them do not meet half way: WNGL in ASCII.
    private const long Making = 0x574E474C;

    private static readonly Version Oldest = new(15, 0);

    /// <summary>Opens the ledger that a connection string names, making it where there is none and <paramref name="createIfMissing"/> says so.</summary>
    /// <exception cref="WanglaiException">There is none, or it cannot be opened.</exception>
    public static PostgresDatabase Open(string connectionString, TimeProvider clock, bool createIfMissing, TimeSpan patience)
    {
        var database = new PostgresDatabase(Settings(connectionString), patience);
        try
        {
            Attempts.Of(database, clock, () => Identify(database, createIfMissing));
            return database;
        }
        catch
        {
            database.Dispose();
            throw;
        }
    }

    private static NpgsqlConnectionStringBuilder Settings(string connectionString)
    {
        try
        {
            var settings = new NpgsqlConnectionStringBuilder(connectionString)
            {
                ApplicationName = "wanglai",
                CommandTimeout = 0,
                MaxAutoPrepare = 50,
                Enlist = false,
            };

            // What was acknowledged is on disk, whatever is usual on that server.
            settings.Options = $"{settings.Options} -c synchronous_commit=on".Trim();
            return settings;
        }
        catch (ArgumentException error)
        {
            throw new WanglaiException(LedgerProblems.BadConnectionString(error.Message), error);
        }
    }

    private static bool Identify(PostgresDatabase database, bool createIfMissing)
    {
        try
        {
            using var connection = database.Open();
            Require(database, connection);
            return IsLedger(database, connection) || Make(database, connection, createIfMissing);
        }
        catch (PostgresException error) when (error.SqlState == NoSuchDatabase)
        {
            if (!createIfMissing)
            {
                throw new WanglaiException(LedgerProblems.NoLedger(database.Name), error);
            }

            MakeDatabase(database);
            using var connection = database.Open();
            return Make(database, connection, createIfMissing);
        }
    }

    private static void Require(PostgresDatabase database, NpgsqlConnection connection)
    {
        if (connection.PostgreSqlVersion < Oldest)
        {
            throw new WanglaiException(LedgerProblems.CannotOpen(database.Name, $"PostgreSQL {connection.PostgreSqlVersion}; {Oldest.Major} or later is needed"));
        }

        if (connection.ExecuteScalar<string>("SHOW server_encoding") is var encoding && encoding != "UTF8")
        {
            throw new WanglaiException(LedgerProblems.CannotOpen(database.Name, $"the database's encoding is {encoding}; UTF8 is needed"));
        }
    }

    private static bool IsLedger(PostgresDatabase database, NpgsqlConnection connection)
    {
        // Not to_regclass, which may still not see what another connection has committed since this transaction began.
        var marks = connection.ExecuteScalar<long>(
            $"SELECT count(*) FROM pg_class WHERE relname = '{PostgresSchema.Mark}' AND relnamespace = current_schema()::regnamespace");
        if (marks == 0)
        {
            return false;
        }

        var version = connection.ExecuteScalar<long>($"SELECT format FROM {PostgresSchema.Mark}");
        return version <= LedgerSchema.Version
            ? true
            : throw new WanglaiException(LedgerProblems.NewerSchema(database.Name, version, LedgerSchema.Version));
    }

    private static bool Make(PostgresDatabase database, NpgsqlConnection connection, bool createIfMissing)
    {
        if (!createIfMissing)
        {
            throw new WanglaiException(LedgerProblems.NoLedger(database.Name));
        }

        using var transaction = connection.BeginTransaction();
        connection.Execute($"SELECT pg_advisory_xact_lock({Making})");
        if (!IsLedger(database, connection))
        {
            try
            {
                connection.Execute(PostgresSchema.Whole);
            }
            catch (PostgresException error) when (error.SqlState is PostgresErrorCodes.DuplicateTable or PostgresErrorCodes.DuplicateFunction)
            {
                throw new WanglaiException(LedgerProblems.NotALedger(database.Name), error);
            }
        }

        transaction.Commit();
        return true;
    }

    private static void MakeDatabase(PostgresDatabase database)
    {
        using var connection = database.OpenMaintenance();
        try
        {
            connection.Execute($"CREATE DATABASE \"{database.DatabaseName.Replace("\"", "\"\"", StringComparison.Ordinal)}\" TEMPLATE template0 ENCODING 'UTF8'");
        }
        catch (PostgresException error) when (error.SqlState is PostgresErrorCodes.DuplicateDatabase or PostgresErrorCodes.UniqueViolation)
        {
            // Somebody else was quicker.
        }
    }
}
