using Wanglai.Model.Claims;

namespace Wanglai.Reading.Tests.Documents;

public sealed class PureReadingTests
{
    private static readonly (string Name, string Text)[] Documents =
    [
        .. Directory.EnumerateFiles(Path.Combine(Checkout.Root, "samples"), "*.txt").Order(StringComparer.Ordinal).Select(f => (Path.GetFileName(f), File.ReadAllText(f))),
    ];

    [Fact]
    public void The_order_of_reading_changes_no_claim()
    {
        var forwards = Documents.ToDictionary(d => d.Name, Read);
        foreach (var document in Documents.Reverse())
        {
            Assert.Equal(forwards[document.Name], Read(document));
        }
    }

    [Fact]
    public void Reading_on_several_threads_gives_the_same_claims()
    {
        var alone = Documents.Select(Read).ToArray();
        var together = new string[Documents.Length][];
        Parallel.For(0, Documents.Length, i => together[i] = Read(Documents[i]));
        Assert.Equal(alone, together);
    }

    [Fact]
    public void Another_reader_of_the_same_rules_has_the_same_identity()
    {
        var root = Checkout.Root;
        var again = Reader.Create(Model.Authority.AuthorityFiles.Load(Path.Combine(root, "authority")), Path.Combine(root, "rules", "zh"));
        Assert.Equal(TheReader.Instance.Identity, again.Identity);
    }

    [Fact]
    public void The_samples_give_claims_of_all_fourteen_kinds()
    {
        var kinds = Documents.SelectMany(d => TheReader.Claims(d.Text, about: "中华全国总工会")).Select(c => c.Kind).ToHashSet();
        Assert.Empty(Enum.GetValues<ClaimKind>().Except(kinds));
    }

    private static string[] Read((string Name, string Text) document) =>
        [.. TheReader.Instance.Read(TheReader.Document(document.Text, document.Name), new ReadingOptions()).Claims.Select(ClaimJson.Write)];
}
