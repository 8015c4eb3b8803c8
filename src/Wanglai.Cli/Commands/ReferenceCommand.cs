using System.CommandLine;
using Wanglai.Cli.Help;
using Wanglai.Cli.Hosting;
using Wanglai.Wording;

namespace Wanglai.Cli.Commands;

/// <summary><c>wanglai reference</c>, not listed in the help: writes docs/cli.md, or docs/cli.zh.md in Chinese.</summary>
internal static class ReferenceCommand
{
    public static Command Create(CliHost host, RootCommand root)
    {
        var command = new Command("reference", host.Speech.Say("写出全部命令的参考（Markdown）", "Write the reference of all commands as Markdown")) { Hidden = true };
        command.SetAction(_ =>
        {
            new Reference(host.Speech, host.Console.Out).Write(root);
            return ExitCode.Done;
        });
        return command;
    }
}
