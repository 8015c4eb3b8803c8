using System.CommandLine;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;
using Wanglai.Cli.Help;
using Wanglai.Cli.Hosting;
using Wanglai.Cli.Mcp;
using Wanglai.Cli.Printing;
using Wanglai.Model.Problems;
using Wanglai.Wording;

namespace Wanglai.Cli.Commands;

/// <summary><c>wanglai mcp</c>: the questions as tools for programs that speak the Model Context Protocol, over standard input and output.</summary>
internal static class McpCommand
{
    private const string Instructions =
        "Wanglai answers from a ledger of dated claims, each tied to the very words of a source. A claim is what one source says, and no fact: give the quote, the source, its page and the claim's id with whatever you repeat, keep “certainly” and “possibly” apart, and where sources differ, say so. Times are EDTF (ISO 8601-2). Nothing here writes.";

    public static Command Create(CliHost host)
    {
        var speech = host.Speech;
        var command = new DocumentedCommand("mcp", speech.Say("供会说模型上下文协议（MCP）的程序提问", "Answer programs that speak the Model Context Protocol (MCP)"));
        command.Notes.Add(speech.Say(
            "由那个程序启动，经标准输入、输出说话，直到输入结束。工具有 ask、status、chronicle、dossier、day、members、offices、country、exchanges、network、person、search、disputes、show、sources，回答同命令行一样，带引文、来源、页码和陈述编号。只读，不写账本，不连网络。",
            "That program starts it and speaks to it over standard input and output, until the input ends. The tools are ask, status, chronicle, dossier, day, members, offices, country, exchanges, network, person, search, disputes, show and sources; they answer as the commands do, with quotes, sources, pages and the ids of claims. They only read: nothing writes to the ledger, and nothing asks the network."));
        command.Examples.Add(("wanglai mcp --ledger my.db", speech.Say("写进那个程序的设置：命令 wanglai，参数 mcp --ledger my.db", "For the settings of that program: command wanglai, arguments mcp --ledger my.db")));
        command.SetAction(parse =>
        {
            // A ledger that is not there is told at once, and not at the first question.
            host.OpenLedger(parse).Dispose();
            string[] always =
            [
                "--ledger=" + host.LedgerPath(parse),
                "--language=" + (speech.Language == Language.Chinese ? "zh" : "en"),
                .. (parse.GetValue(host.Options.Authority) ?? []).Select(folder => "--authority=" + folder),
            ];
            using var stop = new StopSignal();
            Serve(host, new QuestionTools(line => Ask(host.Console, [.. always, .. line])), stop.Token).GetAwaiter().GetResult();
            return host.Outcome;
        });
        return command;
    }

    private static async Task Serve(CliHost host, QuestionTools tools, CancellationToken stop)
    {
        host.Remark(host.Speech.Say("等候程序提问；输入结束或按 Ctrl+C 即止。", "Waiting for a program's questions; the end of the input, or Ctrl+C, ends it."));
        await using var input = host.Console.OpenIn();
        await using var output = new TextWriterStream(host.Console.Out);
        await using var transport = new StreamServerTransport(input, output, "wanglai");
        await using var server = McpServer.Create(transport, new()
        {
            ServerInfo = new Implementation { Name = "wanglai", Title = "Wanglai 往来", Version = Root.Version },
            ServerInstructions = Instructions,
            ToolCollection = tools.All(),
        });
        try
        {
            await server.RunAsync(stop);
        }
        catch (OperationCanceledException)
        {
            // Asked to stop.
        }
    }

    // A command of its own within this one, with nothing on its input and no terminal.
    private static (int Code, string Answer, string Problems) Ask(CliConsole outer, string[] line)
    {
        using var answer = new StringWriter { NewLine = "\n" };
        using var problems = new StringWriter { NewLine = "\n" };
        using var console = new CliConsole
        {
            Out = answer,
            Error = problems,
            OpenIn = () => Stream.Null,
            Environment = outer.Environment,
            Clock = outer.Clock,
            ProgramFolder = outer.ProgramFolder,
        };
        var code = WanglaiCli.Run(line, console);
        return (code, answer.ToString(), problems.ToString());
    }
}
