using Wanglai.Cli.Texts;

namespace Wanglai.Cli.Printing;

/// <summary>Plain text for pipes and files: no colours, nothing cut or wrapped, columns aligned by spaces.</summary>
internal sealed class PlainPrinter(TextWriter output) : IPrinter
{
    private const string ColumnGap = "  ";

    public void Heading(string text) => output.WriteLine(TextLayout.OnOneLine(text));

    public void Line(params ReadOnlySpan<Piece> pieces)
    {
        foreach (var piece in pieces)
        {
            output.Write(Marked(piece.Tone, TextLayout.OnOneLine(piece.Text)));
        }

        output.WriteLine();
    }

    public void Passage(params ReadOnlySpan<Piece> pieces)
    {
        foreach (var piece in pieces)
        {
            output.Write(Marked(piece.Tone, TextLayout.Harmless(piece.Text)));
        }

        output.WriteLine();
    }

    public void Gap() => output.WriteLine();

    public void Table(IReadOnlyList<string> columns, IReadOnlyList<Piece[]> rows)
    {
        var lines = new List<string[]>(rows.Count + 1) { columns.ToArray() };
        lines.AddRange(rows.Select(row => row.Select(cell => TextLayout.OnOneLine(cell.Text)).ToArray()));
        var widths = Enumerable.Range(0, columns.Count).Select(c => lines.Max(line => TextLayout.Width(line[c]))).ToArray();
        foreach (var line in lines)
        {
            var cells = line.Select((cell, c) => c == columns.Count - 1 ? cell : TextLayout.Pad(cell, widths[c]));
            output.WriteLine(string.Join(ColumnGap, cells).TrimEnd());
        }
    }

    /// <summary>What was asked for must stand out without colours, too.</summary>
    private static string Marked(Tone tone, string text) => tone == Tone.Hit ? $"⟦{text}⟧" : text;
}
