using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using Wanglai.Cli.Help;
using Wanglai.Cli.Hosting;
using Wanglai.Model.Problems;
using Wanglai.Reading;
using Wanglai.Web;
using Wanglai.Web.Hosting;
using Wanglai.Wording;

namespace Wanglai.Cli.Commands;

/// <summary><c>wanglai serve</c>: the site, on this machine, until it is stopped.</summary>
internal static class ServeCommand
{
    public static Command Create(CliHost host)
    {
        var speech = host.Speech;
        var port = new Option<int>("--port")
        {
            HelpName = "N",
            DefaultValueFactory = _ => SiteSettings.DefaultPort,
            CustomParser = result => Numbers.AtMost(result, "--port", IPEndPoint.MaxPort, speech),
            Description = speech.Say($"端口，默认 {SiteSettings.DefaultPort}；0 表示任选空闲的", $"The port, {SiteSettings.DefaultPort} unless told otherwise; 0 takes any that is free"),
        };
        var address = new Option<string>("--address")
        {
            HelpName = speech.Say("地址", "ADDRESS"),
            DefaultValueFactory = _ => IPAddress.Loopback.ToString(),
            Description = speech.Say("在哪个地址上；目前只能是本机（127.0.0.1）", "The address to open on; for now this machine's own only (127.0.0.1)"),
        };
        var open = new Option<bool>("--open") { Description = speech.Say("并在浏览器里打开", "Open it in a browser, too") };
        var by = new Option<string>("--by")
        {
            HelpName = speech.Say("姓名", "NAME"),
            Description = speech.Say("在网站上由谁决定；默认为环境变量 WANGLAI_BY，否则为登录名；网站上可改", "Who decides on the site; by default WANGLAI_BY, else the name logged in with; it can be changed there"),
        };
        var rules = host.Options.Rules();
        var command = new DocumentedCommand("serve", speech.Say("打开网站：在浏览器里查看、核对、更正", "The site: see, check and correct in a browser")) { port, address, open, by, rules };
        command.Notes.Add(speech.Say(
            "网站只在本机打开，不向任何别的主机取东西，直到 Ctrl+C 或 SIGTERM。账本还没有就新建一个；可以同时由别的命令读写，网站随之更新。",
            "The site opens on this machine only and asks nothing of any other host; it runs until Ctrl+C or SIGTERM. The ledger is made where there is none. Other commands may read and write the ledger meanwhile, and the site follows."));
        command.Examples.Add(("wanglai serve --open", speech.Say("打开网站并在浏览器里显示", "Start the site and show it in a browser")));
        command.Examples.Add(("wanglai serve --port 0 --ledger my.db", speech.Say("任选一个空闲端口", "On any port that is free")));
        command.SetAction(parse =>
        {
            if (!IsLoopback(parse.GetRequiredValue(address)))
            {
                throw new WanglaiException(SiteProblems.NotLoopback(parse.GetRequiredValue(address)));
            }

            return Serve(host, parse, parse.GetValue(port), parse.GetValue(open), parse.GetValue(by), parse.GetValue(rules) ?? []);
        });
        return command;
    }

    private static bool IsLoopback(string address) => address == "localhost" || (IPAddress.TryParse(address, out var parsed) && IPAddress.IsLoopback(parsed));

    private static int Serve(CliHost host, ParseResult parse, int port, bool open, string? by, string[] rules)
    {
        using var ledger = host.OpenOrMakeLedger(parse);
        using var stop = new StopSignal();
        var authority = host.LoadAuthority(parse);
        Run(host, new()
        {
            Ledger = ledger,
            Authority = authority,
            Reader = new(() => Reader.Create(authority, [DataFolders.Rules(host.Console), .. rules])),
            Clock = host.Console.Clock,
            Port = port,
            Language = host.Speech.Language,
            Reviewer = by ?? Deciding.UserOf(host),
            OnFault = fault => Report(host, fault),
        }, open, stop.Token).GetAwaiter().GetResult();
        return host.Outcome;
    }

    private static async Task Run(CliHost host, SiteSettings settings, bool open, CancellationToken stop)
    {
        await using var site = await Site.Start(settings, stop);
        host.Printer.Line(host.Speech.Say("网站已打开：", "The site is open: ") + site.Address);
        host.Remark(host.Speech.Say("按 Ctrl+C 结束。", "Ctrl+C ends it."));
        await host.Console.Out.FlushAsync(stop);
        if (open)
        {
            Show(host, site.Address);
        }

        await Task.Delay(Timeout.Infinite, stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    private static void Show(CliHost host, Uri address)
    {
        try
        {
            using var browser = Process.Start(new ProcessStartInfo(address.ToString()) { UseShellExecute = true });
        }
        catch (Exception fault) when (fault is System.ComponentModel.Win32Exception or InvalidOperationException)
        {
            host.Remark(host.Speech.Say($"没有找到浏览器，请自行打开上面的地址（{fault.Message}）。", $"No browser was found; open the address yourself ({fault.Message})."));
        }
    }

    private static void Report(CliHost host, Exception fault)
    {
        host.Report(CliProblems.OurFault(fault));
        if (host.Console.Environment(Variables.Debug) == "1")
        {
            host.Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{fault}"));
        }
    }
}
