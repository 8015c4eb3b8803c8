using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Wanglai.Inquiry.Countries;
using Wanglai.Web.Questions;

namespace Wanglai.Web.Pages.Countries;

/// <summary>The bodies of a country side by side, so that none is slighted.</summary>
internal static class CountryRoutes
{
    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/country/{country}", Answer);

    private static IResult Answer(OpenBooks books, SiteSettings settings, string country, string? party, string? on)
    {
        var (book, name) = books.AboutOrSubject(party);
        var when = Asked.Time(on) ?? Asked.Today(settings);
        return new RazorComponentResult<CountryPage>(new
        {
            Title = country,
            View = name is null ? null : CountryView.Of(book, name, book.Parties.Resolve(country).OrThrow().Name, when),
        });
    }
}
