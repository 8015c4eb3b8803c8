namespace Wanglai.Cli.Tests;

/// <summary>Each wrong thing gets one clear sentence, and whatever is right is still done.</summary>
public sealed class Bad_input
{
    private static readonly byte[] Picture = [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, (byte)'I', (byte)'H', (byte)'D', (byte)'R', 0, 0, 1, 0];

    private static readonly byte[] Damaged = [.. "1979年4月，代表团访问了德国。"u8, 0xE5, 0xFF, 0x28, .. "此后又访问了法国，双方都很满意。"u8];

    [Theory]
    [InlineData("missing.txt", "WL-I001")]
    [InlineData("empty-folder", "WL-I002")]
    [InlineData("picture.txt", "WL-I003")]
    [InlineData("empty.txt", "WL-I004")]
    [InlineData("damaged.txt", "WL-I00[56]")]
    public void Is_told_in_one_sentence_and_the_other_documents_are_read(string bad, string code)
    {
        using var ledgers = new Ledgers();
        Directory.CreateDirectory(ledgers.Folder["empty-folder"]);
        ledgers.Folder.Write("picture.txt", Picture);
        ledgers.Folder.Write("empty.txt", "");
        ledgers.Folder.Write("damaged.txt", Damaged);
        ledgers.Folder.Write("good.txt", Documents.Plain);
        ledgers.Folder.Write("other.txt", Documents.Other);

        var run = ledgers.Run("read", ledgers.Folder["good.txt"], ledgers.Folder[bad], ledgers.Folder["other.txt"]);

        Assert.Equal(1, run.Code);
        Assert.Matches($@"\A{code} [^\n]*{bad}[^\n]*\.\n\z", run.Error);
        Assert.Equal(["good.txt", "other.txt"], ledgers.Ask("sources").Select(s => s.GetProperty("name").GetString()));
        Assert.Equal(0, ledgers.Run("verify").Code);

        var inChinese = ledgers.RunInChinese("read", ledgers.Folder[bad]);
        Assert.Equal(1, inChinese.Code);
        Assert.Matches($@"\A{code} [^\n]*{bad}[^\n]*\p{{IsCJKUnifiedIdeographs}}[^\n]*。\n\z", inChinese.Error);
    }

    [Theory]
    [InlineData("missing.txt")]
    [InlineData("empty.txt")]
    public void That_is_all_there_is_leaves_no_ledger_behind(string bad)
    {
        using var ledgers = new Ledgers();
        ledgers.Folder.Write("empty.txt", "");
        Assert.Equal(1, ledgers.Run("read", ledgers.Folder[bad]).Code);
        Assert.False(File.Exists(ledgers.Path));
    }

    [Fact]
    public void That_is_a_missing_table_of_metadata_stops_before_anything_is_recorded_without_it()
    {
        using var ledgers = new Ledgers();
        var run = ledgers.Run("read", ledgers.Folder.Write("a.txt", Documents.Plain), "--metadata", ledgers.Folder["missing.csv"]);
        Assert.Equal(1, run.Code);
        Assert.Matches(@"\AWL-I001 [^\n]*missing\.csv[^\n]*\n\z", run.Error);
        Assert.False(File.Exists(ledgers.Path));
    }

    [Theory]
    [InlineData("status", "英国职工会", "英国职工大会")]
    [InlineData("dossier", "德国工会联盟", "德国工会联合会")]
    public void That_is_an_unknown_party_is_answered_with_the_nearest_names(string command, string unknown, string nearest)
    {
        using var ledgers = Ledgers.WithPlainDocument();
        var run = ledgers.Run(command, unknown);
        Assert.Equal(1, run.Code);
        Assert.Empty(run.Out);
        Assert.Matches($@"\AWL-Q001 ""{unknown}"" is not known\. Did you mean [^\n]*{nearest}[^\n]*\n\z", run.Error);
        Assert.Matches($@"\AWL-Q001 [^\n]*{unknown}[^\n]*{nearest}[^\n]*\n\z", ledgers.RunInChinese(command, unknown).Error);
    }

