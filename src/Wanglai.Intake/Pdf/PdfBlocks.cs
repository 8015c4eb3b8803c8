using System.Text;
using System.Text.RegularExpressions;
using Wanglai.Intake.Blocks;
using Wanglai.Model.Sources;

namespace Wanglai.Intake.Pdf;

/// <summary>
/// Makes paragraphs, headings, tables and notes of the lines of pages. A paragraph begins where a line is indented, where the one before ended
/// short, or behind a wider gap; over the end of a page it goes on where its last line is full and the next is not indented.
/// </summary>
internal sealed partial class PdfBlocks(BlockWriter writer)
{
    private const double Indent = 1.2;
    private const double Short = 1.8;
    private const double RatherShort = 3.5;
    private const double MuchShort = 4.5;
    private const double WideGap = 1.55;
    private const double OtherSize = 0.13;
    private const double HeadingSize = 1.15;
    private const int LongestHeading = 45;
    private const string SentenceEnds = "。！？!?；;”》』」…";

    private readonly StringBuilder _words = new();
    private readonly List<PdfLine> _lines = [];
    private double _bodySize;
    private bool _indents;
    private bool _goesOn;
    private PdfLine? _lastOfPage;
    private double _rightOfLast;
    private int _paragraph;
    private int _table;
    private bool _hasTitle;

    /// <summary>Writes the text of the pages.</summary>
    public void Read(List<PdfPage> pages)
    {
        RunningHeads.Remove(pages);
        _bodySize = pages.SelectMany(p => p.Lines).GroupBy(l => Math.Round(l.Size * 2) / 2).MaxBy(g => g.Sum(l => l.Words.Length))?.Key ?? 0;
        var notes = pages.ConvertAll(p => PageNotes.Take(p, _bodySize));
        var columns = pages.ConvertAll(p => new Columns(p));
        _indents = pages.Zip(columns).Sum(p => p.First.Lines.Count(l => IsIndented(l, p.Second))) * 20 > pages.Sum(p => p.Lines.Count);
        foreach (var (n, page) in pages.Index())
        {
            Read(page, columns[n]);
            foreach (var (mark, lines) in notes[n])
            {
                var note = new StringBuilder();
                lines.ForEach(l => LineMaker.Join(note, l.Words));
                writer.Add(BlockSort.Note, note.ToString(), new() { Page = page.Number, Note = mark, Recognised = page.Recognised });
            }
        }
    }

    private void Read(PdfPage page, Columns columns)
    {
        (_paragraph, _table) = (0, 0);
        var tables = PageTables.Find(page);
        var tableOf = new Dictionary<PdfLine, List<List<PdfLine>>>(ReferenceEqualityComparer.Instance);
        tables.ForEach(t => t.ForEach(r => r.ForEach(l => tableOf[l] = t)));
        var written = new HashSet<List<List<PdfLine>>>(ReferenceEqualityComparer.Instance);
        var pitch = RunningHeads.Pitch(page.Lines);
        PdfLine? before = null;
        foreach (var line in page.Lines.Where(l => !Contents().IsMatch(l.Words)))
        {
            if (tableOf.TryGetValue(line, out var table))
            {
                Close(page);
                before = null;
                if (written.Add(table))
                {
                    Write(page, table);
                }

                continue;
            }

            if (before is null ? !GoesOnFromPageBefore(line, columns) : Begins(before, line, columns, pitch))
            {
                Close(page);
                _goesOn = false;
            }
            else if (before is null)
            {
                _goesOn = true;
            }

            LineMaker.Join(_words, line.Words);
            _lines.Add(line);
            before = line;
        }

        _lastOfPage = before;
        _rightOfLast = before is null ? 0 : columns.RightOf(before);
        Close(page);
    }

    private bool GoesOnFromPageBefore(PdfLine line, Columns columns) =>
        writer is { IsEmpty: false } && _lastOfPage is { } last
        && Math.Abs(line.Size - last.Size) < OtherSize * last.Size
        && !EndsShort(last, _rightOfLast)
        && !IsIndented(line, columns)
        && (_indents || !SentenceEnds.Contains(last.Words[^1], StringComparison.Ordinal));

