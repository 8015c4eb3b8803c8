using Microsoft.AspNetCore.Routing;
using Wanglai.Web.Pages.Accounts;
using Wanglai.Web.Pages.Checks;
using Wanglai.Web.Pages.Chronicles;
using Wanglai.Web.Pages.Countries;
using Wanglai.Web.Pages.Entries;
using Wanglai.Web.Pages.Exchanges;
using Wanglai.Web.Pages.Help;
using Wanglai.Web.Pages.Identity;
using Wanglai.Web.Pages.Ledgers;
using Wanglai.Web.Pages.Networks;
using Wanglai.Web.Pages.Parties;
using Wanglai.Web.Pages.People;
using Wanglai.Web.Pages.Review;
using Wanglai.Web.Pages.Searching;
using Wanglai.Web.Pages.Sources;
using Wanglai.Web.Pages.Start;
using Wanglai.Web.Pages.Uploads;

namespace Wanglai.Web.Pages;

/// <summary>Every page of the site.</summary>
internal static class Routes
{
    public static void MapPages(this IEndpointRouteBuilder routes)
    {
        AccountRoutes.Map(routes);
        StartRoutes.Map(routes);
        SourceRoutes.Map(routes);
        PartyRoutes.Map(routes);
        ChronicleRoutes.Map(routes);
        ExchangeRoutes.Map(routes);
        SearchRoutes.Map(routes);
        ReviewRoutes.Map(routes);
        EntryRoutes.Map(routes);
        UploadRoutes.Map(routes);
        IdentityRoutes.Map(routes);
        CountryRoutes.Map(routes);
        NetworkRoutes.Map(routes);
        PeopleRoutes.Map(routes);
        CheckRoutes.Map(routes);
        LedgerRoutes.Map(routes);
        HelpRoutes.Map(routes);
        SettingsRoutes.Map(routes);
    }
}
