using System.Text.RegularExpressions;

namespace Wanglai.Architecture.Tests;

public sealed partial class The_links_of_the_pages
{
    [Fact]
    public void Lead_to_files_that_are_there()
    {
        var dead =
            from page in Repository.Files(string.Empty, ".md")
            from link in Link().Matches(File.ReadAllText(page))
            let target = link.Groups["target"].Value
            where !target.Contains("://", StringComparison.Ordinal)
            where !Path.Exists(Path.Combine(Path.GetDirectoryName(page)!, target))
            select $"{Repository.Relative(page)}: {target}";
        Nothing.Of(dead);
    }

    [GeneratedRegex(@"\]\((?<target>[^)#\s]+)(?:#[^)]*)?\)")]
    private static partial Regex Link();
}
