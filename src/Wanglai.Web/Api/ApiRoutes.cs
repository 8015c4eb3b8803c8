using System.ComponentModel;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Wanglai.Inquiry;
using Wanglai.Inquiry.Audits;
using Wanglai.Inquiry.Chronicles;
using Wanglai.Inquiry.Countries;
using Wanglai.Inquiry.Dossiers;
using Wanglai.Inquiry.Exchanges;
using Wanglai.Inquiry.Linking;
using Wanglai.Inquiry.Neighbourhoods;
using Wanglai.Inquiry.Networks;
using Wanglai.Inquiry.Persons;
using Wanglai.Inquiry.Searching;
using Wanglai.Inquiry.Silences;
using Wanglai.Inquiry.States;
using Wanglai.Inquiry.Tenures;
using Wanglai.Time;
using Wanglai.Web.Pages.Chronicles;
using Wanglai.Web.Questions;

namespace Wanglai.Web.Api;

/// <summary>Every question as JSON: the shapes of docs/json.md, which <c>--json</c> writes too.</summary>
internal static class ApiRoutes
{
    private const int UsualLimit = 20;
    private const int MostAtOnce = 200;

    public static void MapApi(this IEndpointRouteBuilder routes)
    {
        routes.MapOpenApi("/api/openapi.json");
        var api = routes.MapGroup("/api").AddEndpointFilter(Freshness.Check);
        Map<RelationAnswer>(api, "/status", "The state of relations of two parties at a time", Status);
        Map<RelationTable>(api, "/relations", "The relations of a party with everybody at a time", Relations);
        Map<Chronicle>(api, "/chronicle", "What happened, in order, a page at a time; the Link header leads on", TellChronicle);
        Map<Dossier>(api, "/dossier", "All that is told of a party", TellDossier);
        Map<ExchangeStatistics>(api, "/exchanges", "How many went and came", CountExchanges);
        Map<SearchAnswer>(api, "/search", "What has all the words", Search);
        Map<CountryView>(api, "/country", "The bodies of a country side by side", ViewCountry);
        Map<MembershipTable>(api, "/members", "What a party belongs to and who belongs to it, at a time", Members);
        Map<OfficeTable>(api, "/offices", "Who held which office at a time", Offices);
        Map<PersonAnswer>(api, "/person", "A person: offices, and when they were met", TellPerson);
        Map<Network>(api, "/network", "Who is tied to whom around a party, at a time", TellNetwork);
        Map<HappeningLink[]>(api, "/disputes", "Where sources tell a happening differently", Disputes);
        Map<TotalsAudit>(api, "/totals", "The totals that sources state, held against what the ledger can enumerate", Totals);
        Map<SilenceReport>(api, "/silence", "The years of which nothing is told", Silence);
    }

