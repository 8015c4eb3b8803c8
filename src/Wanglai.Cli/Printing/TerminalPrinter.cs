using System.Text;
using Spectre.Console;
using Wanglai.Cli.Texts;

namespace Wanglai.Cli.Printing;

/// <summary>Shows answers on a terminal, with colours and tables that fit its width.</summary>
internal sealed class TerminalPrinter(IAnsiConsole console) : IPrinter
{
    public void Heading(string text) => console.MarkupLine($"[bold]{Markup.Escape(TextLayout.OnOneLine(text))}[/]");

    public void Line(params ReadOnlySpan<Piece> pieces) => Write(pieces, TextLayout.OnOneLine);

    public void Passage(params ReadOnlySpan<Piece> pieces) => Write(pieces, TextLayout.Harmless);

    public void Gap() => console.WriteLine();

    public void Table(IReadOnlyList<string> columns, IReadOnlyList<Piece[]> rows)
    {
        var table = new Table().Border(TableBorder.Simple);
        foreach (var column in columns)
        {
            table.AddColumn(new TableColumn($"[bold]{Markup.Escape(column)}[/]"));
        }

        foreach (var row in rows)
        {
            table.AddRow([.. row.Select(MarkupOf)]);
        }

        console.Write(table);
    }

    private void Write(ReadOnlySpan<Piece> pieces, Func<string, string> clean)
    {
        var markup = new StringBuilder();
        foreach (var piece in pieces)
        {
            markup.Append(MarkupOf(piece, clean));
        }

        console.MarkupLine(markup.ToString());
    }

    private static string MarkupOf(Piece piece) => MarkupOf(piece, TextLayout.OnOneLine);

    private static string MarkupOf(Piece piece, Func<string, string> clean)
    {
        var text = Markup.Escape(clean(piece.Text));
        return piece.Tone switch
        {
            Tone.Strong => $"[bold]{text}[/]",
            Tone.Faint => $"[grey]{text}[/]",
            Tone.Good => $"[green]{text}[/]",
            Tone.Doubtful => $"[yellow]{text}[/]",
            Tone.Bad => $"[red]{text}[/]",
            Tone.Quote => $"[italic]{text}[/]",
            Tone.Hit => $"[black on yellow]{text}[/]",
            _ => text,
        };
    }
}
