using System.Diagnostics;

namespace Wanglai.Time.Tests;

public class HostileTexts
{
    private const string Alphabet = "0123456789XYEST-/.,[]{}?~%:+Z \u2212年\0\ud83d\ude00xu()";

    [Fact]
    public void Are_read_or_refused_and_nothing_else_happens()
    {
        var random = new Random(20261120);
        for (var i = 0; i < 60_000; i++)
        {
            var text = new string(Enumerable.Range(0, random.Next(0, 24)).Select(_ => Alphabet[random.Next(Alphabet.Length)]).ToArray());
            Try(text);
        }
    }

    [Fact]
    public void That_were_values_before_a_change_are_read_or_refused()
    {
        var random = new Random(11);
        string[] seeds =
        [
            "2004-06-11%", "?2004-06-~11", "Y-171010000S3", "Y17E8", "1950S2", "156X-12-25", "[..1760-12-03,1770]", "{1667,1668, 1670..1672}",
            "1985-04-12T23:20:30.5+04:30", "1984?/2004-06~", "2001-34", "/..", "-0001-12-31T24:00:00Z", "196", "-05",
        ];
        var read = 0;
        for (var i = 0; i < 60_000; i++)
        {
            var text = seeds[random.Next(seeds.Length)].ToList();
            for (var changes = random.Next(1, 4); changes > 0; changes--)
            {
                var at = random.Next(text.Count + 1);
                switch (random.Next(3))
                {
                    case 0:
                        text.Insert(at, Alphabet[random.Next(Alphabet.Length)]);
                        break;
                    case 1 when at < text.Count:
                        text.RemoveAt(at);
                        break;
                    case 2 when at < text.Count:
                        text[at] = Alphabet[random.Next(Alphabet.Length)];
                        break;
                }
            }

            read += Try(new string([.. text])) ? 1 : 0;
        }

        Assert.True(read > 1000, "Some changed texts are still values.");
    }

    [Theory]
    [InlineData("[", "1667,", "1668]")]
    [InlineData("{", "1667..1668,", "1669}")]
    [InlineData("[", "1667 , ", "1668]")]
    [InlineData("[", " ", "1668]")]
    [InlineData("", "9", "")]
    [InlineData("Y", "9", "")]
    [InlineData("1985-04-12T23:20:30.", "9", "Z")]
    [InlineData("1985", "/", "1986")]
    [InlineData("", "?", "1986")]
    [InlineData("[", "..", "]")]
    public void Take_time_in_proportion_to_their_length(string before, string repeated, string after)
    {
        var text = before + string.Concat(Enumerable.Repeat(repeated, 300_000)) + after;
        var watch = Stopwatch.StartNew();
        Try(text);

        // A quadratic reader would need minutes.
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(5), $"{watch.Elapsed} for {text.Length} characters");
    }

    private static bool Try(string text)
    {
        if (Edtf.TryParse(text, out var value, out var error))
        {
            _ = (value.Earliest, value.Latest, value.Level, value.Qualifiers, value.Text);
            if (text.Length < 100)
            {
                Laws.HoldFor(value);
                Assert.NotEmpty(EdtfWords.Chinese(value));
                Assert.NotEmpty(EdtfWords.English(value));
            }

            return true;
        }

        Assert.InRange(error.Position, 1, text.Length + 1);
        Assert.InRange(error.Length, 0, text.Length + 1 - error.Position);
        Assert.NotEmpty(error.English);
        Assert.NotEmpty(error.Chinese);
        _ = error.Found;
        return false;
    }
}
