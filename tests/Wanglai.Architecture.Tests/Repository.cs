using System.Text.RegularExpressions;

namespace Wanglai.Architecture.Tests;

/// <summary>The checkout that these tests were built from.</summary>
internal static partial class Repository
{
    private static readonly string[] NotOurs = [".git", "bin", "obj", "artifacts", ".wanglai", "node_modules", ".vs", ".idea", "TestResults"];

    /// <summary>The folder that holds <c>Wanglai.slnx</c>.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The folder of texts for tests and measuring; null where this machine has none.</summary>
    public static string? Shared { get; } = FindShared();

    /// <summary>The configuration these tests were built in (<c>Release</c>, <c>Debug</c>); the assemblies beside them were built in the same.</summary>
    public static string Configuration { get; } = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;

    /// <summary>All our own files under <paramref name="folder"/> whose name ends with one of <paramref name="endings"/> (any, if none is given), sorted.</summary>
    public static IEnumerable<string> Files(string folder = "", params string[] endings)
    {
        var root = Path.Combine(Root, folder);
        return Directory.Exists(root) ? Walk(root).Where(HasEnding).Order(StringComparer.Ordinal) : [];

        bool HasEnding(string path) => endings.Length == 0 || endings.Any(e => path.EndsWith(e, StringComparison.Ordinal));
    }

    /// <summary>The path from the root, with forward slashes: how a message names a file.</summary>
    public static string Relative(string path) => Path.GetRelativePath(Root, path).Replace('\\', '/');

    /// <summary>The text of a file given by its path from the root.</summary>
    public static string Read(string relativePath) => File.ReadAllText(Path.Combine(Root, relativePath));

    /// <summary>The project files under <paramref name="folder"/> (<c>src</c>, <c>tests</c>, <c>bench</c>).</summary>
    public static IEnumerable<string> Projects(string folder) => Files(folder, ".csproj");

    /// <summary>C# source without its comments and the contents of nothing else: enough to look for declarations.</summary>
    public static string WithoutComments(string source) => Comment().Replace(source, string.Empty);

    private static IEnumerable<string> Walk(string folder)
    {
        foreach (var file in Directory.EnumerateFiles(folder))
        {
            yield return file;
        }

        foreach (var inner in Directory.EnumerateDirectories(folder).Where(d => !NotOurs.Contains(Path.GetFileName(d)) && new DirectoryInfo(d).LinkTarget is null))
        {
            foreach (var file in Walk(inner))
            {
                yield return file;
            }
        }
    }

    private static string FindRoot()
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

    private static string? FindShared()
    {
        var named = Environment.GetEnvironmentVariable("WANGLAI_SHARED");
        var folder = string.IsNullOrEmpty(named) ? Path.Combine(Root, "..", "shared") : named;
        return Directory.Exists(folder) ? Path.GetFullPath(folder) : null;
    }

    [GeneratedRegex(@"^\s*///?.*$", RegexOptions.Multiline)]
    private static partial Regex Comment();
}
