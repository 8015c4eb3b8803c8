using System.Collections.Immutable;
using Wanglai.Time;

namespace Wanglai.Inquiry;

/// <summary>The order of claims in a book: time (none last), source name, place in the source, id.</summary>
internal static class BookOrder
{
    public static ImmutableArray<BookClaim> Sort(IEnumerable<BookClaim> claims)
    {
        var all = claims.ToList();

        // Times repeat, and comparing them is dear: each is ranked once.
        var ranks = all.Select(c => c.Claim.Time.Value).OfType<Edtf>().Distinct()
            .Order(EdtfOrder.Instance)
            .Select((time, rank) => (time, rank))
            .ToDictionary(t => t.time, t => t.rank);
        return
        [
            .. all
                .OrderBy(c => c.Claim.Time.Value is { } time ? ranks[time] : int.MaxValue)
                .ThenBy(c => c.Claim.Evidence.Source, StringComparer.Ordinal)
                .ThenBy(c => c.Claim.Evidence.Span.Start)
                .ThenBy(c => c.Id),
        ];
    }
}
