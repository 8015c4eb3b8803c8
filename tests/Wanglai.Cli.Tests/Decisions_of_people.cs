using System.Text.Json;

namespace Wanglai.Cli.Tests;

public sealed class Decisions_of_people : IDisposable
{
    private readonly Ledgers _ledgers = Ledgers.WithPlainDocument();

    public void Dispose() => _ledgers.Dispose();

    [Fact]
    public void That_reject_a_claim_take_it_out_of_every_answer_and_show_still_tells_of_it()
    {
        var id = Id(0);
        Assert.Contains("rejected", Done("review", "reject", id, "--by", "王芳", "--why", "原文未说").Out, StringComparison.Ordinal);
        Assert.DoesNotContain(_ledgers.Claims(), c => c.GetProperty("id").GetString() == id);
        var shown = Assert.Single(_ledgers.Ask("show", id));
        Assert.False(shown.GetProperty("counts").GetBoolean());
        var decision = Assert.Single(shown.GetProperty("decisions").EnumerateArray());
        Assert.Equal(("rejected", "王芳", "原文未说"), (decision.GetProperty("verdict").GetString(), decision.GetProperty("by").GetString(), decision.GetProperty("why").GetString()));
        Assert.Contains("rejected: 王芳", _ledgers.Run("show", id).Out, StringComparison.Ordinal);
        Assert.Contains("否定：王芳", _ledgers.RunInChinese("show", id).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void That_correct_a_claim_change_the_fields_named_and_keep_the_first_reading()
    {
        var id = Id(0);
        var first = _ledgers.Claims().Single(c => c.GetProperty("id").GetString() == id);
        Done("review", "correct", id, "--set", "time=1971-05", "--set", "standing=planned", "--by", "王芳");
        Done("review", "correct", id, "--set", "title=互访", "--by", "王芳");
        var shown = Assert.Single(_ledgers.Ask("show", id));
        var claim = shown.GetProperty("claim");
        Assert.Equal(("1971-05", "planned", "互访"), (claim.GetProperty("time").GetProperty("edtf").GetString(), claim.GetProperty("standing").GetString(), claim.GetProperty("title").GetString()));
        Assert.Equal(first.GetProperty("time").GetRawText(), shown.GetProperty("asRead").GetProperty("time").GetRawText());
        Assert.Contains("first read as", _ledgers.Run("show", id).Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("time=1999-13", "WL-")]
    [InlineData("standing=perhaps", "WL-")]
    [InlineData("colour=red", "WL-U019")]
    [InlineData("roles={", "WL-U019")]
    public void That_correct_with_what_is_no_claim_are_refused(string setting, string code)
    {
        var run = _ledgers.Run("review", "correct", Id(0), "--set", setting, "--by", "王芳");
        Assert.Equal(1, run.Code);
        Assert.StartsWith(code, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void That_come_twice_add_nothing_and_say_so()
    {
        Done("review", "accept", Id(0), "--by", "王芳");
        Assert.Contains("It was so before", Done("review", "accept", Id(0), "--by", "王芳").Out, StringComparison.Ordinal);
        Assert.True(Assert.Single(_ledgers.Ask("review", "accept", Id(0), "--by", "王芳")).GetProperty("alreadySo").GetBoolean());
    }

    [Fact]
    public void Without_a_name_are_refused()
    {
        var run = _ledgers.Run("review", "accept", Id(0));
        Assert.Equal(1, run.Code);
        Assert.StartsWith("WL-U018", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void That_merge_two_names_and_split_them_again_leave_everything_as_it_was()
    {
        var before = _ledgers.Run("export", "--to", "jsonl").Out;
        Done("entity", "merge", "英国职工大会", "--into", "中华全国总工会", "--by", "王芳");
        Assert.NotEqual(before, _ledgers.Run("export", "--to", "jsonl").Out);
        Done("entity", "split", "英国职工大会", "--from", "中华全国总工会", "--by", "王芳");
        Assert.Equal(before, _ledgers.Run("export", "--to", "jsonl").Out);
    }

    [Fact]
    public void That_tell_two_bearers_of_one_name_apart_do_so_claim_by_claim_and_merging_and_splitting_them_comes_back_to_it()
    {
        var id = Id(0);
        var others = _ledgers.Claims().Skip(1).Select(c => c.GetRawText()).ToList();
        Done("entity", "apart", "中华全国总工会", id, "--as", "甲市总工会", "--by", "王芳");
        var claims = _ledgers.Claims();
        Assert.Equal(others, claims.Where(c => c.GetProperty("id").GetString() != id).Select(c => c.GetRawText()));
        var told = claims.Single(c => c.GetProperty("id").GetString() == id).GetProperty("roles").GetRawText();
        Assert.Contains("""{"name":"中华全国总工会代表团","entity":"甲市总工会","type":"organisation"}""", told, StringComparison.Ordinal);
        Assert.DoesNotContain("\"entity\":\"中华全国总工会\"", told, StringComparison.Ordinal);

        var apart = _ledgers.Run("export", "--to", "jsonl").Out;
        Done("entity", "merge", "甲市总工会", "--into", "中华全国总工会", "--by", "王芳");
        Assert.DoesNotContain("\"entity\":\"甲市总工会\"", _ledgers.Run("export", "--to", "jsonl").Out, StringComparison.Ordinal);
        Done("entity", "split", "甲市总工会", "--from", "中华全国总工会", "--by", "王芳");
        Assert.Equal(apart, _ledgers.Run("export", "--to", "jsonl").Out);

        var unknown = _ledgers.Run("entity", "apart", "英国职工大会", id, "--as", "乙会", "--by", "王芳");
        Assert.Equal(1, unknown.Code);
        Assert.StartsWith($"WL-U022 claim {id} names no “英国职工大会”", unknown.Error, StringComparison.Ordinal);
        Assert.Equal(apart, _ledgers.Run("export", "--to", "jsonl").Out);
    }

    [Fact]
    public void Of_other_sorts_are_taken_too()
    {
        Done("entity", "create", "甲市总工会", "--by", "王芳");
        Done("entity", "name", "甲市总工会", "--as", "甲总", "--time", "1950/..", "--by", "王芳");
        Done("entity", "parent", "甲市总工会", "--of", "中华全国总工会", "--by", "王芳");
        var noted = Id(0);
        Done("note", "待查", "--on", noted, "--by", "王芳");
        Done("review", "withdraw", Id(0), "--by", "王芳");
        Assert.Contains("note 待查", _ledgers.Run("show", noted).Out, StringComparison.Ordinal);
        Assert.Equal(5, Info().GetProperty("decisions").GetInt32());
    }

    [Fact]
    public void About_names_and_parents_are_known_to_every_question()
    {
        Done("entity", "name", "英国职工大会", "--as", "英职大", "--time", "1960/..", "--by", "王芳");
        Assert.Equal("英国职工大会", Assert.Single(_ledgers.Ask("dossier", "英职大")).GetProperty("party").GetProperty("name").GetString());
        Done("entity", "create", "甲国际", "--by", "王芳");
        Done("entity", "parent", "英国职工大会", "--of", "甲国际", "--by", "王芳");
        Assert.Empty(Assert.Single(_ledgers.Ask("status", "全总", "甲国际", "--on", "1983")).GetProperty("states").EnumerateArray());
        Assert.NotEmpty(Assert.Single(_ledgers.Ask("status", "全总", "甲国际", "--on", "1983", "--with-below")).GetProperty("states").EnumerateArray());
        Assert.Matches("(^|\n)甲国际 together with: .*英国职工大会", _ledgers.Run("status", "全总", "甲国际", "--on", "1983", "--with-below").Out);
        Assert.Contains("英国职工大会", Assert.Single(_ledgers.Ask("dossier", "甲国际", "--with-below")).GetProperty("askedWith").EnumerateArray().Select(p => p.GetProperty("name").GetString()));
    }

    [Fact]
    public void Can_narrow_a_question_to_what_was_reviewed()
    {
        Done("review", "accept", Id(0), "--by", "王芳");
        Assert.Single(Assert.Single(_ledgers.Ask("chronicle", "--review", "accepted")).GetProperty("groups").EnumerateArray());
        Assert.Empty(Assert.Single(_ledgers.Ask("chronicle", "--review", "corrected")).GetProperty("groups").EnumerateArray());
        Assert.Empty(Assert.Single(_ledgers.Ask("chronicle", "--source", "no-such.txt")).GetProperty("groups").EnumerateArray());
        Assert.NotEmpty(Assert.Single(_ledgers.Ask("chronicle", "--country", "英国", "--level", "national-centre", "--min-confidence", "0.1")).GetProperty("groups").EnumerateArray());
    }

    [Fact]
    public void That_classify_a_source_hold_and_show_in_the_list()
    {
        var source = Assert.Single(_ledgers.Ask("sources")).GetProperty("id").GetString()!;
        Done("source", "classify", source[..8], "--as", "内部", "--by", "王芳");
        Assert.Equal("内部", Assert.Single(_ledgers.Ask("sources")).GetProperty("confidentiality").GetString());
        Assert.Equal(2, _ledgers.Run("source", "classify", source, "--as", " ", "--by", "王芳").Code);
        Assert.Equal(1, _ledgers.Run("source", "classify", "s0", "--as", "内部", "--by", "王芳").Code);
    }

    [Fact]
    public void That_erase_a_source_leave_an_entry_and_a_ledger_that_verifies()
    {
        var source = Assert.Single(_ledgers.Ask("sources")).GetProperty("id").GetString()!;
        Assert.Equal(2, _ledgers.Run("source", "erase", source, "--by", "王芳").Code);
        Done("source", "erase", source, "--why", "误收", "--by", "王芳");
        Assert.Empty(_ledgers.Ask("sources"));
        Assert.Empty(_ledgers.Claims());
        Assert.True(Assert.Single(_ledgers.Ask("verify")).GetProperty("passed").GetBoolean());
        Assert.Equal(1, Info().GetProperty("erasedSources").GetInt32());
        Assert.StartsWith("WL-L046", _ledgers.Run("read", _ledgers.Folder["plain.txt"], "--about", "中华全国总工会").Error, StringComparison.Ordinal);
        Assert.Equal(1, _ledgers.Run("source", "erase", "s0", "--why", "误收", "--by", "王芳").Code);
    }

    [Fact]
    public void Are_not_known_before_they_were_made()
    {
        Assert.Empty(_ledgers.Ask("sources", "--as-known-on", "2026-01-30"));
        Assert.Single(_ledgers.Ask("sources", "--as-known-on", "2026-01"));
        Assert.Contains("Nothing is told", _ledgers.Run("status", "全总", "TUC", "--on", "1983", "--as-known-on", "2025").Out + _ledgers.Run("status", "全总", "TUC", "--on", "1983", "--as-known-on", "2025").Error, StringComparison.Ordinal);
        Assert.NotEmpty(_ledgers.Run("export", "--to", "jsonl", "--as-known-on", "2026-01-31").Lines);
        Assert.Empty(_ledgers.Run("export", "--to", "jsonl", "--as-known-on", "2020").Lines);
    }

    private JsonElement Info() => Assert.Single(_ledgers.Ask("ledger", "info"));

    private string Id(int place) =>
        _ledgers.Run("export", "--to", "jsonl").Lines.Select(l => JsonDocument.Parse(l).RootElement.GetProperty("id").GetString()!).ElementAt(place);

    private Command.Result Done(params string[] arguments)
    {
        var run = _ledgers.Run(arguments);
        Assert.Equal((0, ""), (run.Code, run.Error));
        return run;
    }
}
