using System.Collections.Immutable;
using Wanglai.Intake.Archives;
using Wanglai.Intake.Blocks;
using Wanglai.Intake.Sheets;
using Wanglai.Model.Sources;

namespace Wanglai.Intake.Formats;

/// <summary>
/// Workbooks (xlsx, xls, et) as documents: the sentences in their cells, each cell by itself. Where a row as a whole says something, it is imported
/// with a mapping instead: docs/formats/import.md.
/// </summary>
public sealed class WorkbookFormat : IDocumentFormat
{
    internal const string Name = "xlsx";

    /// <inheritdoc/>
    public ImmutableArray<string> Extensions { get; } = [".xlsx", ".xlsm", ".xls", ".et"];

    /// <inheritdoc/>
    public bool Recognises(ReadOnlySpan<byte> bytes) => OfficePackage.Holds(bytes, "xl/workbook.xml"u8) || CompoundFile.IsOldWorkbook(bytes);

    /// <inheritdoc/>
    public FormatReading Read(OriginalFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        var (sheets, problem) = Workbook.Read(file);
        if (problem is not null)
        {
            return new FormatReading.Failure(problem);
        }

        var writer = new BlockWriter();
        foreach (var sheet in sheets)
        {
            foreach (var (r, row) in sheet.Rows.Index())
            {
                foreach (var (c, cell) in row.Index())
                {
                    // What is merged stands once.
                    if (c == 0 || cell != row[c - 1])
                    {
                        writer.Add(BlockSort.Cell, cell, new() { Sheet = sheet.Name, Row = r + 1, Column = c + 1 });
                    }
                }
            }
        }

        return writer.Finish(file, Name, SourceMetadata.Empty);
    }
}
