using Microsoft.AspNetCore.Http;

namespace Wanglai.Web.Hosting;

/// <summary>
/// Sets the headers that keep a page to itself: styles and scripts only from our own files, nothing inline, no other host, no frame.
/// A script in a document could not run even if it came out as one.
/// </summary>
internal sealed class SafeHeaders(RequestDelegate next)
{
    private const string Policy =
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    public Task InvokeAsync(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()";
        headers.CacheControl = "private, no-cache";
        headers.Vary = "Cookie, Accept-Language";
        return next(context);
    }
}
