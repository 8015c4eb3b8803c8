using System.Collections.Immutable;
using Wanglai.Inquiry;
using Wanglai.Inquiry.Dossiers;
using Wanglai.Inquiry.Exchanges;
using Wanglai.Inquiry.Parties;
using Wanglai.Model.Claims;
using Wanglai.Web.Parts;

namespace Wanglai.Web.Pages.Parties;

/// <summary>What the page of a party shows.</summary>
/// <param name="Dossier">All that is told of it.</param>
/// <param name="Scale">The years that the drawings cover.</param>
/// <param name="Visits">How many visits went and came, year by year.</param>
public sealed record PartyView(Dossier Dossier, TimeScale Scale, ExchangeStatistics Visits)
{
    /// <summary>The view of a party.</summary>
    public static PartyView Of(ClaimBook book, PartyEntry party)
    {
        ArgumentNullException.ThrowIfNull(book);
        ArgumentNullException.ThrowIfNull(party);
        var dossier = DossierInquiry.Of(book, party);
        var visits = ExchangeStatistics.Of(book.Only(new() { Kinds = [ClaimKind.Visit] }), party.Name, [ExchangeDimension.Year, ExchangeDimension.Direction]);
        return new(dossier, ScaleOf(dossier, visits), visits);
    }

    private static TimeScale ScaleOf(Dossier dossier, ExchangeStatistics visits)
    {
        var told = dossier.Relations.SelectMany(r => r.Segments).SelectMany(s => new[] { s.First?.Year, s.Last?.Year }).OfType<long>();
        var visited = visits.Rows.Select(r => long.TryParse(r.Key[0], out var year) ? year : default(long?)).OfType<long>();
        ImmutableArray<long> years = [.. told.Concat(visited).Where(y => y is > 0 and < 3000)];
        return years.IsEmpty ? new(1950, 2000) : new(years.Min() - 1, years.Max() + 2);
    }
}
