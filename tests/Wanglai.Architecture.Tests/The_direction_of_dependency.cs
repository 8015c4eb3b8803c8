using System.Xml.Linq;

namespace Wanglai.Architecture.Tests;

public sealed class The_direction_of_dependency
{
    public static TheoryData<string> SourceProjects => [.. Repository.Projects("src").Select(p => Path.GetFileNameWithoutExtension(p))];

    public static TheoryData<string> TestProjects => [.. Repository.Projects("tests").Select(p => Path.GetFileNameWithoutExtension(p))];

    [Fact]
    public void Every_project_of_the_table_exists_and_every_project_is_in_the_table() =>
        Assert.Equal(
            Layers.MayName.Keys.Order(StringComparer.Ordinal),
            Repository.Projects("src").Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(SourceProjects))]
    public void A_project_names_the_projects_of_the_table(string project)
    {
        var file = Path.Combine(Checkout.Root, "src", project, project + ".csproj");
        Assert.Equal(Layers.MayName[project].Order(StringComparer.Ordinal), ReferencesOf(file).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(TestProjects))]
    public void A_test_project_belongs_to_a_layer_and_names_no_other_tests(string project)
    {
        var layer = project[..project.LastIndexOf('.')];
        Assert.True(
            project == "Wanglai.Architecture.Tests" || Layers.MayName.ContainsKey(layer),
            $"{project} belongs to {layer}, which is no layer.");
        Assert.DoesNotContain(
            ReferencesOf(Path.Combine(Checkout.Root, "tests", project, project + ".csproj")),
            r => r.EndsWith(".Tests", StringComparison.Ordinal));
    }

    [Fact]
    public void A_layer_sees_only_the_projects_that_it_names()
    {
        var wanted = XDocument.Load(Path.Combine(Checkout.Root, "Directory.Build.props")).Descendants("DisableTransitiveProjectReferences");
        Assert.Equal("true", Assert.Single(wanted).Value);

        var elsewhere = Repository.Files("src", ".csproj", ".props", ".targets")
            .Concat(Repository.Files("tests", ".csproj", ".props", ".targets"))
            .Where(f => File.ReadAllText(f).Contains("DisableTransitiveProjectReferences", StringComparison.Ordinal))
            .Select(Repository.Relative);
        Assert.Empty(elsewhere);
    }

    [Fact]
    public void Every_project_stands_in_the_solution_and_has_its_lock_file()
    {
        var solution = Repository.Read("Wanglai.slnx");
        foreach (var project in Repository.Projects("src").Concat(Repository.Projects("tests")).Concat(Repository.Projects("bench")))
        {
            Assert.True(
                solution.Contains($"\"{Repository.Relative(project)}\"", StringComparison.Ordinal),
                $"{Repository.Relative(project)} is not in Wanglai.slnx.");
            Assert.True(
                File.Exists(Path.Combine(Path.GetDirectoryName(project)!, "packages.lock.json")),
                $"{Repository.Relative(project)} has no packages.lock.json.");
        }
    }

    private static IEnumerable<string> ReferencesOf(string projectFile) =>
        XDocument.Load(projectFile).Descendants("ProjectReference").Select(r => Path.GetFileNameWithoutExtension(r.Attribute("Include")!.Value));
}