    // A number or a foreign word that is not broken leaves a gap at the end of its line; where paragraphs are indented, a line must be shorter than that.
    private bool EndsShort(PdfLine line, double right) =>
        right - line.Right > line.Size * (_indents ? MuchShort : SentenceEnds.Contains(line.Words[^1], StringComparison.Ordinal) ? Short : RatherShort);

    private static bool IsIndented(PdfLine line, Columns columns) => line.Left - columns.LeftOf(line) > Indent * line.Size;

    private bool Begins(PdfLine before, PdfLine line, Columns columns, double pitch)
    {
        var step = line.Top - before.Top;
        if (Math.Abs(line.Size - before.Size) > OtherSize * before.Size || IsIndented(line, columns) || EndsShort(before, columns.RightOf(before))
            || (!_indents && SentenceEnds.Contains(before.Words[^1], StringComparison.Ordinal) && Opening().IsMatch(line.Words)))
        {
            return true;
        }

        // A line that stands higher than the one before begins the next column.
        return step > 0 && (step > WideGap * pitch || line.IsAsideOf(before));
    }

    private void Close(PdfPage page)
    {
        if (_lines.Count == 0)
        {
            return;
        }

        var words = _words.ToString();
        var sort = _goesOn ? BlockSort.Rest : SortOf(words, page);
        if (writer.Add(sort, words, new() { Page = page.Number, Paragraph = _paragraph + 1, Recognised = page.Recognised }))
        {
            _paragraph++;
        }

        _words.Clear();
        _lines.Clear();
        _goesOn = false;
    }

    private BlockSort SortOf(string words, PdfPage page)
    {
        var isHeading = _lines.Count <= 3 && words.Length <= LongestHeading && _lines[0].Size >= HeadingSize * _bodySize && words[^1] is not ('。' or '；' or '，');
        if (!isHeading)
        {
            return BlockSort.Paragraph;
        }

        var isTitle = !_hasTitle && page.Number == 1;
        _hasTitle |= isTitle;
        return isTitle ? BlockSort.Title : BlockSort.Heading;
    }

    private void Write(PdfPage page, List<List<PdfLine>> table)
    {
        _table++;
        _lastOfPage = null;
        foreach (var (r, row) in table.Index())
        {
            foreach (var (c, cell) in row.Index())
            {
                writer.Add(BlockSort.Cell, cell.Words, new() { Page = page.Number, Table = _table, Row = r + 1, Column = c + 1, Recognised = page.Recognised });
            }
        }
    }

    // Where nothing is indented, what begins a line in this way behind a full stop begins a paragraph: 一、 （二） 第三章 4. 1984年 5月.
    [GeneratedRegex(@"^(?:第[一二三四五六七八九十百\d]{1,4}[章节编篇部]|[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\d]{1,3}[)）]|\d{1,2}[.．、]|\d{4}年|\d{1,2}月)", RegexOptions.NonBacktracking)]
    private static partial Regex Opening();

    // 第一章　开端……………………12: what stands there stands again where it leads.
    [GeneratedRegex(@"[.．·…]{4,}\s*[(（]?\d{1,4}[)）]?$|[.．·…]{6,}$", RegexOptions.None)]
    private static partial Regex Contents();

    /// <summary>Between which edges the lines of a page run.</summary>
    private sealed class Columns
    {
        private const int MostLines = 600;

        private readonly Dictionary<PdfLine, (double Left, double Right)> _edges = new(ReferenceEqualityComparer.Instance);

        public Columns(PdfPage page)
        {
            if (page.Lines.Count == 0)
            {
                return;
            }

            var (left, right) = (page.Lines.Min(l => l.Left), page.Lines.Max(l => l.Right));
            foreach (var line in page.Lines)
            {
                // A heading that runs over two columns is in neither.
                var column = page.Lines.Count > MostLines ? []
                    : page.Lines.FindAll(l => l.IsInColumnOf(line) && Math.Abs(l.Size - line.Size) < OtherSize * line.Size && l.Width < 1.6 * Math.Max(line.Width, 10 * line.Size));
                _edges[line] = column.Count < 2 ? (left, right) : (column.Min(l => l.Left), column.Max(l => l.Right));
            }
        }

        public double LeftOf(PdfLine line) => _edges[line].Left;

        public double RightOf(PdfLine line) => _edges[line].Right;
    }
}
