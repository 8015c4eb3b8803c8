using Wanglai.Model.Problems;

namespace Wanglai.Cli.Hosting;

/// <summary>What can go wrong at the command line itself. Codes WL-C001 and on; docs/errors.md explains each.</summary>
internal static class CliProblems
{
    /// <summary>The command line is not understood.</summary>
    public static Problem Usage(string complaint, string? nearest, string commandPath) => new(
        "WL-C001",
        $"{complaint}。{(nearest is null ? "" : $"是想写 {nearest} 吗？")}用法见“{commandPath} --help”。",
        $"{complaint}. {(nearest is null ? "" : $"Did you mean {nearest}? ")}See “{commandPath} --help”.");

    /// <summary>The program failed by a fault of its own.</summary>
    public static Problem OurFault(Exception fault) => new(
        "WL-C002",
        $"程序出错了，这不是您的问题：{fault.GetType().Name}：{fault.Message}。设 {WanglaiCli.DebugVariable}=1 再运行一次，可看到出错之处，请把它报告给我们。",
        $"The program failed, and not by your fault: {fault.GetType().Name}: {fault.Message} Run it again with {WanglaiCli.DebugVariable}=1 to see where, and please report that to us.");
}
