using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Wanglai.Intake.Tests.Formats;

public sealed class Word_files
{
    [Fact]
    public void Give_paragraphs_headings_tables_and_footnotes_each_with_its_place()
    {
        var file = WordFile.Of(
            body =>
            {
                body.Append(WordFile.Paragraph("对外交往记事", "a3"), WordFile.Paragraph("第一章\t3", "TOC1"), WordFile.Paragraph("第一章", "1"), WordFile.Paragraph("开端", "my"));
                var noted = WordFile.Paragraph("甲市总工会代表团");
                noted.Append(new Run(new FootnoteReference { Id = 3 }), new Run(new Text("抵达乙国。")), new Run(new FootnoteReference { Id = 2 }));
                body.Append(noted, new Table(WordFile.Row("年份", "团数"), WordFile.Row("2008", "三")), WordFile.Paragraph("  "), WordFile.Paragraph("双方签署了协议。"));
            },
            "后注的在前。", "先注的在后。");
        var document = Read.Document("记事.docx", file);
        Assert.Equal(
            [
                "Title ¶ 1: 对外交往记事",
                "Heading ¶ 2: 第一章",
                "Heading ¶ 3: 开端",
                "Paragraph ¶ 4: 甲市总工会代表团抵达乙国。",
                "Cell table 1, row 1, column 1: 年份",
                "Cell table 1, row 1, column 2: 团数",
                "Cell table 1, row 2, column 1: 2008",
                "Cell table 1, row 2, column 2: 三",
                "Paragraph ¶ 5: 双方签署了协议。",
                "Note note 2: 后注的在前。",
                "Note note 1: 先注的在后。",
            ],
            document.Blocks());
        Assert.Equal(("docx", "对外交往记事"), (document.Encoding, document.Metadata.Title));
        Assert.Contains("\n年份\t团数\n2008\t三\n", document.Text.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Are_read_as_they_stand_now_without_what_was_deleted_hidden_or_only_repeats()
    {
        var file = WordFile.Of(body => body.Append(new Paragraph(
            new Run(new Text("双方")),
            new DeletedRun(new Run(new DeletedText("未"))),
            new InsertedRun(new Run(new Text("签署了"))),
            new Run(new RunProperties(new Vanish()), new Text("秘密")),
            new Run(new AlternateContent(
                new AlternateContentChoice(new Run(new Text("协"))) { Requires = "wps" },
                new AlternateContentFallback(new Run(new Text("协"))))),
            new Run(new Ruby(new RubyContent(new Run(new Text("yì"))), new RubyBase(new Run(new Text("议"))))),
            new Run(new FieldCode(" PAGE ")), new Run(new Text("。"), new TabChar(), new Text("完")))));
        Assert.Equal(["Paragraph ¶ 1: 双方签署了协议。 完"], Read.Document("a.docx", file).Blocks());
    }

    [Fact]
    public void Have_the_pages_that_Word_last_saw()
    {
        var file = WordFile.Of(body => body.Append(
            WordFile.Paragraph("甲市总工会代表团抵达乙国。"),
            new Paragraph(new Run(new LastRenderedPageBreak(), new Text("双方签署了协议。"))),
            new Paragraph(new Run(new Text("双方互赠礼品，")), new Run(new LastRenderedPageBreak(), new Text("并告别。"))),
            WordFile.Paragraph("代表团回国。")));
        Assert.Equal(["p. 1, ¶ 1", "p. 2, ¶ 1", "p. 2, ¶ 2", "p. 3, ¶ 1"], Read.Document("a.docx", file).Places!.Blocks.Select(b => b.Place.In(Model.Problems.Language.English)));
    }

    [Fact]
    public void Have_cells_that_span_columns_and_tables_in_tables()
    {
        var wide = new TableCell(new TableCellProperties(new GridSpan { Val = 2 }), WordFile.Paragraph("宽"));
        var inner = new TableCell(new Table(WordFile.Row("内")), WordFile.Paragraph("外"));
        var file = WordFile.Of(body => body.Append(new Table(new TableRow(wide, new TableCell(WordFile.Paragraph("三"))), new TableRow(inner, new TableCell(WordFile.Paragraph("二"))))));
        Assert.Equal(
            ["Cell table 1, row 1, column 1: 宽", "Cell table 1, row 1, column 3: 三", "Cell table 2, row 1, column 1: 内", "Cell table 1, row 2, column 1: 外", "Cell table 1, row 2, column 2: 二"],
            Read.Document("a.docx", file).Blocks());
    }

    [Fact]
    public void Cut_off_are_damaged() => Assert.Equal("WL-I031", Read.Problem("a.docx", WordFile.Of("双方签署了协议。")[..^200]));

    [Fact]
    public void That_are_none_are_damaged()
    {
        Assert.Equal("WL-I031", Read.Problem("a.docx", Encoding.UTF8.GetBytes("不是压缩包")));
        Assert.Equal("WL-I031", Read.Problem("a.docx", Read.Zip(("word/document.xml", "<w:document"u8.ToArray()))));
    }

    [Fact]
    public void With_a_password_say_so()
    {
        byte[] locked = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[512], .. Encoding.Unicode.GetBytes("EncryptedPackage"), .. new byte[64]];
        Assert.Equal("WL-I030", Read.Problem("a.docx", locked));
        Assert.Equal("WL-I030", Read.Problem("a.doc", locked));
    }

    [Fact]
    public void With_a_document_type_declaration_are_refused()
    {
        const string Bomb = """<?xml version="1.0"?><!DOCTYPE d [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>""";
        using var stream = new MemoryStream();
        stream.Write(WordFile.Of("双方签署了协议。"));
        using (var archive = new System.IO.Compression.ZipArchive(stream, System.IO.Compression.ZipArchiveMode.Update, leaveOpen: true))
        {
            archive.GetEntry("word/document.xml")!.Delete();
            using var entry = archive.CreateEntry("word/document.xml").Open();
            entry.Write(Encoding.UTF8.GetBytes(Bomb));
        }

        Assert.Equal("WL-I031", Read.Problem("a.docx", stream.ToArray()));
    }
}
