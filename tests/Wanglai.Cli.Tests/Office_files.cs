using System.IO.Compression;
using System.Text;

namespace Wanglai.Cli.Tests;

/// <summary>Documents of office formats, from the file to the answer that cites page and paragraph.</summary>
public sealed class Office_files
{
    private const string Body = """
        <w:p><w:r><w:t>对外交往记事</w:t></w:r></w:p>
        <w:p><w:r><w:t>1979年4月，德国工联主席费特尔率团访华，</w:t></w:r><w:r><w:lastRenderedPageBreak/><w:t>两会建立关系。</w:t></w:r></w:p>
        <w:p><w:r><w:t>1980年10月，日本同盟代表团访华。</w:t></w:r></w:p>
        <w:tbl><w:tr><w:tc><w:p><w:r><w:t>1982年6月</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>英国职工大会代表团访华</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
        """;

    [Fact]
    public void Are_cited_by_page_and_paragraph_table_and_cell()
    {
        using var ledgers = new Ledgers();
        var file = ledgers.Folder.Write("记事.docx", Docx());
        Assert.Equal(0, ledgers.Run("read", file, "--about", "中华全国总工会").Code);
        var answer = ledgers.Run("chronicle").Out;
        Assert.Contains("“1979年4月，德国工联主席费特尔率团访华”  记事.docx, p. 1, ¶ 2 c", answer, StringComparison.Ordinal);
        Assert.Contains("“1980年10月，日本同盟代表团访华”  记事.docx, p. 2, ¶ 1 c", answer, StringComparison.Ordinal);
        Assert.Contains("“英国职工大会代表团访华”  记事.docx, p. 2, table 1, row 1, column 2 c", answer, StringComparison.Ordinal);
        Assert.Contains("1982-06", answer, StringComparison.Ordinal);
        Assert.Equal(0, ledgers.Run("verify").Code);
    }

    [Fact]
    public void Read_again_from_the_ledger_give_the_same_claims()
    {
        using var ledgers = new Ledgers();
        Assert.Equal(0, ledgers.Run("read", ledgers.Folder.Write("记事.docx", Docx()), "--about", "中华全国总工会").Code);
        var first = ledgers.Run("export", "--to", "jsonl").Out;
        Assert.Equal(0, ledgers.Run("read", "--again", "--min-confidence", "0.01").Code);
        Assert.Equal(first, ledgers.Run("export", "--to", "jsonl").Out);
    }

    [Fact]
    public void In_an_archive_are_documents_each_and_one_that_is_damaged_holds_up_none()
    {
        using var ledgers = new Ledgers();
        var zip = ledgers.Folder.Write("往来.zip", Zip(("1979/记事.docx", Docx()), ("坏.docx", [1, 2, 3]), ("文.txt", Encoding.UTF8.GetBytes("1985年，英国职工大会代表团访华。"))));
        var read = ledgers.Run("read", zip, "--about", "中华全国总工会");
        Assert.Equal(1, read.Code);
        Assert.StartsWith("WL-I031 ", read.Error, StringComparison.Ordinal);
        Assert.Contains("往来.zip/坏.docx", read.Error, StringComparison.Ordinal);
        var sources = ledgers.Run("sources").Out;
        Assert.Contains("往来.zip/1979/记事.docx", sources, StringComparison.Ordinal);
        Assert.Contains("往来.zip/文.txt", sources, StringComparison.Ordinal);
    }

    [Fact]
    public void Go_through_the_queue_by_their_bytes()
    {
        using var database = new ServedDatabase();
        using var folder = new TemporaryFolder();
        string[] ledger = ["--ledger", database.Location];
        var zip = folder.Write("往来.zip", Zip(("记事.docx", Docx()), ("坏.docx", [1, 2, 3])));
        Assert.Equal(0, Command.Run(["queue", "add", zip, "--about", "中华全国总工会", .. ledger]).Code);
        var worked = Command.Run(["worker", "--until-empty", .. ledger]);
        Assert.Contains("WL-I031 ", worked.Error, StringComparison.Ordinal);
        Assert.Contains("往来.zip/记事.docx, p. 1, ¶ 2 c", Command.Run(["chronicle", .. ledger]).Out, StringComparison.Ordinal);
    }

    private static byte[] Docx() => Zip(
        ("[Content_Types].xml", """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>"""u8.ToArray()),
        ("_rels/.rels", """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>"""u8.ToArray()),
        ("word/document.xml", Encoding.UTF8.GetBytes($"""<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>{Body}</w:body></w:document>""")));

    private static byte[] Zip(params (string Name, byte[] Bytes)[] files)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, bytes) in files)
            {
                using var entry = archive.CreateEntry(name).Open();
                entry.Write(bytes);
            }
        }

        return stream.ToArray();
    }
}
