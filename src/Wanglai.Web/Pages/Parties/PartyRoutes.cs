using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Wanglai.Inquiry.Neighbourhoods;
using Wanglai.Web.Questions;

namespace Wanglai.Web.Pages.Parties;

/// <summary>The dossier of a party.</summary>
internal static class PartyRoutes
{
    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/party/{name}", Answer);

    private static IResult Answer(OpenBooks books, string name)
    {
        var book = books.For(new() { Words = [name], Reach = Reach.Dossier });
        return new RazorComponentResult<PartyPage>(new { Model = PartyView.Of(book, book.Parties.Resolve(name).OrThrow()) });
    }
}
