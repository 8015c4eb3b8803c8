using System.Text;
using System.Text.Json;
using Wanglai.Model.Claims;
using Wanglai.Model.Sources;
using Wanglai.Time;

namespace Wanglai.Model.Tests;

public sealed class ClaimsInCanonicalJson
{
    [Theory]
    [InlineData("工会\u3000𠮷👩‍🏫\uFEFF\u2028\u007F\u0378", "工会\u3000𠮷👩‍🏫\uFEFF\u2028\u007F\u0378")]
    [InlineData("\"\\/<>&'", "\\\"\\\\/<>&'")]
    [InlineData("\b\t\n\f\r\0\u001F", "\\b\\t\\n\\f\\r\\u0000\\u001f")]
    public void Strings_are_escaped_as_RFC_8785_says_and_no_further(string text, string written) =>
        Assert.Equal($"\"{written}\"", Encoding.UTF8.GetString(CanonicalJson.ToUtf8(json => json.WriteStringValue(text))));

    [Fact]
    public void Half_a_character_becomes_U_FFFD()
    {
        Assert.Equal("\"甲\uFFFD乙\"", Encoding.UTF8.GetString(CanonicalJson.ToUtf8(json => json.WriteStringValue("甲\uD800乙"))));
        Assert.Equal("\"𠮷\uFFFD\\\"\"", Encoding.UTF8.GetString(CanonicalJson.ToUtf8(json => json.WriteStringValue("𠮷\uDC00\""))));
    }

    [Fact]
    public void Every_character_survives()
    {
        var all = new StringBuilder();
        for (var c = 0; c <= 0x10FFFF; c += c is >= 0x3000 and < 0x10000 ? 7 : 1)
        {
            if (c is < 0xD800 or > 0xDFFF)
            {
                all.Append(new Rune(c));
            }
        }

        var written = CanonicalJson.ToUtf8(json => json.WriteStringValue(all.ToString()));
        Assert.Equal(all.ToString(), JsonSerializer.Deserialize<string>(written));
    }

    [Fact]
    public void The_bytes_and_the_id_of_a_claim_are_fixed()
    {
        var claim = new Claim
        {
            Kind = ClaimKind.Visit,
            Standing = Standing.Planned,
            Roles = [new(Role.Visitor, new("代表团", "甲市总工会", EntityType.Organisation)), new(Role.Destination, new("", "乙国", EntityType.Country))],
            Time = new(Edtf.Parse("1986-04~"), "一九八六年四月前后", TimeAspect.Repeated),
            Counts = [new(CountKind.People, 12.50m, "十二人半")],
            Title = "𠮷\u3000访",
            Details = new() { First = true, Duration = "P9D" },
            Evidence = new("a.txt", new(3, 6), "应邀访"),
            Confidence = 0.81251,
            Rule = "visit.pay",
        };
        Assert.Equal(
            "{\"kind\":\"visit\",\"change\":null,\"standing\":\"planned\",\"roles\":{\"visitor\":[{\"name\":\"代表团\",\"entity\":\"甲市总工会\",\"type\":\"organisation\"}],"
            + "\"destination\":[{\"name\":\"\",\"entity\":\"乙国\",\"type\":\"country\"}]},\"time\":{\"edtf\":\"1986-04~\",\"text\":\"一九八六年四月前后\",\"aspect\":\"repeated\"},"
            + "\"counts\":[{\"what\":\"people\",\"n\":12.5,\"text\":\"十二人半\"}],\"title\":\"𠮷\u3000访\",\"details\":{\"duration\":\"P9D\",\"first\":true},"
            + "\"evidence\":{\"source\":\"a.txt\",\"start\":3,\"end\":6,\"quote\":\"应邀访\"},\"confidence\":0.813,\"rule\":\"visit.pay\"}",
            ClaimJson.Write(claim));
        Assert.Equal("ca763767003e5e259d3fb", ClaimId.Of(new SourceId("s00112233445566778899"), claim).Value);
    }
}
