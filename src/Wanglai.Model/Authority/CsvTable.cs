using System.Text;
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

        var rows = new List<AuthorityRow>();
        var cells = new List<string>();
        string[] header = [];
        Dictionary<string, int>? places = null;
        var number = 0;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            number++;
            if (line.IsWhiteSpace() || line[0] == '#')
            {
                continue;
            }

            var isWhole = CsvLine.TryCut(line, cells);
            if (places is null)
            {
                header = [.. cells];
                places = Places(file, header, columns, problems);
                if (places is null)
                {
                    return [];
                }
            }
            else if (!isWhole)
            {
                problems.Add(AuthorityProblems.BrokenCsv(file, number));
            }
            else if (cells.Count != header.Length)
            {
                problems.Add(AuthorityProblems.CellCount(file, number, cells.Count, header.Length));
            }
            else
            {
                rows.Add(new AuthorityRow(file, number, places, [.. cells]));
            }
        }

        // A file with nothing in it lacks every column.
        if (places is null)
        {
            Places(file, header, columns, problems);
        }

        return rows;
    }

    /// <summary>The place of each column in a row; null where the header lacks one.</summary>
    private static Dictionary<string, int>? Places(string file, string[] header, string[] columns, List<Problem> problems)
    {
        var expected = string.Join(',', columns);
        foreach (var unknown in header.Where(h => !columns.Contains(h, StringComparer.Ordinal)))
        {
            problems.Add(AuthorityProblems.UnknownColumn(file, unknown, expected));
        }

        if (Array.Find(columns, c => !header.Contains(c, StringComparer.Ordinal)) is { } missing)
        {
            problems.Add(AuthorityProblems.MissingColumn(file, missing, expected));
            return null;
        }

        return columns.ToDictionary(c => c, c => Array.IndexOf(header, c), StringComparer.Ordinal);
    }
}
