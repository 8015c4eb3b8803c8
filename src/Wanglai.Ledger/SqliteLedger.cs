namespace Wanglai.Ledger;

/// <summary>Opens ledgers that are one SQLite file.</summary>
public static class SqliteLedger
{
    /// <summary>Opens the ledger in the file <paramref name="path"/>.</summary>
    /// <param name="path">The file.</param>
    /// <param name="clock">Tells when an entry is recorded.</param>
    /// <param name="createIfMissing">Whether to make the ledger, and the folder it lies in, where there is none.</param>
    /// <exception cref="Wanglai.Model.Problems.WanglaiException">
    /// There is no ledger there, the file is something else or was written by a newer program, or it cannot be opened.
    /// </exception>
    public static ILedger Open(string path, TimeProvider clock, bool createIfMissing) => throw new NotSupportedException($"{path} {clock} {createIfMissing}");
}
