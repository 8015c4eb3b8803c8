using System.Text.Json;

namespace Wanglai.Time.Tests;

public class ConformanceCases
{
    private const string Cases = "eval/time/edtf.dev.jsonl";

    [Fact]
    public void Every_verdict_and_every_bound_that_is_a_fact_agrees()
    {
        var path = SharedTexts.Find(Cases);

        var failures = new List<string>();
        var checkedBounds = 0;
        foreach (var line in File.ReadLines(path))
        {
            using var row = JsonDocument.Parse(line);
            var input = row.RootElement.GetProperty("input").GetString()!;
            var valid = row.RootElement.GetProperty("valid").GetBoolean();
            if (Edtf.TryParse(input, out var value, out var error) != valid)
            {
                failures.Add($"{input}: should be {(valid ? "valid" : "invalid")} {error}");
            }
            else if (value is not null && Expected(row.RootElement) is var (min, max))
            {
                checkedBounds++;
                var found = (First(value), Last(value));
                if (found != (min, max))
                {
                    failures.Add($"{input}: {found.Item1} to {found.Item2}, not {min} to {max}");
                }
            }
        }

        Assert.Empty(failures);
        Assert.True(checkedBounds > 300, "The file should hold bounds to check.");
    }

    [Fact]
    public void Every_valid_text_is_written_back_and_read_again_the_same()
    {
        var path = SharedTexts.Find(Cases);

        foreach (var line in File.ReadLines(path))
        {
            using var row = JsonDocument.Parse(line);
            if (Edtf.TryParse(row.RootElement.GetProperty("input").GetString(), out var value))
            {
                Laws.HoldFor(value);
            }
        }
    }

    // Facts, the UTC days of date-times, significant digits, and the meteorological seasons.
    private static (string Min, string Max)? Expected(JsonElement row)
    {
        if (row.TryGetProperty("meteorological", out var season))
        {
            return (season.GetProperty("min").GetString()!, season.GetProperty("max").GetString()!);
        }

        var status = row.GetProperty("bounds_status").GetString()!;
        return status == "fact" || status.StartsWith("datetime", StringComparison.Ordinal) || status.StartsWith("convention: significant", StringComparison.Ordinal)
            ? (row.GetProperty("min").GetString()!, row.GetProperty("max").GetString()!)
            : null;
    }

    private static string First(Edtf value) => value.EarliestLimit switch
    {
        EdtfLimit.Known => value.Earliest!.Value.ToString(),
        EdtfLimit.Open => "-inf",
        _ => "",
    };

    private static string Last(Edtf value) => value.LatestLimit switch
    {
        EdtfLimit.Known => value.Latest!.Value.ToString(),
        EdtfLimit.Open => "inf",
        _ => "",
    };
}
