using System.IO.Compression;
using System.Net;
using System.Text.Unicode;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Wanglai.Model.Problems;
using Wanglai.Model.Sources;
using Wanglai.Web.Accounts;
using Wanglai.Web.Api;
using Wanglai.Web.Hosting;
using Wanglai.Web.Pages;
using Wanglai.Web.Pages.Help;
using Wanglai.Web.Pages.Review;
using Wanglai.Web.Questions;

namespace Wanglai.Web;

/// <summary>The site: what the ledger tells, on pages for people, on loopback or, with accounts, on any address.</summary>
public sealed class Site : IAsyncDisposable
{
    private const long MostBytesOfAForm = 1 << 20;
    private const int MostFieldsOfAForm = 256;

    private static readonly TimeSpan LongestSession = TimeSpan.FromHours(12);

    // Whoever comes by another name was led here by another site's DNS.
    private static readonly string[] OurNames = ["localhost", "127.0.0.1", "[::1]"];

    private readonly WebApplication _application;

    private Site(WebApplication application) => _application = application;

    /// <summary>The address to open in a browser, with a slash at its end.</summary>
    public Uri Address => new(_application.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());

    /// <summary>What the site is made of, for tests.</summary>
    internal IServiceProvider Services => _application.Services;

    /// <summary>Starts a site; it answers when the task is done.</summary>
    /// <exception cref="WanglaiException">The port is taken (WL-S002), or the address is for others, too, and nobody has an account (WL-S001).</exception>
    public static async Task<Site> Start(SiteSettings settings, CancellationToken cancelled = default)
    {
        ArgumentNullException.ThrowIfNull(settings);
        if (!IPAddress.IsLoopback(settings.Address) && settings.Accounts?.All().Count is null or 0)
        {
            throw new WanglaiException(SiteProblems.NobodyCouldBeKeptOut(settings.Address.ToString()));
        }

        var application = Make(settings);
        try
        {
            await application.StartAsync(cancelled);
        }
        catch (IOException fault)
        {
            await application.DisposeAsync();
            throw new WanglaiException(SiteProblems.PortTaken(settings.Port), fault);
        }

        // The first visitor finds the book open.
        _ = Task.Run(application.Services.GetRequiredService<Shelves>().For(Secrecy.Secret).Prepare, CancellationToken.None);
        return new(application);
    }

    /// <summary>Ends what is being answered, and stops.</summary>
    public async ValueTask DisposeAsync()
    {
        await _application.StopAsync();
        await _application.DisposeAsync();
    }

    private static WebApplication Make(SiteSettings settings)
    {
        var builder = WebApplication.CreateEmptyBuilder(new() { ApplicationName = "Wanglai.Web" });
        builder.WebHost.UseKestrelCore().UseKestrelHttpsConfiguration().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = MostBytesOfAForm;
            kestrel.Listen(settings.Address, settings.Port, listen =>
            {
                if (settings.Certificate is { } certificate)
                {
                    listen.UseHttps(certificate);
                }
            });
        });
        builder.Logging.ClearProviders();
        AddServices(builder.Services, settings);
        var application = builder.Build();
        Use(application);
        return application;
    }

    private static void AddServices(IServiceCollection services, SiteSettings settings)
    {
        services.AddSingleton(settings);
        services.AddSingleton<SiteFiles>();
        services.AddSingleton<LedgerDesk>();
        services.AddSingleton<Shelves>();
        services.AddScoped(s => s.GetRequiredService<Shelves>().For(s.GetRequiredService<Visitor>().Sees));
        services.AddScoped<Reviewing>();
        services.AddSingleton<HelpDocs>();
        ApiDocument.Add(services);
        services.AddHttpContextAccessor();
        services.AddScoped<Visitor>();
        services.AddRoutingCore();
        services.AddRazorComponents();
        // Chinese is written as it is, not in numbers: five times shorter. What means something in HTML is still escaped.
        services.AddWebEncoders(o => o.TextEncoderSettings = new(UnicodeRanges.All));
        // Elsewhere the site's name is whatever its users call it; a session's cookie goes to that name only.
        services.AddHostFiltering(o => o.AllowedHosts = IPAddress.IsLoopback(settings.Address) ? [.. OurNames] : ["*"]);
        AddSignIn(services, settings);
        services.AddDataProtection().UseEphemeralDataProtectionProvider();
        services.AddAntiforgery(o =>
        {
            o.Cookie.Name = "wanglai-form";
            o.Cookie.SameSite = SameSiteMode.Strict;
            o.Cookie.HttpOnly = true;
        });
        services.Configure<Microsoft.AspNetCore.Http.Features.FormOptions>(o => o.ValueCountLimit = MostFieldsOfAForm);
        services.AddResponseCompression(o => o.EnableForHttps = true);
        services.Configure<BrotliCompressionProviderOptions>(o => o.Level = CompressionLevel.Fastest);
    }

    private static void AddSignIn(IServiceCollection services, SiteSettings settings)
    {
        var sessions = new Sessions(settings.Clock);
        services.AddSingleton(sessions);
        services.AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme).AddCookie(o =>
        {
            o.Cookie.Name = "wanglai-session";
            o.Cookie.HttpOnly = true;
            o.Cookie.SameSite = SameSiteMode.Lax;
            o.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            o.ExpireTimeSpan = LongestSession;
            o.SlidingExpiration = true;
            o.SessionStore = sessions;
            o.TimeProvider = settings.Clock;
        });
    }

    private static void Use(WebApplication application)
    {
        application.UseHostFiltering();
        application.UseMiddleware<SafeHeaders>();
        application.UseResponseCompression();
        application.UseMiddleware<Failures>();
        application.UseRouting();
        application.UseAuthentication();
        application.UseMiddleware<Doorkeeper>();
        application.UseAntiforgery();
        application.MapFiles();
        application.MapPages();
        application.MapApi();
    }
}
