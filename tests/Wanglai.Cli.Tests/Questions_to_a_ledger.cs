using System.Text.Json;

namespace Wanglai.Cli.Tests;

public sealed class Questions_to_a_ledger
{
    [Fact]
    public void About_two_parties_are_answered_with_a_state_its_certainty_and_its_claims()
    {
        using var ledgers = Ledgers.WithPlainDocument();
        var answer = Assert.Single(ledgers.Ask("status", "全总", "TUC", "--on", "1983-01-01"));
        var state = Assert.Single(answer.GetProperty("states").EnumerateArray());
        Assert.Equal(("in-relations", "certain"), (state.GetProperty("state").GetString(), state.GetProperty("certainty").GetString()));
        Assert.Equal("1981-01-01", state.GetProperty("since").GetProperty("possibly").GetString());
        Assert.Equal("1981-12-31", state.GetProperty("since").GetProperty("certainly").GetString());
        var known = ledgers.Claims().Select(c => c.GetProperty("id").GetString()).ToHashSet();
        Assert.All(state.GetProperty("claims").EnumerateArray(), id => Assert.Contains(id.GetString(), known));

        var text = ledgers.Run("status", "全总", "TUC", "--on", "1983-01-01").Out;
        Assert.Contains("certainly in relations  since 1981", text, StringComparison.Ordinal);
        Assert.Contains("中华全国总工会同英国职工大会建立了友好关系", text, StringComparison.Ordinal);
        Assert.Contains("确定 有关系  自 1981", ledgers.RunInChinese("status", "全总", "TUC", "--on", "1983-01-01").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void About_a_time_before_anything_is_told_say_that_nothing_is()
    {
        using var ledgers = Ledgers.WithPlainDocument();
        Assert.Contains("Nothing is told", ledgers.Run("status", "全总", "TUC", "--on", "1950").Out, StringComparison.Ordinal);
        Assert.Empty(Assert.Single(ledgers.Ask("status", "全总", "TUC", "--on", "1950")).GetProperty("states").EnumerateArray());
    }

    [Fact]
    public void About_one_party_are_answered_with_a_table_of_its_counterparts()
    {
        using var ledgers = Ledgers.WithPlainDocument();
        var rows = Assert.Single(ledgers.Ask("status", "全总", "--on", "1983-01-01")).GetProperty("rows").EnumerateArray();
        Assert.Contains("英国职工大会", rows.Select(r => r.GetProperty("other").GetProperty("name").GetString()));
        Assert.Contains("英国职工大会", ledgers.Run("status", "全总", "--on", "1983-01-01").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void About_the_present_day_need_no_date()
    {
        using var ledgers = Ledgers.WithPlainDocument();
        Assert.Equal("2026-01-31", Assert.Single(ledgers.Ask("status", "全总", "TUC")).GetProperty("when").GetString());
    }

    [Fact]
    public void Of_the_chronicle_are_answered_in_the_order_of_time()
    {
        using var ledgers = Ledgers.WithPlainDocument();
        var groups = Assert.Single(ledgers.Ask("chronicle")).GetProperty("groups").EnumerateArray().Select(g => g.GetProperty("time").GetString()).ToList();
        Assert.Equal(groups.Order(StringComparer.Ordinal), groups);
        Assert.Equal(["1979", "1981", "1983"], groups);
    }

    [Theory]
    [InlineData("--from 1980 --to 1981-06", "1981")]
    [InlineData("--to 1980", "1979")]
    [InlineData("--from 1983-06 --to 1983-06", "1983")]
    [InlineData("--kind relation", "1981")]
    [InlineData("--party DGB", "1979")]
    [InlineData("--kind relation --kind aid", "1981")]
    public void Of_the_chronicle_can_be_narrowed(string options, string only)
    {
        using var ledgers = Ledgers.WithPlainDocument();
        var groups = Assert.Single(ledgers.Ask(["chronicle", .. options.Split(' ')])).GetProperty("groups").EnumerateArray();
        Assert.Equal([only], groups.Select(g => g.GetProperty("time").GetString()));
    }

    [Fact]
    public void Of_the_chronicle_can_be_divided_by_decade()
    {
        using var ledgers = Ledgers.WithPlainDocument();
        Assert.Equal(["197X", "198X"], Assert.Single(ledgers.Ask("chronicle", "--by", "decade")).GetProperty("groups").EnumerateArray().Select(g => g.GetProperty("time").GetString()));
        Assert.Contains("the 1980s", ledgers.Run("chronicle", "--by", "decade").Out, StringComparison.Ordinal);
        Assert.Contains("20世纪80年代", ledgers.RunInChinese("chronicle", "--by", "decade").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_words_find_two_characters_and_mark_them()
    {
        using var ledgers = Ledgers.WithPlainDocument();
        Assert.True(Assert.Single(ledgers.Ask("search", "友好")).GetProperty("claimCount").GetInt32() > 0);
        Assert.Contains("⟦友好⟧", ledgers.Run("search", "友好").Out, StringComparison.Ordinal);
        Assert.Contains("Nothing was found.", ledgers.Run("search", "鲸鱼").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_a_party_are_answered_with_its_dossier()
    {
        using var ledgers = Ledgers.WithPlainDocument();
        var dossier = Assert.Single(ledgers.Ask("dossier", "DGB"));
        Assert.Equal("德国工会联合会", dossier.GetProperty("party").GetProperty("name").GetString());
        var text = ledgers.Run("dossier", "DGB").Out;
        Assert.Contains("Visits received", text, StringComparison.Ordinal);
        Assert.Contains("plain.txt", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("members 全总 --on 1983", "Nothing is told of memberships at that time.", "账本里没有说到这时的成员资格。")]
    [InlineData("offices TUC --on 1850", "Nothing is told of offices at that time.", "没有说到这时的职务。")]
    [InlineData("country 全总 英国 --on 1983", "Trades Union Congress", "英国职工大会")]
    [InlineData("exchanges 全总 --by country --by direction", "number not told", "未说人数")]
    [InlineData("network 全总 --on 1983", "certainly in relations", "确定有关系")]
    [InlineData("network 全总 TUC --on 1983", "→", "→")]
    [InlineData("person 倪志福", "Ni Zhifu", "倪志福（中国）")]
    [InlineData("day --on 1850", "Nothing is told of that time.", "账本里没有说到这时的事。")]
    [InlineData("day --on 1983 --party 全总", "Possibly (", "可能（")]
    public void Of_the_other_kinds_are_answered_in_both_languages(string line, string english, string chinese)
    {
        using var ledgers = Ledgers.WithPlainDocument();
        Assert.Contains(english, ledgers.Run(line.Split(' ')).Out, StringComparison.Ordinal);
        Assert.Contains(chinese, ledgers.RunInChinese(line.Split(' ')).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_a_claim_show_its_passage_in_context()
    {
        using var ledgers = Ledgers.WithPlainDocument();
        var claim = ledgers.Claims().First(c => c.GetProperty("kind").GetString() == "relation");
        var (id, quote) = (claim.GetProperty("id").GetString()!, claim.GetProperty("evidence").GetProperty("quote").GetString()!);
        Assert.Contains($"⟦{quote}⟧", ledgers.Run("show", id).Out, StringComparison.Ordinal);
        var shown = Assert.Single(ledgers.Ask("show", id[..12]));
        Assert.Equal(id, shown.GetProperty("id").GetString());
        var paragraph = shown.GetProperty("before").GetString() + quote + shown.GetProperty("after").GetString();
        Assert.Contains(paragraph, Documents.Plain.Split('\n'));
    }

    [Fact]
    public void Of_soundness_are_answered_for_the_whole_ledger()
    {
        using var ledgers = Ledgers.WithPlainDocument();
        var report = Assert.Single(ledgers.Ask("verify"));
        Assert.True(report.GetProperty("passed").GetBoolean());
        Assert.Equal(ledgers.Claims().Length, report.GetProperty("quotes").GetInt32());
    }

    [Fact]
    public void Write_the_same_claims_as_CSV_and_as_JSON_lines()
    {
        using var ledgers = Ledgers.WithPlainDocument();
        var file = ledgers.Folder["claims.csv"];
        Assert.Equal(0, ledgers.Run("export", "--to", "csv", "-o", file).Code);
        var csv = File.ReadAllText(file);
        Assert.All(ledgers.Claims(), c => Assert.Contains(c.GetProperty("id").GetString()!, csv, StringComparison.Ordinal));
        Assert.Equal(csv, ledgers.Run("export", "--to", "csv").Out);
    }

    [Theory]
    [InlineData("status", "status 全总 TUC --on 1983")]
    [InlineData("status", "status 全总 --on 1983")]
    [InlineData("chronicle", "chronicle")]
    [InlineData("dossier", "dossier DGB")]
    [InlineData("day", "day --on 1983")]
    [InlineData("members", "members 全总 --on 1983")]
    [InlineData("offices", "offices 全总 --on 1983")]
    [InlineData("country", "country 全总 德国 --on 1983")]
    [InlineData("exchanges", "exchanges 全总 --by year")]
    [InlineData("network", "network 全总 --on 1983")]
    [InlineData("network", "network 全总 DGB --on 1983")]
    [InlineData("person", "person 倪志福")]
    [InlineData("search", "search 友好")]
    [InlineData("sources", "sources")]
    [InlineData("verify", "verify")]
    [InlineData("authority check", "authority check")]
    [InlineData("edtf", "edtf 196X")]
    public void Answer_in_the_shape_that_the_reference_documents(string command, string line)
    {
        using var ledgers = Ledgers.WithPlainDocument();
        var answer = ledgers.Ask(line.Split(' '))[0];
        Assert.Contains(SamplesOf(command), sample => Members(sample).SequenceEqual(Members(answer)));
    }

    private static IEnumerable<string> Members(JsonElement json) => json.EnumerateObject().Select(m => m.Name);

    private static List<JsonElement> SamplesOf(string command)
    {
        var page = Command.Run("reference").Out;
        var level = command.Contains(' ', StringComparison.Ordinal) ? "### wanglai " : "## wanglai ";
        var section = page[(page.IndexOf(level + command + "\n", StringComparison.Ordinal) + level.Length)..];
        var end = section.IndexOf("\n## ", StringComparison.Ordinal);
        var samples = (end < 0 ? section : section[..end]).Split("```json\n").Skip(1).Select(s => s[..s.IndexOf("\n```", StringComparison.Ordinal)]);
        return [.. samples.Select(s => JsonDocument.Parse(s).RootElement)];
    }
}
