using Wanglai.Model.Problems;

namespace Wanglai.Inquiry.Parties;

/// <summary>The sentences for what can be wrong with a question.</summary>
internal static class InquiryProblems
{
    public static Problem UnknownParty(string words, IReadOnlyCollection<string> nearest) => nearest.Count == 0
        ? new Problem("WL-Q001", $"没有找到“{words}”：权威档和账中都没有这个名称，也没有相近的。", $"\"{words}\" is not known: neither the authority files nor the claims have that name, or one like it.")
        : new Problem(
            "WL-Q001",
            $"没有找到“{words}”。是不是要找：{string.Join("、", nearest)}？",
            $"\"{words}\" is not known. Did you mean one of these: {string.Join(", ", nearest)}?");

    public static Problem AmbiguousParty(string words, IEnumerable<string> candidates) => new(
        "WL-Q002",
        $"“{words}”可以指好几个：{string.Join("、", candidates)}。请写全称。",
        $"\"{words}\" may stand for several: {string.Join(", ", candidates)}. Write the full name.");

    public static Problem SameParty(string name) => new(
        "WL-Q003",
        $"两个名称都指“{name}”。请给出两个不同的对象。",
        $"Both names stand for {name}. Name two different parties.");

    public static Problem NotUnderstood(IReadOnlyCollection<string> understood) => new(
        "WL-Q005",
        $"没有看懂这个问题{(understood.Count == 0 ? "" : $"，只看懂了：{string.Join("、", understood)}")}。可以问账本认得的各方：谁、何时、什么关系、多少、同谁；例子见“wanglai ask --help”。",
        $"The question was not understood{(understood.Count == 0 ? "" : $", but for: {string.Join(", ", understood)}")}. Ask who, when, which state, how many or with whom, of parties that are known; “wanglai ask --help” has examples.");

    public static Problem TooMuch(long claims) => new(
        "WL-Q006",
        $"回答这个问题要同时读入 {claims} 条以上的陈述。请写明一方、对方或时期，或者加上 --whole（每百万条陈述约占 3 GB 内存）。",
        $"To answer this, more than {claims} claims would have to be read at once. Name a party, a counterpart or a time, or add --whole (a million claims take about 3 GB of memory).");

    public static Problem NothingToSearch() => new(
        "WL-Q004",
        "没有可以检索的词。请写出至少一个字或词。",
        "There is nothing to search for. Write one word at least.");
}
