using Microsoft.Playwright;

namespace Wanglai.Web.Tests.Browsing;

/// <summary>Pictures of the pages, for a person to look at: <c>artifacts/screens</c>.</summary>
internal static class Screens
{
    private static readonly string Folder = Checkout.PathOf("artifacts/screens");

    /// <summary>Where a picture, or a page on paper, is kept.</summary>
    public static string PathOf(string name) => Path.Combine(Folder, name);

    /// <summary>Keeps a picture of the page as it is now.</summary>
    public static Task Keep(IPage page, string name) =>
        page.ScreenshotAsync(new() { Path = PathOf(name + ".png"), FullPage = true, Animations = ScreenshotAnimations.Disabled });
}
