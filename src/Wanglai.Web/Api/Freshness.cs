using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Wanglai.Web.Hosting;
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
        // Who may see less gets another answer from the same ledger.
        var services = context.RequestServices;
        var tag = $"\"{services.GetRequiredService<OpenBooks>().View.Head.Hash[..DigitsOfHead]}-{(int)services.GetRequiredService<Visitor>().Sees}\"";
        context.Response.Headers.ETag = tag;
        return context.Request.Headers.IfNoneMatch.ToString().Contains(tag, StringComparison.Ordinal)
            ? Results.StatusCode(StatusCodes.Status304NotModified)
            : await next(invocation);
    }
}
