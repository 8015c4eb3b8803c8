using Wanglai.Intake.Metadata;
using Wanglai.Model.Problems;

namespace Wanglai.Intake.Tests;

public sealed class A_bibliography_tells_of_documents
{
    private const string Csl = """
        [{"id":"http://zotero.org/users/1/items/AB","citation-key":"liu1984","type":"article-journal","title":"对外交往三十年：回顾与展望","container-title":"工运史研究","volume":"12","issue":3,"page":"45-50",
          "author":[{"family":"刘","given":"明"},{"literal":"甲市总工会"}],"issued":{"date-parts":[[1984,5]]},"URL":"https://example.org/1"},
         {"id":2,"type":"book","title":"Labour Abroad","author":[{"family":"Smith","given":"Ann"},{"family":"Jones","given":"Bob"}],"publisher":"Press","publisher-place":"London","issued":{"date-parts":[["1961"],["1963"]],"circa":true}},
         {"id":"bad","title":"无日期","issued":{"raw":"去年春天"}}]
        """;

    private const string Ris = """
        TY  - JOUR
        TI  - 对外交往三十年
        AU  - 刘, 明
        AU  - Smith, Ann
        T2  - 工运史研究
        VL  - 12
        IS  - 3
        SP  - 45
        EP  - 50
        PY  - 1984/05/03/
        L1  - files/12/三十年.pdf
        ER  - 

        """;

    private const string Bib = """
        @comment{not an entry}
        @string{journal = {工运史研究}}
        @article{liu1984,
          title = {{对外交往}三十年 \& 其他},
          author = {刘, 明 and Smith, Ann},
          journal = journal # { (双月刊)}, volume = 12, number = "3", pages = {45--50},
          year = 1984, month = may,
          file = {Full Text:C\:\\papers\\三十年.pdf:application/pdf;Snapshot:files/1/index.html:text/html},
        }
        @book{b2, title={往来}, date={1961~/1963~}, publisher={某出版社}, location={北京}}
        """;

    [Fact]
    public void In_CSL_JSON_by_its_key_or_title()
    {
        var (table, problems) = Load("refs.json", Csl);
        Assert.Equal(["WL-I028"], problems.Select(p => p.Code));
        foreach (var file in new[] { "liu1984.pdf", "对外交往三十年_回顾与展望.docx", "刘明 - 1984 - 对外交往三十年：回顾与展望.pdf" })
        {
            var article = table.For(file);
            Assert.Equal(
                ("对外交往三十年：回顾与展望", "刘明、甲市总工会", "1984-05", "工运史研究, 12(3): 45-50", "https://example.org/1"),
                (article.Title, article.Author, article.Date?.Text, article.Publication, article.Origin));
        }

        var book = table.For("Labour Abroad.pdf");
        Assert.Equal(("Ann Smith; Bob Jones", "1961~/1963~", "London: Press"), (book.Author, book.Date?.Text, book.Publication));
        Assert.Null(table.For("无日期.txt").Date);
        Assert.Null(table.For("别的.txt").Title);
    }

    [Fact]
    public void In_RIS_by_the_file_that_belongs_to_it()
    {
        var article = Load("refs.ris", Ris).Table.For("三十年.pdf");
        Assert.Equal(("对外交往三十年", "刘明、Ann Smith", "1984-05-03", "工运史研究, 12(3): 45-50"), (article.Title, article.Author, article.Date?.Text, article.Publication));
    }

    [Fact]
    public void In_BibTeX_by_the_file_that_belongs_to_it()
    {
        var (table, problems) = Load("refs.bib", Bib);
        Assert.Empty(problems);
        var article = table.For("三十年.pdf");
        Assert.Equal(("对外交往三十年 & 其他", "刘明、Ann Smith", "1984-05", "工运史研究 (双月刊), 12(3): 45-50"), (article.Title, article.Author, article.Date?.Text, article.Publication));
        Assert.Equal(article, table.For("index.html"));
        Assert.Equal(("1961~/1963~", "北京: 某出版社"), (table.For("b2.txt").Date?.Text, table.For("往来.txt").Publication));
    }

    [Theory]
    [InlineData("refs.json", "{\"a\":1}", 1)]
    [InlineData("refs.json", "[\n{\"id\":1},\n oops]", 3)]
    [InlineData("refs.bib", "这不是书目", 1)]
    [InlineData("refs.ris", "这不是书目", 1)]
    [InlineData("refs.bib", "@article{a, title = {没有合上", 0)]
    public void Or_is_said_to_be_none(string name, string text, int line)
    {
        var (table, problems) = Load(name, text);
        Assert.Equal(line > 0, table.IsEmpty);
        Assert.Equal(line == 0 ? [] : [$"line {line}:"], problems.Select(p => p.In(Language.English)[(p.In(Language.English).IndexOf("line", StringComparison.Ordinal))..][..7]));
    }

    [Fact]
    public void Of_any_letters_is_read_to_its_end()
    {
        const string Letters = "@{}(),=\"\\#~ab1\n-TY ER";
        var random = new Random(7);
        for (var n = 0; n < 300; n++)
        {
            var text = new string([.. Enumerable.Range(0, 200).Select(_ => Letters[random.Next(Letters.Length)])]);
            Load("a.bib", text);
            Load("a.ris", text);
        }
    }

    private static (MetadataTable Table, IReadOnlyList<Problem> Problems) Load(string name, string text)
    {
        using var folder = new TemporaryFolder();
        return MetadataTable.Load(folder.Write(name, text));
    }
}
