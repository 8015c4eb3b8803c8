using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Wanglai.Web.Questions;

namespace Wanglai.Web.Api;

/// <summary>
/// Marks answers with the head of the ledger that they were given from (ETag, RFC 9110 8.8.3): while nothing was recorded, whoever has an
/// answer is told to keep it.
/// </summary>
internal static class Freshness
{
    private const int DigitsOfHead = 32;

    public static async ValueTask<object?> Check(EndpointFilterInvocationContext invocation, EndpointFilterDelegate next)
    {
        var context = invocation.HttpContext;
        var tag = $"\"{context.RequestServices.GetRequiredService<OpenBooks>().Ledger.Head.Hash[..DigitsOfHead]}\"";
        context.Response.Headers.ETag = tag;
        return context.Request.Headers.IfNoneMatch.ToString().Contains(tag, StringComparison.Ordinal)
            ? Results.StatusCode(StatusCodes.Status304NotModified)
            : await next(invocation);
    }
}
