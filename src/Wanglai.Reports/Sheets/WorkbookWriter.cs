using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Wanglai.Reports.Sheets;

/// <summary>Writes sheets as a workbook (.xlsx). A formula is written with its present value, for readers that do not compute; those that do compute it anew.</summary>
internal static class WorkbookWriter
{
    private const uint Plain = 0;
    private const uint Head = 1;
    private const uint Wrapped = 2;

    // Excel holds no more in a cell.
    private const int MostCharacters = 32_767;

    public static void Write(IReadOnlyList<Sheet> sheets, string title, DateTimeOffset made, Stream output)
    {
        using var memory = new MemoryStream();
        using (var package = SpreadsheetDocument.Create(memory, SpreadsheetDocumentType.Workbook))
        {
            var workbook = package.AddWorkbookPart();
            workbook.AddNewPart<WorkbookStylesPart>().Stylesheet = Styles();
            var list = new DocumentFormat.OpenXml.Spreadsheet.Sheets();
            foreach (var (i, sheet) in sheets.Index())
            {
                var part = workbook.AddNewPart<WorksheetPart>($"rId{i + 10}");
                part.Worksheet = Write(sheet);
                list.Append(new DocumentFormat.OpenXml.Spreadsheet.Sheet { Name = sheet.Name, SheetId = (uint)i + 1, Id = $"rId{i + 10}" });
            }

            workbook.Workbook = new Workbook(list, Filters(sheets), new CalculationProperties { FullCalculationOnLoad = true });
            package.PackageProperties.Title = XmlText.Of(title);
            package.PackageProperties.Creator = "Wanglai";
            package.PackageProperties.Created = made.UtcDateTime;
        }

        memory.Position = 0;
        memory.CopyTo(output);
    }

    /// <summary>The column's letters: 1 is A, 28 is AB.</summary>
    public static string Letters(int column)
    {
        var letters = "";
        for (var rest = column; rest > 0; rest = (rest - 1) / 26)
        {
            letters = (char)('A' + ((rest - 1) % 26)) + letters;
        }

        return letters;
    }

    private static Worksheet Write(Sheet sheet)
    {
        var view = new SheetView(new Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen }) { WorkbookViewId = 0 };
        var worksheet = new Worksheet(
            new SheetViews(view),
            new Columns(sheet.Columns.Select((c, i) => new Column { Min = (uint)i + 1, Max = (uint)i + 1, Width = c.Width, CustomWidth = true })));
        var data = new SheetData(new Row(sheet.Columns.Select((c, i) => Write(SheetCell.Of(c.Title), Head, 1, i + 1))) { RowIndex = 1 });
        foreach (var (i, row) in sheet.Rows.Index())
        {
            data.Append(new Row(row.Select((c, column) => Write(c, sheet.Columns[column].Wraps ? Wrapped : Plain, i + 2, column + 1))) { RowIndex = (uint)i + 2 });
        }

        worksheet.Append(data);
        if (sheet.Filters)
        {
            worksheet.Append(new AutoFilter { Reference = Area(sheet) });
        }

        worksheet.Append(
            new PageMargins { Left = 0.5, Right = 0.5, Top = 0.6, Bottom = 0.6, Header = 0.3, Footer = 0.3 },
            new PageSetup { PaperSize = 9, Orientation = OrientationValues.Landscape, FitToHeight = 0 });
        return worksheet;
    }

    private static Cell Write(SheetCell cell, uint style, int row, int column)
    {
        var written = new Cell { CellReference = Letters(column) + row.ToString(CultureInfo.InvariantCulture), StyleIndex = style };
        if (cell.Formula is { } formula)
        {
            written.CellFormula = new CellFormula(formula);
        }

        if (cell.Number is { } number)
        {
            written.CellValue = new CellValue(number.ToString(CultureInfo.InvariantCulture));
        }
        else if (cell.Text is { } words)
        {
            var text = XmlText.Of(words);
            written.DataType = CellValues.InlineString;
            written.InlineString = new InlineString(new Text(text.Length <= MostCharacters ? text : text[..(MostCharacters - 1)] + "…") { Space = SpaceProcessingModeValues.Preserve });
        }

        return written;
    }

    private static string Area(Sheet sheet) => $"A1:{Letters(sheet.Columns.Length)}{sheet.Rows.Length + 1}";

    // Excel wants each filter as a hidden name, too, or it offers to repair the file.
    private static DefinedNames Filters(IReadOnlyList<Sheet> sheets) => new(sheets.Index().Where(s => s.Item.Filters).Select(s => new DefinedName(
        $"'{s.Item.Name}'!$A$1:${Letters(s.Item.Columns.Length)}${s.Item.Rows.Length + 1}")
    {
        Name = "_xlnm._FilterDatabase",
        LocalSheetId = (uint)s.Index,
        Hidden = true,
    }));

    private static Stylesheet Styles() => new(
        new Fonts(
            new Font(new FontSize { Val = 11 }, new FontName { Val = "Calibri" }),
            new Font(new Bold(), new FontSize { Val = 11 }, new FontName { Val = "Calibri" })),
        new Fills(
            new Fill(new PatternFill { PatternType = PatternValues.None }),
            new Fill(new PatternFill { PatternType = PatternValues.Gray125 }),
            new Fill(new PatternFill(new ForegroundColor { Rgb = "FFE8EEF4" }) { PatternType = PatternValues.Solid })),
        new Borders(
            new Border(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder(), new DiagonalBorder()),
            new Border(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder { Style = BorderStyleValues.Thin }, new DiagonalBorder())),
        new CellStyleFormats(new CellFormat()),
        new CellFormats(
            new CellFormat(new Alignment { Vertical = VerticalAlignmentValues.Top }) { ApplyAlignment = true },
            new CellFormat(new Alignment { Vertical = VerticalAlignmentValues.Center, WrapText = true }) { FontId = 1, FillId = 2, BorderId = 1, ApplyFont = true, ApplyFill = true, ApplyBorder = true, ApplyAlignment = true },
            new CellFormat(new Alignment { Vertical = VerticalAlignmentValues.Top, WrapText = true }) { ApplyAlignment = true }));
}
