using System.Text;
using Spectre.Console;
using Wanglai.Cli.Texts;

namespace Wanglai.Cli.Printing;

/// <summary>Shows answers on a terminal, with colours and tables that fit its width.</summary>
internal sealed class TerminalPrinter(IAnsiConsole console) : IPrinter
{
    public void Heading(string text) => console.MarkupLine($"[bold]{Markup.Escape(TextLayout.OnOneLine(text))}[/]");

    public void Line(params ReadOnlySpan<Piece> pieces)
    {
        var markup = new StringBuilder();
        foreach (var piece in pieces)
        {
            markup.Append(MarkupOf(piece));
        }

        console.MarkupLine(markup.ToString());
    }

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

    public void Passage(string before, string quote, string after) =>
        console.MarkupLine(
            $"[grey]{Markup.Escape(TextLayout.Harmless(before))}[/]"
            + $"[black on yellow]{Markup.Escape(TextLayout.Harmless(quote))}[/]"
            + $"[grey]{Markup.Escape(TextLayout.Harmless(after))}[/]");

    private static string MarkupOf(Piece piece)
    {
        var text = Markup.Escape(TextLayout.OnOneLine(piece.Text));
        return piece.Tone switch
        {
            Tone.Strong => $"[bold]{text}[/]",
            Tone.Faint => $"[grey]{text}[/]",
            Tone.Good => $"[green]{text}[/]",
            Tone.Doubtful => $"[yellow]{text}[/]",
            Tone.Bad => $"[red]{text}[/]",
            Tone.Quote => $"[italic]{text}[/]",
            _ => text,
        };
    }
}
