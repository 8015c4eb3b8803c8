using System.CommandLine;
using System.CommandLine.Invocation;
using System.Reflection;
using Wanglai.Cli.Help;
using Wanglai.Cli.Hosting;
using Wanglai.Wording;

namespace Wanglai.Cli.Commands;

/// <summary>The command <c>wanglai</c> with all its subcommands.</summary>
internal static class Root
{
    private const int MostHelpColumns = 100;
    private const int UsualHelpColumns = 80;

    /// <summary>The program's version, as the build stamped it.</summary>
    public static string Version { get; } =
        typeof(Root).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "0";

    public static RootCommand Create(CliHost host)
    {
        var speech = host.Speech;
        var root = new RootCommand(speech.Say(
            "往来：读懂讲述一个组织对外交往的文档，把其中的话记成带日期、有出处的陈述，再回答任何一天的情形。",
            "Wanglai reads documents that tell of an organisation's dealings with others, keeps what they say as dated claims tied to their very words, and answers as of any day."))
        {
            host.Options.Ledger,
            host.Options.Authority,
            host.Options.Language,
            ReadCommand.Create(host),
            QueueCommand.Create(host),
            WorkerCommand.Create(host),
            ImportCommand.Create(host),
            StatusCommand.Create(host),
            ChronicleCommand.Create(host),
            DossierCommand.Create(host),
            DayCommand.Create(host),
            MembersCommand.Create(host),
            OfficesCommand.Create(host),
            CountryCommand.Create(host),
            ExchangesCommand.Create(host),
            NetworkCommand.Create(host),
            PersonCommand.Create(host),
            SearchCommand.Create(host),
            ShowCommand.Create(host),
            SourcesCommand.Create(host),
            ReportCommand.Create(host),
            ExportCommand.Create(host),
            DisputesCommand.Create(host),
            AuditCommand.Create(host),
            SilenceCommand.Create(host),
            ReviewCommand.Create(host),
            EntityCommand.Create(host),
            NoteCommand.Create(host),
            SourceCommand.Create(host),
            LedgerCommand.Create(host),
            VerifyCommand.Create(host),
            ServeCommand.Create(host),
            McpCommand.Create(host),
            AccountCommand.Create(host),
            EdtfCommand.Create(host),
            DatesCommand.Create(host),
            EvaluateCommand.Create(host),
            RulesCommand.Create(host),
            AuthorityCommand.Create(host),
            CompletionCommand.Create(host),
        };
        root.Add(AskCommand.Create(host, root));
        root.Add(ReferenceCommand.Create(host, root));
        new HelpPage.HelpPageAction(speech, host.Console.Out, HelpWidth(host.Console)).TakeOver(root);
        var version = root.Options.OfType<VersionOption>().Single();
        version.Description = speech.Say("显示版本", "Show the version");
        version.Action = new VersionAction(host.Console.Out);
        return root;
    }

    /// <summary>How many columns help may fill: the terminal's, but no more than reads well.</summary>
    public static int HelpWidth(CliConsole console) => Math.Min(console.Width ?? UsualHelpColumns, MostHelpColumns);

    private sealed class VersionAction(TextWriter output) : SynchronousCommandLineAction
    {
        public override bool ClearsParseErrors => true;

        public override int Invoke(ParseResult parseResult)
        {
            output.WriteLine(Version);
            return ExitCode.Done;
        }
    }
}
