using Wanglai.Inquiry.Parties;
using Wanglai.Model.Claims;

namespace Wanglai.Inquiry.Tests;

public sealed class LookAlikesTests : IDisposable
{
    private readonly AuthorityFolder _folder = new(
        "甲国海员工会,,,industrial-union,,,,,,",
        "甲国海关工会,,,industrial-union,,,,,,");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Names_much_alike_are_offered_the_one_with_fewer_claims_first() =>
        Assert.Equal(
            [("瓦卢斯渔业联会", "瓦卢斯渔业联合会")],
            Pairs(new Told().Relation(ClaimChange.Established, "1953", "瓦卢斯渔业联合会 丁会").Relation(ClaimChange.Developed, "1960", "瓦卢斯渔业联合会 戊会").Relation(ClaimChange.Developed, "1961", "瓦卢斯渔业联会 丁会")));

    [Fact]
    public void Those_that_a_claim_names_side_by_side_and_those_that_the_authority_files_tell_apart_are_not() =>
        Assert.Empty(Pairs(new Told().Relation(ClaimChange.Established, "1953", "瓦卢斯渔业联合会 瓦卢斯渔业联会").Relation(ClaimChange.Developed, "1960", "甲国海员工会 丁会").Relation(ClaimChange.Developed, "1961", "甲国海关工会 丁会")));

    private IEnumerable<(string, string)> Pairs(Told told) => LookAlike.In(told.Book(_folder.Load()), 10).Select(p => (p.One.Name, p.Other.Name));
}
