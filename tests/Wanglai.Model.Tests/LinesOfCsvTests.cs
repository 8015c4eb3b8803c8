namespace Wanglai.Model.Tests;

public sealed class LinesOfCsvTests
{
    [Theory]
    [InlineData("某年,\"甲|乙\",1914,event", "某年")]
    [InlineData("  某年\t, 甲 ,1914 , event ", "某年")]
    [InlineData("\"某,年\",,1914,event", "某,年")]
    [InlineData("\"某\"\"年\"\"\" ,,1914,event", "某\"年\"")]
    [InlineData("\" 某年 \",\"\",1914,event", "某年")]
    [InlineData("某，年,,1914,event", "某，年")]
    public void Are_cut_into_trimmed_cells(string row, string name)
    {
        using var folder = AuthorityFolder.WithTimes("# a remark, \"and a mark", row, "   ", "也好,,1901,event");
        var read = folder.Load();
        Assert.Empty(read.Problems);
        Assert.Equal([name, "也好"], read.NamedTimes.Select(t => t.Name));
    }

    [Theory]
    [InlineData("某\"年,,1914,event")]
    [InlineData("\"某\"年,,1914,event")]
    [InlineData("某年,,1914,\"event")]
    [InlineData("某年,,1914,event,\"")]
    [InlineData("某年,,1914,\"event\"\"")]
    public void With_a_quotation_mark_out_of_place_spoil_their_own_row(string row)
    {
        using var folder = AuthorityFolder.WithTimes(row, "也好,,1901,event");
        Assert.StartsWith("WL-A017 times.csv line 2", folder.OnlyProblem(), StringComparison.Ordinal);
        Assert.Equal(["也好"], folder.Load().NamedTimes.Select(t => t.Name));
    }
}
