using Microsoft.Playwright;

namespace Wanglai.Web.Tests.Browsing;

/// <summary>Pictures of the pages, for a person to look at: <c>artifacts/screens</c>.</summary>
internal static class Screens
{
    private static readonly string Folder = Checkout.PathOf("artifacts/screens");

    /// <summary>Keeps a picture of the page as it is now.</summary>
    public static Task Keep(IPage page, string name) =>
        page.ScreenshotAsync(new() { Path = Path.Combine(Folder, name + ".png"), FullPage = true, Animations = ScreenshotAnimations.Disabled });
}
