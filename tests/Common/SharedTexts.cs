namespace Wanglai.Tests;

/// <summary>
/// The texts for tests and measuring, which belong to others and are not in this repository: the folder named by
/// <c>WANGLAI_SHARED</c>, else <c>../shared</c> beside the checkout.
/// </summary>
internal static class SharedTexts
{
    /// <summary>The folder; null where this machine does not have it.</summary>
    public static string? Folder { get; } = FindFolder();

    /// <summary>The path of a file or folder among them; skips the test where this machine does not have it.</summary>
    public static string Find(string relativePath)
    {
        var path = Path.Combine(Folder ?? Path.Combine(Checkout.Root, "..", "shared"), relativePath);
        Assert.SkipUnless(Path.Exists(path), $"{relativePath} of the texts for measuring (../shared, or the folder named by WANGLAI_SHARED) is not on this machine.");
        return path;
    }

    private static string? FindFolder()
    {
        var named = Environment.GetEnvironmentVariable("WANGLAI_SHARED");
        var folder = string.IsNullOrEmpty(named) ? Path.Combine(Checkout.Root, "..", "shared") : named;
        return Directory.Exists(folder) ? Path.GetFullPath(folder) : null;
    }
}
