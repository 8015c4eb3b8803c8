using System.Text;
using Wanglai.Cli.Hosting;

namespace Wanglai.Cli.Tests;

/// <summary>A run of the command in this process, with a world of its own.</summary>
internal sealed class Command
{
    private readonly Dictionary<string, string> _environment = new(StringComparer.Ordinal) { ["HOME"] = "/nowhere" };

    private Func<Stream> _in = () => new MemoryStream();

    private bool _terminal;

    private HashSet<string> _asked = [];

    /// <summary>Day and time of every record in these tests.</summary>
    public static DateTimeOffset Now { get; } = new(2026, 1, 31, 8, 0, 0, TimeSpan.Zero);

    /// <summary>Runs it once in English with nothing set.</summary>
    public static Result Run(params string[] arguments) => new Command().With("LANG", "en_GB.UTF-8").Go(arguments);

    /// <summary>Runs it once in Chinese.</summary>
    public static Result RunInChinese(params string[] arguments) => new Command().With("LANG", "zh_CN.UTF-8").Go(arguments);

    public Command With(string variable, string value)
    {
        _environment[variable] = value;
        return this;
    }

    /// <summary>Notes in <paramref name="asked"/> which variables of the environment the command looks at.</summary>
    public Command Watching(HashSet<string> asked)
    {
        _asked = asked;
        return this;
    }

    public Command WithInput(string text) => WithInput(() => new MemoryStream(Encoding.UTF8.GetBytes(text)));

    public Command WithInput(Func<Stream> open)
    {
        _in = open;
        return this;
    }

    /// <summary>Lets the command believe that a person watches a terminal of 100 columns.</summary>
    public Command OnATerminal()
    {
        _terminal = true;
        return this;
    }

    public Result Go(params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        using var console = new CliConsole
        {
            Out = output,
            Error = error,
            OpenIn = _in,
            Environment = name =>
            {
                _asked.Add(name);
                return _environment.GetValueOrDefault(name);
            },
            Clock = new StandingClock(Now),
            OutIsTerminal = _terminal,
            ErrorIsTerminal = _terminal,
            Width = _terminal ? 100 : null,
        };
        var code = WanglaiCli.Run(arguments, console);
        return new Result(code, output.ToString(), error.ToString());
    }

    internal sealed record Result(int Code, string Out, string Error)
    {
        public string[] Lines => Out.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    private sealed class StandingClock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
