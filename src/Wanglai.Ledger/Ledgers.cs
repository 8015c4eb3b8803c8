using Wanglai.Ledger.Postgres;
using Wanglai.Ledger.Storage;

namespace Wanglai.Ledger;

/// <summary>Opens ledgers, wherever they are kept.</summary>
public static class Ledgers
{
    /// <summary>How long a writer waits for another one, or for a server that is away, where nothing else is said.</summary>
    public static TimeSpan DefaultPatience { get; } = TimeSpan.FromSeconds(10);

    /// <summary>
    /// True for a connection string of PostgreSQL (<c>Host=…;Database=…</c>; a folder of sockets is a host, too); false for the path of a file.
    /// </summary>
    public static bool IsServed(string location)
    {
        ArgumentNullException.ThrowIfNull(location);
        return location.Split(';').Any(part => part.Split('=') is [var key, _, ..] && key.Trim().ToUpperInvariant() is "HOST" or "SERVER");
    }

    /// <summary>Opens the ledger at <paramref name="location"/>.</summary>
    /// <param name="location">The path of a file, or a connection string: <see cref="IsServed"/>.</param>
    /// <param name="clock">Tells when an entry is recorded.</param>
    /// <param name="createIfMissing">Whether to make the ledger, with its folder or database, where there is none.</param>
    /// <param name="patience">How long to wait; null for <see cref="DefaultPatience"/>.</param>
    /// <exception cref="Wanglai.Model.Problems.WanglaiException">
    /// There is no ledger there, something else is there, a newer program wrote it, or it cannot be opened.
    /// </exception>
    public static ILedger Open(string location, TimeProvider clock, bool createIfMissing, TimeSpan? patience = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(location);
        ArgumentNullException.ThrowIfNull(clock);
        return IsServed(location)
            ? new LedgerStore(PostgresServer.Open(location, clock, createIfMissing, patience ?? DefaultPatience), clock)
            : SqliteLedger.Open(location, clock, createIfMissing, patience);
    }
}
