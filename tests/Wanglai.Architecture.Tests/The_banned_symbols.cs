using System.Xml.Linq;

namespace Wanglai.Architecture.Tests;

public sealed class The_banned_symbols
{
    public static TheoryData<string> SourceProjects => [.. Layers.MayName.Keys];

    private static string[] Everywhere => LinesOf("src/BannedSymbols.Everywhere.txt");

    private static string[] Libraries => LinesOf("src/BannedSymbols.Libraries.txt");

    [Theory]
    [InlineData("P:System.DateTime.Now")]
    [InlineData("P:System.DateTime.UtcNow")]
    [InlineData("P:System.DateTimeOffset.Now")]
    [InlineData("P:System.DateTimeOffset.UtcNow")]
    [InlineData("M:System.Guid.NewGuid")]
    [InlineData("P:System.Random.Shared")]
    [InlineData("P:System.Globalization.CultureInfo.CurrentCulture")]
    public void Hold_clocks_chance_and_the_current_culture_everywhere(string symbol) => Assert.Contains(symbol, Everywhere);

    [Theory]
    [InlineData("P:System.TimeProvider.System")]
    [InlineData("T:System.Console")]
    public void Hold_the_system_clock_and_the_console_in_every_library(string symbol) => Assert.Contains(symbol, Libraries);

    [Fact]
    public void Hold_the_network_in_every_library_but_the_site() => Assert.Equal(["N:System.Net"], LinesOf("src/BannedSymbols.Network.txt").Where(l => l.Length > 0));

    [Theory]
    [InlineData("T:System.Net.Http.HttpClient")]
    [InlineData("T:Microsoft.AspNetCore.Components.MarkupString")]
    public void Hold_what_the_site_may_not_do_with_others(string symbol) => Assert.Contains(symbol, LinesOf("src/Wanglai.Web/BannedSymbols.txt"));

    [Theory]
    [InlineData("Wanglai.Time", "T:System.IO.File")]
    [InlineData("Wanglai.Inquiry", "T:System.IO.File")]
    [InlineData("Wanglai.Inquiry", "N:System.Data")]
    [InlineData("Wanglai.Cli", "N:Microsoft.Data.Sqlite")]
    public void Hold_what_a_layer_leaves_to_others(string project, string symbol) =>
        Assert.Contains(symbol, LinesOf($"src/{project}/BannedSymbols.txt"));

    [Theory]
    [MemberData(nameof(SourceProjects))]
    public void Are_listed_for_every_project_each_with_what_to_do_instead(string project)
    {
        var lines = File.ReadAllLines(Path.Combine(Checkout.Root, "src", project, "BannedSymbols.txt"))
            .Concat(File.ReadAllLines(Path.Combine(Checkout.Root, "src/BannedSymbols.Everywhere.txt")))
            .Concat(File.ReadAllLines(Path.Combine(Checkout.Root, "src/BannedSymbols.Libraries.txt")));
        Assert.All(lines, line => Assert.Matches(@"^[NTMPF]:[\w.#`,(){}@]+;.+", line));
    }

    [Fact]
    public void Are_handed_to_the_analyzer()
    {
        var props = XDocument.Load(Path.Combine(Checkout.Root, "src/Directory.Build.props"));
        string[] handed = [.. props.Descendants("AdditionalFiles").Select(f => f.Attribute("Include")!.Value.Replace("$(MSBuildThisFileDirectory)", string.Empty, StringComparison.Ordinal))];
        Assert.Contains("BannedSymbols.txt", handed);
        Assert.Contains("BannedSymbols.Everywhere.txt", handed);
        Assert.Contains("BannedSymbols.Libraries.txt", handed);
        Assert.Contains("BannedSymbols.Network.txt", handed);
        Assert.Contains(props.Descendants("PackageReference"), p => p.Attribute("Include")!.Value == "Microsoft.CodeAnalysis.BannedApiAnalyzers");
        Assert.DoesNotContain("RS0030", Repository.Read(".editorconfig"), StringComparison.Ordinal);
    }

    private static string[] LinesOf(string file) => [.. Repository.Read(file).Split('\n').Select(line => line.Split(';')[0].Trim())];
}
