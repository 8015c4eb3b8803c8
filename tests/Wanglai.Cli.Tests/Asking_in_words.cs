namespace Wanglai.Cli.Tests;

public sealed class Asking_in_words
{
    [Theory]
    [InlineData("1983年全总同TUC是什么关系？", "wanglai status 中华全国总工会 英国职工大会 --on 1983", "确定 有关系")]
    [InlineData("1981年全總同英國職工大會建立關係了嗎", "--kind relation --change established --from 1981 --to 1981", "建立")]
    [InlineData("20世纪70年代中国工会访问过谁", "wanglai chronicle --party 中华全国总工会 --kind visit --from 197X --to 197X", "德国工会联合会")]
    [InlineData("全总访问德国多少次", "wanglai exchanges 中华全国总工会 --country 德国 --kind visit", "次数")]
    public void Is_answered_after_saying_how_it_was_understood(string question, string understood, string answer)
    {
        using var ledgers = Ledgers.WithPlainDocument();
        var run = ledgers.RunInChinese("ask", question);
        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.StartsWith("理解为：wanglai ", run.Out, StringComparison.Ordinal);
        Assert.Contains(understood, run.Lines[0], StringComparison.Ordinal);
        Assert.Contains(answer, run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void In_English_takes_the_options_of_every_question()
    {
        using var ledgers = Ledgers.WithPlainDocument();
        var lines = ledgers.Ask("ask", "When did the TUC establish relations?", "--source", "plain.txt");
        Assert.Equal("chronicle", lines[0].GetProperty("sort").GetString());
        Assert.Single(lines[1].GetProperty("groups").EnumerateArray());
        Assert.Empty(ledgers.Ask("ask", "When did the TUC establish relations?", "--source", "other.txt")[1].GetProperty("groups").EnumerateArray());
        Assert.Contains("Not used: secretly", ledgers.Run("ask", "When", "did", "the", "TUC", "secretly", "establish", "relations?").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void That_is_not_understood_says_so()
    {
        using var ledgers = Ledgers.WithPlainDocument();
        var run = ledgers.Run("ask", "全总喜欢什么颜色的猫");
        Assert.Equal(1, run.Code);
        Assert.Equal("WL-Q005 The question was not understood, but for: 全总, 什么. Ask who, when, which state, how many or with whom, of parties that are known; “wanglai ask --help” has examples.\n", run.Error);
        Assert.Contains("WL-Q005 没有看懂这个问题，只看懂了：全总、什么。", ledgers.RunInChinese("ask", "全总喜欢什么颜色的猫").Error, StringComparison.Ordinal);
    }
}
