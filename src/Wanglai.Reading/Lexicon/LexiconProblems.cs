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

    public static Problem Incomplete(string file, int line, string entry, string key) => new(
        "WL-R005",
        $"{file} 第 {line} 行，条目“{entry}”缺少 {key}：每个条目要有一行 meaning、至少一个读得出的句子（reads）和一个不该读的句子（leaves）。",
        $"{file} line {line}, entry \"{entry}\" has no {key}: an entry has a line of meaning, at least one sentence that it reads and one that it leaves.");

    public static Problem VerbTwice(string file, int line, string entry, string verb) => new(
        "WL-R006",
        $"{file} 第 {line} 行，条目“{entry}”的 verbs 中“{verb}”出现了两次。请删去一个。",
        $"{file} line {line}, entry \"{entry}\" lists the verb \"{verb}\" twice. Strike one out.");

    public static Problem NotRead(string file, int line, string entry, string sentence, IReadOnlyList<(string Chinese, string English)> why) => new(
        "WL-R007",
        $"{file} 第 {line} 行，条目“{entry}”应读出“{sentence}”：{string.Join("；", why.Select(w => w.Chinese))}。",
        $"{file} line {line}, entry \"{entry}\" should read \"{sentence}\": {string.Join("; ", why.Select(w => w.English))}.");

    public static Problem NotLeft(string file, int line, string entry, string sentence, string? why) => new(
        "WL-R008",
        $"{file} 第 {line} 行，条目“{entry}”不该读“{sentence}”{(why is null ? "" : $"（{why}）")}，却从中读出了陈述。",
        $"{file} line {line}, entry \"{entry}\" should leave \"{sentence}\"{(why is null ? "" : $" ({why})")}, but made a claim of it.");

    public static Problem NoFolder(string folder) => new(
        "WL-R009",
        $"规则目录“{folder}”不存在。请检查路径。",
        $"There is no rules folder “{folder}”. Check the path.");

    public static Problem NothingThere(string folder) => new(
        "WL-R010",
        $"目录“{folder}”中没有规则文件，未采用。规则目录中应有 frames/*.yaml、nouns.yaml、grammar.yaml、names.yaml 或 words.tsv，见 docs/rules.md。",
        $"The folder “{folder}” holds no rule files and adds nothing. A rules folder has frames/*.yaml, nouns.yaml, grammar.yaml, names.yaml or words.tsv: see docs/rules.md.");
}
