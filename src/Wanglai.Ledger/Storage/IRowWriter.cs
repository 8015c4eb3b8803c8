using Wanglai.Ledger.Projections;
using Wanglai.Model.Entries;

namespace Wanglai.Ledger.Storage;

/// <summary>
/// Inserts the rows of which a ledger has millions, in the fastest way that the database has. They may be held back until
/// <see cref="Flush"/>; the order of tables is kept.
/// </summary>
internal interface IRowWriter : IDisposable
{
    /// <summary>Adds an entry.</summary>
    void AddEntry(long sequence, byte[] leaf, ReadOnlyMemory<byte> chained);

    /// <summary>Adds the words of an entry.</summary>
    void AddWords(long sequence, EntryWords words);

    /// <summary>Adds a claim.</summary>
    void AddClaim(ClaimRow row);

    /// <summary>Adds that an entry names a party.</summary>
    void AddParty(PartyRow row);

    /// <summary>Puts what was held back into the tables.</summary>
    void Flush();

    /// <summary>Drops what was held back, and forgets what is known of the tables: the transaction was rolled back, or they were made anew.</summary>
    void Forget();
}
