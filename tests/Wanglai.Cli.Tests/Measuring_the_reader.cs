using System.Text.Json;

namespace Wanglai.Cli.Tests;

/// <summary><c>wanglai evaluate</c> on documents of our own.</summary>
public sealed class Measuring_the_reader : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public Measuring_the_reader()
    {
        _folder.Write("papers/plain.txt", Documents.Plain);
        _folder.Write("papers/other.txt", Documents.Other);
        _folder.Write("metadata.csv", "file,date,about\nplain.txt,1984,中华全国总工会\nother.txt,1988,中华全国总工会\n");
        Claims = Command.Run("read", _folder["papers/plain.txt"], "--metadata", _folder["metadata.csv"], "--to", "jsonl").Lines;
    }

    private string[] Claims { get; }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void On_what_it_read_itself_finds_nothing_wrong()
    {
        Gold(Claims);
        var run = Evaluate("--errors", "5");
        Assert.Equal((0, ""), (run.Code, run.Error));
        var core = run.Lines.Single(line => line.StartsWith("core", StringComparison.Ordinal)).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal([$"{Claims.Length}", $"{Claims.Length}", "1.000", "1.000", "1.000"], core[1..6]);
        Assert.DoesNotContain("MISSED", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Lists_what_was_missed_what_is_extra_and_what_differs_claim_by_claim()
    {
        // The gold has the first claim in another year, lacks the second, and has one that is not read.
        Gold([
            Claims[0].Replace("\"edtf\":\"1979-04\"", "\"edtf\":\"1979-05\"", StringComparison.Ordinal),
            .. Claims[2..],
            Claims[1].Replace("\"kind\":\"relation\",\"change\":\"established\"", "\"kind\":\"agreement\",\"change\":null", StringComparison.Ordinal),
        ]);
        var run = Evaluate("--errors", "9");
        Assert.Equal(0, run.Code);
        Assert.Contains(run.Lines, line => line.StartsWith("PARTLY  1979-05  visit  ", StringComparison.Ordinal));
        Assert.Contains("    time: should be 1979-05, read as 1979-04", run.Lines);
        Assert.Contains(run.Lines, line => line.StartsWith("MISSED  1981  agreement  ", StringComparison.Ordinal));
        Assert.Contains(run.Lines, line => line.StartsWith("EXTRA  1981  relation established  ", StringComparison.Ordinal));
        Assert.Contains("1 more; --errors 3 lists all.", Evaluate("--errors", "2").Lines);
    }

    [Fact]
    public void Speaks_Chinese()
    {
        Gold(Claims[1..]);
        var run = Evaluate("--errors", "1", "--by-kind", "--language", "zh");
        Assert.Contains("要素准确", run.Out, StringComparison.Ordinal);
        Assert.Contains(run.Lines, line => line.StartsWith("多读  1979-04  访问  ", StringComparison.Ordinal));
    }

    [Fact]
    public void As_JSON_gives_figures_calibration_and_differences()
    {
        Gold(Claims[1..]);
        var answer = JsonDocument.Parse(Assert.Single(Evaluate("--json", "--by-kind", "--by-source", "--errors", "1").Lines)).RootElement;
        var rows = answer.GetProperty("figures").EnumerateArray().ToList();
        Assert.Equal(14 + 1 + 3, rows.Count);
        var core = rows.Single(r => r.GetProperty("of").GetString() == "core");
        Assert.Equal((Claims.Length - 1, Claims.Length), (core.GetProperty("gold").GetInt32(), core.GetProperty("read").GetInt32()));
        Assert.Equal(1.0, core.GetProperty("slots").GetProperty("recall").GetDouble());
        Assert.NotEmpty(answer.GetProperty("calibration").EnumerateArray());
        var extra = Assert.Single(answer.GetProperty("differences").EnumerateArray());
        Assert.Equal(("extra", JsonValueKind.Null), (extra.GetProperty("kind").GetString(), extra.GetProperty("gold").ValueKind));
    }

    [Fact]
    public void Scores_claims_already_made_less_those_that_are_unsure()
    {
        Gold(Claims);
        var made = _folder.Write("claims.jsonl", string.Join('\n', Claims[1..]));
        Assert.Equal(Claims.Length - 1, Read(Evaluate("--pred", made, "--json")));
        Assert.Equal(0, Read(Evaluate("--pred", made, "--json", "--min-confidence", "1")));
    }

    [Fact]
    public void Says_what_is_wrong_with_the_gold()
    {
        Gold([Claims[0].Replace("\"start\":", "\"start\":9", StringComparison.Ordinal).Replace("\"end\":", "\"end\":9", StringComparison.Ordinal), "{}"]);
        _folder.Write("gold/nowhere.jsonl", Claims[0]);
        var run = Evaluate();
        Assert.Equal(1, run.Code);
        Assert.All(["WL-E002", "WL-C002"], code => Assert.Contains(code, run.Error, StringComparison.Ordinal));
        Assert.Contains("plain.jsonl line 2: ", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("WL-E001", "--gold", "papers")]
    [InlineData("WL-E004", "--pred", "missing.jsonl")]
    [InlineData("WL-I001", "--text", "missing")]
    [InlineData("WL-U017", "--aliases", "missing.tsv")]
    public void Says_what_is_missing(string code, string option, string path)
    {
        Gold(Claims);
        string[] all = ["--gold", _folder["gold"], "--text", _folder["papers"], "--pred", _folder.Write("claims.jsonl", ""), option, _folder[path]];
        var run = Command.Run(["evaluate", .. all.Chunk(2).Reverse().DistinctBy(pair => pair[0]).SelectMany(pair => pair)]);
        Assert.Equal(1, run.Code);
        Assert.Contains(code, run.Error, StringComparison.Ordinal);
    }

    private static int Read(Command.Result run) =>
        JsonDocument.Parse(Assert.Single(run.Lines)).RootElement.GetProperty("figures").EnumerateArray().Single(r => r.GetProperty("of").GetString() == "all").GetProperty("read").GetInt32();

    private void Gold(IEnumerable<string> claims) => _folder.Write("gold/plain.jsonl", string.Join('\n', claims));

    private Command.Result Evaluate(params string[] options) =>
        Command.Run(["evaluate", "--gold", _folder["gold"], "--text", _folder["papers"], "--metadata", _folder["metadata.csv"], .. options]);
}
