using System.Text;
using CsvHelper;
using Wanglai.Model.Problems;

namespace Wanglai.Model.Authority;

/// <summary>
/// The rows of one authority file under its known headings. The first row is the header, in any order of columns;
/// blank lines and lines that begin with <c>#</c> are passed over; every cell is trimmed.
/// </summary>
internal static class CsvTable
{
    // Throws at bytes that are not UTF-8: a file saved in another encoding must not slip in as garbage.
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads the good rows of <paramref name="bytes"/>; what is wrong goes to <paramref name="problems"/>.</summary>
    public static List<AuthorityRow> Read(string file, byte[] bytes, string[] columns, List<Problem> problems)
    {
        string text;
        try
        {
            text = StrictUtf8.GetString(bytes).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException e)
        {
            problems.Add(AuthorityProblems.Unreadable(file, $"byte {e.Index}"));
            return [];
        }

        var broken = false;
        using var reader = CsvReader.FromText(text, new CsvReaderOptions
        {
            Separator = ',',
            CommentPrefix = '#',
            TrimWhitespace = true,
            TrackLineNumbers = true,
            // One row a line: an unclosed quotation mark then spoils its own row and not the rest of the file.
            AllowLineBreaksInQuotes = false,
            OnMalformedRecord = _ => broken = true,
        });
        reader.ReadHeader();

        var expected = string.Join(',', columns);
        string[] header = [.. reader.Headers];
        foreach (var unknown in header.Where(h => !columns.Contains(h, StringComparer.Ordinal)))
        {
            problems.Add(AuthorityProblems.UnknownColumn(file, unknown, expected));
        }

        if (Array.Find(columns, c => !header.Contains(c, StringComparer.Ordinal)) is { } missing)
        {
            problems.Add(AuthorityProblems.MissingColumn(file, missing, expected));
            return [];
        }

        var rows = new List<AuthorityRow>();
        while (reader.Read())
        {
            var line = (int)reader.LineNumber;
            if (broken)
            {
                problems.Add(AuthorityProblems.BrokenCsv(file, line));
                broken = false;
            }
            else if (reader.FieldCount != header.Length)
            {
                problems.Add(AuthorityProblems.CellCount(file, line, reader.FieldCount, header.Length));
            }
            else
            {
                rows.Add(new AuthorityRow(file, line, columns.ToDictionary(c => c, c => reader.GetString(Array.IndexOf(header, c)), StringComparer.Ordinal)));
            }
        }

        return rows;
    }
}
