namespace Wanglai.Tests;

/// <summary>The checkout that these tests were built from. One file for all test projects.</summary>
internal static class Checkout
{
    /// <summary>The folder that holds <c>Wanglai.slnx</c>.</summary>
    public static string Root { get; } = Find();

    /// <summary>The full path of a file or folder given by its path from the root.</summary>
    public static string PathOf(string relativePath) => Path.Combine(Root, relativePath);

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Wanglai.slnx")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException($"No Wanglai.slnx in {AppContext.BaseDirectory} or above it: run these tests from a checkout.");
    }
}
