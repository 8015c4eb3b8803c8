namespace Wanglai.Cli.Tests;

public sealed class What_sources_leave_open : IDisposable
{
    private readonly Ledgers _ledgers = Ledgers.WithPlainDocument();

    public void Dispose() => _ledgers.Dispose();

    [Fact]
    public void Is_the_years_of_which_nothing_is_told()
    {
        var report = Assert.Single(_ledgers.Ask("silence", "全总", "--from", "1975", "--to", "1985"));
        Assert.Equal((1975, 1985), (report.GetProperty("first").GetInt32(), report.GetProperty("last").GetInt32()));
        Assert.Equal(1975, report.GetProperty("years")[0].GetProperty("first").GetInt32());
        Assert.Contains("1975–1978", _ledgers.Run("silence", "全总", "--from", "1975", "--to", "1985").Out, StringComparison.Ordinal);
        Assert.Contains("全无记载", _ledgers.RunInChinese("silence", "全总").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Is_what_two_sources_tell_differently()
    {
        Assert.Contains("No disputes", _ledgers.Run("disputes").Out, StringComparison.Ordinal);
        foreach (var (name, days) in new[] { ("一.txt", "10日至20日"), ("二.txt", "15日至25日") })
        {
            var path = _ledgers.Folder.Write(name, $"1990年6月{days}，中华全国总工会代表团访问英国职工大会。\n");
            Assert.Equal(0, _ledgers.Run("read", path, "--about", "中华全国总工会").Code);
        }

        var link = Assert.Single(_ledgers.Ask("disputes", "TUC"));
        Assert.Equal("time", Assert.Single(link.GetProperty("differences").EnumerateArray()).GetProperty("about").GetString());
        var text = _ledgers.Run("disputes").Out;
        Assert.Contains("一.txt", text, StringComparison.Ordinal);
        Assert.Contains("二.txt", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Is_the_totals_that_they_state()
    {
        Assert.Equal(0, _ledgers.Run("audit", "totals").Code);
        var audit = Assert.Single(_ledgers.Ask("audit", "totals", "全总"));
        Assert.Equal(System.Text.Json.JsonValueKind.Array, audit.GetProperty("totals").ValueKind);
    }
}
