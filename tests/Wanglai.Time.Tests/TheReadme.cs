namespace Wanglai.Time.Tests;

public class TheReadme
{
    public static TheoryData<string, string, string, string, string, string> Table
    {
        get
        {
            var rows = new TheoryData<string, string, string, string, string, string>();
            foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "README.md")).Where(line => line.StartsWith("| `", StringComparison.Ordinal)))
            {
                var cells = line.Trim('|').Split('|', StringSplitOptions.TrimEntries);
                rows.Add(cells[0].Trim('`'), cells[1], cells[2], cells[3], cells[4], cells[5]);
            }

            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Table))]
    public void Tells_what_the_library_does(string text, string level, string first, string last, string chinese, string english)
    {
        var value = Edtf.Parse(text);
        Assert.Equal(level, $"{value.Level}");
        Assert.Equal(first, Limit(value.Earliest, value.EarliestLimit));
        Assert.Equal(last, Limit(value.Latest, value.LatestLimit));
        Assert.Equal(chinese, EdtfWords.Chinese(value));
        Assert.Equal(english, EdtfWords.English(value));
    }

    [Fact]
    public void Shows_an_example_that_says_what_it_says()
    {
        var congress = Edtf.Parse("1960~/1963~");
        Assert.Equal(Answer.Unknown, EdtfRelations.OnDay(congress, Day.Of(1963, 5, 1)));
        Assert.Equal(Answer.Yes, EdtfRelations.BeforeOrMeets(congress, EdtfDate.OfYear(1964)));
    }

    private static string Limit(Day? day, EdtfLimit limit) => limit switch
    {
        EdtfLimit.Known => day.ToString()!,
        EdtfLimit.Open => "open",
        _ => "unknown",
    };
}
