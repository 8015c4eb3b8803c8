using Wanglai.Model.Claims;
using Wanglai.Model.Problems;

namespace Wanglai.Ledger;

/// <summary>What can stand in a user's way at the ledger.</summary>
internal static class LedgerProblems
{
    /// <summary>The code of <see cref="AmbiguousId"/>.</summary>
    public const string AmbiguousIdCode = "WL-L009";

    public static Problem NoLedger(string path) => new(
        "WL-L001",
        $"“{path}”处没有账本。用 wanglai read 读入文件即可新建，或以 --ledger 指明已有的账。",
        $"there is no ledger at \"{path}\". Reading a document with wanglai read makes one; name an existing one with --ledger.");

    public static Problem NotALedger(string path) => new(
        "WL-L002",
        $"“{path}”不是账本，未作任何改动。请以 --ledger 指明另一个文件。",
        $"\"{path}\" is not a Wanglai ledger; it was left as it is. Name another file with --ledger.");

    public static Problem NewerSchema(string path, long found, long known) => new(
        "WL-L003",
        $"“{path}”由较新版本的往来写成（格式{found}，本程序只识得到格式{known}）。请升级程序。",
        $"\"{path}\" was written by a newer Wanglai (format {found}; this program knows up to {known}). Update the program.");

    public static Problem Busy(string path, TimeSpan waited) => new(
        "WL-L004",
        $"另一个进程正在写账本“{path}”，已等候{waited.TotalSeconds:0.#}秒。请待其结束后再试；已记入的不受影响。",
        $"another process is writing to the ledger \"{path}\"; it was waited for for {waited.TotalSeconds:0.#} seconds. Try again when it is done; what is recorded is safe.");

    public static Problem ReadOnly(string path) => new(
        "WL-L005",
        $"账本“{path}”或其所在文件夹不可写。请改权限，或以 --ledger 指明可写之处。",
        $"the ledger \"{path}\" or its folder cannot be written to. Change the permissions, or name a place that can be written to with --ledger.");

    public static Problem CannotOpen(string path, string reason) => new(
        "WL-L006",
        $"打不开账本“{path}”：{reason}。请检查路径与权限。",
        $"the ledger \"{path}\" cannot be opened: {reason}. Check the path and the permissions.");

    public static Problem DiskFull(string path) => new(
        "WL-L007",
        $"磁盘已满，账本“{path}”未能写入；本次所记一概未存，此前所记不受影响。请腾出空间后再试。",
        $"the disk is full: nothing of this was written to the ledger \"{path}\", and what was recorded before is safe. Make room and try again.");

    public static Problem FileFault(string path, string reason) => new(
        "WL-L008",
        $"账本“{path}”的文件读写出错：{reason}。请运行 wanglai verify 查明损坏之处，或自备份恢复。",
        $"the file of the ledger \"{path}\" could not be read or written: {reason}. Run wanglai verify to see what is damaged, or restore a backup.");

    public static Problem AmbiguousId(string prefix, IReadOnlyList<string> ids) => new(
        AmbiguousIdCode,
        $"以“{prefix}”开头的陈述不止一条：{string.Join("、", ids)}……请多写几位。",
        $"several claims' ids begin with \"{prefix}\": {string.Join(", ", ids)} … Write more of the id.");

    public static Problem Misquoted(string document, Claim claim) => new(
        "WL-L010",
        $"文件“{document}”未记入：一条 {claim.Kind.ToWire()} 陈述的引文与原文“{claim.Evidence.Source}”{claim.Evidence.Span}处的文字不符。引文须与原文逐字相同。",
        $"\"{document}\" was not recorded: the quote of a {claim.Kind.ToWire()} claim is not what stands in \"{claim.Evidence.Source}\" at {claim.Evidence.Span}. A quote is the source's own text.");

    public static Problem NotCurrent(string path) => new(
        "WL-L011",
        $"账本“{path}”供查询的表落后于所记条目。请运行 wanglai ledger rebuild 重建。",
        $"the tables of the ledger \"{path}\" that answer questions are behind its entries. Make them anew with wanglai ledger rebuild.");

    public static Problem BadConnectionString(string reason) => new(
        "WL-L012",
        $"--ledger 像是 PostgreSQL 的连接字符串，却无法理解：{reason} 请写成 \"Host=…;Database=…;Username=…\"。",
        $"--ledger looks like a connection string of PostgreSQL, but cannot be understood: {reason} Write \"Host=…;Database=…;Username=…\".");
}
