using System.Collections.Immutable;
using Wanglai.Inquiry.Parties;
using Wanglai.Model.Claims;
using Wanglai.Time;

namespace Wanglai.Inquiry.Exchanges;

/// <summary>Whether the visits between the party and a counterpart were returned.</summary>
/// <param name="Other">The counterpart.</param>
/// <param name="Paid">How many visits the party paid it, those where each visited the other included.</param>
/// <param name="Received">How many it received from it, those where each visited the other included.</param>
/// <param name="LastPaid">The last one paid; null where none is told with a time.</param>
/// <param name="LastReceived">The last one received; null where none is told with a time.</param>
/// <param name="Owes">Who has certainly not returned the last visit: <c>party</c> or <c>other</c>; null where the last was mutual, or which was the last is not certain.</param>
public sealed record VisitsReturned(PartyLabel Other, int Paid, int Received, Edtf? LastPaid, Edtf? LastReceived, string? Owes)
{
    internal static ImmutableArray<VisitsReturned> Of(ClaimBook book, IEnumerable<Exchange> exchanges) =>
    [
        .. exchanges.Where(e => e.Kind == ClaimKind.Visit).SelectMany(e => e.Others.Select(o => (Other: o.Name, Visit: e)))
            .GroupBy(v => v.Other, v => v.Visit, StringComparer.Ordinal)
            .OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => Of(book.Label(g.Key), [.. g])),
    ];

    private static VisitsReturned Of(PartyLabel other, List<Exchange> visits)
    {
        var paid = visits.Where(v => v.Direction != ExchangeDirection.Received).ToList();
        var received = visits.Where(v => v.Direction != ExchangeDirection.Paid).ToList();
        var (lastPaid, lastReceived) = (Last(paid), Last(received));
        return new(other, paid.Count, received.Count, lastPaid, lastReceived, Owing(lastPaid, lastReceived));
    }

    private static Edtf? Last(IEnumerable<Exchange> visits) =>
        visits.Select(v => v.Time).OfType<Edtf>().OrderBy(t => t.Latest?.Number ?? long.MaxValue).ThenBy(t => t.Earliest?.Number ?? long.MinValue).LastOrDefault();

    private static string? Owing(Edtf? paid, Edtf? received) => (paid, received) switch
    {
        (null, null) => null,
        ({ }, null) => "other",
        (null, { }) => "party",
        _ when paid.Earliest > received.Latest => "other",
        _ when received.Earliest > paid.Latest => "party",
        _ => null,
    };
}
