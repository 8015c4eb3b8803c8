using System.Text;
using Wanglai.Model.Claims;

namespace Wanglai.Exchange.Tests;

public sealed class The_page_of_the_formats
{
    private static readonly string Page = File.ReadAllText(Path.Combine(Checkout.Root, "docs", "formats", "claims.md"));

    [Fact]
    public void Has_an_entry_for_every_format() =>
        Assert.All(ClaimFormats.All, f => Assert.Contains($"| `{f.Format}` |", Page, StringComparison.Ordinal));

    [Fact]
    public void Names_every_column_of_the_CSV()
    {
        using var output = new MemoryStream();
        new CsvExporter().Write([], output, forFile: false);
        Assert.All(Encoding.UTF8.GetString(output.ToArray()).Trim().Split(','), column => Assert.Contains($"`{column}`", Page, StringComparison.Ordinal));
    }

    [Fact]
    public void Has_each_kind_with_its_changes_and_roles()
    {
        Assert.All(Enum.GetValues<ClaimKind>(), kind =>
        {
            var row = Assert.Single(Page.Split('\n'), line => line.StartsWith($"| `{kind.ToWire()}` |", StringComparison.Ordinal)).Split('|');
            Assert.All(ClaimVocabulary.Changes(kind), change => Assert.Contains($"`{change.ToWire()}`", row[2], StringComparison.Ordinal));
            Assert.All(ClaimVocabulary.Roles(kind), role => Assert.Contains($"`{role.ToWire()}`", row[3], StringComparison.Ordinal));
        });
    }
}
