using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Wanglai.Model.Claims;
using Wanglai.Model.Problems;

namespace Wanglai.Model.Tests;

public sealed class ClaimsReadFromJson
{
    private const string Whole =
        """
        {"kind":"relation","change":"resumed","standing":"asserted","roles":{"party":[{"name":"两会","entity":"甲市总工会","type":"organisation"}]},"time":{"edtf":"2004-10","text":"十月"},"counts":[{"what":"people","n":40,"text":"四十多人"}],"title":null,"evidence":{"source":"a.txt","start":2,"end":4,"quote":"恢复"}}
        """;

    [Fact]
    public void What_is_written_reads_back_equal() => Prop.ForAll(Arb.From(ClaimsGenerator.Claim), claim =>
    {
        var json = ClaimJson.Write(claim);
        Assert.True(ClaimJsonReader.TryRead(json, out var back, out var problems), problems.FirstOrDefault()?.English);
        Assert.Equal(claim, back);
        Assert.Equal(json, ClaimJson.Write(back));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_cut_off_claim_is_a_problem_and_never_a_crash() => Prop.ForAll(
        Arb.From(from claim in ClaimsGenerator.Claim from cut in Gen.Choose(0, 1000) select (claim, cut)),
        given =>
        {
            var bytes = ClaimJson.WriteUtf8(given.claim).ToArray();
            var whole = bytes.AsMemory(0, given.cut * (bytes.Length - 1) / 1000);
            Assert.False(ClaimJsonReader.TryRead(whole, out _, out var problems));
            Assert.Equal("WL-C001", Assert.Single(problems).Code);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_claim_with_any_byte_changed_reads_as_some_claim_or_as_problems() => Prop.ForAll(
        Arb.From(from claim in ClaimsGenerator.Claim from place in Gen.Choose(0, 1000) from other in Gen.Choose(0, 255) select (claim, place, other)),
        given =>
        {
            var bytes = ClaimJson.WriteUtf8(given.claim).ToArray();
            bytes[given.place * (bytes.Length - 1) / 1000] = (byte)given.other;
            Assert.NotEqual(ClaimJsonReader.TryRead(bytes, out _, out var problems), problems.Length > 0);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void What_may_be_left_out_may_be_null_or_absent()
    {
        var claim = Read("""{"kind":"visit","standing":"planned","roles":{},"time":null,"details":null,"evidence":{"source":"a.txt","start":0,"end":0,"quote":""}}""");
        Assert.Equal(ClaimTime.Unknown, claim.Time);
        Assert.Empty(claim.Counts);
        Assert.Null(claim.Title);
        Assert.Equal(ClaimDetails.Empty, claim.Details);
    }

    [Fact]
    public void An_id_is_read_over() => Assert.Equal(Read(Whole), Read(Whole.Trim().Insert(1, "\"id\":\"c00\",")));

    [Fact]
    public void Roles_come_in_the_order_of_the_vocabulary()
    {
        var claim = Read("""{"kind":"visit","standing":"asserted","roles":{"met":[{"name":"丙","entity":"丙","type":"person"}],"visitor":[{"name":"甲","entity":"甲","type":"group"}]},"evidence":{"source":"a.txt","start":0,"end":0,"quote":""}}""");
        Assert.Equal([Role.Visitor, Role.Met], claim.Roles.Select(r => r.Role));
    }

    [Theory]
    [InlineData("\"kind\":\"relation\"", "\"kind\":\"friendship\"", "WL-C004", "\"kind\" is \"friendship\"; expected is one of: relation, visit, meeting")]
    [InlineData("\"kind\":\"relation\",", "", "WL-C002", "\"kind\" is missing: one of relation, visit,")]
    [InlineData("\"change\":\"resumed\"", "\"change\":\"joined\"", "WL-C005", "\"change\" is \"joined\", but a claim of kind relation has one of these there: contact, established,")]
    [InlineData("\"change\":\"resumed\"", "\"change\":null", "WL-C002", "\"change\" is missing: one of contact,")]
    [InlineData("\"standing\":\"asserted\"", "\"standing\":7", "WL-C003", "\"standing\" is 7; a text is expected there.")]
    [InlineData("\"party\":[{", "\"visitor\":[{", "WL-C005", "\"roles\" is \"visitor\", but a claim of kind relation has one of these there: party.")]
    [InlineData("\"party\":[{", "\"friend\":[{", "WL-C004", "\"roles\" is \"friend\"; expected is one of: party.")]
    [InlineData("\"entity\":\"甲市总工会\",", "", "WL-C002", "\"roles.party[0].entity\" is missing: a text is expected there.")]
    [InlineData("\"type\":\"organisation\"", "\"type\":\"union\"", "WL-C004", "\"roles.party[0].type\" is \"union\"; expected is one of: organisation, person, country, place, group.")]
    [InlineData("\"edtf\":\"2004-10\"", "\"edtf\":\"2004-13\"", "WL-C006", "\"time.edtf\" is not an EDTF value: \"2004-13\": a month is 01 to 12, at character 6.")]
    [InlineData("\"n\":40", "\"n\":\"40\"", "WL-C003", "\"counts[0].n\" is \"40\"; a number of at most 28 digits is expected there.")]
    [InlineData("\"counts\":[{\"what\":\"people\",\"n\":40,\"text\":\"四十多人\"}]", "\"counts\":7", "WL-C003", "\"counts\" is 7; a list is expected there.")]
    [InlineData("\"start\":2,\"end\":4", "\"start\":4,\"end\":2", "WL-C007", "\"evidence\" has the range [4,2);")]
    [InlineData("\"end\":4", "\"end\":5", "WL-C008", "\"evidence.quote\" has 2 code points, but the range [2,5) has 3")]
    [InlineData("\"end\":4", "\"end\":4.5", "WL-C003", "\"evidence.end\" is 4.5; a whole number is expected there.")]
    [InlineData("\"title\":null", "\"title\":null,\"confidence\":1.5", "WL-C009", "\"confidence\" is 1.5; a number from 0 to 1 is expected there.")]
    [InlineData("\"title\":null", "\"titel\":null", "WL-C010", "\"titel\" is not known; the members there are: kind, change,")]
    [InlineData("\"title\":null", "\"title\":null,\"title\":null", "WL-C011", "\"title\" stands twice; it may stand once.")]
    [InlineData("\"title\":null", "\"title\":\"\\ud800\"", "WL-C003", "\"title\" is \"\\ud800\"; a text is expected there.")]
    [InlineData("\"title\":null", "\"title\":null,\"details\":{\"first\":\"yes\"}", "WL-C003", "\"details.first\" is \"yes\"; true or false is expected there.")]
    [InlineData("\"title\":null", "\"\\ud800\":null", "WL-C001", "half a character")]
    [InlineData("}}", "}", "WL-C001", "this is not JSON: it goes wrong in line")]
    public void What_is_wrong_is_named_with_what_was_found_and_expected(string right, string wrong, string code, string english)
    {
        Assert.Contains(right, Whole, StringComparison.Ordinal);
        Assert.False(ClaimJsonReader.TryRead(Whole.Replace(right, wrong, StringComparison.Ordinal), out var claim, out var problems));
        Assert.Null(claim);
        Assert.Equal(code, problems[0].Code);
        Assert.Contains(english, problems[0].English, StringComparison.Ordinal);
        Assert.Matches(@"\p{IsCJKUnifiedIdeographs}", problems[0].Chinese);
    }

    [Fact]
    public void Everything_that_is_wrong_is_told_at_once()
    {
        Assert.False(ClaimJsonReader.TryRead("""{"kind":"visit","standing":"maybe","roles":[],"evidence":{"source":"a.txt","start":-1,"end":0,"quote":""}}""", out _, out var problems));
        Assert.Equal(["WL-C004", "WL-C003", "WL-C007"], problems.Select(p => p.Code));
    }

    [Fact]
    public void A_list_or_a_word_is_no_claim()
    {
        foreach (var json in new[] { "[]", "7", "\"claim\"", "null" })
        {
            Assert.False(ClaimJsonReader.TryRead(json, out _, out var problems));
            Assert.Equal("WL-C003", Assert.Single(problems).Code);
        }
    }

    [Fact]
    public void The_first_problem_is_thrown_where_no_list_is_asked_for()
    {
        var thrown = Assert.Throws<WanglaiException>(() => ClaimJsonReader.Read(Encoding.UTF8.GetBytes("{}")));
        Assert.Equal("WL-C002", thrown.Problem.Code);
    }

    private static Claim Read(string json)
    {
        Assert.True(ClaimJsonReader.TryRead(json, out var claim, out var problems), problems.FirstOrDefault()?.English);
        return claim;
    }
}
