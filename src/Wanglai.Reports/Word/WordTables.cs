using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Wanglai.Reports.Citing;
using ReportTable = Wanglai.Reports.Documents.Table;
using WordTableRow = DocumentFormat.OpenXml.Wordprocessing.TableRow;

namespace Wanglai.Reports.Word;

/// <summary>Tables as Word has them: as wide as the text, the head repeated on every page, no row broken across pages.</summary>
internal static class WordTables
{
    public static Table Of(ReportTable table, WordText text, NoteRegister notes)
    {
        var all = table.Columns.Sum(c => c.Width);
        int[] widths = [.. table.Columns.Select(c => WordPage.TextWidth * c.Width / all)];
        var written = new Table(
            new TableProperties(
                new TableStyle { Val = WordStyles.TableLook },
                new TableWidth { Width = WordPage.TextWidth.ToString(CultureInfo.InvariantCulture), Type = TableWidthUnitValues.Dxa },
                new TableLayout { Type = TableLayoutValues.Fixed },
                new TableLook { Val = "0020", FirstRow = true }),
            new TableGrid(widths.Select(w => new GridColumn { Width = w.ToString(CultureInfo.InvariantCulture) })));
        written.Append(Row(isHead: true, table.Columns.Select((c, i) => Cell(widths[i], c.IsNumber, isHead: true, [text.Strong(c.Title)]))));
        foreach (var row in table.Rows)
        {
            written.Append(Row(isHead: false, row.Cells.Select((c, i) => Cell(
                widths[i],
                table.Columns[i].IsNumber,
                isHead: false,
                c.Note is null ? [text.Plain(c.Text)] : [text.Plain(c.Text), WordText.Mark(notes.Add(c.Note))]))));
        }

        return written;
    }

    private static WordTableRow Row(bool isHead, IEnumerable<TableCell> cells)
    {
        var properties = new TableRowProperties(new CantSplit());
        if (isHead)
        {
            properties.Append(new TableHeader());
        }

        var row = new WordTableRow(properties);
        row.Append(cells);
        return row;
    }

    private static TableCell Cell(int width, bool isNumber, bool isHead, OpenXmlElement[] content)
    {
        var properties = new TableCellProperties(new TableCellWidth { Width = width.ToString(CultureInfo.InvariantCulture), Type = TableWidthUnitValues.Dxa });
        if (isHead)
        {
            properties.Append(new TableCellBorders(new BottomBorder { Val = BorderValues.Single, Size = 6, Color = "1F3A5F" }));
        }

        var paragraph = WordText.Styled(WordStyles.Cell, content);
        if (isNumber)
        {
            paragraph.ParagraphProperties!.Append(new Justification { Val = JustificationValues.Right });
        }

        if (isHead)
        {
            paragraph.ParagraphProperties!.InsertAfter(new KeepNext(), paragraph.ParagraphProperties.ParagraphStyleId);
        }

        return new(properties, paragraph);
    }
}
