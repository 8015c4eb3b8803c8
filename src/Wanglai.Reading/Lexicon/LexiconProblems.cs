using Wanglai.Model.Problems;

namespace Wanglai.Reading.Lexicon;

/// <summary>What can be wrong with rule files.</summary>
internal static class LexiconProblems
{
    public static Problem NotYaml(string file, int line, string why) => new(
        "WL-R001",
        $"{file} 第 {line} 行不是有效的 YAML：{why}。请检查缩进和冒号。",
        $"{file} line {line} is not YAML: {why}. Check the indentation and the colons.");

    public static Problem BadEntry(string file, int line, string entry, string found, string expected) => new(
        "WL-R002",
        $"{file} 第 {line} 行，条目“{entry}”：读到“{found}”，应为{expected}。",
        $"{file} line {line}, entry \"{entry}\": found \"{found}\", expected {expected}.");

    public static Problem NoRules(string folder) => new(
        "WL-R003",
        $"规则目录 {folder} 不存在或缺少 grammar.yaml。请用 --rules 指明规则目录，或重新安装。",
        $"The rules folder {folder} does not exist or holds no grammar.yaml. Name the folder with --rules, or install again.");

    public static Problem TwiceNamed(string file, int line, string entry) => new(
        "WL-R004",
        $"{file} 第 {line} 行：条目名“{entry}”已经用过。请另取一个名字。",
        $"{file} line {line}: the entry name \"{entry}\" is taken already. Choose another.");
}
