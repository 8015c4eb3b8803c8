using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Wanglai.Intake.Blocks;
using Wanglai.Model.Sources;

namespace Wanglai.Intake.Html;

/// <summary>Writes the main text of pages as blocks; the pages of a book go on counting paragraphs.</summary>
internal sealed partial class HtmlBlocks(BlockWriter writer)
{
    private const int LongestCell = 500;

    private static readonly FrozenSet<string> Inline = FrozenSet.Create(
        StringComparer.Ordinal, "a", "abbr", "b", "bdi", "bdo", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins", "kbd", "label", "mark", "q", "ruby", "rb", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr", "o:p");

    private readonly StringBuilder _words = new();
    private readonly Stack<(INode Node, BlockSort Sort, OriginalPlace? Place)> _within = new();
    private readonly HashSet<INode> _tables = [];
    private int _paragraph;
    private int _table;
    private int _row;
    private int _column;
    private int _note;
    private bool _hasTitle;

    /// <summary>Writes the text of a page.</summary>
    public void Read(IHtmlDocument page)
    {
        var body = page.Body ?? page.DocumentElement;
        var weights = new PageWeights(page.DocumentElement);
        var root = MainText.RootOf(page, weights);
        if (root != body && root.QuerySelector("h1") is null && page.QuerySelector("h1") is { } title)
        {
            Begin(title);
            _words.Append(title.TextContent);
            End(title);
        }

        var main = new MainText(weights, weights[body].Text);
        foreach (var (node, isExit) in TreeWalk.Of(root, n => (n == root || !main.LeavesOut(n)) && !IsMark(n)))
        {
            switch (node)
            {
                case IText text when !isExit:
                    _words.Append(text.Data);
                    break;
                case IElement element when isExit:
                    End(element);
                    break;
                case IElement element:
                    Begin(element);
                    break;
                default:
                    break;
            }
        }

        Flush();
    }

    private void Begin(IElement element)
    {
        if (Inline.Contains(element.LocalName))
        {
            return;
        }

        Flush();
        switch (element.LocalName)
        {
            case "h1" when !_hasTitle:
                _hasTitle = true;
                _within.Push((element, BlockSort.Title, null));
                break;
            case "h1" or "h2" or "h3" or "h4" or "h5" or "h6":
                _within.Push((element, BlockSort.Heading, null));
                break;
            case "table" when HoldsData(element):
                _tables.Add(element);
                _table++;
                _row = 0;
                break;
            case "tr":
                _row++;
                _column = 0;
                break;
            case "td" or "th" when TableOf(element) is { } table && _tables.Contains(table):
                _column++;
                _within.Push((element, BlockSort.Cell, new() { Table = _table, Row = _row, Column = _column }));
                _column += Span(element) - 1;
                break;
            default:
                if (MainText.IsNote(element))
                {
                    _note++;
                    _within.Push((element, BlockSort.Note, new() { Note = _note.ToString(CultureInfo.InvariantCulture) }));
                }

                break;
        }
    }

    private void End(IElement element)
    {
        if (Inline.Contains(element.LocalName))
        {
            return;
        }

        Flush();
        if (_within.TryPeek(out var top) && top.Node == element)
        {
            _within.Pop();
        }
    }

    private void Flush()
    {
        if (_words.Length == 0)
        {
            return;
        }

        var words = _words.ToString();
        _words.Clear();
        var (_, sort, place) = _within.TryPeek(out var top) ? top : (null!, BlockSort.Paragraph, null);
        if (writer.Add(sort, words, place ?? new() { Paragraph = _paragraph + 1 }) && place is null)
        {
            _paragraph++;
        }
    }

    // A table that only arranges the page holds other tables, or whole texts in its cells.
    private static bool HoldsData(IElement table) =>
        table.GetAttribute("role") != "presentation"
        && table is IHtmlTableElement { Rows.Length: > 1 } rows
        && table.QuerySelector("table") is null
        && rows.Rows.Any(r => r.Cells.Length > 1)
        && !rows.Rows.SelectMany(r => r.Cells).Any(c => c.TextContent.Length > LongestCell);

    private static IElement? TableOf(IElement cell) => cell.ParentElement?.ParentElement is { } above ? above.LocalName == "table" ? above : above.ParentElement : null;

    private static int Span(IElement cell) => int.TryParse(cell.GetAttribute("colspan"), out var span) ? Math.Clamp(span, 1, 1000) : 1;

    // The raised number that leads to a note is no part of the sentence.
    private bool IsMark(INode node) =>
        node is IElement { LocalName: "sup" or "a" } element
        && (element.LocalName == "sup" || (element.GetAttribute("role") ?? element.GetAttribute("epub:type") ?? "") is "doc-noteref" or "noteref")
        && element.TextContent is { Length: < 12 } words
        && (Mark().IsMatch(words) || (Number().IsMatch(words) && !IsUnit()));

    // 1000 m²
    private bool IsUnit() => _words.Length > 0 && char.IsAsciiLetter(_words[^1]);

    [GeneratedRegex(@"^\s*(?:[\[\(［〔（]\s*(?:注|note )?[\d①-⑳*†‡a-z]{1,4}\s*[\]\)］〕）]|[①-⑳*†‡]{1,3})\s*$", RegexOptions.NonBacktracking)]
    private static partial Regex Mark();

    [GeneratedRegex(@"^\s*\d{1,4}\s*$", RegexOptions.NonBacktracking)]
    private static partial Regex Number();
}
