using CsvHelper;
using Wanglai.Model.Problems;
using Wanglai.Model.Sources;
using Wanglai.Time;

namespace Wanglai.Intake.Metadata;

/// <summary>Reads the rows of a table of metadata.</summary>
internal sealed class MetadataRows
{
    private const string File = "file";
    private const string Date = "date";
    private const string About = "about";
    private const string Title = "title";
    private const string Author = "author";
    private const string Publication = "publication";
    private const string Origin = "origin";
    private const string Confidentiality = "confidentiality";

    private static readonly string[] Known = [File, Date, About, Title, Author, Publication, Origin, Confidentiality];
    private static readonly string KnownNames = string.Join(", ", Known);

    private readonly string _table;
    private readonly CsvReader _csv;
    private readonly List<Problem> _problems = [];
    private readonly Dictionary<string, SourceMetadata> _rows = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _lineOf = new(StringComparer.Ordinal);
    private string[] _header = [];
    private bool _broken;

    private MetadataRows(string table, string text)
    {
        _table = table;
        _csv = CsvReader.FromText(text, new CsvReaderOptions
        {
            Separator = ',',
            TrimWhitespace = true,
            TrackLineNumbers = true,
            // One row a line: an unclosed quotation mark then spoils its own row and not the rest of the table.
            AllowLineBreaksInQuotes = false,
            OnMalformedRecord = _ => _broken = true,
        });
    }

    private int Line => (int)_csv.LineNumber;

    /// <summary>The table that <paramref name="text"/> holds, and what is wrong with it.</summary>
    /// <param name="table">How messages call the table.</param>
    /// <param name="text">Its text.</param>
    public static (MetadataTable Table, IReadOnlyList<Problem> Problems) Read(string table, string text)
    {
        var rows = new MetadataRows(table, text);
        using (rows._csv)
        {
            if (rows.ReadHeader())
            {
                rows.ReadRows();
            }
        }

        return (new MetadataTable(rows._rows), rows._problems);
    }

    private bool ReadHeader()
    {
        _csv.ReadHeader();
        _header = [.. _csv.Headers];
        _problems.AddRange(_header.Except(Known).Select(c => MetadataProblems.ColumnUnknown(_table, c, KnownNames)));
        if (Known.FirstOrDefault(c => _header.Count(h => h == c) > 1) is { } twice)
        {
            _problems.Add(MetadataProblems.ColumnTwice(_table, twice));
            return false;
        }

        if (!_header.Contains(File))
        {
            _problems.Add(MetadataProblems.ColumnMissing(_table, File, KnownNames));
            return false;
        }

        return true;
    }

    private void ReadRows()
    {
        while (_csv.Read())
        {
            if (_broken)
            {
                _broken = false;
                _problems.Add(MetadataProblems.BrokenQuotes(_table, Line));
            }
            else if (_csv.FieldCount != _header.Length)
            {
                _problems.Add(MetadataProblems.CellCount(_table, Line, _csv.FieldCount, _header.Length));
            }
            else
            {
                ReadRow();
            }
        }
    }

    private void ReadRow()
    {
        if (Cell(File) is not { } file)
        {
            _problems.Add(MetadataProblems.FileMissing(_table, Line));
            return;
        }

        var name = Path.GetFileName(file);
        if (!_lineOf.TryAdd(name, Line))
        {
            _problems.Add(MetadataProblems.FileTwice(_table, Line, name, _lineOf[name]));
            return;
        }

        _rows[name] = new SourceMetadata
        {
            Date = DateCell(),
            About = Cell(About),
            Title = Cell(Title),
            Author = Cell(Author),
            Publication = Cell(Publication),
            Origin = Cell(Origin),
            Confidentiality = Cell(Confidentiality),
        };
    }

    private Edtf? DateCell()
    {
        if (Cell(Date) is not { } cell)
        {
            return null;
        }

        if (Edtf.TryParse(cell, out var date, out var error))
        {
            return date;
        }

        _problems.Add(MetadataProblems.BadDate(_table, Line, cell, error));
        return null;
    }

    /// <summary>The row's cell in a column; null where it is empty, or the table has no such column.</summary>
    private string? Cell(string column)
    {
        var index = Array.IndexOf(_header, column);
        return index >= 0 && _csv.GetString(index) is { Length: > 0 } cell ? cell : null;
    }
}
