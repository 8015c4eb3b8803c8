using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Wanglai.Intake.Tests.Formats;

/// <summary>Makes workbooks.</summary>
internal static class WorkbookFile
{
    /// <summary>A workbook of one sheet; a <see cref="DateTime"/> is a date with its day, a <see cref="DateOnly"/> one that shows year and month.</summary>
    public static byte[] Of(string sheet, object?[][] rows, params string[] merged)
    {
        using var stream = new MemoryStream();
        using (var book = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var part = book.AddWorkbookPart();
            part.AddNewPart<WorkbookStylesPart>().Stylesheet = new Stylesheet(
                new NumberingFormats(new NumberingFormat { NumberFormatId = 170, FormatCode = "yyyy\"年\"m\"月\";@" }),
                new Fonts(new Font()), new Fills(new Fill()), new Borders(new Border()), new CellStyleFormats(new CellFormat()),
                new CellFormats(new CellFormat(), new CellFormat { NumberFormatId = 14, ApplyNumberFormat = true }, new CellFormat { NumberFormatId = 170, ApplyNumberFormat = true }));
            var sheetPart = part.AddNewPart<WorksheetPart>();
            var data = new SheetData(rows.Select((row, r) => new Row(row.Select((value, c) => Cell(value, r, c)).OfType<Cell>()) { RowIndex = (uint)r + 1 }));
            sheetPart.Worksheet = new Worksheet(data);
            if (merged.Length > 0)
            {
                sheetPart.Worksheet.Append(new MergeCells(merged.Select(m => new MergeCell { Reference = m })));
            }

            part.Workbook = new Workbook(new DocumentFormat.OpenXml.Spreadsheet.Sheets(new DocumentFormat.OpenXml.Spreadsheet.Sheet { Id = part.GetIdOfPart(sheetPart), SheetId = 1, Name = sheet }));
        }

        return stream.ToArray();
    }

    private static Cell? Cell(object? value, int row, int column)
    {
        var place = $"{(char)('A' + column)}{row + 1}";
        return value switch
        {
            null => null,
            string words => new Cell(new InlineString(new Text(words))) { CellReference = place, DataType = CellValues.InlineString },
            DateTime date => new Cell(new CellValue(date.ToOADate().ToString(CultureInfo.InvariantCulture))) { CellReference = place, StyleIndex = 1 },
            DateOnly month => new Cell(new CellValue(month.ToDateTime(default).ToOADate().ToString(CultureInfo.InvariantCulture))) { CellReference = place, StyleIndex = 2 },
            _ => new Cell(new CellValue(Convert.ToString(value, CultureInfo.InvariantCulture)!)) { CellReference = place },
        };
    }
}
