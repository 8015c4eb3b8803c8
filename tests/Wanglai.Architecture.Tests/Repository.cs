using System.Text.RegularExpressions;

namespace Wanglai.Architecture.Tests;

/// <summary>The files of the checkout.</summary>
internal static partial class Repository
{
    private static readonly string[] NotOurs = [".git", "bin", "obj", "artifacts", ".wanglai", "node_modules", ".vs", ".idea", "TestResults"];

    /// <summary>The configuration these tests were built in (<c>Release</c>, <c>Debug</c>); the assemblies beside them were built in the same.</summary>
    public static string Configuration { get; } = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;

    /// <summary>All our own files under <paramref name="folder"/> whose name ends with one of <paramref name="endings"/> (any, if none is given), sorted.</summary>
    public static IEnumerable<string> Files(string folder = "", params string[] endings)
    {
        var root = Path.Combine(Checkout.Root, folder);
        return Directory.Exists(root) ? Walk(root).Where(HasEnding).Order(StringComparer.Ordinal) : [];

        bool HasEnding(string path) => endings.Length == 0 || endings.Any(e => path.EndsWith(e, StringComparison.Ordinal));
    }

    /// <summary>The path from the root, with forward slashes: how a message names a file.</summary>
    public static string Relative(string path) => Path.GetRelativePath(Checkout.Root, path).Replace('\\', '/');

    /// <summary>The text of a file given by its path from the root.</summary>
    public static string Read(string relativePath) => File.ReadAllText(Path.Combine(Checkout.Root, relativePath));

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

    [GeneratedRegex(@"^\s*///?.*$", RegexOptions.Multiline)]
    private static partial Regex Comment();
}
