using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Wanglai.Web.Accounts;

/// <summary>Who may ask for a page: marked on its route. A page without a mark is for readers, a form without one for keepers.</summary>
/// <param name="Role">The role that it takes; null for nobody signed in, too.</param>
internal sealed record Needs(AccountRole? Role)
{
    private static readonly Needs Reader = new(AccountRole.Reader);
    private static readonly Needs Keeper = new(AccountRole.Keeper);

    /// <summary>What a request takes.</summary>
    public static Needs Of(HttpContext context) =>
        context.GetEndpoint()?.Metadata.GetMetadata<Needs>() ?? (HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method) ? Reader : Keeper);
}

/// <summary>Marks routes.</summary>
internal static class NeedsOfRoutes
{
    /// <summary>The route takes a role.</summary>
    public static T TakesRole<T>(this T route, AccountRole role)
        where T : IEndpointConventionBuilder => route.WithMetadata(new Needs(role));

    /// <summary>The route is open to whoever is not signed in.</summary>
    public static T IsOpenToAll<T>(this T route)
        where T : IEndpointConventionBuilder => route.WithMetadata(new Needs(null));
}
