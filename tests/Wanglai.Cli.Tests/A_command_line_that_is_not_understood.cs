namespace Wanglai.Cli.Tests;

public sealed class A_command_line_that_is_not_understood
{
    [Theory]
    [InlineData("vreify", "WL-U001 “wanglai” does not know “vreify”. Did you mean verify? See “wanglai --help”.", "WL-U001 “wanglai”不认识“vreify”。是想写 verify 吗？用法见“wanglai --help”。")]
    [InlineData("verify --jsno", "WL-U001 “wanglai verify” does not know “--jsno”. Did you mean --json? See “wanglai verify --help”.", "WL-U001 “wanglai verify”不认识“--jsno”。是想写 --json 吗？用法见“wanglai verify --help”。")]
    [InlineData("verify everything", "WL-U001 “wanglai verify” does not know “everything”. See “wanglai verify --help”.", "WL-U001 “wanglai verify”不认识“everything”。用法见“wanglai verify --help”。")]
    [InlineData("authority", "WL-U002 “wanglai authority” needs a command after it. “wanglai authority --help” lists them.", "WL-U002 “wanglai authority”后面还要写一个命令。有哪些命令，见“wanglai authority --help”。")]
    [InlineData("export", "WL-U004 “wanglai export” must be given --to jsonl|csv|nq|ttl|timeline|jsonld|ics|csvw|gexf|lpf. See “wanglai export --help”.", "WL-U004 “wanglai export”必须写明 --to jsonl|csv|nq|ttl|timeline|jsonld|ics|csvw|gexf|lpf。用法见“wanglai export --help”。")]
    [InlineData("export --to", "WL-U005 --to needs a value after it. See “wanglai export --help”.", "WL-U005 --to 后面缺少它的值。用法见“wanglai export --help”。")]
    [InlineData("export --to csv --to jsonl", "WL-U006 --to may be given only once. See “wanglai export --help”.", "WL-U006 --to 只能写一次。用法见“wanglai export --help”。")]
    [InlineData("export --to xml", "WL-U007 --to cannot be “xml”; it is one of jsonl, csv, nq, ttl, timeline, jsonld, ics, csvw, gexf, lpf.", "WL-U007 --to 不能是“xml”，只能是：jsonl、csv、nq、ttl、timeline、jsonld、ics、csvw、gexf、lpf。")]
    public void Is_explained_in_one_sentence_of_the_users_language(string line, string english, string chinese)
    {
        Assert.Equal(english + "\n", Command.Run(line.Split(' ')).Error);
        Assert.Equal(chinese + "\n", Command.RunInChinese(line.Split(' ')).Error);
    }

    [Theory]
    [InlineData("show", "ID", "编号")]
    public void Names_the_argument_that_is_missing(string line, string english, string chinese)
    {
        Assert.Equal($"WL-U003 “wanglai {line}” needs {english}. See “wanglai {line} --help”.\n", Command.Run(line.Split(' ')).Error);
        Assert.Equal($"WL-U003 “wanglai {line}”缺少 {chinese}。用法见“wanglai {line} --help”。\n", Command.RunInChinese(line.Split(' ')).Error);
    }

    [Fact]
    public void That_is_empty_gets_the_help()
    {
        var run = Command.Run();
        Assert.Equal(2, run.Code);
        Assert.Contains("Usage", run.Error, StringComparison.Ordinal);
    }
}
