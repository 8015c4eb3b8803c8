namespace Wanglai.Intake.Tests.Formats;

public sealed class Files_of_older_programs
{
    [Theory]
    [InlineData("doc")]
    [InlineData("rtf")]
    public void Are_read_as_LibreOffice_reads_them(string format)
    {
        var docx = WordFile.Of(
            body =>
            {
                var noted = WordFile.Paragraph("双方签署了协议。");
                noted.Append(new DocumentFormat.OpenXml.Wordprocessing.Run(new DocumentFormat.OpenXml.Wordprocessing.FootnoteReference { Id = 2 }));
                body.Append(WordFile.Paragraph("第一章", "1"), noted, new DocumentFormat.OpenXml.Wordprocessing.Table(WordFile.Row("年份", "团数")));
            },
            "见当日的报道。");
        var document = Read.Document("a." + format, Installed.Convert(docx, "docx", format));
        Assert.Equal(
            ["Heading: 第一章", "Paragraph: 双方签署了协议。", "Cell: 年份", "Cell: 团数", "Note: 见当日的报道。"],
            document.Places!.Blocks.Select(b => $"{b.Sort}: {document.Text.Quote(b.Span)}"));
    }

    [Fact]
    public void Damaged_say_so()
    {
        Installed.Need("soffice");
        byte[] broken = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[1000], .. System.Text.Encoding.Unicode.GetBytes("WordDocument"), .. new byte[64]];
        Assert.Contains(Read.Problem("a.doc", broken), (string[])["WL-I031", "WL-I004"]);
    }
}
