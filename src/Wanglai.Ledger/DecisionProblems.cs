using Wanglai.Model.Claims;
using Wanglai.Model.Problems;

namespace Wanglai.Ledger;

/// <summary>Why a decision cannot be recorded.</summary>
internal static class DecisionProblems
{
    public static Problem NoSuchClaim(string claim) => new(
        "WL-L040",
        $"账本里没有编号为{claim}的陈述。",
        $"the ledger holds no claim with the id {claim}.");

    public static Problem NoSuchSource(string source) => new(
        "WL-L041",
        $"账本里没有编号为{source}的来源。wanglai sources 列出全部来源。",
        $"the ledger holds no source with the id {source}. wanglai sources lists them all.");

    public static Problem NothingCorrected(string claim) => new(
        "WL-L042",
        $"陈述{claim}：更正须写明至少一处与原来不同；其他裁定不带更正。",
        $"claim {claim}: a correction changes at least one field; another verdict changes none.");

    public static Problem NobodyCalled(EntityName entity) => new(
        "WL-L043",
        $"账本里没有称作“{entity.Name}”（{entity.Type.ToWire()}）的一方。请核对名称，或先用 wanglai entity create 建立。",
        $"the ledger knows nobody called \"{entity.Name}\" ({entity.Type.ToWire()}). Check the name, or make it known with wanglai entity create.");

    public static Problem StandsForAnother(EntityName entity, EntityName other) => new(
        "WL-L044",
        $"“{entity.Name}”已并入“{other.Name}”，不能再并入别处或形成回环。请先用 wanglai entity split 拆开。",
        $"\"{entity.Name}\" stands for \"{other.Name}\" already; it cannot stand for another, nor for itself. Take that back first with wanglai entity split.");

    public static Problem NotMerged(EntityName entity, EntityName from) => new(
        "WL-L045",
        $"“{entity.Name}”并未并入“{from.Name}”，无可拆开。",
        $"\"{entity.Name}\" was not merged into \"{from.Name}\"; there is nothing to split.");

    public static Problem WasErased(string source, string by, DateTimeOffset at) => new(
        "WL-L046",
        $"来源{source}已于{at:yyyy-MM-dd}由{by}删除，同一文件不再收入。",
        $"source {source} was erased on {at:yyyy-MM-dd} by {by}; the same file is not taken in again.");

    public static Problem AnotherHistory(string target) => new(
        "WL-L047",
        $"“{target}”另有自己的记录，不是所抄账本的开头部分，未作任何改动。请抄到新的账本。",
        $"\"{target}\" has a history of its own that is not the beginning of the ledger to be copied; it was left as it is. Copy into a new ledger.");
}
