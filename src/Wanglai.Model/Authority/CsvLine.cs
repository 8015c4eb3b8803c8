using System.Text;

namespace Wanglai.Model.Authority;

/// <summary>
/// Cuts a line into cells as RFC 4180 says, but for cells that go over several lines: an unclosed quotation mark spoils its own row and not
/// the rest of the file. A general reader of CSV takes longer to start than all the authority files take to read.
/// </summary>
internal static class CsvLine
{
    /// <summary>The cells of a line, trimmed; false where a quotation mark is out of place.</summary>
    public static bool TryCut(ReadOnlySpan<char> line, List<string> cells)
    {
        cells.Clear();
        for (var at = 0; ;)
        {
            while (at < line.Length && char.IsWhiteSpace(line[at]))
            {
                at++;
            }

            var isWhole = at < line.Length && line[at] == '"' ? TryQuoted(line, ref at, cells) : TryPlain(line, ref at, cells);
            if (!isWhole || at == line.Length)
            {
                return isWhole;
            }

            at++;
        }
    }

    private static bool TryPlain(ReadOnlySpan<char> line, ref int at, List<string> cells)
    {
        var rest = line[at..];
        var comma = rest.IndexOf(',');
        var cell = comma < 0 ? rest : rest[..comma];
        at += cell.Length;
        cells.Add(cell.TrimEnd().ToString());
        return !cell.Contains('"');
    }

    private static bool TryQuoted(ReadOnlySpan<char> line, ref int at, List<string> cells)
    {
        var cell = new StringBuilder();
        for (at++; at < line.Length; at++)
        {
            if (line[at] != '"')
            {
                cell.Append(line[at]);
            }
            else if (at + 1 < line.Length && line[at + 1] == '"')
            {
                cell.Append(line[at++]);
            }
            else
            {
                at++;
                while (at < line.Length && char.IsWhiteSpace(line[at]))
                {
                    at++;
                }

                cells.Add(cell.ToString().Trim());
                return at == line.Length || line[at] == ',';
            }
        }

        return false;
    }
}
