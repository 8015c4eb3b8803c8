namespace Wanglai.Time.Tests;

/// <summary>The folder with the evaluation files, which is not part of the repository: tests that want it skip where it is missing.</summary>
internal static class Shared
{
    public static string? Find(string relative)
    {
        var root = Environment.GetEnvironmentVariable("WANGLAI_SHARED");
        if (root is null)
        {
            var folder = new DirectoryInfo(AppContext.BaseDirectory);
            while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Wanglai.slnx")))
            {
                folder = folder.Parent;
            }

            root = folder is null ? null : Path.Combine(folder.FullName, "..", "shared");
        }

        var path = root is null ? null : Path.Combine(root, relative);
        return path is not null && File.Exists(path) ? path : null;
    }
}