    [Theory]
    [InlineData("status 全总 --on 1985-13")]
    [InlineData("chronicle --from 1985-13")]
    [InlineData("chronicle --to 1985-13")]
    [InlineData("read - --document-date 1985-13")]
    [InlineData("dates - --document-date 1985-13")]
    public void That_is_an_unreadable_date_is_a_mistake_of_usage(string line)
    {
        var run = Command.Run(line.Split(' '));
        Assert.Equal(2, run.Code);
        Assert.Matches(@"\AWL-U011 --[a-z-]+ is not a date: ""1985-13"": a month is 01 to 12, at character 6\. [^\n]*\n\z", run.Error);
        Assert.Matches(@"\AWL-U011 --[a-z-]+ 的日期看不懂：“1985-13”：[^\n]*第6个字符[^\n]*\n\z", Command.RunInChinese(line.Split(' ')).Error);
    }

    [Fact]
    public void That_is_a_date_in_the_metadata_is_told_with_its_line()
    {
        using var ledgers = new Ledgers();
        ledgers.Folder.Write("papers/a.txt", Documents.Plain);
        var table = ledgers.Folder.Write("metadata.csv", "file,date\na.txt,1985-13\n");
        var run = ledgers.Run("read", ledgers.Folder["papers"], "--metadata", table);
        Assert.Equal(1, run.Code);
        Assert.Matches(@"\AWL-I[0-9]{3} [^\n]*metadata\.csv[^\n]*2[^\n]*1985-13[^\n]*\n\z", run.Error);
    }

    [Fact]
    public void That_is_a_period_turned_round_is_told()
    {
        using var ledgers = Ledgers.WithPlainDocument();
        var run = ledgers.Run("chronicle", "--from", "1985", "--to", "1979");
        Assert.Equal((1, "WL-U015 --from 1985 lies after --to 1979. Change the two round.\n"), (run.Code, run.Error));
    }

    [Theory]
    [InlineData("status 全总")]
    [InlineData("verify")]
    [InlineData("export --to csv")]
    public void That_is_a_file_which_is_no_ledger_is_left_as_it_is(string line)
    {
        using var ledgers = new Ledgers();
        ledgers.Folder.Write("ledger.db", Documents.Plain);
        var run = ledgers.Run(line.Split(' '));
        Assert.Equal(1, run.Code);
        Assert.Matches(@"\AWL-L002 [^\n]*ledger\.db[^\n]*\n\z", run.Error);
        var reading = ledgers.Run("read", ledgers.Folder.Write("a.txt", Documents.Other));
        Assert.Equal(1, reading.Code);
        Assert.Equal(Documents.Plain, File.ReadAllText(ledgers.Path));
    }

    [Fact]
    public void That_is_a_missing_ledger_is_told_with_how_to_make_one()
    {
        using var ledgers = new Ledgers();
        var run = ledgers.Run("chronicle");
        Assert.Equal(1, run.Code);
        Assert.Matches(@"\AWL-L001 [^\n]*wanglai read[^\n]*\n\z", run.Error);
    }

    [Fact]
    public void That_is_an_unknown_claim_is_told()
    {
        using var ledgers = Ledgers.WithPlainDocument();
        var run = ledgers.Run("show", "c00000000000000000000");
        Assert.Equal(1, run.Code);
        Assert.StartsWith("WL-U009 The ledger holds no claim “c00000000000000000000”.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void That_is_a_folder_where_a_file_is_to_be_written_leaves_nothing_half_written()
    {
        using var ledgers = Ledgers.WithPlainDocument();
        Directory.CreateDirectory(ledgers.Folder["claims.csv/inner"]);
        var run = ledgers.Run("export", "--to", "csv", "-o", ledgers.Folder["claims.csv"]);
        Assert.Equal(1, run.Code);
        Assert.Matches(@"\AWL-U010 [^\n]*claims\.csv[^\n]*\n\z", run.Error);
        Assert.Empty(Directory.EnumerateFiles(ledgers.Folder.Path, "*.part"));
    }
}
