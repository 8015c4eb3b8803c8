using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Wanglai.Cli.Tests;

/// <summary>
/// The figures are those of the script by which the reader is judged, <c>eval/score.py</c> of the shared texts: for the gold itself and
/// for claims changed at random in every way that is scored.
/// </summary>
public sealed class The_figures_of_a_measurement
{
    private static readonly string[] Times = ["1949-10-01", "1983-06~", "196X", "1957~/1963~", "1960-24", "1979/..", "../1978", "{1987,1989}", "1986-40", "[1960..1965]"];

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 30)]
    [InlineData(2, 100)]
    [InlineData(3, 400)]
    public void Are_those_of_the_script(int seed, int changesInAHundredClaims)
    {
        var gold = SharedTexts.Find("gold");
        var text = SharedTexts.Find("corpus");
        var script = SharedTexts.Find(Path.Combine("eval", "score.py"));
        using var folder = new TemporaryFolder();
        var made = folder.Write("claims.jsonl", string.Join('\n', Changed(gold, new Random(seed), changesInAHundredClaims)));
        var ours = Command.Run("evaluate", "--gold", gold, "--text", text, "--pred", made, "--aliases", SharedTexts.Find(Path.Combine("eval", "aliases.tsv")), "--by-kind", "--by-source", "--json");
        Assert.Equal("", ours.Error);

        var theirs = Script(script, gold, text, made);
        var rows = JsonDocument.Parse(Assert.Single(ours.Lines)).RootElement.GetProperty("figures").EnumerateArray().ToList();
        foreach (var row in rows)
        {
            var (by, of) = (row.GetProperty("by").GetString(), row.GetProperty("of").GetString()!);
            var name = by == "source" ? ("@" + of)[..14] : of;
            Assert.True(theirs.Remove(name, out var figures), $"{name} is not in the script's answer.");
            var (claims, slots) = (row.GetProperty("claims"), row.GetProperty("slots"));
            double[] expected =
            [
                row.GetProperty("gold").GetDouble(), row.GetProperty("read").GetDouble(),
                Part(claims, "precision"), Part(claims, "recall"), Part(claims, "f1"),
                Part(slots, "precision"), Part(slots, "recall"), Part(slots, "f1"),
                Part(row, "timeExact"), Part(row, "timeMeets"),
            ];
            Assert.Equal(expected.Length, figures.Length);
            Assert.All(expected.Zip(figures), pair => Assert.True(Math.Abs(pair.First - pair.Second) < 0.0006, $"{name}: {string.Join(' ', expected)} / {string.Join(' ', figures)}"));
        }

        Assert.All(theirs, left => Assert.Equal("summary", left.Key));
        var all = rows.Single(r => r.GetProperty("of").GetString() == "all");
        Assert.Equal(theirs["summary"].Single(), all.GetProperty("misquoted").GetDouble());
    }

    private static double Part(JsonElement element, string name) => element.GetProperty(name).GetDouble();

    /// <summary>The script's rows by name, and under <c>summary</c> how many claims it found misquoted.</summary>
    private static Dictionary<string, double[]> Script(string script, string gold, string text, string made)
    {
        var start = new ProcessStartInfo("python3") { RedirectStandardOutput = true };
        foreach (var argument in new[] { script, "--gold", gold, "--text", text, "--pred", made, "--by-kind", "--by-source" })
        {
            start.ArgumentList.Add(argument);
        }

        Process? process = null;
        try
        {
            process = Process.Start(start);
        }
        catch (System.ComponentModel.Win32Exception)
        {
            // There is no python3 here.
        }

        Assert.SkipWhen(process is null, "python3 is not on this machine.");
        using (process)
        {
            var lines = process!.StandardOutput.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
            process.WaitForExit();
            Assert.Equal(0, process.ExitCode);
            var rows = lines[1..^1].Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
                .ToDictionary(cells => cells[0], cells => cells[1..].Select(cell => double.Parse(cell, CultureInfo.InvariantCulture)).ToArray(), StringComparer.Ordinal);
            rows["summary"] = [JsonDocument.Parse(lines[^1]).RootElement.GetProperty("misquoted").GetDouble()];
            return rows;
        }
    }

    private static IEnumerable<string> Changed(string gold, Random random, int inAHundred)
    {
        var claims = Directory.EnumerateFiles(gold, "*.jsonl").Order(StringComparer.Ordinal).SelectMany(File.ReadLines).Where(line => line.Length > 0).ToArray();
        foreach (var line in claims)
        {
            var claim = JsonNode.Parse(line)!.AsObject();
            claim["confidence"] = random.Next(1001) / 1000.0;
            for (var chance = inAHundred; chance > 0; chance -= 100)
            {
                if (random.Next(100) < chance)
                {
                    Change(claim, JsonNode.Parse(claims[random.Next(claims.Length)])!.AsObject(), random);
                }
            }

            // Some claims are missed, some are told twice.
            for (var times = inAHundred == 0 ? 1 : random.Next(10) switch { 0 => 0, 1 => 2, _ => 1 }; times > 0; times--)
            {
                yield return claim.ToJsonString();
            }
        }
    }

    private static void Change(JsonObject claim, JsonObject other, Random random)
    {
        var evidence = claim["evidence"]!.AsObject();
        var roles = claim["roles"]!.AsObject().Where(r => r.Value!.AsArray().Count > 0).Select(r => r.Value!.AsArray()).ToList();
        var parties = other["roles"]!.AsObject().SelectMany(r => r.Value!.AsArray()).ToList();
        switch (random.Next(10))
        {
            case 0:
                claim["standing"] = new[] { "asserted", "planned", "prevented", "denied" }[random.Next(4)];
                break;
            case 1:
                claim["time"] = new JsonObject { ["edtf"] = Times[random.Next(Times.Length)], ["text"] = null };
                break;
            case 2:
                claim["time"] = other["time"]!.DeepClone();
                break;
            case 3 when (string?)claim["kind"] == (string?)other["kind"]:
                claim["change"] = other["change"]?.DeepClone();
                break;
            case 4 when roles.Count > 0:
                roles[random.Next(roles.Count)].RemoveAt(0);
                break;
            case 5 when roles.Count > 0 && parties.Count > 0:
                roles[random.Next(roles.Count)].Add(parties[random.Next(parties.Count)]!.DeepClone());
                break;
            case 6 when roles.Count > 0 && roles[0].Count > 0:
                roles[0][0]!["entity"] = ""; // What is left is the name in the text.
                break;
            case 7:
                claim["counts"] = other["counts"]!.DeepClone();
                break;
            case 8 when evidence["end"]!.GetValue<int>() - evidence["start"]!.GetValue<int>() > 4:
                // Shorter evidence.
                var words = evidence["quote"]!.GetValue<string>();
                if (!words.Any(char.IsSurrogate))
                {
                    var cut = random.Next(1, words.Length - 1);
                    evidence["quote"] = words[cut..];
                    evidence["start"] = evidence["start"]!.GetValue<int>() + cut;
                }

                break;
            case 9:
                // Words that are not there.
                evidence["start"] = evidence["start"]!.GetValue<int>() + 1;
                evidence["end"] = evidence["end"]!.GetValue<int>() + 1;
                break;
        }
    }
}
