using Wanglai.Cli;
using Wanglai.Cli.Hosting;

using var console = CliConsole.OfProcess();
return WanglaiCli.Run(args, console);
