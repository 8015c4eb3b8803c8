namespace Wanglai.Cli.Tests;

/// <summary>The checkout that these tests were built from.</summary>
internal static class Checkout
{
    /// <summary>The folder that holds <c>Wanglai.slnx</c>.</summary>
    public static string Root { get; } = Find();

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
