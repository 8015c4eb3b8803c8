using System.CommandLine;
using Wanglai.Cli.Printing;
using Wanglai.Cli.Texts;
using Wanglai.Ledger;
using Wanglai.Model.Authority;
using Wanglai.Model.Problems;
using Wanglai.Time;
using Wanglai.Wording;

namespace Wanglai.Cli.Hosting;

/// <summary>One run of the program: its console, its language, and the problems reported so far.</summary>
internal sealed class CliHost : IDisposable
{
    private readonly Lazy<IPrinter> _printer;
    private readonly Lock _reporting = new();
    private List<string>? _held;
    private PlaceFinder? _places;
    private (string Location, ILedger Ledger)? _asked;

    public CliHost(CliConsole console, Speech speech)
    {
        Console = console;
        Speech = speech;
        Options = new CommonOptions(speech);
        _printer = new(() => Printers.For(console));
    }

    /// <summary>The world outside.</summary>
    public CliConsole Console { get; }

    /// <summary>The user's language.</summary>
    public Speech Speech { get; }

    /// <summary>The options that every command takes.</summary>
    public CommonOptions Options { get; }

    /// <summary>Shows answers to people.</summary>
    public IPrinter Printer => _printer.Value;

    /// <summary>Says where in their originals the passages of the ledger last asked stand.</summary>
    public PlaceFinder Places => _places ??= new(() => _asked!.Value.Ledger, Speech.Language);

    /// <summary>How many problems were reported.</summary>
    public int Problems { get; private set; }

    /// <summary>The exit code of a command that went to its end.</summary>
    public int Outcome => Problems == 0 ? ExitCode.Done : ExitCode.ProblemsInInput;

    /// <summary>Writes answers as JSON Lines.</summary>
    public JsonLines Json() => new(Console.Out);

    /// <summary>Tells the user what is wrong with the input, on the error stream, as one line; the run goes on and ends with exit code 1.</summary>
    public void Report(Problem problem)
    {
        lock (_reporting)
        {
            Problems++;
            var line = TextLayout.OnOneLine(Speech.Say(problem));
            if (_held is null)
            {
                Console.Error.WriteLine(line);
            }
            else
            {
                _held.Add(line);
            }
        }
    }

    /// <summary>Counts a problem that the answer itself tells of.</summary>
    public void CountProblem()
    {
        lock (_reporting)
        {
            Problems++;
        }
    }

    /// <summary>Keeps reports back until the result is disposed of: something else moves on the error stream.</summary>
    public IDisposable HoldReports()
    {
        lock (_reporting)
        {
            _held = [];
        }

        return new Holding(this);
    }

    /// <summary>Tells the user something by the way, on the error stream, where a person watches it.</summary>
    public void Remark(string text)
    {
        if (Console.ErrorIsTerminal)
        {
            Console.Error.WriteLine(TextLayout.OnOneLine(text));
        }
    }

    /// <summary>The folders of authority files, the shipped one first and the user's after it, so that theirs prevail.</summary>
    public string[] AuthorityFolders(ParseResult parse) =>
        [DataFolders.Authority(Console), .. parse.GetValue(Options.Authority) ?? []];

    /// <summary>Reads the authority files; what is wrong in them is reported.</summary>
    public AuthorityFiles LoadAuthority(ParseResult parse)
    {
        var files = AuthorityFiles.Load(AuthorityFolders(parse));
        foreach (var problem in files.Problems)
        {
            Report(problem);
        }

        return files;
    }

    /// <summary>The ledger for questions, which stays open to the end of the run: an answer asks on while it is printed. There must be one.</summary>
    /// <exception cref="WanglaiException">There is none, or it cannot be opened.</exception>
    public ILedger AskLedger(ParseResult parse)
    {
        var location = LedgerPath(parse);
        if (_asked is { } asked && asked.Location == location)
        {
            return asked.Ledger;
        }

        var ledger = OpenLedger(location);
        _asked?.Ledger.Dispose();
        _asked = (location, ledger);
        return ledger;
    }

    /// <summary>Opens the ledger; there must be one.</summary>
    /// <exception cref="WanglaiException">There is none, or it cannot be opened.</exception>
    public ILedger OpenLedger(ParseResult parse) => OpenLedger(LedgerPath(parse));

    /// <summary>Opens the ledger at a place; there must be one.</summary>
    /// <exception cref="WanglaiException">There is none, or it cannot be opened.</exception>
    public ILedger OpenLedger(string location) => Ledgers.Open(location, Console.Clock, createIfMissing: false, DataFolders.Patience(Console));

    /// <summary>Opens the ledger for recording; it is made where there is none.</summary>
    /// <exception cref="WanglaiException">It cannot be made or opened.</exception>
    public ILedger OpenOrMakeLedger(ParseResult parse) => OpenOrMakeLedger(LedgerPath(parse));

    /// <summary>Opens the ledger at a place for recording; it is made where there is none.</summary>
    /// <exception cref="WanglaiException">It cannot be made or opened.</exception>
    public ILedger OpenOrMakeLedger(string location) => Ledgers.Open(location, Console.Clock, createIfMissing: true, DataFolders.Patience(Console));

    /// <summary>The ledger as it is, or as it was at the end of the day that <c>--as-known-on</c> names.</summary>
    public ILedgerView View(ILedger ledger, ParseResult parse)
    {
        if (parse.GetValue(Options.AsKnownOn)?.Latest is not { } day)
        {
            return ledger;
        }

        var last = DateTimeOffset.UnixEpoch.AddDays(Math.Clamp(day.Number, -700_000, 2_900_000));
        return ledger.AsKnownOn(last.AddDays(1).AddTicks(-1));
    }

    /// <summary>The day that it is.</summary>
    public Edtf Today() => Edtf.Parse(Console.Clock.GetUtcNow().ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));

    /// <summary>The path of the ledger that the command line or the environment names.</summary>
    public string LedgerPath(ParseResult parse) => parse.GetValue(Options.Ledger) ?? DataFolders.DefaultLedger(Console);

    /// <inheritdoc/>
    public void Dispose() => _asked?.Ledger.Dispose();

    private sealed class Holding(CliHost host) : IDisposable
    {
        public void Dispose()
        {
            lock (host._reporting)
            {
                host._held?.ForEach(host.Console.Error.WriteLine);
                host._held = null;
            }
        }
    }
}
