using Wanglai.Ledger.Sqlite;
using Wanglai.Ledger.Storage;

namespace Wanglai.Ledger;

/// <summary>Opens ledgers that are one SQLite file.</summary>
public static class SqliteLedger
{
    /// <summary>The SQLite library of this process and its version, such as <c>system 3.40.1</c>.</summary>
    public static string Engine => SqliteEngine.Initialise();

    /// <summary>Says which SQLite library this process shall use. Without it, the newest.</summary>
    /// <exception cref="InvalidOperationException">The process has already opened a ledger with another one.</exception>
    public static void Use(SqliteLibrary library) => SqliteEngine.Want(library);

    /// <summary>Opens the ledger in the file <paramref name="path"/>. In a folder that cannot be written to it can be read only.</summary>
    /// <param name="path">The file.</param>
    /// <param name="clock">Tells when an entry is recorded.</param>
    /// <param name="createIfMissing">Whether to make the ledger, and the folder it lies in, where there is none.</param>
    /// <param name="patience">How long to wait while another process writes; null for <see cref="Ledgers.DefaultPatience"/>.</param>
    /// <exception cref="Wanglai.Model.Problems.WanglaiException">
    /// There is no ledger there, the file is something else or was written by a newer program, or it cannot be opened.
    /// </exception>
    public static ILedger Open(string path, TimeProvider clock, bool createIfMissing, TimeSpan? patience = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        ArgumentNullException.ThrowIfNull(clock);
        return new LedgerStore(new SqliteDatabase(SqliteFile.Open(path, createIfMissing, patience ?? Ledgers.DefaultPatience)), clock);
    }
}
