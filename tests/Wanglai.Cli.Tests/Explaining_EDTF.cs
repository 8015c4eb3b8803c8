using System.Text.Json;

namespace Wanglai.Cli.Tests;

public sealed class Explaining_EDTF
{
    [Fact]
    public void Tells_level_bounds_and_words_in_both_languages()
    {
        var value = JsonDocument.Parse(Assert.Single(Command.Run("edtf", "196X", "--json").Lines)).RootElement;
        Assert.Equal("""{"input":"196X","valid":true,"level":1,"min":"1960-01-01","max":"1969-12-31","zh":"20世纪60年代","en":"the 1960s","error":null}""", value.GetRawText());
    }

    [Theory]
    [InlineData("1979/..", "1979-01-01", null)]
    [InlineData("../1979", null, "1979-12-31")]
    [InlineData("1979/", "1979-01-01", null)]
    [InlineData("-0220", "-0220-01-01", "-0220-12-31")]
    public void Leaves_the_bound_of_an_open_or_unknown_end_null(string text, string? min, string? max)
    {
        var value = JsonDocument.Parse(Assert.Single(Command.Run("edtf", "--json", text).Lines)).RootElement;
        Assert.Equal((min, max), (value.GetProperty("min").GetString(), value.GetProperty("max").GetString()));
    }

    [Fact]
    public void Writes_one_object_a_line_of_the_input_whatever_the_line_holds()
    {
        var run = new Command().WithInput("1979\n\n  \n2021-13\r\n196X").Go("edtf", "-", "--json");
        Assert.Equal(1, run.Code);
        Assert.Equal(["1979", "", "  ", "2021-13", "196X"], run.Lines.Select(l => JsonDocument.Parse(l).RootElement.GetProperty("input").GetString()));
        Assert.Equal([true, false, false, false, true], run.Lines.Select(l => JsonDocument.Parse(l).RootElement.GetProperty("valid").GetBoolean()));
    }

    [Fact]
    public void Tells_why_a_value_is_not_valid_in_the_users_language()
    {
        Assert.Equal("WL-U012 \"2021-13\": a month is 01 to 12, at character 6\n", Command.Run("edtf", "2021-13").Error);
        Assert.Matches("^WL-U012 “2021-13”：.*（第6个字符）\n$", Command.RunInChinese("edtf", "2021-13").Error);
    }

    [Fact]
    public void Speaks_to_people_in_their_language_first()
    {
        Assert.StartsWith("196X  the 1960s  20世纪60年代\n  earliest 1960-01-01  latest 1969-12-31  level 1\n", Command.Run("edtf", "196X").Out, StringComparison.Ordinal);
        Assert.StartsWith("196X  20世纪60年代  the 1960s\n  最早 1960-01-01  最晚 1969-12-31  级别 1\n", Command.RunInChinese("edtf", "196X").Out, StringComparison.Ordinal);
    }
}
