using System.Text.RegularExpressions;

namespace Wanglai.Architecture.Tests;

public sealed partial class The_error_codes
{
    private const string Page = "docs/errors.md";

    private static IEnumerable<string> InCode => Repository.Files("src", ".cs")
        .SelectMany(f => Code().Matches(Repository.WithoutComments(File.ReadAllText(f))))
        .Select(m => m.Groups["code"].Value)
        .Distinct().Order(StringComparer.Ordinal);

    private static IEnumerable<string> Documented => Row().Matches(Repository.Read(Page)).Select(m => m.Groups["code"].Value).Order(StringComparer.Ordinal);

    [Fact]
    public void Of_the_program_all_stand_on_the_page() => Nothing.Of(InCode.Except(Documented));

    [Fact]
    public void Of_the_page_all_stand_in_the_program() => Nothing.Of(Documented.Except(InCode));

    [Fact]
    public void Stand_on_the_page_once_each() => Assert.Equal(Documented.Distinct(), Documented);

    [Fact]
    public void Are_found_at_all() => Assert.Contains("WL-I001", InCode);

    [Fact]
    public void Are_each_explained_in_both_languages()
    {
        var rows = Row().Matches(Repository.Read(Page)).Select(m => m.Value);
        Assert.All(rows, row =>
        {
            var cells = row.Trim().Trim('|').Split('|');
            Assert.Equal(3, cells.Length);
            Assert.Matches("[a-z]{2}", cells[1]);
            Assert.Matches(@"\p{IsCJKUnifiedIdeographs}{2}", cells[2]);
        });
    }

    [GeneratedRegex("\"(?<code>WL-[A-Z][0-9]{3})\"")]
    private static partial Regex Code();

    [GeneratedRegex(@"^\| `(?<code>WL-[A-Z][0-9]{3})` \|.*$", RegexOptions.Multiline)]
    private static partial Regex Row();
}
