using Wanglai.Model.Claims;
using Wanglai.Model.Problems;
using Wanglai.Time;

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

    /// <summary>No claim has the id.</summary>
    public static Problem NoSuchClaim(string id) => new(
        "WL-U009",
        $"账本里没有编号为“{id}”的陈述。编号以 c 开头，见 chronicle、search 等命令的输出。",
        $"The ledger holds no claim “{id}”. Ids begin with c; chronicle, search and other commands print them.");

    /// <summary>A file cannot be written.</summary>
    public static Problem CannotWrite(string path, string reason) => new(
        "WL-U010",
        $"无法写入“{path}”（{reason}）。请检查目录是否存在、是否有权写入、磁盘是否已满。",
        $"Cannot write “{path}” ({reason}). Check that the folder exists, that you may write there, and that the disk is not full.");

    /// <summary>An option or argument that wants a date is given something else.</summary>
    public static Problem NotADate(string what, EdtfError error) => new(
        "WL-U011",
        $"{what} 的日期看不懂：{error.Chinese}。可写作 1983、1983-06、1983-06-12 或 1979/1983。",
        $"{what} is not a date: {error.English}. Write, for example, 1983, 1983-06, 1983-06-12 or 1979/1983.");

    /// <summary>A value to be explained is no EDTF.</summary>
    public static Problem NotEdtf(EdtfError error) => new("WL-U012", error.Chinese, error.English);

    /// <summary>A number that is to be from 0 to 1 is something else.</summary>
    public static Problem NotAFraction(string what, string value) => new(
        "WL-U013",
        $"{what} 应是 0 到 1 之间的数，如 0.6，不能是“{value}”。",
        $"{what} is a number from 0 to 1, such as 0.6, not “{value}”.");

    /// <summary>A whole number is something else.</summary>
    public static Problem NotANumber(string what, string value) => new(
        "WL-U014",
        $"{what} 应是不小于 0 的整数，不能是“{value}”。",
        $"{what} is a whole number from 0, not “{value}”.");

    /// <summary>A period ends before it begins.</summary>
    public static Problem Backwards(string from, string to) => new(
        "WL-U015",
        $"--from {from} 在 --to {to} 之后。请把两者对调。",
        $"--from {from} lies after --to {to}. Change the two round.");

    /// <summary>A line that is to be a case is none.</summary>
    public static Problem NotACase(long line) => new(
        "WL-U016",
        $"第 {line} 行不是 {{\"text\":…,\"document_date\":…}} 这样的 JSON 对象（document_date 为 EDTF 日期或 null），已略过。",
        $"line {line} is not a JSON object such as {{\"text\":…,\"document_date\":…}} (document_date is EDTF or null); it was left out.");

    /// <summary>A file cannot be read.</summary>
    public static Problem CannotRead(string path, string reason) => new(
        "WL-U017",
        $"无法读取“{path}”（{reason}）。请检查路径和权限。",
        $"Cannot read “{path}” ({reason}). Check the path and its permissions.");

    /// <summary>Nobody is named who decides.</summary>
    public static Problem NobodyDecides() => new(
        "WL-U018",
        $"须写明由谁决定：用 --by，或设环境变量 {Variables.By}。",
        $"Say who decides: with --by, or in {Variables.By}.");

    /// <summary>What is to be corrected is no field of a claim.</summary>
    public static Problem NotAField(string setting, IEnumerable<string> fields) => new(
        "WL-U019",
        $"--set {setting} 看不懂：请写“字段=值”，字段是 {string.Join("、", fields)} 之一；roles、counts、details、evidence 的值是 JSON。",
        $"--set {setting} is not understood: write FIELD=VALUE with one of {string.Join(", ", fields)}; the value of roles, counts, details and evidence is JSON.");

    /// <summary>No source has the id, or several begin so.</summary>
    public static Problem NoSuchSource(string id) => new(
        "WL-U020",
        $"账本里没有编号为“{id}”的来源，或以它开头的不止一个。wanglai sources 列出全部来源。",
        $"The ledger holds no source “{id}”, or several begin so. wanglai sources lists them all.");

    /// <summary>A count is none, or too large.</summary>
    public static Problem NotACount(string what, string value, int most) => new(
        "WL-U021",
        $"{what} 应是 1 到 {most} 之间的整数，不能是“{value}”。",
        $"{what} is a whole number from 1 to {most}, not “{value}”.");

    /// <summary>A claim does not name whom it is to name.</summary>
    public static Problem NotNamedThere(ClaimId claim, string name) => new(
        "WL-U022",
        $"陈述 {claim} 里没有“{name}”这一方，未作改动。用 wanglai show {claim} 看它写的是谁；不是机构的须写明 --type。",
        $"claim {claim} names no “{name}”; it was left as it is. wanglai show {claim} tells whom it names; say --type for what is no organisation.");

    /// <summary>A format of bytes was to be written to standard output.</summary>
    public static Problem NeedsAFile(string format) => new(
        "WL-U023",
        $"{format} 要写到文件：请用 -o 给出文件名。",
        $"{format} is written to a file: name it with -o.");

    /// <summary>The reader failed on one document by a fault of its own; the others are read.</summary>
    public static Problem FailedOn(string document, Exception fault) => new(
        "WL-U098",
        $"{document}：读这份文档时程序出错，错不在您（{fault.GetType().Name}：{fault.Message}）。这一份没有读，其余照读；请把文档和这句话报告给我们。",
        $"{document}: the program failed on this document, and not by your fault ({fault.GetType().Name}: {fault.Message}). It was left unread, the others are read; please report this to us with the document.");

    /// <summary>The program failed by a fault of its own.</summary>
    public static Problem OurFault(Exception fault) => new(
        "WL-U099",
        $"程序出错了，错不在您（{fault.GetType().Name}：{fault.Message}）。设 {Variables.Debug}=1 再运行一次可看到错在何处，请报告给我们。",
        $"The program failed, and not by your fault ({fault.GetType().Name}: {fault.Message}). Run it again with {Variables.Debug}=1 to see where, and please report it to us.");
}
