using System.Text.Json;
using Wanglai.Model.Sources;

namespace Wanglai.Model.Entries;

/// <summary>
/// One thing that the ledger was told, never changed afterwards. An entry is kept in two parts: the <em>chained</em> part, which the
/// hash chain covers for good and which holds no word of any document, and the <em>words</em>, which lie beside the chain under a
/// salted commitment, so that they can be erased (docs/decisions/0003-what-the-chain-covers.md). See <see cref="EntryJson"/>.
/// </summary>
public abstract record LedgerEntry
{
    private protected LedgerEntry()
    {
    }

    /// <summary>The source that the entry is about, with which its words are erased; null for an entry about no source.</summary>
    public virtual SourceId? About => null;

    /// <summary>The name of this sort of entry in the canonical form.</summary>
    public abstract string Sort { get; }

    /// <summary>Writes the members of the chained part that only this sort of entry has.</summary>
    internal virtual void WriteChained(Utf8JsonWriter json)
    {
    }

    /// <summary>The words, in canonical JSON; null for a sort of entry that has none.</summary>
    internal virtual byte[]? Words() => null;
}

/// <summary>An entry about a source.</summary>
public abstract record SourceEntry : LedgerEntry
{
    private protected SourceEntry(SourceId source) => Source = source;

    /// <summary>The source that the entry is about.</summary>
    public SourceId Source { get; }

    /// <inheritdoc/>
    public override SourceId? About => Source;
}
