namespace Wanglai.Cli.Tests;

public sealed class The_language
{
    private const string InChinese = "显示版本";
    private const string InEnglish = "Show the version";

    [Theory]
    [InlineData("zh_CN.UTF-8", null, null, InChinese)]
    [InlineData(null, "zh_TW", null, InChinese)]
    [InlineData(null, null, "zh", InChinese)]
    [InlineData("en_US.UTF-8", "zh_CN", "zh_CN", InEnglish)]
    [InlineData(null, "C", "zh_CN", InEnglish)]
    [InlineData("", "", "zh_CN", InChinese)]
    [InlineData("fr_FR", null, null, InEnglish)]
    [InlineData(null, null, null, InEnglish)]
    public void Follows_the_first_locale_variable_that_is_set(string? all, string? messages, string? lang, string expected)
    {
        var command = new Command();
        foreach (var (name, value) in new[] { ("LC_ALL", all), ("LC_MESSAGES", messages), ("LANG", lang) })
        {
            if (value is not null)
            {
                command.With(name, value);
            }
        }

        Assert.Contains(expected, command.Go("--help").Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--language", "zh", "--help")]
    [InlineData("--help", "--language=zh")]
    [InlineData("verify", "--language", "zh", "--help")]
    public void That_is_asked_for_prevails_wherever_it_stands(params string[] arguments) =>
        Assert.Contains("用法", Command.Run(arguments).Out, StringComparison.Ordinal);

    [Fact]
    public void That_is_asked_for_can_be_English_on_a_Chinese_machine() =>
        Assert.Contains("Usage", Command.RunInChinese("--help", "--language", "en").Out, StringComparison.Ordinal);

    [Fact]
    public void That_nobody_speaks_is_refused() =>
        Assert.Equal("WL-U007 --language cannot be “fr”; it is one of zh, en.\n", Command.Run("verify", "--language", "fr").Error);

    [Fact]
    public void Is_spoken_in_every_description()
    {
        var english = Rows(Command.Run("reference").Out);
        var chinese = Rows(Command.RunInChinese("reference").Out);
        Assert.NotEmpty(english);
        Assert.Equal(english.Length, chinese.Length);
        Assert.All(english, row => Assert.DoesNotMatch(@"\p{IsCJKUnifiedIdeographs}", row));
        Assert.All(chinese, row => Assert.Matches(@"\p{IsCJKUnifiedIdeographs}", row));

        static string[] Rows(string page) =>
            [.. page.Split('\n').Where(line => line.StartsWith("| `", StringComparison.Ordinal)).Select(line => line[(line.LastIndexOf('`') + 1)..])];
    }
}
