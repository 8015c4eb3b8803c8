using System.Globalization;
using System.Text;
using System.Xml;
using Wanglai.Intake.Blocks;
using Wanglai.Model.Sources;

namespace Wanglai.Intake.Word;

/// <summary>Writes the text of a Word file as blocks. Elements are known by their local names, so that both editions of the standard are read.</summary>
internal sealed class WordBlocks(BlockWriter writer, WordStyles styles)
{
    private readonly Stack<Paragraph> _open = new();
    private readonly Stack<Table> _tables = new();
    private readonly Dictionary<string, int> _noteNumbers = new(StringComparer.Ordinal);
    private int _footnotes;
    private int _endnotes;
    private int _paragraph;
    private int _tableCount;
    private int? _page;
    private int? _pageOfParagraphs;
    private string? _note;

    /// <summary>The words of the first paragraph in the style of titles; null where there is none.</summary>
    public string? Title { get; private set; }

    /// <summary>Reads the body.</summary>
    public void ReadBody(Stream part)
    {
        using var stream = part;
        using var text = WordXml.Open(stream);
        Read(text);
    }

    /// <summary>Reads the notes that the body has referred to.</summary>
    /// <param name="part">The part of footnotes or of endnotes.</param>
    /// <param name="element">What a note is called in it.</param>
    public void ReadNotes(Stream part, string element)
    {
        using var notes = WordXml.Open(part);
        while (notes.Read())
        {
            if (notes.NodeType == XmlNodeType.Element && notes.LocalName == element && notes.Attribute("type") is null or "normal")
            {
                _note = Number(element + notes.Attribute("id")).ToString(CultureInfo.InvariantCulture);
                using var note = notes.ReadSubtree();
                Read(note);
                _note = null;
            }
        }
    }

    private void Read(XmlReader reader)
    {
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Element)
            {
                var isEmpty = reader.IsEmptyElement;
                var name = reader.LocalName;
                if (LeavesOut(reader))
                {
                    Pass(reader);
                    continue;
                }

                Begin(reader);
                if (isEmpty)
                {
                    End(name);
                }
            }
            else if (reader.NodeType == XmlNodeType.EndElement)
            {
                End(reader.LocalName);
            }
        }
    }

    // The fallback of a drawing repeats it; a phonetic guide repeats its word; what was deleted or moved away is not there any more.
    private static bool LeavesOut(XmlReader reader) => reader.LocalName is "Fallback" or "rt" or "del" or "moveFrom" or "instrText" or "sectPrChange" or "pPrChange";

    /// <summary>Passes over an element with all in it, and stays on its end.</summary>
    private static void Pass(XmlReader reader)
    {
        using var passed = reader.ReadSubtree();
        while (passed.Read())
        {
            // Nothing of it is text.
        }
    }

    private void Begin(XmlReader reader)
    {
        switch (reader.LocalName)
        {
            case "p":
                _open.Push(new Paragraph { Page = _page, Cell = _tables.TryPeek(out var table) && _note is null ? table.Place() : null });
                break;
            case "tbl":
                _tables.Push(new Table { Number = ++_tableCount });
                break;
            case "tr" when _tables.TryPeek(out var rows):
                rows.Row++;
                (rows.Column, rows.Span) = (0, 1);
                break;
            case "tc" when _tables.TryPeek(out var cells):
                cells.Column += cells.Span;
                cells.Span = 1;
                break;
            case "gridSpan" when _tables.TryPeek(out var spanning) && int.TryParse(reader.Value(), CultureInfo.InvariantCulture, out var span):
                spanning.Span = Math.Clamp(span, 1, 1000);
                break;
            case "lastRenderedPageBreak":
                BreakPage();
                break;
            default:
                if (_open.TryPeek(out var paragraph))
                {
                    Begin(reader, paragraph);
                }

                break;
        }
    }

    private void Begin(XmlReader reader, Paragraph paragraph)
    {
        switch (reader.LocalName)
        {
            case "pStyle":
                paragraph.Style = reader.Value();
                break;
            case "outlineLvl" when int.TryParse(reader.Value(), CultureInfo.InvariantCulture, out var level):
                paragraph.IsOutlined = level < 9;
                break;
            case "r":
                paragraph.IsHidden = false;
                break;
            case "vanish":
                paragraph.IsHidden = reader.Value() is not ("0" or "false");
                break;
            case "t" when !paragraph.IsHidden && !reader.IsEmptyElement:
                paragraph.Words.Append(TextOf(reader));
                break;
            case "tab" or "br" or "cr":
                paragraph.Words.Append(' ');
                break;
            case "noBreakHyphen":
                paragraph.Words.Append('-');
                break;
            case "footnoteReference" or "endnoteReference" when reader.Attribute("id") is { } id:
                Number(reader.LocalName[..^"Reference".Length] + id);
                break;
            default:
                break;
        }
    }

    // Stays on the element's end; ReadElementContentAsString would go beyond it.
    private static string TextOf(XmlReader reader)
    {
        var words = new StringBuilder();
        using var text = reader.ReadSubtree();
        while (text.Read())
        {
            if (text.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace)
            {
                words.Append(text.Value);
            }
        }

        return words.ToString();
    }

    private void End(string name)
    {
        switch (name)
        {
            case "p" when _open.TryPop(out var paragraph):
                Write(paragraph);
                break;
            case "tbl" when _tables.Count > 0:
                _tables.Pop();
                break;
            default:
                break;
        }
    }

    private void Write(Paragraph paragraph)
    {
        var words = paragraph.Words.ToString();
        if (_note is not null)
        {
            writer.Add(BlockSort.Note, words, new() { Note = _note });
            return;
        }

        if (paragraph.Cell is { } cell)
        {
            writer.Add(BlockSort.Cell, words, cell with { Page = paragraph.Page });
            return;
        }

        if ((paragraph.IsOutlined ? BlockSort.Heading : styles.SortOf(paragraph.Style)) is not { } sort)
        {
            return;
        }

        if (paragraph.Page != _pageOfParagraphs)
        {
            (_pageOfParagraphs, _paragraph) = (paragraph.Page, 0);
        }

        if (writer.Add(sort, words, new() { Page = paragraph.Page, Paragraph = _paragraph + 1 }))
        {
            _paragraph++;
            Title ??= sort == BlockSort.Title ? BlockWriter.Clean(words) : null;
        }
    }

    // Word notes where its pages ended when it showed the file last; other programs do not, and then there are no pages.
    private void BreakPage()
    {
        if (_page is null)
        {
            writer.BeginWithFirstPage();
            foreach (var open in _open)
            {
                open.Page = 1;
            }

            _pageOfParagraphs = 1;
        }

        _page = (_page ?? 1) + 1;
        if (_open.TryPeek(out var paragraph) && paragraph.Words.Length == 0)
        {
            paragraph.Page = _page;
        }
    }

    private int Number(string note)
    {
        if (!_noteNumbers.TryGetValue(note, out var number))
        {
            number = note[0] == 'f' ? ++_footnotes : ++_endnotes;
            _noteNumbers.Add(note, number);
        }

        return number;
    }

    private sealed class Paragraph
    {
        public StringBuilder Words { get; } = new();

        public string? Style { get; set; }

        public bool IsOutlined { get; set; }

        public bool IsHidden { get; set; }

        public int? Page { get; set; }

        public OriginalPlace? Cell { get; init; }
    }

    private sealed class Table
    {
        public int Number { get; init; }

        public int Row { get; set; }

        public int Column { get; set; }

        public int Span { get; set; } = 1;

        public OriginalPlace Place() => new() { Table = Number, Row = Row, Column = Column };
    }
}
