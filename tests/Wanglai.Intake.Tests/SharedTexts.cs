namespace Wanglai.Intake.Tests;

/// <summary>The texts for tests and measuring, which are not part of this repository.</summary>
internal static class SharedTexts
{
    /// <summary>The path of a file or folder among them; skips the test where this machine does not have them.</summary>
    public static string Find(string relativePath)
    {
        var root = Environment.GetEnvironmentVariable("WANGLAI_SHARED");
        if (string.IsNullOrEmpty(root))
        {
            var folder = new DirectoryInfo(AppContext.BaseDirectory);
            while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Wanglai.slnx")))
            {
                folder = folder.Parent;
            }

            root = Path.Combine(folder?.FullName ?? ".", "..", "shared");
        }

        var path = Path.GetFullPath(Path.Combine(root, relativePath));
        Assert.SkipUnless(Path.Exists(path), $"The texts (../shared, or the folder named by WANGLAI_SHARED) are not on this machine: {relativePath}.");
        return path;
    }
}
