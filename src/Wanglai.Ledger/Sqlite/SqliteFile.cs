using Dapper;
using Microsoft.Data.Sqlite;
using Wanglai.Ledger.Storage;
using Wanglai.Model.Problems;

namespace Wanglai.Ledger.Sqlite;

/// <summary>The file of a ledger: finds out what it is, makes a new one, and opens connections to it.</summary>
internal sealed class SqliteFile
{
    private readonly SqliteConnectionStringBuilder _connection;

    private SqliteFile(string path, TimeSpan patience, bool immutable)
    {
        Path = path;
        Patience = patience;
        _connection = new()
        {
            // A folder that cannot be written to has no room for the files that readers share; SQLite then reads the file as a fixed thing.
            DataSource = immutable ? new Uri(path).AbsoluteUri + "?immutable=1" : path,
            Mode = immutable ? SqliteOpenMode.ReadOnly : SqliteOpenMode.ReadWriteCreate,
            Pooling = true,

            // SQLite itself waits for a lock (busy_timeout); the library's own waiting, in steps of 150 ms, only needs a bound.
            DefaultTimeout = 1,
        };
    }

    /// <summary>The file, in full.</summary>
    public string Path { get; }

    /// <summary>How long to wait for another writer.</summary>
    public TimeSpan Patience { get; }

    /// <summary>Opens the file as a ledger, making one where there is none and <paramref name="createIfMissing"/> says so.</summary>
    /// <exception cref="WanglaiException">It is something else, or it cannot be opened.</exception>
    public static SqliteFile Open(string path, bool createIfMissing, TimeSpan patience)
    {
        SqliteEngine.Initialise();
        var full = System.IO.Path.GetFullPath(path);
        if (Directory.Exists(full))
        {
            throw new WanglaiException(LedgerProblems.NotALedger(full));
        }

        var exists = File.Exists(full);
        if (!exists && !createIfMissing)
        {
            throw new WanglaiException(LedgerProblems.NoLedger(full));
        }

        if (!exists)
        {
            MakeFolder(full);
        }

        var file = new SqliteFile(full, patience, immutable: false);
        try
        {
            file.Identify(createIfMissing);
            return file;
        }
        catch (SqliteException error) when (exists && IsReadOnlyFolder(error, full))
        {
            file.Close();
            var fixedFile = new SqliteFile(full, patience, immutable: true);
            SqliteProblems.Guard(fixedFile, () => fixedFile.Identify(createIfMissing: false));
            return fixedFile;
        }
        catch (SqliteException error)
        {
            file.Close();
            throw new WanglaiException(exists ? SqliteProblems.Of(error, file) : CannotMake(error, file), error);
        }
        catch (WanglaiException)
        {
            file.Close();
            throw;
        }
    }

    /// <summary>A connection that sees the ledger as it is when it begins to read, and never waits for a writer.</summary>
    public SqliteConnection Connect()
    {
        var connection = new SqliteConnection(_connection.ToString());
        try
        {
            connection.Open();
            // What is moved or deleted is overwritten from the first row on, or a source erased later would leave words of it in
            // the unused parts of pages. Debian's library does so by itself, the built-in one does not.
            connection.Execute($"PRAGMA busy_timeout = {(long)Patience.TotalMilliseconds}; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON;");
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>Closes the connections that are kept for use again; the last one to close tidies the write-ahead log up.</summary>
    public void Close()
    {
        using var connection = new SqliteConnection(_connection.ToString());
        SqliteConnection.ClearPool(connection);
    }

    private bool Identify(bool createIfMissing)
    {
        using var connection = Connect();

        // One snapshot: another process may be making the ledger at this moment.
        connection.Execute("BEGIN DEFERRED");
        var isLedger = IsLedger(connection);
        connection.Execute("COMMIT");
        if (!isLedger)
        {
            if (!createIfMissing)
            {
                throw new WanglaiException(LedgerProblems.NoLedger(Path));
            }

            Create(connection);
        }

        return true;
    }

    /// <summary>True for a ledger, false for a file with nothing in it: what a creation that was cut off leaves behind.</summary>
    private bool IsLedger(SqliteConnection connection)
    {
        // Taken before SQLite looks: what another process writes meanwhile must not seem to be a fragment.
        var length = new FileInfo(Path).Length;
        var application = connection.ExecuteScalar<long>("PRAGMA application_id");
        var version = connection.ExecuteScalar<long>("PRAGMA user_version");
        if (application == SqliteSchema.ApplicationId)
        {
            return version <= LedgerSchema.Version
                ? true
                : throw new WanglaiException(LedgerProblems.NewerSchema(Path, version, LedgerSchema.Version));
        }

        // SQLite takes a file shorter than a page for an empty one, whatever stands in it.
        var isFragment = connection.ExecuteScalar<long>("PRAGMA page_count") == 0 && length > 0;
        var isEmpty = application == 0 && version == 0 && !isFragment && connection.ExecuteScalar<long>("SELECT count(*) FROM sqlite_master") == 0;
        return isEmpty ? false : throw new WanglaiException(LedgerProblems.NotALedger(Path));
    }

    private void Create(SqliteConnection connection)
    {
        // The mode cannot be changed inside a transaction; a file that got this far and no further still counts as empty.
        connection.Execute("PRAGMA journal_mode = WAL");
        connection.Execute("BEGIN IMMEDIATE");
        if (!IsLedger(connection))
        {
            connection.Execute(LedgerSchema.Whole(SqliteSchema.Types) + SqliteSchema.Guards);
            connection.Execute($"PRAGMA application_id = {SqliteSchema.ApplicationId}; PRAGMA user_version = {LedgerSchema.Version}");
        }

        connection.Execute("COMMIT");
    }

    private static void MakeFolder(string path)
    {
        try
        {
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new WanglaiException(LedgerProblems.ReadOnly(path), error);
        }
    }

    // A write-ahead log with something in it would be left out of a reading of the file alone: then it is better not to answer.
    private static bool IsReadOnlyFolder(SqliteException error, string path) =>
        error.SqliteErrorCode is SqliteProblems.Code.CannotOpen or SqliteProblems.Code.ReadOnly
        && (!File.Exists(path + "-wal") || new FileInfo(path + "-wal").Length == 0);

    private static Problem CannotMake(SqliteException error, SqliteFile file) =>
        error.SqliteErrorCode is SqliteProblems.Code.CannotOpen ? LedgerProblems.ReadOnly(file.Path) : SqliteProblems.Of(error, file);
}
