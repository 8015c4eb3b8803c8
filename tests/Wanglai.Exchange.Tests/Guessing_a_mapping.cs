using System.Text;
using Wanglai.Exchange.Imports;
using Wanglai.Model.Claims;

namespace Wanglai.Exchange.Tests;

public sealed class Guessing_a_mapping
{
    private const string Visits = "出访/来访,日期,返回日期,国家,单位,团长,人数,名称\n出访,1984年4月5日,1984-04-12,日本、韩国,日本工会,王明,5人,友好访问\n来访,1984.5,,英国,英国职工大会,史密斯,约7人,\n来访,30777,,德国,德国工会,,12,\n合计,,,,,,24,\n";

    [Fact]
    public void From_the_headings_of_a_table_of_exchanges_reads_both_ways()
    {
        var (guess, claims) = Read(Visits, "交往.csv", "中华全国总工会");
        Assert.Equal(["合计"], guess.LeaveOut["出访/来访"]);
        Assert.Equal(
            [
                "visit 1984-04-05/1984-04-12 visitor:中华全国总工会 head:王明 host:日本工会 destination:日本 destination:韩国 members:5 友好访问",
                "visit 1984-05 visitor:英国职工大会 head:史密斯 host:中华全国总工会 members:7 ",
                "visit 1984-04-05 visitor:德国工会 host:中华全国总工会 members:12 ",
            ],
            claims.Select(Line));
    }

    [Fact]
    public void Takes_the_way_from_the_name_of_the_table()
    {
        const string Table = "时间,国别,来访单位\n1984,英国,英国职工大会\n";
        Assert.Equal(["visit 1984 visitor:英国职工大会 host:甲会 "], Read(Table, "1984年来访.csv", "甲会").Claims.Select(Line));
        Assert.Equal(["visit 1984 visitor:甲会 host:英国职工大会 destination:英国 "], Read("时间,国别,接洽单位\n1984,英国,英国职工大会\n", "1984年出访.csv", "甲会").Claims.Select(Line));
    }

    [Fact]
    public void Knows_gatherings_and_agreements()
    {
        Assert.Equal(["gathering 1984-04 place:日本 组织会议"], Read("日期,国家,会议名称\n1984/4,日本,组织会议\n", "会.csv", null).Claims.Select(Line));
        Assert.Equal(["agreement 1984 party:英国职工大会 友好协议"], Read("年份,对方,协议名称\n1984,英国职工大会,友好协议\n", "协.csv", null).Claims.Select(Line));
    }

    [Fact]
    public void Gives_none_where_the_headings_tell_no_time_or_no_party() => Assert.Null(MappingGuess.Of(["甲", "乙"], [["1", "2"]], "表", null).Mapping);

    [Fact]
    public void Is_written_as_a_file_that_reads_back()
    {
        var mapping = MappingGuess.Of(["日期", "国家"], [["1984", "日本"]], "表", "甲会").Mapping!;
        Assert.Equal(mapping.Write(), ClaimMapping.Parse(mapping.Write()).Write());
        Assert.Contains("\"国家\"", mapping.Write(), StringComparison.Ordinal);
    }

    private static (ClaimMapping Guess, IReadOnlyList<Claim> Claims) Read(string table, string name, string? about)
    {
        var rows = table.TrimEnd('\n').Split('\n').Select(l => CsvLine.Split(l, ',')).ToList();
        var guess = MappingGuess.Of(rows[0], [.. rows.Skip(1)], name, about).Mapping!;
        using var input = new StringReader(table);
        return (guess, [.. new ClaimImport(name, guess).Parts(input).SelectMany(p => p.Claims(problem => Assert.Fail(problem.ToString())))]);
    }

    private static string Line(Claim claim)
    {
        var line = new StringBuilder($"{claim.Kind.ToWire()} {claim.Time.Value?.Text} ");
        foreach (var role in claim.Roles)
        {
            line.Append(System.Globalization.CultureInfo.InvariantCulture, $"{role.Role.ToWire()}:{role.Party.Entity} ");
        }

        return line + string.Concat(claim.Counts.Select(c => $"{c.What.ToWire()}:{c.Number} ")) + claim.Title;
    }
}
