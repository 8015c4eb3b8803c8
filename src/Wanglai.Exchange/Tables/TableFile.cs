using System.Text;
using CsvHelper;

namespace Wanglai.Exchange.Tables;

/// <summary>
/// Writes one table as CSV (RFC 4180, UTF-8) with a byte-order mark, without which Excel takes Chinese for another encoding. What it writes to is closed
/// with it.
/// </summary>
internal sealed class TableFile : IDisposable
{
    private readonly TableShape _shape;
    private readonly Stream _output;
    private readonly CsvWriter _csv;

    public TableFile(TableShape shape, Stream output)
    {
        (_shape, _output) = (shape, output);
        output.Write(Encoding.UTF8.Preamble);
        _csv = CsvWriter.Create(output, CsvWriterOptions.Default, leaveOpen: true);
        foreach (var column in shape.Columns)
        {
            _csv.WriteField(column.Name);
        }

        _csv.EndRecord();
    }

    /// <summary>Writes a row, a cell a column.</summary>
    public void Row(params ReadOnlySpan<string?> cells)
    {
        for (var i = 0; i < _shape.Columns.Count; i++)
        {
            _csv.WriteField(_shape.Columns[i].Sort == ColumnSort.WordsOrNone ? Cells.Kept(cells[i]) : cells[i]);
        }

        _csv.EndRecord();
    }

    /// <summary>Writes what was written to a place that can be read again into another, which is closed.</summary>
    public void CopyTo(Func<Stream> open)
    {
        _csv.Flush();
        _output.Position = 0;
        using var other = open();
        _output.CopyTo(other);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _csv.Dispose();
        _output.Dispose();
    }
}
