using System.Collections.Frozen;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Wanglai.Web.Accounts;

namespace Wanglai.Web.Hosting;

/// <summary>
/// The files that pages ask for. Each is served under a name with its hash in it, and so may be kept for ever; it is compressed once.
/// </summary>
internal sealed class SiteFiles
{
    private const string Folder = "assets/";
    private const int DigitsOfHash = 12;
    private const string ForEver = "public, max-age=31536000, immutable";

    private readonly FrozenDictionary<string, Asset> _byPath;
    private readonly FrozenDictionary<string, string> _paths;

    public SiteFiles()
    {
        // The style sheets are one file to the browser: in the order of their names.
        var names = typeof(SiteFiles).Assembly.GetManifestResourceNames().Where(n => n.StartsWith(Folder, StringComparison.Ordinal)).Order(StringComparer.Ordinal).ToList();
        var sheets = string.Concat(names.Where(n => n.EndsWith(".css", StringComparison.Ordinal)).Select(n => Encoding.UTF8.GetString(Read(n))));
        var files = names.Where(n => !n.EndsWith(".css", StringComparison.Ordinal))
            .Select(n => (Name: n[Folder.Length..], Bytes: Read(n)))
            .Append((Name: "site.css", Bytes: Encoding.UTF8.GetBytes(sheets)))
            .ToList();
        _paths = files.ToFrozenDictionary(f => f.Name, f => Hashed(f.Name, f.Bytes), StringComparer.Ordinal);
        _byPath = files.ToFrozenDictionary(f => _paths[f.Name], f => new Asset(TypeOf(f.Name), f.Bytes, Compress(f.Bytes)), StringComparer.Ordinal);
    }

    /// <summary>The path of a file, from the root of the site.</summary>
    /// <param name="name">Its name, such as <c>site.css</c>.</param>
    public string Path(string name) => "/" + Folder + _paths[name];

    /// <summary>Sends the file under a hashed name.</summary>
    public Task Send(HttpContext context, string path)
    {
        if (!_byPath.TryGetValue(path, out var asset))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        }

        var compressed = context.Request.Headers.AcceptEncoding.ToString().Contains("br", StringComparison.Ordinal);
        var headers = context.Response.Headers;
        headers.CacheControl = ForEver;
        headers.Vary = "Accept-Encoding";
        headers.ContentType = asset.Type;
        if (compressed)
        {
            headers.ContentEncoding = "br";
        }

        var body = compressed ? asset.Brotli : asset.Bytes;
        headers.ContentLength = body.Length;
        return context.Response.Body.WriteAsync(body, context.RequestAborted).AsTask();
    }

    private static byte[] Read(string resource)
    {
        using var stream = typeof(SiteFiles).Assembly.GetManifestResourceStream(resource)!;
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }

    private static string Hashed(string name, byte[] bytes)
    {
        var dot = name.LastIndexOf('.');
        return $"{name[..dot]}.{Convert.ToHexStringLower(SHA256.HashData(bytes))[..DigitsOfHash]}{name[dot..]}";
    }

    private static byte[] Compress(byte[] bytes)
    {
        using var result = new MemoryStream();
        using (var brotli = new BrotliStream(result, CompressionLevel.SmallestSize))
        {
            brotli.Write(bytes);
        }

        return result.ToArray();
    }

    private static string TypeOf(string name) => name[name.LastIndexOf('.')..] switch
    {
        ".css" => "text/css; charset=utf-8",
        ".js" => "text/javascript; charset=utf-8",
        ".svg" => "image/svg+xml",
        _ => "application/octet-stream",
    };

    private sealed record Asset(string Type, byte[] Bytes, byte[] Brotli);
}

/// <summary>The route of the files.</summary>
internal static class SiteFileRoutes
{
    public static void MapFiles(this IEndpointRouteBuilder routes)
    {
        var files = routes.ServiceProvider.GetRequiredService<SiteFiles>();
        routes.MapGet("/assets/{path}", (HttpContext context, string path) => files.Send(context, path)).IsOpenToAll();
    }
}
