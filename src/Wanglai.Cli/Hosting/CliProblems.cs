using Wanglai.Model.Problems;

namespace Wanglai.Cli.Hosting;

/// <summary>What can go wrong at the command line itself: WL-U001 and on. docs/errors.md explains each.</summary>
internal static class CliProblems
{
    /// <summary>A word that is neither a command nor an option.</summary>
    public static Problem UnknownWord(string word, string? nearest, string command) => new(
        "WL-U001",
        $"“{command}”不认识“{word}”。{(nearest is null ? "" : $"是想写 {nearest} 吗？")}用法见“{command} --help”。",
        $"“{command}” does not know “{word}”. {(nearest is null ? "" : $"Did you mean {nearest}? ")}See “{command} --help”.");

    /// <summary>The program is called without a command.</summary>
    public static Problem CommandMissing(string command) => new(
        "WL-U002",
        $"“{command}”后面还要写一个命令。有哪些命令，见“{command} --help”。",
        $"“{command}” needs a command after it. “{command} --help” lists them.");

    /// <summary>An argument is left out.</summary>
    public static Problem ArgumentMissing(string argument, string command) => new(
        "WL-U003",
        $"“{command}”缺少 {argument}。用法见“{command} --help”。",
        $"“{command}” needs {argument}. See “{command} --help”.");

    /// <summary>An option that must be given is left out.</summary>
    public static Problem OptionMissing(string option, string command) => new(
        "WL-U004",
        $"“{command}”必须写明 {option}。用法见“{command} --help”。",
        $"“{command}” must be given {option}. See “{command} --help”.");

    /// <summary>An option stands without its value.</summary>
    public static Problem OptionValueMissing(string option, string command) => new(
        "WL-U005",
        $"{option} 后面缺少它的值。用法见“{command} --help”。",
        $"{option} needs a value after it. See “{command} --help”.");

    /// <summary>An option that is given once only is given again.</summary>
    public static Problem OptionTwice(string option, string command) => new(
        "WL-U006",
        $"{option} 只能写一次。用法见“{command} --help”。",
        $"{option} may be given only once. See “{command} --help”.");

    /// <summary>A value that is none of those allowed.</summary>
    public static Problem NotAmong(string what, string value, IEnumerable<string> allowed) => new(
        "WL-U007",
        $"{what} 不能是“{value}”，只能是：{string.Join("、", allowed)}。",
        $"{what} cannot be “{value}”; it is one of {string.Join(", ", allowed)}.");

    /// <summary>Anything else that the parser refuses.</summary>
    public static Problem NotUnderstood(string complaint, string command) => new(
        "WL-U008",
        $"命令行看不懂（{complaint}）。用法见“{command} --help”。",
        $"The command line is not understood ({complaint}). See “{command} --help”.");

    /// <summary>The program failed by a fault of its own.</summary>
    public static Problem OurFault(Exception fault) => new(
        "WL-U099",
        $"程序出错了，错不在您（{fault.GetType().Name}：{fault.Message}）。设 {WanglaiCli.DebugVariable}=1 再运行一次可看到错在何处，请报告给我们。",
        $"The program failed, and not by your fault ({fault.GetType().Name}: {fault.Message}). Run it again with {WanglaiCli.DebugVariable}=1 to see where, and please report it to us.");
}
