using System.Text;
using Wanglai.Model.Entries;
using Wanglai.Model.Sources;

namespace Wanglai.Ledger.Verification;

/// <summary>Opens entries where some have no words any more: those about a source that a later entry says was erased.</summary>
internal sealed class ErasedSources(IStoredLedger stored)
{
    private static readonly byte[] Beginning = Encoding.UTF8.GetBytes("{\"entry\":\"source-erased\",");

    private HashSet<SourceId>? _erased;

    /// <summary>
    /// The entry; null with a <paramref name="fault"/> where it cannot be opened, and null without one where its words were erased, as the
    /// ledger says.
    /// </summary>
    public LedgerEntry? Open(StoredEntry entry, out EntryFault fault)
    {
        var opened = EntryJson.Open(entry.Sealed, out fault);
        if (fault == EntryFault.WordsMissing && EntryJson.SourceOf(entry.Sealed.Chained) is { } source && All.Contains(source))
        {
            fault = EntryFault.None;
        }

        return opened;
    }

    // Looked for only where words are missing: a ledger of which nothing was erased is read once.
    private HashSet<SourceId> All => _erased ??=
    [
        .. stored.Entries()
            .Where(e => e.Sealed.Chained.Span.StartsWith(Beginning))
            .Select(e => EntryJson.SourceOf(e.Sealed.Chained))
            .OfType<SourceId>(),
    ];
}
