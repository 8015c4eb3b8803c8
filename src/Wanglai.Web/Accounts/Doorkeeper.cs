using Microsoft.AspNetCore.Http;
using Wanglai.Model.Problems;
using Wanglai.Web.Hosting;
using Wanglai.Web.Parts;

namespace Wanglai.Web.Accounts;

/// <summary>Lets in who may come in: to a page, to a form, to an answer for a program. Where there are no accounts, everybody at this machine is a keeper.</summary>
internal sealed class Doorkeeper(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context, Visitor visitor)
    {
        if (context.GetEndpoint() is null || Needs.Of(context).Role is not { } needed || visitor.Role >= needed)
        {
            return next(context);
        }

        if (visitor.Role is not null)
        {
            throw new WanglaiException(AccountProblems.NotAllowed(needed));
        }

        if (context.Request.Path.StartsWithSegments("/api") || !HttpMethods.IsGet(context.Request.Method))
        {
            throw new WanglaiException(AccountProblems.SignInFirst());
        }

        context.Response.Redirect(Links.With("/sign-in", ("return", visitor.Address == "/" ? null : visitor.Address)));
        return Task.CompletedTask;
    }
}
