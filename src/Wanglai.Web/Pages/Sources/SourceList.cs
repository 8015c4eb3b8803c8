using System.Collections.Immutable;
using Wanglai.Ledger;

namespace Wanglai.Web.Pages.Sources;

/// <summary>All sources, by name.</summary>
/// <param name="Rows">Each with how many claims of it count, and how many of them nobody has reviewed.</param>
public sealed record SourceList(ImmutableArray<(RecordedSource Source, int Claims, int Unreviewed)> Rows)
{
    /// <summary>The sources of a ledger.</summary>
    public static SourceList Of(ILedgerView ledger)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        return new(
        [
            .. ledger.Sources().OrderBy(s => s.Name, StringComparer.Ordinal).ThenBy(s => s.Id).Select(s =>
            {
                var claims = ledger.ClaimsOf(s.Id).ToList();
                return (s, claims.Count, claims.Count(c => c.Verdict is null));
            }),
        ]);
    }
}
