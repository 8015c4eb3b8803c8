using System.Globalization;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Wanglai.Intake.Tests.Formats;

public sealed class Pdf_files
{
    private const string Full = "一二三四五六七八九十一二三四五六七八九十一二三四五六七八";

    public Pdf_files() => Installed.Need("pdftotext");

    [Fact]
    public void Give_paragraphs_with_page_and_number_and_join_the_lines_of_each() => Assert.Equal(
        [
            "Title p. 1, ¶ 1: 对外交往记事",
            "Paragraph p. 1, ¶ 2: 一九七九年四月，甲市总工会代表团一行七人抵达乙国首都，双方签署了协议。",
            "Paragraph p. 1, ¶ 3: 次年，乙国工会回访。",
        ],
        Blocks(new PdfFile().Page().Text(130, 60, 20, "对外交往记事")
            .Paragraph(120, "一九七九年四月，甲市总工会代表团一行七人抵达乙国首", "都，双方签署了协议。").Paragraph(156, "次年，乙国工会回访。").Paragraph(500, Full[..26])).SkipLast(1));

    [Fact]
    public void Go_on_over_the_end_of_a_page_where_the_line_is_full_and_the_next_is_not_indented()
    {
        var file = new PdfFile();
        foreach (var n in Enumerable.Range(1, 4))
        {
            file.Page().Text(42, 20, 9, "往来年鉴　对外交往").Text(200, 570, 9, $"— {n} —");
            file.Text(42, 100, 12, n == 1 ? "　　" + Full[..26] : "代表团一行七人抵达乙国。").Paragraph(118, Full[..26], Full, Full[..8] + "。").Paragraph(172, "甲市总工会派代表团访问乙国首都，一二三四五六七八九");
        }

        var blocks = Blocks(file);
        Assert.Contains("Rest p. 2, ¶ 1: 代表团一行七人抵达乙国。", blocks);
        Assert.Equal(3, blocks.Count(b => b.StartsWith("Rest ", StringComparison.Ordinal)));
        Assert.DoesNotContain(blocks, b => b.Contains("往来年鉴", StringComparison.Ordinal) || b.Contains('—', StringComparison.Ordinal));
    }

    [Fact]
    public void Have_footnotes_that_stand_behind_the_text_and_whose_marks_stand_in_no_sentence() => Assert.Equal(
        ["Paragraph p. 1, ¶ 2: 双方签署了协议。此后往来不断。", "Note p. 1, note ①: 见当日的报道。", "Note p. 1, note 2: 同上，第三页，转引自某书。"],
        Blocks(new PdfFile().Page().Paragraph(60, Full[..26], Full[..9] + "。").Text(66, 100, 12, "双方签署了协议").Text(150, 100, 7, "①").Text(158, 100, 12, "。此后往来不断。").Text(42, 520, 9, "① 见当日的报道。").Text(42, 534, 9, "2 同上，第三页，").Text(42, 548, 9, "转引自某书。")).Skip(1));

    [Fact]
    public void Have_tables_cell_by_cell()
    {
        var file = new PdfFile().Page().Paragraph(80, "下表列出历年出访的团组，一二三四五六七八九十一二三四", "五六。");
        (string Year, string Country, string Count)[] rows = [("年份", "国家", "人数"), ("1984", "日本", "五"), ("1985", "英国", "七")];
        foreach (var (n, (year, country, count)) in rows.Index())
        {
            file.Text(60, 150 + (20 * n), 12, year).Text(180, 150 + (20 * n), 12, country).Text(300, 150 + (20 * n), 12, count);
        }

        Assert.Equal(
            ["Cell p. 1, table 1, row 2, column 1: 1984", "Cell p. 1, table 1, row 2, column 2: 日本", "Cell p. 1, table 1, row 2, column 3: 五"],
            Blocks(file.Paragraph(260, "此外还有若干团组。")).Where(b => b.Contains("row 2", StringComparison.Ordinal)));
    }

