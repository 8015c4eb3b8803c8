using System.Text;

namespace Wanglai.Exchange.Imports;

/// <summary>A row of a table that stands on one line (RFC 4180 without line breaks in cells), whose very words are the evidence.</summary>
public static class CsvLine
{
    /// <summary>The cells as a row.</summary>
    public static string Join(IEnumerable<string> cells, char separator) => string.Join(
        separator,
        cells.Select(c => c.AsSpan().IndexOfAny(separator, '"') >= 0 ? $"\"{c.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : c));

    /// <summary>The cells.</summary>
    public static string[] Split(string line, char separator)
    {
        if (!line.Contains('"', StringComparison.Ordinal))
        {
            return line.Split(separator);
        }

        var cells = new List<string>();
        var cell = new StringBuilder();
        var quoted = false;
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] == '"')
            {
                // Two quotation marks within a quoted cell are one.
                if (quoted && i + 1 < line.Length && line[i + 1] == '"')
                {
                    cell.Append('"');
                    i++;
                }
                else
                {
                    quoted = !quoted;
                }
            }
            else if (line[i] == separator && !quoted)
            {
                cells.Add(cell.ToString());
                cell.Clear();
            }
            else
            {
                cell.Append(line[i]);
            }
        }

        cells.Add(cell.ToString());
        return [.. cells];
    }
}
