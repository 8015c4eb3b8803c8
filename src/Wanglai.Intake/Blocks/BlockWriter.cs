using System.Collections.Immutable;
using System.Text;
using Wanglai.Intake.Formats;
using Wanglai.Model.Sources;
using Wanglai.Model.Texts;

namespace Wanglai.Intake.Blocks;

/// <summary>
/// Makes the text of an office file and the map of its places: a line a block, the cells of a row on one line with tabs between. Within a
/// block blanks and line breaks in a row become one space, and characters that are no text vanish. Notes go behind everything else.
/// </summary>
internal sealed class BlockWriter
{
    private const char LineEnd = '\n';
    private const char CellEnd = '\t';

    private readonly StringBuilder _text = new();
    private readonly ImmutableArray<PlacedBlock>.Builder _blocks = ImmutableArray.CreateBuilder<PlacedBlock>();
    private readonly List<(string Words, OriginalPlace Place)> _notes = [];
    private OriginalPlace? _lastCell;
    private int _codePoints;

    /// <summary>Whether there is no word yet.</summary>
    public bool IsEmpty => _blocks.Count == 0 && _notes.Count == 0;

    /// <summary>Adds a block; one without words is left out. Gives whether it was added.</summary>
    public bool Add(BlockSort sort, string words, OriginalPlace place)
    {
        var clean = Clean(words);
        if (clean.Length == 0)
        {
            return false;
        }

        if (sort == BlockSort.Note)
        {
            _notes.Add((clean, place));
            return true;
        }

        Put(sort, clean, place);
        return true;
    }

    /// <summary>Says that what has been added so far stands on the first page: only now it shows that the file has pages.</summary>
    public void BeginWithFirstPage()
    {
        for (var i = 0; i < _blocks.Count; i++)
        {
            _blocks[i] = _blocks[i] with { Place = _blocks[i].Place with { Page = 1 } };
        }
    }

    /// <summary>The text with its places; a problem where there is no word.</summary>
    public FormatReading Finish(OriginalFile file, string format, SourceMetadata metadata)
    {
        foreach (var (words, place) in _notes)
        {
            Put(BlockSort.Note, words, place);
        }

        _notes.Clear();
        return _blocks.Count == 0
            ? new FormatReading.Failure(IntakeProblems.Empty(file.Path))
            : new FormatReading.Text(new SourceText(_text.ToString()), format, new PlaceMap(_blocks.ToImmutable())) { Metadata = metadata };
    }

    /// <summary>The words with their blanks made one, and without what is no text.</summary>
    internal static string Clean(string words)
    {
        var clean = new StringBuilder(words.Length);
        var blank = false;
        foreach (var rune in words.EnumerateRunes())
        {
            if (IsBlank(rune.Value))
            {
                blank = clean.Length > 0;
                continue;
            }

            if (IsNoText(rune.Value))
            {
                continue;
            }

            if (blank)
            {
                clean.Append(' ');
                blank = false;
            }

            clean.Append(rune);
        }

        return clean.ToString();
    }

    private void Put(BlockSort sort, string words, OriginalPlace place)
    {
        if (_blocks.Count > 0 && sort != BlockSort.Rest)
        {
            var sameRow = sort == BlockSort.Cell && _lastCell is { } last && (last.Page, last.Sheet, last.Table, last.Row) == (place.Page, place.Sheet, place.Table, place.Row);
            _text.Append(sameRow ? CellEnd : LineEnd);
            _codePoints++;
        }

        var length = words.Length - words.Count(char.IsLowSurrogate);
        _text.Append(words);
        _blocks.Add(new(sort, new CodePointSpan(_codePoints, _codePoints + length), place));
        _codePoints += length;
        _lastCell = sort == BlockSort.Cell ? place : null;
    }

    private static bool IsBlank(int c) => c is ' ' or '\u00A0' or '\u3000' or (>= 0x09 and <= 0x0D) or '\u0085' or (>= 0x2000 and <= 0x200A) or 0x2028 or 0x2029 or 0x202F or 0x205F;

    // Controls, soft hyphens, zero-width and direction marks, and what fonts of symbols put in place of bullets.
    private static bool IsNoText(int c) => c is < 0x20 or (>= 0x7F and <= 0x9F) or 0xAD or (>= 0x200B and <= 0x200F) or (>= 0x202A and <= 0x202E) or 0x2060 or 0xFEFF or 0xFFFC or (>= 0xFFFE and <= 0xFFFF) or (>= 0xF000 and <= 0xF0FF);
}
