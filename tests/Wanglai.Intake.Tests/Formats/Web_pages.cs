namespace Wanglai.Intake.Tests.Formats;

public sealed class Web_pages
{
    private const string News = """
        <!DOCTYPE html><html><head><meta charset="utf-8"><title>某会代表团访问乙国_新闻中心</title>
        <meta name="author" content="王芳"><meta property="article:published_time" content="2009-06-02T10:00:00+08:00">
        <script>var x = "不是正文";</script><style>p { color: red }</style></head><body>
        <div class="top-nav"><a href="/">首页</a> <a href="/a">新闻</a> <a href="/b">专题</a> <a href="/c">关于我们</a></div>
        <header><a href="/">某某网</a></header>
        <div id="content"><h1>某会代表团访问乙国</h1>
        <p>6月1日，甲市总工会代表团<b>抵达</b>乙国。<sup>[1]</sup>会场面积1000m<sup>2</sup>。</p>
        <h2>会谈</h2>
        <p>双方<span>签署</span>了协议。<br>协议有效期三年。</p>
        <table><tr><th>年份</th><th>团数</th></tr><tr><td>2008</td><td>三</td></tr></table>
        <p hidden>看不见的话。</p><p style="display: none">也看不见。</p></div>
        <div class="related"><p>相关文章：另一则消息。</p></div>
        <footer>版权所有</footer></body></html>
        """;

    [Fact]
    public void Give_their_main_text_with_headings_and_tables_and_neither_menus_nor_scripts() => Assert.Equal(
        [
            "Title ¶ 1: 某会代表团访问乙国",
            "Paragraph ¶ 2: 6月1日，甲市总工会代表团抵达乙国。会场面积1000m2。",
            "Heading ¶ 3: 会谈",
            "Paragraph ¶ 4: 双方签署了协议。",
            "Paragraph ¶ 5: 协议有效期三年。",
            "Cell table 1, row 1, column 1: 年份",
            "Cell table 1, row 1, column 2: 团数",
            "Cell table 1, row 2, column 1: 2008",
            "Cell table 1, row 2, column 2: 三",
        ],
        Read.Document("a.html", News.Encode("utf-8")).Blocks());

    [Fact]
    public void Tell_their_title_author_and_day()
    {
        var metadata = Read.Document("a.html", News.Encode("utf-8")).Metadata;
        Assert.Equal(("某会代表团访问乙国", "王芳", "2009-06-02"), (metadata.Title, metadata.Author, metadata.Date?.Text));
    }

    [Theory]
    [InlineData("gb18030", "gb2312")]
    [InlineData("gb18030", "utf-8")]
    [InlineData("utf-8", "gb2312")]
    public void Are_read_in_the_encoding_that_they_have_whatever_they_declare(string encoding, string declared)
    {
        var page = $"<html><head><meta http-equiv=\"Content-Type\" content=\"text/html; charset={declared}\"></head><body><p>代表一行七人在邻近的城市停留九天回去。</p></body></html>";
        Assert.Equal(["Paragraph ¶ 1: 代表一行七人在邻近的城市停留九天回去。"], Read.Document("a.htm", page.Encode(encoding)).Blocks());
    }

    [Fact]
    public void Are_read_in_Big5() => Assert.Equal(
        ["Paragraph ¶ 1: 代表團一行七人訪問九天回國。"],
        Read.Document("a.htm", "<html><meta charset=big5><p>代表團一行七人訪問九天回國。</p></html>".Encode("big5")).Blocks());

    [Fact]
    public void Are_known_by_their_beginning_whatever_they_are_called() =>
        Assert.Equal("html", Read.Document("a.doc", "<html><body><p>双方签署了协议。</p></body></html>".Encode("utf-8")).Encoding);

    [Fact]
    public void Arranged_by_tables_are_paragraphs() => Assert.Equal(
        ["Paragraph ¶ 1: 甲市总工会代表团抵达乙国。", "Paragraph ¶ 2: 双方签署了协议。"],
        Read.Document("a.html", "<html><table><tr><td><table><tr><td>甲市总工会代表团抵达乙国。</td></tr></table></td><td>双方签署了协议。</td></tr></table></html>".Encode("utf-8")).Blocks());

    [Fact]
    public void Have_notes_that_stand_behind_the_text() => Assert.Equal(
        ["Paragraph ¶ 1: 双方签署了协议。", "Paragraph ¶ 2: 双方告别。", "Note note 1: 见当日的报道。"],
        Read.Document("a.html", "<html><p>双方签署了协议。<sup><a href='#f'>1</a></sup></p><aside role='doc-footnote'>见当日的报道。</aside><p>双方告别。</p></html>".Encode("utf-8")).Blocks());

    [Fact]
    public void Nested_thousands_deep_are_read_and_deeper_ones_refused()
    {
        static byte[] Page(int depth) => ("<html><body>" + string.Concat(Enumerable.Repeat("<div>", depth)) + "双方签署了协议。").Encode("utf-8");
        Assert.Contains("双方签署了协议", Read.Document("a.html", Page(3_000)).Text.Text, StringComparison.Ordinal);
        Assert.Equal("WL-I031", Read.Problem("a.html", Page(1_000_000)));
    }

    [Fact]
    public void Without_words_say_so() => Assert.Equal("WL-I004", Read.Problem("a.html", "<html><body><script>1</script></body></html>"u8.ToArray()));
}
