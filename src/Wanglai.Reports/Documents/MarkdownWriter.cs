using System.Globalization;
using System.Text;
using Wanglai.Reports.Citing;

namespace Wanglai.Reports.Documents;

/// <summary>Writes a report as Markdown with footnotes, as GitHub and Pandoc read them. Charts are left out: a table beside each gives the same figures.</summary>
public static class MarkdownWriter
{
    private const string Special = @"\`*_[]<>|#";

    /// <summary>Writes <paramref name="report"/> to <paramref name="output"/> with line feeds.</summary>
    public static void Write(ReportDocument report, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(output);
        var notes = new NoteRegister(ICitationStyle.Of(report.Speech));
        var text = new StringBuilder();
        Line(text, $"# {Escape(report.Front.Title)}");
        if (report.Front.Subtitle is { } subtitle)
        {
            Line(text, $"**{Escape(subtitle)}**");
        }

        foreach (var line in report.Front.Lines.Append(report.Front.Date))
        {
            Line(text, Escape(line));
        }

        foreach (var block in report.Blocks)
        {
            Write(text, report, block, notes);
        }

        for (var i = 0; i < notes.Notes.Count; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"[^{i + 1}]: {Words(notes.Notes[i])}\n");
        }

        output.Write(text.ToString());
    }

    private static void Write(StringBuilder text, ReportDocument report, Block block, NoteRegister notes)
    {
        switch (block)
        {
            case Heading heading:
                Line(text, $"{new string('#', heading.Level + 1)} {Escape(heading.Text)}");
                break;
            case Prose prose:
                Line(text, string.Join(
                    " ",
                    prose.Statements.Select(s => (s.Lead.Length == 0 ? "" : $"**{Escape(s.Lead.Trim())}** ") + Escape(s.Text) + Mark(notes, s.Note))));
                break;
            case Remark remark:
                Line(text, Words(remark.Words));
                break;
            case Table table:
                Line(text, $"**{Escape(table.Caption)}**");
                Row(text, table.Columns.Select(c => Escape(c.Title)));
                Row(text, table.Columns.Select(c => c.IsNumber ? "---:" : "---"));
                foreach (var row in table.Rows)
                {
                    Row(text, row.Cells.Select(c => Escape(c.Text) + (c.Note is null ? "" : Mark(notes, c.Note))));
                }

                text.Append('\n');
                break;
            case Chart:
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(block), block.GetType().Name, null);
        }
    }

    private static string Mark(NoteRegister notes, Note note) => string.Create(CultureInfo.InvariantCulture, $"[^{notes.Add(note)}]");

    private static string Words(IEnumerable<Run> words) => string.Concat(words.Select(w => w.IsTitle && IsLatin(w.Text) ? $"*{Escape(w.Text)}*" : Escape(w.Text)));

    /// <summary>Whether italics suit the words.</summary>
    internal static bool IsLatin(string text) => text.All(c => c < 0x2E80);

    private static void Row(StringBuilder text, IEnumerable<string> cells) => text.Append("| ").AppendJoin(" | ", cells).Append(" |\n");

    private static void Line(StringBuilder text, string line) => text.Append(line).Append("\n\n");

    private static string Escape(string words)
    {
        var escaped = new StringBuilder(words.Length);
        foreach (var c in words)
        {
            if (Special.Contains(c, StringComparison.Ordinal))
            {
                escaped.Append('\\');
            }

            escaped.Append(c is '\n' or '\r' or '\t' ? ' ' : c);
        }

        return escaped.ToString();
    }
}