    private static void Map<T>(IEndpointRouteBuilder api, string path, string meaning, Delegate answer) => api.MapGet(path, answer)
        .WithName(path[1..])
        .WithSummary(meaning)
        .Produces<T>(StatusCodes.Status200OK, "application/json")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound);

    private static IResult Json<T>(T answer) => Results.Text(AnswerJson.Write(answer), "application/json");

    private static IResult Status(OpenBooks books, SiteSettings settings, [Description("One party, by any of its names")] string party, [Description("The other")] string other, [Description("A day or a period (EDTF); today where it is left out")] string? on)
    {
        var book = books.For(new() { Words = [party, other], Together = true });
        return Json(RelationTimeline.Of(book, Named(book, party), Named(book, other)).On(When(settings, on)));
    }

    private static IResult Relations(OpenBooks books, SiteSettings settings, string party, string? on)
    {
        var book = books.For(new() { Words = [party] });
        return Json(RelationTable.Of(book, Named(book, party), When(settings, on)));
    }

    private static IResult TellChronicle(HttpContext context, OpenBooks books, string? party, string? kind, string? from, string? to, [Description("Which page, from 1")] int? page)
    {
        var given = new Narrowing(party, kind, from, to);
        var view = ChronicleView.Of(books, given, page);
        var address = given.Address("/api/chronicle");
        if (view.Page < view.Pages)
        {
            context.Response.Headers.Link = $"<{address}{(address.Contains('?', StringComparison.Ordinal) ? '&' : '?')}page={view.Page + 1}>; rel=\"next\"";
        }

        return Json(new Chronicle(ChronicleGrouping.Year, view.Groups));
    }

    private static IResult TellDossier(OpenBooks books, string party)
    {
        var book = books.For(new() { Words = [party], Reach = Reach.Dossier });
        return Json(DossierInquiry.Of(book, book.Parties.Resolve(party).OrThrow()));
    }

    private static IResult CountExchanges(OpenBooks books, string party, [Description("By what the rows are divided; given again, they are divided further")] string[]? by, string? kind, string? from, string? to)
    {
        var book = books.For(new() { Words = [party], Reach = Reach.Totals });
        var given = new Narrowing(party, kind, from, to);
        var narrowed = book.Only(given.Filter(book) with { Parties = [], Period = null });
        return Json(ExchangeStatistics.Of(narrowed, Named(book, party), [.. (by ?? []).Select(b => Asked.Word<ExchangeDimension>("by", b)).OfType<ExchangeDimension>()], given.Period));
    }

    private static IResult Search(OpenBooks books, [Description("The words; all of them must be found")] string q, [Description("How many claims, and how many passages, at most")] int? limit) =>
        Json(books.Search(q, Math.Clamp(limit ?? UsualLimit, 0, MostAtOnce)).Answer);

    private static IResult ViewCountry(OpenBooks books, SiteSettings settings, string party, string country, string? on)
    {
        var book = books.For(new() { Words = [party] });
        return Json(CountryView.Of(book, Named(book, party), Named(book, country), When(settings, on)));
    }

    private static IResult Members(OpenBooks books, SiteSettings settings, string party, string? on)
    {
        var book = books.For(new() { Words = [party] });
        return Json(MembershipTable.Of(book, Named(book, party), When(settings, on)));
    }

    private static IResult Offices(OpenBooks books, SiteSettings settings, string party, string? on)
    {
        var book = books.For(new() { Words = [party] });
        return Json(OfficeTable.Of(book, Named(book, party), When(settings, on)));
    }

    private static IResult TellPerson(OpenBooks books, string person)
    {
        var book = books.For(new() { Words = [person], Reach = Reach.Dossier });
        return Json(PersonAnswer.Of(book, book.Parties.Resolve(person).OrThrow()));
    }

    private static IResult TellNetwork(OpenBooks books, SiteSettings settings, string party, string? on)
    {
        var book = books.For(new() { Words = [party] });
        return Json(Network.Around(book, Named(book, party), When(settings, on)));
    }

    private static IResult Disputes(OpenBooks books, string? party)
    {
        var book = books.For(new() { Words = string.IsNullOrEmpty(party) ? [] : [party] });
        return Json(HappeningLinks.Of(book, string.IsNullOrEmpty(party) ? null : Named(book, party)).Where(l => l.IsDisputed).ToArray());
    }

    private static IResult Totals(OpenBooks books, string? party)
    {
        var book = books.For(new() { Words = string.IsNullOrEmpty(party) ? [] : [party], Reach = Reach.Totals });
        return Json(TotalsAudit.Of(book, string.IsNullOrEmpty(party) ? null : Named(book, party)));
    }

    private static IResult Silence(OpenBooks books, string party)
    {
        var book = books.For(new() { Words = [party] });
        return Json(SilenceReport.Of(book, Named(book, party)));
    }

    private static string Named(ClaimBook book, string words) => book.Parties.Resolve(words).OrThrow().Name;

    private static Edtf When(SiteSettings settings, string? on) => Asked.Time(on) ?? Asked.Today(settings);
}
