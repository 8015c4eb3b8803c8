using System.Runtime.CompilerServices;
using Spectre.Console;
using Wanglai.Cli.Hosting;

namespace Wanglai.Cli.Printing;

/// <summary>Chooses the printer for where the answers go.</summary>
internal static class Printers
{
    /// <summary>
    /// Colours on a terminal, plain text elsewhere. <c>NO_COLOR</c> (no-color.org) takes the colours away;
    /// <c>CLICOLOR_FORCE</c> (bixense.com/clicolors) keeps them in a pipe, where 1 or more is asked.
    /// </summary>
    public static IPrinter For(CliConsole console)
    {
        var forced = console.Environment(Variables.ForceColour) is { Length: > 0 } force && force != "0";
        if (!console.OutIsTerminal && !forced)
        {
            return new PlainPrinter(console.Out);
        }

        return OnTerminal(console);
    }

    // Kept apart so that a run into a pipe never loads Spectre.Console.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static TerminalPrinter OnTerminal(CliConsole console) => new(Ansi(console.Out, console.Colours, console.Width));

    /// <summary>A console of Spectre.Console over <paramref name="writer"/>.</summary>
    public static IAnsiConsole Ansi(TextWriter writer, bool colours, int? width)
    {
        var ansi = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(writer),
            Ansi = colours ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = colours ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
        });
        ansi.Profile.Capabilities.Unicode = true;
        if (width is { } columns)
        {
            ansi.Profile.Width = columns;
        }

        return ansi;
    }
}
