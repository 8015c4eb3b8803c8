using System.Text;
using System.Text.Json;
using Wanglai.Model.Claims;

namespace Wanglai.Cli.Tests;

public sealed class Reading_documents
{
    [Fact]
    public void Records_what_they_say_each_claim_with_its_words()
    {
        using var ledgers = Ledgers.WithPlainDocument();
        var claims = ledgers.Claims();
        Assert.Contains(claims, c => c.GetProperty("kind").GetString() == "visit");
        Assert.Contains(claims, c => c.GetProperty("kind").GetString() == "relation");
        Assert.All(claims, c => Assert.Contains(c.GetProperty("evidence").GetProperty("quote").GetString()!, Documents.Plain, StringComparison.Ordinal));
    }

    [Fact]
    public void Again_by_the_same_rules_adds_nothing_and_says_so()
    {
        using var ledgers = Ledgers.WithPlainDocument();
        var before = ledgers.Run("verify").Out;
        var again = ledgers.Run("read", ledgers.Folder["plain.txt"], "--about", "中华全国总工会");
        Assert.Equal(0, again.Code);
        Assert.Contains("read by the same rules before, nothing added", again.Out, StringComparison.Ordinal);
        Assert.Contains("the ledger stays as it was", again.Out, StringComparison.Ordinal);
        Assert.Equal(before, ledgers.Run("verify").Out);
    }

    [Fact]
    public void To_JSON_lines_writes_the_claims_of_the_contract_and_makes_no_ledger()
    {
        using var ledgers = new Ledgers();
        var run = ledgers.Run("read", ledgers.Folder.Write("plain.txt", Documents.Plain), "--to", "jsonl");
        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.NotEmpty(run.Lines);
        Assert.All(run.Lines, line => Assert.True(ClaimJsonReader.TryRead(line, out _, out var problems), string.Join(' ', problems)));
        Assert.False(File.Exists(ledgers.Path));
    }

