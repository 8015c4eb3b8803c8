using Wanglai.Model.Claims;

namespace Wanglai.Inquiry.Linking;

/// <summary>Numbers as sources state them: “40多” is 40 and some more, “近百” something less than 100.</summary>
internal static class ApproximateCount
{
    private const decimal Slack = 0.25m;

    private static readonly string[] Vague = ["多", "余", "餘", "几", "幾", "数", "數", "近", "约", "約", "左右", "上下", "以上", "前后", "前後", "不到"];

    /// <summary>True where two statements may mean one number: equal, or, where one is vague, no more than a quarter apart.</summary>
    public static bool MayBeEqual(Count a, Count b) => MayBe(a, b.Number) || MayBe(b, a.Number);

    /// <summary>True where a statement may mean <paramref name="number"/>.</summary>
    public static bool MayBe(Count stated, decimal number) =>
        stated.Number == number
        || (Vague.Any(word => stated.Text.Contains(word, StringComparison.Ordinal)) && Math.Abs(stated.Number - number) <= Slack * Math.Max(stated.Number, number));
}
