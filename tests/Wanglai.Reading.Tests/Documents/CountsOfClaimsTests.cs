using Wanglai.Model.Claims;

namespace Wanglai.Reading.Tests.Documents;

/// <summary>Which numbers of a clause its claim counts.</summary>
public sealed class CountsOfClaimsTests
{
    [Theory]
    [InlineData("1985年，全总和15个友好城市的40多个工会团体保持了友好关系。", ClaimKind.Relation, "other 15", "organisations 40")]
    [InlineData("全总先后同三大北欧工会建立了联系。", ClaimKind.Relation, "organisations 3")]
    [InlineData("全总同一个国家的各派工会建立了联系。", ClaimKind.Relation)]
    [InlineData("1954年，王明率领13人组成的代表团访问挪威。", ClaimKind.Visit, "people 13")]
    [InlineData("第32届世界大会在上海举行。", ClaimKind.Gathering)]
    [InlineData("1984年，挪威与法国签订十多个双边协定。", ClaimKind.Agreement, "other 10")]
    public void A_claim_counts_what_came_about_or_took_part(string text, ClaimKind kind, params string[] counts) =>
        Assert.Equal(counts, TheReader.Claims(text, about: "中华全国总工会").First(c => c.Kind == kind).Counts.Select(c => $"{c.What.ToString().ToLowerInvariant()} {c.Number}"));
}
