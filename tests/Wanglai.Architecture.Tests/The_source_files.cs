using System.Text.RegularExpressions;

namespace Wanglai.Architecture.Tests;

public sealed partial class The_source_files
{
    private const int MostLines = 600;

    /// <summary>So many small types that belong together may share a file under the name of their subject.</summary>
    private const int Family = 4;

    private static readonly string[] NamedByCustom = ["Program", "AssemblyInfo", "GlobalUsings"];

    private static IEnumerable<string> Code => new[] { "src", "tests", "bench" }.SelectMany(f => Repository.Files(f, ".cs", ".ts", ".razor", ".css"));

    [Fact]
    public void Have_at_most_600_lines()
    {
        var long_ = Code.Select(f => (File: Repository.Relative(f), Lines: File.ReadLines(f).Count())).Where(f => f.Lines > MostLines);
        Nothing.Of(long_);
    }

    [Fact]
    public void Are_named_after_a_type_that_they_hold_unless_they_hold_a_family()
    {
        var strays =
            from file in Code
            where file.EndsWith(".cs", StringComparison.Ordinal)
            let name = Path.GetFileName(file).Split('.')[0]
            where !NamedByCustom.Contains(name)
            let types = Declaration().Matches(Repository.WithoutComments(File.ReadAllText(file))).Select(m => m.Groups["name"].Value).ToList()
            where types.Count < Family && !types.Contains(name, StringComparer.Ordinal)
            select Repository.Relative(file);
        Nothing.Of(strays);
    }

    [Fact]
    public void Suppress_a_rule_only_with_a_reason()
    {
        var bare =
            from file in Code
            from line in File.ReadLines(file).Select((text, index) => (text, number: index + 1))
            where Suppression().IsMatch(line.text)
            select $"{Repository.Relative(file)}:{line.number}";
        Nothing.Of(bare);
    }

    [GeneratedRegex(@"\b(?:class|struct|interface|enum|record(?:\s+(?:class|struct))?)\s+(?<name>\w+)")]
    private static partial Regex Declaration();

    [GeneratedRegex(@"^\s*#pragma warning disable [\w, ]*$")]
    private static partial Regex Suppression();
}
