using System.Globalization;
using System.Text;
using System.Xml;
using ExcelDataReader;
using ExcelDataReader.Exceptions;
using Wanglai.Intake.Archives;
using Wanglai.Intake.Blocks;
using Wanglai.Intake.Formats;
using Wanglai.Model.Problems;

namespace Wanglai.Intake.Sheets;

/// <summary>
/// Reads workbooks of Excel and WPS. A cell gives what it shows: of a formula its last result, of a date the date as far as its form shows it, of
/// merged cells the same in each.
/// </summary>
public static class Workbook
{
    static Workbook() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>The sheets of the workbook at a path, or what is wrong with it.</summary>
    public static (IReadOnlyList<Sheet> Sheets, Problem? Problem) Read(string path)
    {
        var (bytes, problem) = new DocumentReader().Load(path);
        return problem is null ? Read(new OriginalFile(Path.GetFileName(path), path, bytes!.Value)) : ([], problem);
    }

    internal static (IReadOnlyList<Sheet> Sheets, Problem? Problem) Read(OriginalFile file)
    {
        if (CompoundFile.IsEncryptedPackage(file.Bytes.Span))
        {
            return ([], FormatProblems.Encrypted(file.Path));
        }

        if (ArchiveGuard.IsArchive(file.Bytes.Span) && ArchiveGuard.Check(file.Path, file.Bytes) is { } problem)
        {
            return ([], problem);
        }

        try
        {
            using var stream = ArchiveGuard.Stream(file.Bytes);
            using var reader = ExcelReaderFactory.CreateReader(stream, new ExcelReaderConfiguration { FallbackEncoding = Decoding.TextEncoding.Gb18030.Encoding });
            var sheets = new List<Sheet>();
            do
            {
                if (reader.VisibleState == "visible")
                {
                    sheets.Add(Read(reader));
                }
            }
            while (reader.NextResult());

            return (sheets, null);
        }
        catch (InvalidPasswordException)
        {
            return ([], FormatProblems.Encrypted(file.Path));
        }
        catch (Exception error) when (ArchiveGuard.IsDamage(error) || error is ExcelReaderException or XmlException or FormatException or InvalidOperationException or NullReferenceException or KeyNotFoundException or IndexOutOfRangeException)
        {
            // The reader of workbooks does not tell a damaged file from its own faults.
            return ([], FormatProblems.Damaged(file.Path, "Excel"));
        }
    }

    private static Sheet Read(IExcelDataReader reader)
    {
        var rows = new List<IReadOnlyList<string>>();
        while (reader.Read())
        {
            var cells = new string[reader.FieldCount];
            for (var c = 0; c < cells.Length; c++)
            {
                cells[c] = BlockWriter.Clean(Shown(reader.GetValue(c), reader.GetNumberFormatString(c)));
            }

            rows.Add(cells);
        }

        foreach (var merged in reader.MergeCells ?? [])
        {
            Fill(rows, merged);
        }

        return new Sheet(reader.Name, rows);
    }

    private static void Fill(List<IReadOnlyList<string>> rows, CellRange merged)
    {
        var words = merged.FromRow < rows.Count && merged.FromColumn < rows[merged.FromRow].Count ? rows[merged.FromRow][merged.FromColumn] : "";
        for (var r = merged.FromRow; words.Length > 0 && r <= Math.Min(merged.ToRow, rows.Count - 1); r++)
        {
            var cells = (string[])rows[r];
            for (var c = merged.FromColumn; c <= Math.Min(merged.ToColumn, cells.Length - 1); c++)
            {
                cells[c] = words;
            }
        }
    }

    private static string Shown(object? value, string? form) => value switch
    {
        null => "",
        DateTime date => Day(date, form ?? ""),
        double number => number.ToString("0.##########", CultureInfo.InvariantCulture),
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

    // 1984年4月 is kept as the first of the month; its form shows no day.
    private static string Day(DateTime date, string form)
    {
        var shown = form.ToUpperInvariant();
        var pattern = shown.Contains('D', StringComparison.Ordinal) || !shown.Contains('Y', StringComparison.Ordinal) ? "yyyy-MM-dd"
            : shown.Contains('M', StringComparison.Ordinal) ? "yyyy-MM" : "yyyy";
        return date.ToString(pattern, CultureInfo.InvariantCulture);
    }
}