    [Fact]
    public void In_two_columns_are_read_down_the_one_and_then_the_other()
    {
        var file = new PdfFile().Page();
        for (var n = 0; n < 12; n++)
        {
            file.Text(n == 0 ? 52 : 30, 100 + (16 * n), 10, Full[..(n == 0 ? 15 : 17)]).Text(n == 4 ? 252 : 230, 100 + (16 * n), 10, n == 4 ? "乙国工会回访甲市总工会，七八" : Full[..17]);
        }

        var blocks = Blocks(file);
        Assert.Equal(2, blocks.Length);
        Assert.StartsWith("Paragraph p. 1, ¶ 2: 乙国工会回访", blocks[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Of_five_hundred_pages_are_read_in_seconds()
    {
        var file = new PdfFile();
        foreach (var page in Enumerable.Range(1, 500))
        {
            file.Page().Text(200, 570, 9, page.ToString(CultureInfo.InvariantCulture));
            foreach (var n in Enumerable.Range(0, 9))
            {
                file.Paragraph(60 + (54 * n), Full[..26], Full, $"第{page}页的第{n + 1}段。");
            }
        }

        var document = Read.Document("a.pdf", file.ToBytes());
        Assert.Equal(4500, document.Places!.Blocks.Length);
        Assert.Equal((500, 9), (document.Places.Blocks[^1].Place.Page, document.Places.Blocks[^1].Place.Paragraph));
        Assert.EndsWith("第500页的第9段。", document.Text.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Damaged_say_so()
    {
        Assert.Equal("WL-I031", Read.Problem("a.pdf", "不是这种文件"u8.ToArray()));
        Assert.Equal("WL-I031", Read.Problem("a.pdf", "%PDF-1.7\n坏了"u8.ToArray()));
    }

    [Fact]
    public void Cut_off_are_read_as_far_as_they_go_or_damaged()
    {
        var file = new PdfFile().Page().Paragraph(100, "双方签署了协议。").ToBytes();
        Assert.Contains(Read.Problem("a.pdf", file[..(file.Length / 2)]), (string[])["WL-I031", "WL-I004", "none"]);
    }

    [Fact]
    public void With_a_password_say_so()
    {
        // The entry names a way of protecting that nobody has a password for.
        var text = System.Text.Encoding.Latin1.GetString(new PdfFile().Page().Paragraph(100, "双方签署了协议。").ToBytes());
        var locked = text.Replace("trailer << ", $"trailer << /ID [<{new string('a', 32)}> <{new string('a', 32)}>] /Encrypt << /Filter /Standard /V 2 /R 3 /Length 128 /P -44 /O <{new string('1', 64)}> /U <{new string('2', 64)}> >> ", StringComparison.Ordinal);
        Assert.Equal("WL-I030", Read.Problem("a.pdf", System.Text.Encoding.Latin1.GetBytes(locked)));
    }

    [Fact]
    public void Without_a_word_and_without_a_picture_are_empty() => Assert.Contains(Read.Problem("a.pdf", new PdfFile().Page().ToBytes()), (string[])["WL-I004", "WL-I035"]);

    [Fact]
    public void That_another_program_made_of_a_Word_file_give_what_the_Word_file_gives()
    {
        var docx = WordFile.Of(
            body =>
            {
                var noted = WordFile.Paragraph("　　一九七九年四月，甲市总工会代表团一行七人抵达乙国首都，同乙国工会联合会举行会谈，双方签署了合作协议");
                noted.Append(new Run(new RunProperties(new VerticalTextAlignment { Val = VerticalPositionValues.Superscript }), new FootnoteReference { Id = 2 }), new Run(new Text("。")));
                body.Append(noted, WordFile.Paragraph("　　次年，乙国工会联合会回访。"));
            },
            "见当日的报道。");
        var document = Read.Document("a.pdf", Installed.Convert(docx, "docx", "pdf"));
        Assert.Equal(
            ["Paragraph p. 1, ¶ 1: 一九七九年四月，甲市总工会代表团一行七人抵达乙国首都，同乙国工会联合会举行会谈，双方签署了合作协议。", "Paragraph p. 1, ¶ 2: 次年，乙国工会联合会回访。"],
            document.Blocks().Take(2));
    }

    [Fact]
    public void That_are_scans_are_recognised_with_how_sure_that_is()
    {
        Installed.Need("tesseract");
        using var folder = new TemporaryFolder();
        folder.Write("a.pdf", Installed.Convert(WordFile.Of("一九七九年四月，代表团抵达乙国首都。", "双方签署了合作协议。"), "docx", "pdf"));
        Installed.Run(folder.Path, "pdftoppm", "-gray", "-r", "200", "-singlefile", "a.pdf", "a");
        var picture = File.ReadAllBytes(folder["a.pgm"]);
        var head = System.Text.Encoding.ASCII.GetString(picture, 0, 20).Split('\n', ' ');
        var (width, height) = (int.Parse(head[1], CultureInfo.InvariantCulture), int.Parse(head[2], CultureInfo.InvariantCulture));
        var scan = new PdfFile().Page().Picture(width, height, picture[^(width * height)..]).ToBytes();
        var document = Read.Document("扫描.pdf", scan);
        Assert.Contains("双方签署了合作协议。", document.Text.Text, StringComparison.Ordinal);
        Assert.InRange(document.Places!.Blocks[0].Place.Recognised ?? 0, 60, 100);
        Assert.Contains("% sure", document.Blocks()[0], StringComparison.Ordinal);
    }

    private static string[] Blocks(PdfFile file) => Read.Document("a.pdf", file.ToBytes()).Blocks();
}
