using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Wanglai.Cli.Help;
using Wanglai.Cli.Hosting;
using Wanglai.Model.Problems;
using Wanglai.Reading;
using Wanglai.Web;
using Wanglai.Web.Accounts;
using Wanglai.Web.Hosting;
using Wanglai.Wording;

namespace Wanglai.Cli.Commands;

/// <summary><c>wanglai serve</c>: the site, until it is stopped.</summary>
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
            Description = speech.Say("在哪个地址上；默认只在本机（127.0.0.1）。0.0.0.0 为所有地址，须先有帐号", "The address to open on; by default this machine's own only (127.0.0.1). 0.0.0.0 is every address, and takes an account first"),
        };
        var open = new Option<bool>("--open") { Description = speech.Say("并在浏览器里打开", "Open it in a browser, too") };
        var by = new Option<string>("--by")
        {
            HelpName = speech.Say("姓名", "NAME"),
            Description = speech.Say("在网站上由谁决定；默认为环境变量 WANGLAI_BY，否则为登录名；网站上可改", "Who decides on the site; by default WANGLAI_BY, else the name logged in with; it can be changed there"),
        };
        var rules = host.Options.Rules();
        var accounts = AccountCommand.FileOption(speech);
        var certificate = new Option<string>("--certificate")
        {
            HelpName = "FILE.pem",
            Description = speech.Say("证书和私钥（PEM，同一文件）：用 https 打开", "A certificate with its private key (PEM, one file): opens with https"),
        };
        var command = new DocumentedCommand("serve", speech.Say("打开网站：在浏览器里查看、核对、更正", "The site: see, check and correct in a browser")) { port, address, certificate, accounts, open, by, rules };
        command.Notes.Add(speech.Say(
            "网站默认只在本机打开，不向任何别的主机取东西，直到 Ctrl+C 或 SIGTERM。有了帐号（wanglai account）就要登录；在别的地址上打开须先有帐号，也应当用证书，否则密码在网上以明文传送。账本还没有就新建一个；可以同时由别的命令读写，网站随之更新。",
            "The site opens on this machine only unless told otherwise, and asks nothing of any other host; it runs until Ctrl+C or SIGTERM. Where there are accounts (wanglai account), everybody signs in; another address takes an account first, and should have a certificate, or passwords cross the network in the clear. The ledger is made where there is none. Other commands may read and write the ledger meanwhile, and the site follows."));
        command.Examples.Add(("wanglai serve --open", speech.Say("打开网站并在浏览器里显示", "Start the site and show it in a browser")));
        command.Examples.Add(("wanglai serve --port 0 --ledger my.db", speech.Say("任选一个空闲端口", "On any port that is free")));
        command.SetAction(parse =>
        {
            using var given = CertificateIn(parse.GetValue(certificate));
            return Serve(host, parse, new()
            {
                Port = parse.GetValue(port),
                Address = AddressOf(parse.GetRequiredValue(address)),
                Accounts = AccountCommand.Of(host, parse, accounts),
                Certificate = given,
                Open = parse.GetValue(open),
                Reviewer = parse.GetValue(by) ?? Deciding.UserOf(host),
                Rules = parse.GetValue(rules) ?? [],
            });
        });
        command.Examples.Add(("wanglai serve --address 0.0.0.0 --certificate site.pem", speech.Say("供别的机器打开，须登录", "For other machines, with sign-in")));
        return command;
    }

    private static IPAddress AddressOf(string address) => address == "localhost" ? IPAddress.Loopback
        : IPAddress.TryParse(address, out var parsed) ? parsed : throw new WanglaiException(SiteProblems.NotAnAddress(address));

    private static X509Certificate2? CertificateIn(string? path)
    {
        try
        {
            return path is null ? null : X509Certificate2.CreateFromPemFile(path);
        }
        catch (Exception fault) when (fault is CryptographicException or IOException or UnauthorizedAccessException)
        {
            throw new WanglaiException(CliProblems.CannotRead(path!, fault.Message), fault);
        }
    }

    private static int Serve(CliHost host, ParseResult parse, Wish wish)
    {
        using var ledger = host.OpenOrMakeLedger(parse);
        using var stop = new StopSignal();
        var authority = host.LoadAuthority(parse);
        if (!IPAddress.IsLoopback(wish.Address) && wish.Certificate is null)
        {
            host.Remark(host.Speech.Say("没有证书：密码和文档在网上以明文传送。请用 --certificate，或把网站放在加密的代理之后。", "There is no certificate: passwords and documents cross the network in the clear. Use --certificate, or put the site behind a proxy that encrypts."));
        }

        Run(host, new()
        {
            Ledger = ledger,
            Authority = authority,
            Reader = new(() => Reader.Create(authority, [DataFolders.Rules(host.Console), .. wish.Rules])),
            Clock = host.Console.Clock,
            Port = wish.Port,
            Address = wish.Address,
            Accounts = wish.Accounts,
            Certificate = wish.Certificate,
            Language = host.Speech.Language,
            Reviewer = wish.Reviewer,
            OnFault = fault => Report(host, fault),
        }, wish.Open, stop.Token).GetAwaiter().GetResult();
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

    /// <summary>What the command line wishes for.</summary>
    private sealed record Wish
    {
        public required int Port { get; init; }

        public required IPAddress Address { get; init; }

        public required AccountFile Accounts { get; init; }

        public required X509Certificate2? Certificate { get; init; }

        public required bool Open { get; init; }

        public required string? Reviewer { get; init; }

        public required string[] Rules { get; init; }
    }
}
