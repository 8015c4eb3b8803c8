using Wanglai.Intake.Metadata;
using Wanglai.Model.Problems;
using Wanglai.Model.Sources;

namespace Wanglai.Intake.Tests;

public sealed class A_table_tells_of_documents
{
    [Fact]
    public void Each_row_gives_its_file_what_is_known()
    {
        var (table, problems) = Load("file,date,about,title,author,publication\na.txt,1997-11~,甲会,\"往来, 一\",林平,年鉴\nb.txt,,,,,\n");
        Assert.Empty(problems);
        var a = table.For("a.txt");
        Assert.Equal(("1997-11~", "甲会", "往来, 一", "林平", "年鉴"), (a.Date?.Text, a.About, a.Title, a.Author, a.Publication));
        Assert.Equal(SourceMetadata.Empty, table.For("b.txt"));
        Assert.Equal(["a.txt", "b.txt"], table.Files);
    }

    [Fact]
    public void Columns_come_in_any_order_and_most_may_be_left_out() =>
        Assert.Equal("甲会", Load("about , file\n 甲会 , a.txt \n").Table.For("a.txt").About);

    [Fact]
    public void A_file_without_a_row_has_nothing_known() =>
        Assert.Equal(SourceMetadata.Empty, Load("file,about\na.txt,甲会\n").Table.For("other.txt"));

    [Fact]
    public void Folders_before_a_name_do_not_count()
    {
        var (table, _) = Load("file,about\n1963/a.txt,甲会\n");
        Assert.Equal("甲会", table.For("somewhere/else/a.txt").About);
    }

    [Theory]
    [InlineData("gb18030")]
    [InlineData("utf-16le")]
    public void A_spreadsheets_own_encoding_is_read(string encoding)
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("metadata.csv", "file,about\r\na.txt,中华码头工会\r\n".Encode(encoding));
        Assert.Equal("中华码头工会", MetadataTable.Load(path).Table.For("a.txt").About);
    }

    [Fact]
    public void A_documents_reader_hands_it_on_with_the_document()
    {
        using var folder = new TemporaryFolder();
        var reader = new DocumentReader(Load("file,date\na.txt,2007\n").Table);
        Assert.Equal("2007", reader.Read(folder.Write("a.txt", "往来")).Document?.Metadata.Date?.Text);
    }

    [Theory]
    [InlineData("name,date\na.txt,2007\n", "WL-I020", "line 1: the column \"file\" is missing")]
    [InlineData("file,file\na.txt,b.txt\n", "WL-I022", "line 1: the column \"file\" stands more than once")]
    public void A_table_without_sense_is_left_out(string csv, string code, string words)
    {
        var (table, problems) = Load(csv);
        Assert.Empty(table.Files);
        AssertProblem(problems[^1], code, words);
    }

    [Theory]
    [InlineData("file,date,abuot\nz.txt,1999,甲\n", "WL-I021", "the column \"abuot\" is not known")]
    [InlineData("file,date\n\nz.txt,1999\na.txt,2021-13\n", "WL-I023", "line 4, column \"date\": \"2021-13\" is not an EDTF date: a month is 01 to 12")]
    [InlineData("file,date\nz.txt,1999\n,2007\n", "WL-I024", "line 3, column \"file\": the cell is empty")]
    [InlineData("file,date\nz.txt,1999\nx/z.txt,2007\n", "WL-I025", "line 3: \"z.txt\" stands already in line 2")]
    [InlineData("file,date\nz.txt,1999\na.txt,2007,1\n", "WL-I026", "line 3: 3 cells, 2 expected")]
    [InlineData("file,date\na.txt,\"2007\nz.txt,1999\n", "WL-I027", "line 2: a quotation mark is out of place")]
    public void What_is_wrong_is_reported_with_its_line_and_the_rest_used(string csv, string code, string words)
    {
        var (table, problems) = Load(csv);
        AssertProblem(Assert.Single(problems), code, words);
        Assert.Equal("1999", table.For("z.txt").Date?.Text);
    }

    [Fact]
    public void A_bad_date_leaves_the_rest_of_its_row_standing() =>
        Assert.Equal("甲会", Load("file,date,about\na.txt,soon,甲会\n").Table.For("a.txt").About);

    [Fact]
    public void A_missing_table_is_reported() =>
        Assert.Equal("WL-I001", Assert.Single(MetadataTable.Load("no-such-table.csv").Problems).Code);

    [Fact]
    public void The_table_of_the_real_documents_is_read_without_a_problem()
    {
        var path = SharedTexts.Find("corpus/metadata.csv");
        var (table, problems) = MetadataTable.Load(path);
        Assert.Empty(problems);
        Assert.NotEmpty(table.Files);
    }

    private static (MetadataTable Table, IReadOnlyList<Problem> Problems) Load(string csv)
    {
        using var folder = new TemporaryFolder();
        return MetadataTable.Load(folder.Write("metadata.csv", csv));
    }

    private static void AssertProblem(Problem problem, string code, string words)
    {
        Assert.Equal(code, problem.Code);
        Assert.Contains("metadata.csv ", problem.English, StringComparison.Ordinal);
        Assert.Contains(words, problem.English, StringComparison.Ordinal);
        Assert.Matches(@"\p{IsCJKUnifiedIdeographs}", problem.Chinese);
    }
}