    [Fact]
    public void From_standard_input_reads_one_document()
    {
        var run = new Command().WithInput(Documents.Plain).Go("read", "-", "--to", "jsonl");
        Assert.Equal(0, run.Code);
        Assert.Contains("\"source\":\"stdin.txt\"", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_a_folder_reads_every_one_of_them_once()
    {
        using var ledgers = new Ledgers();
        ledgers.Folder.Write("papers/a.txt", Documents.Plain);
        ledgers.Folder.Write("papers/b.md", Documents.Other);
        ledgers.Run("read", ledgers.Folder["papers"], ledgers.Folder["papers/a.txt"]);
        Assert.Equal(["a.txt", "b.md"], ledgers.Ask("sources").Select(s => s.GetProperty("name").GetString()));
    }

    [Fact]
    public void In_GB18030_finds_the_encoding()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        using var ledgers = new Ledgers();
        ledgers.Run("read", ledgers.Folder.Write("gb.txt", Encoding.GetEncoding("gb18030").GetBytes(Documents.Plain)));
        Assert.Equal("gb18030", Assert.Single(ledgers.Ask("sources")).GetProperty("encoding").GetString());
        Assert.NotEmpty(ledgers.Claims());
    }

    [Fact]
    public void With_a_table_of_metadata_gives_each_its_date_and_the_command_line_prevails()
    {
        using var ledgers = new Ledgers();
        ledgers.Folder.Write("papers/a.txt", Documents.Plain);
        ledgers.Folder.Write("papers/b.txt", Documents.Other);
        var table = ledgers.Folder.Write("metadata.csv", "file,date,about\na.txt,1984,中华全国总工会\nb.txt,1988-02,法国总工会\n");
        Assert.Equal(0, ledgers.Run("read", ledgers.Folder["papers"], "--metadata", table, "--about", "中华全国总工会").Code);
        Assert.Equal(
            [("1984", "中华全国总工会"), ("1988-02", "中华全国总工会")],
            ledgers.Ask("sources").Select(s => (s.GetProperty("date").GetString(), s.GetProperty("about").GetString())));
    }

    [Fact]
    public void As_JSON_tells_what_came_of_each()
    {
        using var ledgers = new Ledgers();
        var path = ledgers.Folder.Write("plain.txt", Documents.Plain);
        var first = Assert.Single(ledgers.Ask("read", path));
        var added = first.GetProperty("added").GetInt32();
        Assert.Equal(ledgers.Claims().Length, added);
        Assert.Equal(added, first.GetProperty("kinds").EnumerateObject().Sum(k => k.Value.GetInt32()));
        Assert.False(first.GetProperty("alreadyRecorded").GetBoolean());
        Assert.True(Assert.Single(ledgers.Ask("read", path)).GetProperty("alreadyRecorded").GetBoolean());
    }

    [Fact]
    public void With_explanations_tells_the_frame_of_every_claim()
    {
        using var ledgers = new Ledgers();
        var path = ledgers.Folder.Write("plain.txt", Documents.Plain);
        var run = ledgers.Run("read", path, "--to", "jsonl", "--explain");
        Assert.Equal(run.Lines.Length, run.Error.Split('\n').Count(line => line.StartsWith("  frame: ", StringComparison.Ordinal)));
        Assert.Contains("  frame: ", ledgers.Run("read", path, "--explain").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Less_surely_leaves_out_claims_and_is_another_reading()
    {
        using var ledgers = new Ledgers();
        var path = ledgers.Folder.Write("plain.txt", Documents.Plain);
        ledgers.Run("read", path);
        var all = ledgers.Claims();
        var highest = all.Max(c => c.GetProperty("confidence").GetDouble());
        var run = ledgers.Run("read", path, "--min-confidence", highest.ToString(System.Globalization.CultureInfo.InvariantCulture));
        Assert.Contains("earlier claims superseded", run.Out, StringComparison.Ordinal);
        Assert.All(ledgers.Claims(), c => Assert.True(c.GetProperty("confidence").GetDouble() >= highest));
    }

    [Fact]
    public void In_either_order_gives_the_same_answers()
    {
        string[][] orders = [["a.txt", "b.txt"], ["b.txt", "a.txt"]];
        var answers = orders.Select(order =>
        {
            using var ledgers = new Ledgers();
            ledgers.Folder.Write("a.txt", Documents.Plain);
            ledgers.Folder.Write("b.txt", Documents.Other);
            foreach (var name in order)
            {
                ledgers.Run("read", ledgers.Folder[name], "--about", "中华全国总工会");
            }

            return string.Concat(
                ledgers.Run("export", "--to", "jsonl").Out,
                ledgers.Run("chronicle").Out,
                ledgers.Run("status", "中华全国总工会", "--on", "1987").Out,
                ledgers.Run("dossier", "法国总工会").Out,
                ledgers.Run("search", "访问").Out);
        }).ToArray();
        Assert.NotEmpty(answers[0]);
        Assert.Equal(answers[0], answers[1]);
    }

    [Fact]
    public void Of_a_user_s_own_rules_and_names_adds_to_those_that_ship()
    {
        using var ledgers = new Ledgers();
        ledgers.Folder.Write("names/organisations.csv", "name,other_names,english,level,country,parent,founded,ended,became,note\n往来研究会,往研会,,national-centre,,,,,,\n");
        var path = ledgers.Folder.Write("own.txt", "1981年，往研会同英国职工大会建立了友好关系。");
        var run = ledgers.Run("read", path, "--to", "jsonl", "--authority", ledgers.Folder["names"]);
        Assert.Equal((0, ""), (run.Code, run.Error));
        var parties = run.Lines.Select(line => JsonDocument.Parse(line).RootElement)
            .Where(c => c.GetProperty("kind").GetString() == "relation")
            .SelectMany(c => c.GetProperty("roles").GetProperty("party").EnumerateArray())
            .Select(p => p.GetProperty("entity").GetString());
        Assert.Contains("往来研究会", parties);
        Assert.Contains("英国职工大会", parties);
    }
}
