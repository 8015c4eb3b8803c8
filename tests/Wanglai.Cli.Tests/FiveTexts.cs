using System.Globalization;
using System.Text.Json;

namespace Wanglai.Cli.Tests;

/// <summary>A ledger of the five texts on the unions, where this machine has them, and the questions on them.</summary>
public sealed class FiveTexts : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly Lazy<Dictionary<string, JsonElement>> _evidence;

    public FiveTexts() => _evidence = new(Read);

    /// <summary>The questions, in the order of the file.</summary>
    public static JsonElement[] Questions { get; } =
        [.. File.ReadLines(Checkout.PathOf("tests/Wanglai.Cli.Tests/questions-on-five-texts.jsonl")).Select(line => JsonDocument.Parse(line).RootElement)];

    public void Dispose() => _folder.Dispose();

    /// <summary>What the answer to a question lacks: values that it should hold, and places that none of its claims stands in.</summary>
    public List<string> WhatIsWrong(JsonElement question, string[] line)
    {
        var evidence = _evidence.Value;
        var run = Command.RunInChinese([.. line, "--json", "--ledger", _folder["ledger.db"]]);
        if (run.Code != 0)
        {
            return [run.Error];
        }

        var values = Leaves(JsonDocument.Parse(run.Lines[^1]).RootElement, "").ToHashSet();
        var places = values.Select(v => v[(v.IndexOf('=', StringComparison.Ordinal) + 1)..]).Where(evidence.ContainsKey).Select(id => evidence[id]).ToList();
        return
        [
            .. question.GetProperty("expect").EnumerateArray().Select(e => e.GetString()!).Where(e => !values.Contains(e)),
            .. question.GetProperty("grounds").EnumerateArray().Where(g => !places.Exists(p => Meet(g, p))).Select(g => "no claim from " + g.GetRawText()),
        ];
    }

    private static bool Meet(JsonElement ground, JsonElement place) =>
        ground.GetProperty("source").GetString() == place.GetProperty("source").GetString()
        && ground.GetProperty("start").GetInt32() < place.GetProperty("end").GetInt32()
        && place.GetProperty("start").GetInt32() < ground.GetProperty("end").GetInt32();

    /// <summary>Every value of an answer as <c>path=value</c>; the places in arrays are left out of the path.</summary>
    private static IEnumerable<string> Leaves(JsonElement json, string path) => json.ValueKind switch
    {
        JsonValueKind.Object => json.EnumerateObject().SelectMany(m => Leaves(m.Value, path.Length == 0 ? m.Name : $"{path}.{m.Name}")),
        JsonValueKind.Array => json.EnumerateArray().SelectMany(item => Leaves(item, path)),
        JsonValueKind.String => [$"{path}={json.GetString()}"],
        JsonValueKind.Number => [$"{path}={json.GetDecimal().ToString("0.##", CultureInfo.InvariantCulture)}"],
        _ => [$"{path}={json.GetRawText()}"],
    };

    private Dictionary<string, JsonElement> Read()
    {
        var corpus = SharedTexts.Find("corpus");
        foreach (var file in Directory.GetFiles(corpus, "00*.txt").Append(Path.Combine(corpus, "metadata.csv")))
        {
            File.Copy(file, _folder[Path.GetFileName(file)]);
        }

        var read = Command.Run("read", _folder[""], "--metadata", _folder["metadata.csv"], "--ledger", _folder["ledger.db"]);
        Assert.True(read.Code is 0 or 1, read.Error);
        return Command.Run("export", "--to", "jsonl", "--ledger", _folder["ledger.db"]).Lines
            .Select(line => JsonDocument.Parse(line).RootElement)
            .ToDictionary(c => c.GetProperty("id").GetString()!, c => c.GetProperty("evidence"));
    }
}
