using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Wanglai.Reports.Citing;
using Wanglai.Reports.Documents;
using Wanglai.Reports.Sheets;
using WordDocument = DocumentFormat.OpenXml.Wordprocessing.Document;
using WordRun = DocumentFormat.OpenXml.Wordprocessing.Run;

namespace Wanglai.Reports.Word;

/// <summary>
/// Writes a report as a Word file (.docx, ECMA-376): a title page, a table of contents, text with footnotes, tables, and charts that Word draws
/// and can edit.
/// </summary>
public sealed class WordWriter
{
    private readonly ReportDocument _report;
    private readonly WordText _text;
    private readonly NoteRegister _notes;
    private readonly DateTimeOffset _made;
    private int _headings;
    private uint _charts;

    private WordWriter(ReportDocument report, DateTimeOffset made) =>
        (_report, _made, _text, _notes) = (report, made, new(report.Speech), new(ICitationStyle.Of(report.Speech)));

    /// <summary>Writes <paramref name="report"/> to <paramref name="output"/>, which need not allow to go back.</summary>
    public static void Write(ReportDocument report, DateTimeOffset made, Stream output)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(output);
        using var memory = new MemoryStream();
        using (var package = WordprocessingDocument.Create(memory, WordprocessingDocumentType.Document))
        {
            new WordWriter(report, made).Write(package);
        }

