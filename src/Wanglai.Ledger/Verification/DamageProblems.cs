using Wanglai.Model.Entries;
using Wanglai.Model.Problems;

namespace Wanglai.Ledger.Verification;

/// <summary>What a verification can find. Each names the entry, batch or source and says what does not hold.</summary>
internal static class DamageProblems
{
    public static Problem EntryChanged(long entry, long batch) => new(
        "WL-L020",
        $"第{entry}条（第{batch}批）已被改动：其内容与记入时的散列不符。请自备份恢复。",
        $"entry {entry} (batch {batch}) was changed: it no longer has the hash that it was recorded with. Restore a backup.");

    public static Problem EntryMissing(long entry, long batch) => new(
        "WL-L021",
        $"第{entry}条（第{batch}批）缺失。请自备份恢复。",
        $"entry {entry} (batch {batch}) is missing. Restore a backup.");

    public static Problem EntryOutsideBatches(long entry) => new(
        "WL-L022",
        $"第{entry}条不属于任何一批：它不是记入的，而是后来插入的。请自备份恢复。",
        $"entry {entry} belongs to no batch: it was not recorded but put in. Restore a backup.");

    public static Problem EntryUnreadable(long entry, long batch, EntryFault fault) => fault switch
    {
        EntryFault.WordsMissing => new(
            "WL-L023",
            $"第{entry}条（第{batch}批）的文字缺失，且并无删除它的记录。请自备份恢复。",
            $"the words of entry {entry} (batch {batch}) are missing, and no entry says that they were erased. Restore a backup."),
        EntryFault.WordsChanged => new(
            "WL-L024",
            $"第{entry}条（第{batch}批）的文字已被改动：与链中所记的散列不符。请自备份恢复。",
            $"the words of entry {entry} (batch {batch}) were changed: they are not those that the chain commits to. Restore a backup."),
        _ => new(
            "WL-L025",
            $"第{entry}条（第{batch}批）无法读懂：它不是本版本所知的任何一种条目。若账由较新版本写成，请升级程序。",
            $"entry {entry} (batch {batch}) cannot be understood: it is no sort of entry that this version knows. If a newer Wanglai wrote it, update the program."),
    };

    public static Problem BatchRoot(long batch) => new(
        "WL-L026",
        $"第{batch}批的默克尔根与其条目不符：该批有条目被改动、增删或调换。请自备份恢复。",
        $"the Merkle root of batch {batch} does not fit its entries: some were changed, added, removed or moved. Restore a backup.");

    public static Problem BatchHash(long batch) => new(
        "WL-L027",
        $"第{batch}批的散列与其内容（前一批的散列、批号、时间、默克尔根、条数）不符：该批的记录已被改动。请自备份恢复。",
        $"the hash of batch {batch} does not fit the batch (the hash before, number, time, Merkle root, number of entries): it was changed. Restore a backup.");

    public static Problem BatchMissing(long batch) => new(
        "WL-L028",
        $"第{batch}批缺失。请自备份恢复。",
        $"batch {batch} is missing. Restore a backup.");

    public static Problem ChainBroken(long batch) => new(
        "WL-L029",
        $"链在第{batch}批处断开：它所接的不是第{batch - 1}批。请自备份恢复。",
        $"the chain is broken at batch {batch}: it does not follow batch {batch - 1}. Restore a backup.");

    public static Problem TextChanged(string source, string name) => new(
        "WL-L030",
        $"来源{source}（“{name}”）的原文已被改动：与记入时的散列不符。请自备份恢复。",
        $"the text of source {source} (\"{name}\") was changed: it no longer has the hash that it was recorded with. Restore a backup.");

    public static Problem TextMissing(string source, string name) => new(
        "WL-L031",
        $"来源{source}（“{name}”）的原文缺失，且并无删除它的记录。请自备份恢复。",
        $"the text of source {source} (\"{name}\") is missing, and no entry says that it was erased. Restore a backup.");

    public static Problem QuoteNotInText(long entry, string claim, string source) => new(
        "WL-L032",
        $"第{entry}条的陈述{claim}，其引文与来源{source}该处的文字不符。",
        $"the quote of claim {claim} (entry {entry}) is not what stands in source {source} at its place.");

    public static Problem ClaimWithoutSource(long entry, string source) => new(
        "WL-L033",
        $"第{entry}条所据的来源{source}此前未曾记入。",
        $"entry {entry} rests on source {source}, which no entry before it adds.");

    public static Problem ProjectionDiffers(string table) => new(
        "WL-L034",
        $"供查询的表“{table}”与所记条目不符。条目本身另行核对；请运行 wanglai ledger rebuild 重建此表。",
        $"the table \"{table}\", which answers questions, does not tell what the entries tell. The entries are checked apart; make the table anew with wanglai ledger rebuild.");

    public static Problem File(string finding) => new(
        "WL-L035",
        $"文件内部检查发现：{finding}。请自备份恢复。",
        $"the check of the file itself found: {finding}. Restore a backup.");

    public static Problem HeadNotThere(string hash) => new(
        "WL-L036",
        $"账本中没有散列为{hash}的一批：它已不是当初记下此散列的那个账本，或其末尾被截去、改写。请自备份恢复。",
        $"no batch has the hash {hash}: this is not the ledger that the head was taken from, or its end was cut off or rewritten. Restore a backup.");

    public static Problem NotErased(string source, long entry) => new(
        "WL-L037",
        $"第{entry}条记明来源{source}已删除，但其文字仍在。请自删除之后的备份恢复。",
        $"entry {entry} says that source {source} was erased, but its words are still there. Restore a backup made after the erasure.");
}
