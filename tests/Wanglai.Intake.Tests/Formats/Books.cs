namespace Wanglai.Intake.Tests.Formats;

public sealed class Books
{
    private const string Package = """
        <package xmlns="http://www.idpf.org/2007/opf"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
        <dc:title>往来记</dc:title><dc:creator>王芳</dc:creator><dc:publisher>某出版社</dc:publisher><dc:date>2009-06-02T00:00:00Z</dc:date></metadata>
        <manifest><item id="b" href="text/2.xhtml"/><item id="a" href="text/1%20.xhtml"/><item id="nav" href="nav.xhtml" properties="nav"/></manifest>
        <spine><itemref idref="nav"/><itemref idref="a"/><itemref idref="b"/></spine></package>
        """;

    [Fact]
    public void Give_their_chapters_in_the_order_of_reading()
    {
        var book = Read.Document("a.epub", Epub(Package));
        Assert.Equal(
            ["Title ¶ 1: 第一章", "Paragraph ¶ 2: 甲市总工会代表团抵达乙国。", "Heading ¶ 3: 第二章", "Paragraph ¶ 4: 双方签署了协议。", "Note note 1: 见当日的报道。"],
            book.Blocks());
        Assert.Equal(("往来记", "王芳", "某出版社", "2009-06-02"), (book.Metadata.Title, book.Metadata.Author, book.Metadata.Publication, book.Metadata.Date?.Text));
    }

    [Fact]
    public void Without_a_package_are_damaged() => Assert.Equal("WL-I031", Read.Problem("a.epub", Epub("<package")));

    private static byte[] Epub(string package) => Read.Zip(
        ("mimetype", "application/epub+zip"u8.ToArray()),
        ("META-INF/container.xml", """<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="OEBPS/content.opf"/></rootfiles></container>"""u8.ToArray()),
        ("OEBPS/content.opf", package.Encode("utf-8")),
        ("OEBPS/nav.xhtml", "<html><body><p>目录</p></body></html>".Encode("utf-8")),
        ("OEBPS/text/2.xhtml", """<?xml version="1.0" encoding="utf-8"?><html xmlns="http://www.w3.org/1999/xhtml"><body><h1>第二章</h1><p>双方签署了协议。<a epub:type="noteref" href="#n">1</a></p><aside epub:type="footnote" id="n">见当日的报道。</aside></body></html>""".Encode("utf-8")),
        ("OEBPS/text/1 .xhtml", "<html><body><h1>第一章</h1><p>甲市总工会代表团抵达乙国。</p></body></html>".Encode("utf-8")));
}
