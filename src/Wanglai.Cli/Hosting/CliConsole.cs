using System.Text;

namespace Wanglai.Cli.Hosting;

/// <summary>
/// Everything of the outside world that the command touches: the three streams, the environment, the clock,
/// and the folder that the program's own data lies in. A test makes its own.
/// </summary>
public sealed class CliConsole : IDisposable
{
    private const int WidthWhereUnknown = 80;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Answers go here.</summary>
    public required TextWriter Out { get; init; }

    /// <summary>Problems and progress go here.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>Opens standard input, bytes as they come.</summary>
    public required Func<Stream> OpenIn { get; init; }

    /// <summary>The value of an environment variable; null where it is not set.</summary>
    public required Func<string, string?> Environment { get; init; }

    /// <summary>The clock that stamps what is recorded.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>The folder that holds the shipped <c>rules</c> and <c>authority</c> folders.</summary>
    public string ProgramFolder { get; init; } = AppContext.BaseDirectory;

    /// <summary>True where a person reads the answers on a terminal.</summary>
    public bool OutIsTerminal { get; init; }

    /// <summary>True where a person sees problems and progress on a terminal.</summary>
    public bool ErrorIsTerminal { get; init; }

    /// <summary>True where the operating system's own settings ask for Chinese; consulted after the environment.</summary>
    public bool SystemSpeaksChinese { get; init; }

    /// <summary>How many columns the terminal has; null where there is none, and nothing is wrapped or cut.</summary>
    public int? Width { get; init; }

    /// <summary>False where the user asks for no colours (<c>NO_COLOR</c>, no-color.org).</summary>
    public bool Colours => Environment(Variables.NoColour) is not { Length: > 0 };

    /// <summary>The console of the running process. Text is UTF-8 in both directions on every system.</summary>
    public static CliConsole OfProcess()
    {
        var outIsTerminal = !Console.IsOutputRedirected;
        var errorIsTerminal = !Console.IsErrorRedirected;
        if (OperatingSystem.IsWindows() && (outIsTerminal || errorIsTerminal))
        {
            Console.OutputEncoding = Utf8;
        }

        return new CliConsole
        {
            Out = Writer(Console.OpenStandardOutput(), outIsTerminal),
            Error = Writer(Console.OpenStandardError(), autoFlush: true),
            OpenIn = Console.OpenStandardInput,
            Environment = System.Environment.GetEnvironmentVariable,
            OutIsTerminal = outIsTerminal,
            ErrorIsTerminal = errorIsTerminal,
            SystemSpeaksChinese = OperatingSystem.IsWindows() && WindowsLanguage.IsChinese(),
            Width = outIsTerminal ? TerminalWidth() : null,
        };
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Out.Dispose();
        Error.Dispose();
    }

    private static StreamWriter Writer(Stream stream, bool autoFlush) => new(stream, Utf8, bufferSize: 1 << 16) { AutoFlush = autoFlush, NewLine = "\n" };

    private static int TerminalWidth()
    {
        try
        {
            return Console.WindowWidth > 0 ? Console.WindowWidth : WidthWhereUnknown;
        }
        catch (IOException)
        {
            return WidthWhereUnknown;
        }
    }
}
