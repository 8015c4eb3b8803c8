using Wanglai.Model.Claims;

namespace Wanglai.Reading.Tests.Documents;

public sealed class StandingAndConfidenceTests
{
    private const string Ours = "中华全国总工会";

    [Theory]
    [InlineData("1985年，挪威总工会没有派代表团访问上海。", ClaimKind.Visit, Standing.Denied)]
    [InlineData("挪威总工会未能派代表团访问上海。", ClaimKind.Visit, Standing.Prevented)]
    [InlineData("挪威总工会计划派代表团访问上海。", ClaimKind.Visit, Standing.Planned)]
    [InlineData("1960年，全总未能前往奥斯陆参加国际工会会议。", ClaimKind.Gathering, Standing.Prevented)]
    [InlineData("1985年5月，挪威总工会没有签订协议，代表团访问了上海。", ClaimKind.Visit, Standing.Asserted)]
    [InlineData("挪威总工会邀请全总代表团访问奥斯陆，并给全总以物资援助。", ClaimKind.Aid, Standing.Asserted)]
    public void Verbs_in_a_row_share_what_is_said_of_the_first(string text, ClaimKind kind, Standing standing) =>
        Assert.Equal(standing, Assert.Single(TheReader.Claims(text, about: Ours), c => c.Kind == kind).Standing);

    [Fact]
    public void A_claim_that_rests_on_more_is_surer()
    {
        static double Sure(string text) => TheReader.Claims(text, about: Ours).First(c => c.Kind == ClaimKind.Visit).Confidence ?? 0;

        var dated = Sure("1985年5月，挪威总工会代表团访问了上海。");
        Assert.InRange(dated, 0.9, 1);
        Assert.True(dated > Sure("挪威总工会代表团访问了上海。"));
        Assert.True(dated > Sure("1985年5月，挪威总工会代表团将访问上海。"));
    }
}
