using System.Text.Json;

namespace Wanglai.Cli.Tests;

public sealed class Importing_claims : IDisposable
{
    private const string Mapping =
        """
        { "source": { "title": "会籍表", "date": "2014" },
          "leaveOut": { "status": ["observer"] },
          "cases": [ { "where": { "status": ["full"] }, "kind": "membership", "change": "member",
            "roles": { "member": { "column": "state", "type": "country" }, "body": { "column": "igo", "type": "organisation", "prefix": "igo:" } },
            "time": { "from": "first", "to": "last", "notBefore": "before", "notAfter": "after" } } ] }
        """;

    private const string Table =
        """
        state,igo,status,first,last,before,after
        甲国,acd,full,1949,1956,1944,1957
        乙国,"a,b",full,1997,1997,1996,1998
        丙国,acd,observer,1997,2008,1996,2009
        丁国,acd,guest,1997,2008,1996,2009
        戊国,acd,full,1997
        己国,acd,full,####-##-##,2008-05-##,1996,2009

        """;

    private readonly Ledgers _ledgers = new();

    public void Dispose() => _ledgers.Dispose();

    [Fact]
    public void From_the_tables_of_an_export_takes_the_claims_that_were_exported()
    {
        Import();
        var archive = _ledgers.Folder["claims.zip"];
        Assert.Equal(0, _ledgers.Run("export", "--to", "csvw", "-o", archive).Code);
        var kept = _ledgers.Claims().Select(Without).ToList();
        var run = Command.Run("import", "claims", archive, "--ledger", _ledgers.Folder["other.db"]);
        Assert.Equal((0, ""), (run.Code, run.Error));
        var back = Command.Run("export", "--to", "jsonl", "--ledger", _ledgers.Folder["other.db"]).Out.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(kept.Order(StringComparer.Ordinal), back.Select(l => Without(JsonDocument.Parse(l).RootElement)).Order(StringComparer.Ordinal));

        // The evidence of what was imported is its line.
        static string Without(JsonElement claim) => string.Join(' ', claim.EnumerateObject().Where(m => m.Name is not "id" and not "evidence").Select(m => m.Name + m.Value.GetRawText()));
    }

    [Fact]
    public void From_a_table_takes_what_its_mapping_says_and_reports_the_lines_that_it_leaves_out()
    {
        var run = Import();
        Assert.Equal(1, run.Code);
        Assert.Equal(["WL-X004 表.csv line 5", "WL-X003 表.csv line 6"], run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => l[..l.IndexOf(':', StringComparison.Ordinal)]));
        var claims = _ledgers.Claims();
        Assert.Equal(["1949~/1956", "1997", "/2008-05"], claims.Select(c => c.GetProperty("time").GetProperty("edtf").GetString()));
        Assert.Equal("igo:a,b", claims[1].GetProperty("roles").GetProperty("body")[0].GetProperty("entity").GetString());
        Assert.Equal("乙国,\"a,b\",full,1997,1997,1996,1998", claims[1].GetProperty("evidence").GetProperty("quote").GetString());
        var source = Assert.Single(_ledgers.Ask("sources"));
        Assert.Equal(("表.csv 2-7", "会籍表", "2014"), (source.GetProperty("name").GetString(), source.GetProperty("title").GetString(), source.GetProperty("date").GetString()));
        Assert.True(Assert.Single(_ledgers.Ask("verify")).GetProperty("passed").GetBoolean());
    }

    [Fact]
    public void Again_adds_nothing_and_a_longer_file_only_its_new_parts()
    {
        Import();
        var again = Import("--json");
        Assert.Equal((6, 0), (Number(again, "alreadyRecorded"), Number(again, "added")));
        Assert.Equal(0, again.Code);

        var rows = string.Concat(Enumerable.Range(0, 12_000).Select(n => $"第{n}国,acd,full,1949,1956,1948,1957\n"));
        _ledgers.Folder.Write("长.csv", Table.Split('\n')[0] + "\n" + rows);
        Assert.Equal(12_000, Number(Import("长.csv", "--json"), "added"));
        _ledgers.Folder.Write("长.csv", Table.Split('\n')[0] + "\n" + rows + "末国,acd,full,1949,1956,1948,1957\n");
        var longer = Import("长.csv", "--json");
        Assert.Equal(10_000, Number(longer, "alreadyRecorded"));
        Assert.Equal(4, _ledgers.Ask("sources").Count(s => s.GetProperty("name").GetString()!.StartsWith('长')));
    }

    [Fact]
    public void From_JSON_Lines_takes_what_export_writes_and_cites_the_line()
    {
        using var other = Ledgers.WithPlainDocument();
        var exported = other.Run("export", "--to", "jsonl").Out;
        var file = _ledgers.Folder.Write("claims.jsonl", exported + "{\"kind\":\"visit\"}\n");
        var run = _ledgers.Run("import", "claims", file);
        Assert.Equal(1, run.Code);
        Assert.Contains($"claims.jsonl line {other.Claims().Length + 1}: ", run.Error, StringComparison.Ordinal);
        Assert.Equal(other.Claims().Length, _ledgers.Claims().Length);
        Assert.All(_ledgers.Claims(), c => Assert.Contains(c.GetProperty("evidence").GetProperty("quote").GetString()!, exported, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("{", "WL-X001")]
    [InlineData("{\"cases\":[{\"kind\":\"visit\",\"roles\":{\"visitor\":{\"column\":\"who\",\"type\":\"country\"}}}]}", "WL-X002")]
    public void By_a_mapping_that_is_not_understood_is_refused(string mapping, string code)
    {
        _ledgers.Folder.Write("m.json", mapping);
        var run = _ledgers.Run("import", "claims", _ledgers.Folder.Write("表.csv", Table), "--mapping", _ledgers.Folder["m.json"]);
        Assert.Equal(1, run.Code);
        Assert.StartsWith(code, run.Error, StringComparison.Ordinal);
    }

    private static int Number(Command.Result run, string name) => JsonDocument.Parse(run.Out).RootElement.GetProperty(name).GetInt32();

    private Command.Result Import(params string[] options)
    {
        var file = options is [var named, ..] && named.EndsWith(".csv", StringComparison.Ordinal) ? named : "表.csv";
        if (file == "表.csv")
        {
            _ledgers.Folder.Write(file, Table);
        }

        return _ledgers.Run(["import", "claims", _ledgers.Folder[file], "--mapping", _ledgers.Folder.Write("m.json", Mapping), .. options.Where(o => o != file)]);
    }
}
