using Wanglai.Model.Claims;
using Wanglai.Model.Problems;

namespace Wanglai.Cli.Evaluations;

/// <summary>What can go wrong with a measurement: WL-E001 and on.</summary>
internal static class EvaluationProblems
{
    /// <summary>Nothing to measure by.</summary>
    public static Problem NoGold(string folder) => new(
        "WL-E001",
        $"“{folder}”中没有 .jsonl 文件。请给出标注所在的目录：文档 1983.txt 的标注为 1983.jsonl，每行一条陈述，见 docs/measuring-the-reader.md。",
        $"“{folder}” holds no .jsonl file. Name the folder of the gold: for the document 1983.txt it is 1983.jsonl, a claim a line; see docs/measuring-the-reader.md.");

    /// <summary>Gold of a text that is not there.</summary>
    public static Problem NoText(string goldFile, string textFolder) => new(
        "WL-E002",
        $"“{textFolder}”中没有“{goldFile}”所标注的文档，未予计分。文档与标注须同名（扩展名不计）。",
        $"“{textFolder}” holds no document for the gold “{goldFile}”; it was not scored. Both have one name, but for the ending.");

    /// <summary>A claim of the gold whose words do not stand where it says.</summary>
    public static Problem GoldMisquoted(string goldFile, string source, Evidence evidence) => new(
        "WL-E003",
        $"“{goldFile}”：陈述的引文“{evidence.Quote}”不在“{source}”的 {evidence.Span} 处，可能读不中。起止按码点计，从 0 起，不含终点。",
        $"“{goldFile}”: the quote “{evidence.Quote}” of a claim does not stand at {evidence.Span} of “{source}”, and may not be met. Places are code points from 0, the end exclusive.");

    /// <summary>Nothing to score.</summary>
    public static Problem NoClaims(string path) => new(
        "WL-E004",
        $"“{path}”不是陈述的 .jsonl 文件，也不是含有这种文件的目录。请检查路径。",
        $"“{path}” is neither a .jsonl file of claims nor a folder of them. Check the path.");
}
