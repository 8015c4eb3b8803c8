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

    [Fact]
    public void With_rows_are_imported_by_a_mapping_that_is_guessed_shown_and_saved()
    {
        using var ledgers = new Ledgers();
        var (file, mapping) = (ledgers.Folder.Write("2004年来访.xlsx", Xlsx()), ledgers.Folder["来访.json"]);
        var bare = ledgers.Run("import", "claims", file);
        Assert.Equal(1, bare.Code);
        Assert.StartsWith("WL-X005 ", bare.Error, StringComparison.Ordinal);

        var guess = Command.Run("import", "mapping", file, "--about", "中华全国总工会", "-o", mapping);
        Assert.Equal((0, ""), (guess.Code, guess.Error));
        Assert.Contains("  1984-04-05  visit  英国职工大会, 史密斯, 中华全国总工会  5\n", guess.Out, StringComparison.Ordinal);

        Assert.Contains("2 claims added", ledgers.Run("import", "claims", file, "--mapping", mapping).Out, StringComparison.Ordinal);
        Assert.Contains("“30777,英国,英国职工大会,史密斯,5”  2004年来访.xlsx 来访 2-3, sheet “来访”, row 3 c", ledgers.Run("chronicle").Out, StringComparison.Ordinal);
        Assert.Equal(0, ledgers.Run("verify").Code);
        Assert.Contains("0 claims added", ledgers.Run("import", "claims", file, "--mapping", mapping).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void That_a_spreadsheet_saved_as_text_in_its_own_encoding_are_imported()
    {
        using var ledgers = new Ledgers();
        var gbk = CodePagesEncodingProvider.Instance.GetEncoding("gb18030")!;
        var file = ledgers.Folder.Write("来访.csv", gbk.GetBytes("时间,国别,来访单位\n1984年5月,英国,英国职工大会\n"));
        var mapping = ledgers.Folder["来访.json"];
        Assert.Equal(0, Command.Run("import", "mapping", file, "-o", mapping).Code);
        Assert.Equal(0, ledgers.Run("import", "claims", file, "--mapping", mapping).Code);
        Assert.Equal("英国职工大会", Assert.Single(ledgers.Claims()).GetProperty("roles").GetProperty("visitor")[0].GetProperty("entity").GetString());
    }

    private static byte[] Xlsx()
    {
        string[][] rows = [["来访团组一览"], ["日期", "国家", "来访单位", "团长", "人数"], ["30777", "英国", "英国职工大会", "史密斯", "5"], ["1985年6月", "日本", "日本工会", "", "7"]];
        var data = string.Concat(rows.Select(r => "<row>" + string.Concat(r.Select(c => $"<c t=\"inlineStr\"><is><t>{c}</t></is></c>")) + "</row>"));
        return Zip(
            ("[Content_Types].xml", """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>"""u8.ToArray()),
            ("_rels/.rels", """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>"""u8.ToArray()),
            ("xl/_rels/workbook.xml.rels", """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>"""u8.ToArray()),
            ("xl/workbook.xml", Encoding.UTF8.GetBytes("""<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="来访" sheetId="1" r:id="r1"/></sheets></workbook>""")),
            ("xl/worksheets/sheet1.xml", Encoding.UTF8.GetBytes($"""<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>{data}</sheetData></worksheet>""")));
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
