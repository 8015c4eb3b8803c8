using System.Text;
using System.Text.Json;

namespace Wanglai.Cli.Tests;

public sealed class Finding_dates
{
    [Fact]
    public void Gives_the_words_their_place_in_code_points_and_the_value()
    {
        const string Text = "𠀀会于1983年6月12日召开。";
        var time = JsonDocument.Parse(Assert.Single(new Command().WithInput(Text).Go("dates", "-", "--json").Lines)).RootElement;
        Assert.Equal(["text", "start", "end", "edtf"], time.EnumerateObject().Select(m => m.Name));
        Assert.Equal("1983-06-12", time.GetProperty("edtf").GetString());
        var (start, end) = (time.GetProperty("start").GetInt32(), time.GetProperty("end").GetInt32());
        Assert.Equal(time.GetProperty("text").GetString(), string.Concat(Text.EnumerateRunes().Skip(start).Take(end - start)));
    }

    [Fact]
    public void Of_a_file_prints_how_each_was_worked_out()
    {
        using var folder = new TemporaryFolder();
        var run = Command.Run("dates", folder.Write("a.txt", "1983年6月，代表团到京。"));
        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Contains("1983年6月", run.Out, StringComparison.Ordinal);
        Assert.Contains("1983-06", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_cases_writes_each_object_again_with_its_times()
    {
        const string Cases = """
            {"text":"1983年6月召开。","document_date":null,"times":[],"note":"month"}
            {"text":"没有时间。","document_date":"1984"}
            """;
        var lines = new Command().WithInput(Cases).Go("dates", "-", "--cases").Lines.Select(l => JsonDocument.Parse(l).RootElement).ToList();
        Assert.Equal(["text", "document_date", "times", "note"], lines[0].EnumerateObject().Select(m => m.Name));
        Assert.Equal("1983-06", Assert.Single(lines[0].GetProperty("times").EnumerateArray()).GetProperty("edtf").GetString());
        Assert.Equal("month", lines[0].GetProperty("note").GetString());
        Assert.Equal(["text", "document_date", "times"], lines[1].EnumerateObject().Select(m => m.Name));
        Assert.Empty(lines[1].GetProperty("times").EnumerateArray());
    }

    [Theory]
    [InlineData("not json")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"text":7}""")]
    [InlineData("""{"text":"1983年","document_date":"1985-13"}""")]
    [InlineData("""{"text":"\ud800"}""")]
    public void Of_a_line_that_is_no_case_says_so_and_goes_on(string line)
    {
        var run = new Command().WithInput(line + "\n" + """{"text":"1983年"}""").Go("dates", "-", "--cases");
        Assert.Equal(1, run.Code);
        Assert.StartsWith("WL-U016 line 1 ", run.Error, StringComparison.Ordinal);
        Assert.Single(run.Lines);
    }

    [Theory]
    [InlineData("dates")]
    [InlineData("dates --cases")]
    public void Of_a_missing_file_is_told(string line)
    {
        var run = Command.Run([.. line.Split(' '), "/nowhere/a.txt"]);
        Assert.Equal(1, run.Code);
        Assert.StartsWith("WL-I001 /nowhere/a.txt", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Keeps_what_a_byte_order_mark_does_not_count()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("bom.txt", [.. Encoding.UTF8.GetPreamble(), .. "1983年"u8]);
        Assert.Equal(0, JsonDocument.Parse(Assert.Single(Command.Run("dates", path, "--json").Lines)).RootElement.GetProperty("start").GetInt32());
    }
}
