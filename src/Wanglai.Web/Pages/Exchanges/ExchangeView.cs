using Wanglai.Inquiry.Exchanges;
using Wanglai.Inquiry.Neighbourhoods;
using Wanglai.Web.Parts;
using Wanglai.Web.Questions;

namespace Wanglai.Web.Pages.Exchanges;

/// <summary>What the page of exchanges shows.</summary>
/// <param name="Given">To what it is narrowed.</param>
/// <param name="By">By what the table is divided.</param>
/// <param name="Statistics">The table; null in an empty ledger.</param>
/// <param name="Yearly">The same by year and direction, for the drawing.</param>
/// <param name="Scale">The years of the drawing.</param>
public sealed record ExchangeView(Narrowing Given, ExchangeDimension By, ExchangeStatistics? Statistics, ExchangeStatistics? Yearly, TimeScale Scale)
{
    internal static ExchangeView Of(OpenBooks books, Narrowing given, string? by)
    {
        var dimension = Asked.Word<ExchangeDimension>("by", by) ?? ExchangeDimension.Country;
        if ((string.IsNullOrWhiteSpace(given.Party) ? books.Subject() : given.Party) is not { } subject)
        {
            return new(given, dimension, null, null, new(1950, 2000));
        }

        var asked = given with { Party = subject };
        var period = given.Period;
        var book = books.For(new() { Words = [subject], Reach = Reach.Totals });
        var party = book.Parties.Resolve(subject).OrThrow();
        var narrowed = book.Only(asked.Filter(book) with { Parties = [], Period = null });
        var yearly = ExchangeStatistics.Of(narrowed, party.Name, [ExchangeDimension.Year, ExchangeDimension.Direction], period);
        var years = yearly.Rows.Select(r => long.TryParse(r.Key[0], out var year) ? year : default(long?)).OfType<long>().ToList();
        return new(
            given with { Party = party.Name },
            dimension,
            ExchangeStatistics.Of(narrowed, party.Name, dimension == ExchangeDimension.Direction ? [dimension] : [dimension, ExchangeDimension.Direction], period),
            yearly,
            years.Count == 0 ? new(1950, 2000) : new(years.Min() - 1, years.Max() + 1));
    }
}
