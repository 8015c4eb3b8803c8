using System.Text.Json;

namespace Wanglai.Cli.Tests;

/// <summary><c>wanglai rules check</c>: what somebody who adds words in a folder of their own is told.</summary>
public sealed class Checking_rules
{
    private const string Sound = """
        - name: visit.berth
          meaning: ships call at a port
          kind: visit
          verbs: [靠泊]
          roles: {visitor: subject, destination: 'object:place/country'}
          needs: [visitor, destination]
          reads:
          - text: 1984年6月，挪威航运协会靠泊大连港。
            claims: {visitor: [挪威航运协会]}
          leaves:
          - text: 靠泊费用有所下降。
            why: no ship is named
        """;

    private static readonly string Failing = Sound.Replace("挪威航运协会]", "芬兰航运协会]", StringComparison.Ordinal);

    [Fact]
    public void Of_a_folder_of_one_s_own_counts_its_entries_alone()
    {
        using var folder = new TemporaryFolder();
        folder.Write("frames/ships.yaml", Sound);
        var run = Command.Run("rules", "check", folder.Path);
        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Equal(["1 entries, 1 predicates (1 shown at work), 2 sentences: 2 passed, 0 failed.", "Nothing wrong was found."], run.Lines);
    }

    [Fact]
    public void Says_which_sentence_failed_and_how_it_was_read_by_parse_and_claim()
    {
        using var folder = new TemporaryFolder();
        folder.Write("frames/ships.yaml", Failing);
        var run = Command.Run("rules", "check", folder.Path);
        Assert.Equal(1, run.Code);
        Assert.StartsWith("WL-R007 ", run.Lines[0], StringComparison.Ordinal);
        Assert.EndsWith("visitor should hold \"芬兰航运协会\", found 挪威航运协会.", run.Lines[0], StringComparison.Ordinal);
        Assert.Equal("    T[1984年6月] |[，] N[挪威航运协会] V[靠泊] N[大连港] |[。]", run.Lines[1]);
        Assert.Contains(run.Lines, line => line.StartsWith("    → visit.berth: visit asserted 1984-06", StringComparison.Ordinal));
        Assert.Equal("1 entries, 1 predicates (0 shown at work), 2 sentences: 1 passed, 1 failed.", run.Lines[^2]);
    }

    [Fact]
    public void Speaks_Chinese()
    {
        using var folder = new TemporaryFolder();
        folder.Write("frames/ships.yaml", Failing);
        var run = Command.RunInChinese("rules", "check", folder.Path);
        Assert.Contains("visitor 应有“芬兰航运协会”，读到 挪威航运协会", run.Lines[0], StringComparison.Ordinal);
        Assert.Equal("条目 1，谓词 1（例句中用到 0），例句 2：1 句通过，1 句没读对。", run.Lines[^2]);
    }

    [Fact]
    public void As_JSON_gives_the_failures_with_how_each_was_read()
    {
        using var folder = new TemporaryFolder();
        folder.Write("frames/ships.yaml", Failing);
        var run = Command.Run("rules", "check", folder.Path, "--json");
        Assert.Equal(1, run.Code);
        var answer = JsonDocument.Parse(Assert.Single(run.Lines)).RootElement;
        Assert.Equal((2, 1, 1), (answer.GetProperty("sentences").GetInt32(), answer.GetProperty("passed").GetInt32(), answer.GetProperty("failed").GetInt32()));
        var failure = Assert.Single(answer.GetProperty("failures").EnumerateArray());
        Assert.Equal("visit.berth", failure.GetProperty("entry").GetString());
        Assert.Equal("1984年6月，挪威航运协会靠泊大连港。", failure.GetProperty("sentence").GetString());
        Assert.NotEmpty(failure.GetProperty("howRead").EnumerateArray());
    }

    [Fact]
    public void Of_all_holds_the_shipped_entries_beside_one_s_own()
    {
        using var folder = new TemporaryFolder();
        folder.Write("frames/ships.yaml", Sound);
        var shipped = Entries(Command.Run("rules", "check", "--json"));
        var all = Entries(Command.Run("rules", "check", "--rules", folder.Path, "--json"));
        Assert.True(shipped > 50);
        Assert.Equal(shipped + 1, all);
    }

    [Theory]
    [InlineData("missing", "WL-R009")]
    [InlineData("frames", "WL-R010")]
    public void Of_a_folder_without_rules_says_so(string name, string code)
    {
        using var folder = new TemporaryFolder();
        folder.Write("frames/ships.yaml", Sound);
        var run = Command.Run("rules", "check", folder[name]);
        Assert.Equal(1, run.Code);
        Assert.Contains(code, run.Error + run.Out, StringComparison.Ordinal);
    }

    private static int Entries(Command.Result run)
    {
        Assert.Equal((0, ""), (run.Code, run.Error));
        return JsonDocument.Parse(Assert.Single(run.Lines)).RootElement.GetProperty("entries").GetInt32();
    }
}
