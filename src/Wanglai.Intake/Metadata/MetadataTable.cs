using System.Collections.Frozen;
using Wanglai.Intake.Formats;
using Wanglai.Model.Problems;
using Wanglai.Model.Sources;

namespace Wanglai.Intake.Metadata;

/// <summary>
/// What is known about many documents besides their words: a CSV table with a heading line and a row a file. The columns, in any
/// order, are <c>file</c> (needed), <c>date</c> (EDTF), <c>about</c>, <c>title</c>, <c>author</c>, <c>publication</c>, <c>origin</c> and
/// <c>confidentiality</c>.
/// The table may be in any encoding that documents may be in.
/// </summary>
public sealed class MetadataTable
{
    private const long LargestTable = 64L * 1024 * 1024;

    private readonly FrozenDictionary<string, SourceMetadata> _rows;

    internal MetadataTable(IReadOnlyDictionary<string, SourceMetadata> rows) => _rows = rows.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Nothing known about any file.</summary>
    public static MetadataTable Empty { get; } = new(new Dictionary<string, SourceMetadata>());

    /// <summary>The names of the files that the table tells of, sorted.</summary>
    public IEnumerable<string> Files => _rows.Keys.Order(StringComparer.Ordinal);

    /// <summary>Reads the table at <paramref name="csv"/>. What is wrong with it is reported, and the rest used.</summary>
    public static (MetadataTable Table, IReadOnlyList<Problem> Problems) Load(string csv)
    {
        // A table is read as a document is, whatever its name ends in: its encoding is found and its faults are told in the same words.
        var text = new DocumentReader(formats: new FormatRegistry(new TextFormat()), largestFile: LargestTable).Read(csv);
        return text.Succeeded ? MetadataRows.Read(csv, text.Document.Text.Text) : (Empty, [text.Problem]);
    }

    /// <summary>What is known about the file of this name; <see cref="SourceMetadata.Empty"/> where the table has no row for it.</summary>
    /// <param name="fileName">The file's name; folders before it do not count.</param>
    public SourceMetadata For(string fileName)
    {
        ArgumentNullException.ThrowIfNull(fileName);
        return _rows.GetValueOrDefault(Path.GetFileName(fileName), SourceMetadata.Empty);
    }
}
