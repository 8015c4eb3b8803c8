using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Wanglai.Inquiry.Neighbourhoods;
using Wanglai.Inquiry.Persons;
using Wanglai.Inquiry.Tenures;
using Wanglai.Web.Questions;

namespace Wanglai.Web.Pages.People;

/// <summary>Persons, one person, who held which office, and who belonged to what.</summary>
internal static class PeopleRoutes
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/persons", Persons);
        routes.MapGet("/person/{name}", Person);
        routes.MapGet("/offices", Offices);
        routes.MapGet("/members", Members);
    }

    private static IResult Persons(OpenBooks books, string? party, int? page) => new RazorComponentResult<PersonsPage>(new { View = PersonList.Of(books, party, page) });

    private static IResult Person(OpenBooks books, string name)
    {
        var book = books.For(new() { Words = [name], Reach = Reach.Dossier });
        return new RazorComponentResult<PersonPage>(new { Answer = PersonAnswer.Of(book, book.Parties.Resolve(name).OrThrow()) });
    }

    private static IResult Offices(OpenBooks books, SiteSettings settings, string? party, string? on)
    {
        var (book, name) = books.AboutOrSubject(party);
        var when = Asked.Time(on) ?? Asked.Today(settings);
        return new RazorComponentResult<OfficesPage>(new { Table = name is null ? null : OfficeTable.Of(book, name, when) });
    }

    private static IResult Members(OpenBooks books, SiteSettings settings, string? party, string? on)
    {
        var (book, name) = books.AboutOrSubject(party);
        var when = Asked.Time(on) ?? Asked.Today(settings);
        return new RazorComponentResult<MembersPage>(new { Table = name is null ? null : MembershipTable.Of(book, name, when) });
    }
}
