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

    private const string BetweenParts = " - ";

    private readonly FrozenDictionary<string, SourceMetadata> _rows;
    private readonly FrozenDictionary<string, SourceMetadata> _names;

    /// <param name="rows">By the file's name.</param>
    /// <param name="names">By <see cref="NameKey"/> of what a file may be called, whatever its format; null where only whole names count.</param>
    internal MetadataTable(IReadOnlyDictionary<string, SourceMetadata> rows, IReadOnlyDictionary<string, SourceMetadata>? names = null) =>
        (_rows, _names) = (rows.ToFrozenDictionary(StringComparer.Ordinal), (names ?? new Dictionary<string, SourceMetadata>()).ToFrozenDictionary(StringComparer.Ordinal));

    /// <summary>Nothing known about any file.</summary>
    public static MetadataTable Empty { get; } = new(new Dictionary<string, SourceMetadata>());

    /// <summary>Whether it tells of no file.</summary>
    public bool IsEmpty => _rows.Count + _names.Count == 0;

    /// <summary>The names of the files that the table tells of, sorted.</summary>
    public IEnumerable<string> Files => _rows.Keys.Order(StringComparer.Ordinal);

    /// <summary>
    /// Reads the table at <paramref name="csv"/>, or the bibliography in CSL-JSON (<c>.json</c>), BibTeX (<c>.bib</c>) or RIS (<c>.ris</c>) there. What
    /// is wrong with it is reported, and the rest used.
    /// </summary>
    public static (MetadataTable Table, IReadOnlyList<Problem> Problems) Load(string csv)
    {
        // A table is read as a document is, whatever its name ends in: its encoding is found and its faults are told in the same words.
        var text = new DocumentReader(formats: new FormatRegistry(new TextFormat()), largestFile: LargestTable).Read(csv);
        return !text.Succeeded ? (Empty, [text.Problem])
            : Bibliography.Is(csv) ? Bibliography.Read(csv, text.Document.Text.Text)
            : MetadataRows.Read(csv, text.Document.Text.Text);
    }

    /// <summary>What is known about the file of this name; <see cref="SourceMetadata.Empty"/> where the table has no row for it.</summary>
    /// <param name="fileName">The file's name; folders before it do not count.</param>
    public SourceMetadata For(string fileName)
    {
        ArgumentNullException.ThrowIfNull(fileName);
        var name = Path.GetFileName(fileName);
        if (_rows.TryGetValue(name, out var row) || _names.Count == 0)
        {
            return row ?? SourceMetadata.Empty;
        }

        // Title.pdf, or Author - 1984 - Title.pdf.
        var stem = Path.GetFileNameWithoutExtension(name);
        var last = stem.LastIndexOf(BetweenParts, StringComparison.Ordinal);
        return _names.GetValueOrDefault(NameKey(stem))
            ?? (last < 0 ? null : _names.GetValueOrDefault(NameKey(stem[(last + BetweenParts.Length)..])))
            ?? SourceMetadata.Empty;
    }

    /// <summary>A title as a file may be called after it: letters and digits alone, since programs leave out or replace the rest.</summary>
    internal static string NameKey(string name) => new([.. name.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant)]);
}