        memory.Position = 0;
        memory.CopyTo(output);
    }

    private void Write(WordprocessingDocument package)
    {
        var main = package.AddMainDocumentPart();
        main.AddNewPart<StyleDefinitionsPart>().Styles = WordStyles.Of(_report.Speech);
        main.AddNewPart<DocumentSettingsPart>().Settings = Settings();
        var footer = main.AddNewPart<FooterPart>();
        footer.Footer = WordPage.Footer();
        var body = new Body();
        body.Append(Front());
        body.Append(Contents());
        body.Append(_report.Blocks.SelectMany(b => Write(b, main)));
        body.Append(WordPage.Of(main.GetIdOfPart(footer)));
        main.Document = new WordDocument(body);
        main.AddNewPart<FootnotesPart>().Footnotes = Footnotes();
        package.PackageProperties.Title = XmlText.Of(_report.Front.Title);
        package.PackageProperties.Subject = XmlText.Of(_report.Front.Subtitle ?? "");
        package.PackageProperties.Creator = "Wanglai";
        package.PackageProperties.Language = _report.Speech.Say("zh-CN", "en-GB");
        package.PackageProperties.Created = _made.UtcDateTime;
        package.PackageProperties.Modified = _made.UtcDateTime;
    }

    // A program that opens the file fills in the page numbers of the contents, which only a layout knows.
    private static Settings Settings() => new(
        new UpdateFieldsOnOpen { Val = true },
        new FootnoteDocumentWideProperties(new FootnoteSpecialReference { Id = -1 }, new FootnoteSpecialReference { Id = 0 }),
        new Compatibility(new CompatibilitySetting { Name = CompatSettingNameValues.CompatibilityMode, Uri = "http://schemas.microsoft.com/office/word", Val = "15" }));

    private IEnumerable<OpenXmlElement> Front()
    {
        var front = _report.Front;
        yield return WordText.Styled("Title", _text.Plain(front.Title));
        yield return WordText.Styled("Subtitle", _text.Plain(front.Subtitle ?? ""));
        yield return WordText.Styled(WordStyles.FrontLine, _text.Plain(front.Date));
        foreach (var line in front.Lines)
        {
            yield return WordText.Styled(WordStyles.FrontLine, _text.Plain(line));
        }

        yield return new Paragraph(new WordRun(new Break { Type = BreakValues.Page }));
    }

    // A line a heading, each with a reference to its page, which every program brings up to date; the field TOC would be empty in those that
    // fill it only when they are told to.
    private IEnumerable<OpenXmlElement> Contents()
    {
        yield return WordText.Styled(WordStyles.Contents, _text.Plain(_report.Speech.Say("目录", "Contents")));
        foreach (var (i, heading) in _report.Blocks.OfType<Heading>().Index().Where(h => h.Item.Level == 1))
        {
            var link = new Hyperlink { Anchor = Bookmark(i + 1), History = true };
            link.Append(_text.Plain(heading.Text), new WordRun(new TabChar()));
            link.Append(_text.Field($" PAGEREF {link.Anchor} ", ""));
            yield return WordText.Styled(WordStyles.ContentsLine, link);
        }

        yield return new Paragraph(new WordRun(new Break { Type = BreakValues.Page }));
    }

    private IEnumerable<OpenXmlElement> Write(Block block, MainDocumentPart main) => block switch
    {
        Heading heading => [WriteHeading(heading)],
        Prose prose => [WordText.Styled(WordStyles.Body, [.. prose.Statements.SelectMany(Statement)])],
        Remark remark => [WordText.Styled(remark.IsWork ? WordStyles.Work : WordStyles.Remark, [.. remark.Words.Select(_text.Of)])],
        Documents.Table table => [WordText.Styled(WordStyles.Caption, _text.Plain(table.Caption)), WordTables.Of(table, _text, _notes)],
        Chart chart => [WordText.Styled(WordStyles.Caption, _text.Plain(chart.Title)), Draw(chart, main)],
        _ => throw new ArgumentOutOfRangeException(nameof(block), block.GetType().Name, null),
    };

    private Paragraph WriteHeading(Heading heading)
    {
        var id = ++_headings;
        var mark = id.ToString(CultureInfo.InvariantCulture);
        return WordText.Styled(
            "Heading" + heading.Level.ToString(CultureInfo.InvariantCulture),
            new BookmarkStart { Id = mark, Name = Bookmark(id) },
            _text.Plain(heading.Text),
            new BookmarkEnd { Id = mark });
    }

    private static string Bookmark(int heading) => "_Toc" + heading.ToString("D8", CultureInfo.InvariantCulture);

    private IEnumerable<OpenXmlElement> Statement(Statement statement)
    {
        if (statement.Lead.Length > 0)
        {
            yield return _text.Strong(statement.Lead);
        }

        yield return _text.Plain(statement.Text);
        yield return WordText.Mark(_notes.Add(statement.Note));
        yield return _text.Plain(" ");
    }

    private Paragraph Draw(Chart chart, MainDocumentPart main)
    {
        var part = main.AddNewPart<ChartPart>();
        var workbook = part.AddEmbeddedPackagePart("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        using (var figures = new MemoryStream())
        {
            WorkbookWriter.Write([ChartXml.Figures(chart)], chart.Title, _made, figures);
            figures.Position = 0;
            workbook.FeedData(figures);
        }

        using (var xml = new MemoryStream())
        {
            ChartXml.Of(chart, part.GetIdOfPart(workbook)).Save(xml);
            xml.Position = 0;
            part.FeedData(xml);
        }

        return WordDrawing.Of(main.GetIdOfPart(part), ++_charts, chart.Title);
    }

    private Footnotes Footnotes() => new(
    [
        new Footnote(new Paragraph(new WordRun(new SeparatorMark()))) { Type = FootnoteEndnoteValues.Separator, Id = -1 },
        new Footnote(new Paragraph(new WordRun(new ContinuationSeparatorMark()))) { Type = FootnoteEndnoteValues.ContinuationSeparator, Id = 0 },
        .. _notes.Notes.Select((words, i) => new Footnote(WordText.Styled(
            WordStyles.FootnoteText,
            [
                new WordRun(new RunProperties(new RunStyle { Val = WordStyles.FootnoteReference }), new FootnoteReferenceMark()),
                _text.Plain(" "),
                .. words.Select(_text.Of),
            ]))
        { Id = i + 1 }),
    ]);
}
