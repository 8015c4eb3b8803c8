using Wanglai.Inquiry.Chronicles;
using Wanglai.Model.Problems;

namespace Wanglai.Reports;

/// <summary>What keeps a report from being written.</summary>
public static class ReportProblems
{
    /// <summary>A claim's quote is not what stands in the text that the ledger keeps.</summary>
    public static Problem Misquoted(Passage passage) => new(
        "WL-P001",
        $"{passage.Name}：陈述 {passage.Claim} 的引文与账本所存原文不符，没有写报告。请运行 wanglai verify 查明账本哪里受损。",
        $"{passage.Name}: the quote of claim {passage.Claim} is not what stands in the text that the ledger keeps, and no report was written. Run wanglai verify to see where the ledger is damaged.");

    /// <summary>Nothing is told of what was asked for.</summary>
    public static Problem NothingTold(string about) => new(
        "WL-P002",
        $"账本里没有关于“{about}”的陈述，没有可写的报告。wanglai sources 列出已收入的来源。",
        $"The ledger holds no claim about “{about}”, so there is nothing to report. wanglai sources lists what was read.");

    /// <summary>It is not clear whose exchanges are meant.</summary>
    public static Problem WhoseReview(IEnumerable<string> about) => new(
        "WL-P003",
        $"没有说明是谁的往来，来源所述的机构又不止一个或不详（{string.Join("、", about)}）。请用 --party 写明。",
        $"Whose exchanges is not said, and the sources are about several bodies or do not say ({string.Join(", ", about)}). Name it with --party.");
}
