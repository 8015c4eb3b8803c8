using Wanglai.Model.Problems;

namespace Wanglai.Inquiry.Intervals;

/// <summary>The sentences for a snapshot that cannot be used. None is an error of the user's: the index is made anew.</summary>
internal static class SnapshotProblems
{
    public static Problem Broken() => new(
        "WL-Q007",
        "日期索引的快照已损坏或不完整，未采用；索引重新建立。",
        "The snapshot of the index of days is damaged or incomplete, and was not used; the index is made anew.");

    public static Problem OtherFormat(int found, int expected) => new(
        "WL-Q008",
        $"日期索引的快照是第 {found} 版格式，本程序用第 {expected} 版，未采用；索引重新建立。",
        $"The snapshot of the index of days has format {found}, and this program uses format {expected}; it was not used, and the index is made anew.");

    public static Problem OtherLedger() => new(
        "WL-Q009",
        "日期索引的快照属于另一个账本，或账本的另一状态，未采用；索引重新建立。",
        "The snapshot of the index of days belongs to another ledger, or to another state of this one; it was not used, and the index is made anew.");
}
