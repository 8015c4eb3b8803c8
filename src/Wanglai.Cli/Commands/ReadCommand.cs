using System.CommandLine;
using Wanglai.Cli.Help;
using Wanglai.Cli.Hosting;
using Wanglai.Cli.Printing;
using Wanglai.Cli.Readings;
using Wanglai.Reading;
using Wanglai.Time;
using Wanglai.Wording;

namespace Wanglai.Cli.Commands;

/// <summary><c>wanglai read PATH…</c>: reads documents and records their claims.</summary>
internal sealed class ReadCommand
{
    private readonly CliHost _host;
    private readonly Argument<string[]> _paths;
    private readonly Option<string> _to;
    private readonly Option<Edtf?> _documentDate;
    private readonly Option<string> _about;
    private readonly Option<string> _metadata;
    private readonly Option<bool> _again;
    private readonly Option<bool> _diff;
    private readonly Option<bool> _explain;
    private readonly Option<double> _minConfidence;
    private readonly Option<string[]> _rules;
    private readonly Option<bool> _json;

    private ReadCommand(CliHost host)
    {
        _host = host;
        var speech = host.Speech;
        _paths = new("path")
        {
            HelpName = speech.Say("路径", "PATH"),
            Arity = ArgumentArity.ZeroOrMore,
            Description = speech.Say("文件或目录，可写多个；“-”表示标准输入；与 --again 同用可不写", "Files and folders; “-” is standard input; none is needed with --again"),
        };
        _again = new("--again")
        {
            Description = speech.Say("重读账本里已有的文档，不必再有文件", "Read the documents that the ledger holds again, without their files"),
        };
        _diff = new("--diff")
        {
            Description = speech.Say("逐条列出重读改变了什么：新增、取代、因人裁定而不动", "List what reading again changed: added, superseded, left alone because a person decided"),
        };
        _to = new Option<string>("--to")
        {
            Description = speech.Say("不记入账本，而把陈述写到标准输出，每行一个 JSON 对象", "Write the claims to standard output instead of recording them, one JSON object a line"),
        }.OneOf(speech, "jsonl");
        _documentDate = new Option<Edtf?>("--document-date")
        {
            Description = speech.Say("文档的日期（EDTF）；“近年来”“今年”由它算起", "The date of the documents (EDTF), from which “in recent years” is counted"),
        }.TakingEdtf(speech);
        _about = new("--about")
        {
            HelpName = speech.Say("组织", "ORG"),
            Description = speech.Say("文档讲的是哪个组织的交往；不写则看元数据，再不然由原文看出", "Whose dealings the documents tell; by default what the metadata say, else what the text shows"),
        };
        _metadata = host.Options.Metadata();
        _explain = new("--explain")
        {
            Description = speech.Say("说明每条陈述是怎样读出来的", "Tell how each claim came about"),
        };
        _minConfidence = host.Options.MinConfidence();
        _rules = host.Options.Rules();
        _json = host.Options.Json();
    }

    public static Command Create(CliHost host)
    {
        var read = new ReadCommand(host);
        var speech = host.Speech;
        var command = new DocumentedCommand("read", speech.Say("阅读文档，把其中的话记入账本", "Read documents and record what they say in the ledger"))
        {
            read._paths, read._again, read._diff, read._to, read._documentDate, read._about, read._metadata, read._explain, read._minConfidence, read._rules, read._json,
        };
        command.Notes.Add(speech.Say(
            "一份文档一批，要么全记，要么不记；同一文档按同样的规则再读，不会增加什么；换了规则再读，取代同一阅读器先前读出而无人审核过的陈述。读不了的文件会报告出来，其余照读，退出码为 1。",
            "A document is recorded whole or not at all; the same document read again by the same rules adds nothing; read again by other rules, it supersedes what the same reader found before and nobody has reviewed. A file that cannot be read is reported, the others are still read, and the exit code is 1."));
        command.Examples.Add(("wanglai read samples", speech.Say("读一个目录里的文档", "Read the documents in a folder")));
        command.Examples.Add(("wanglai read 1983.txt --document-date 1983-12 --about 中华全国总工会", speech.Say("读一份文档，写明日期和所述组织", "Read a document, saying its date and whom it tells of")));
        command.Examples.Add(("wanglai read *.txt --metadata metadata.csv --to jsonl > claims.jsonl", speech.Say("只读不记，陈述写成 JSON", "Read without recording, claims as JSON")));
        command.Examples.Add(("wanglai read --again --diff --rules our-rules", speech.Say("换了规则，重读账本里的文档，看改变了什么", "After a change of rules, read what the ledger holds again and see what changed")));
        command.JsonShape.Add((
            speech.Say("`--json` 每份文档写一个对象；`diff` 只在写了 --diff 时有：", "`--json` writes one object a document; `diff` is there with --diff only:"),
            """{"document":"1983.txt","sourceId":"s9a2…","alreadyRecorded":false,"added":42,"superseded":0,"kinds":{"relation":12,"visit":30},"diff":{"added":["c3f8…"],"superseded":[],"leftAlone":[]}}"""));
        command.JsonShape.Add((
            speech.Say("`--to jsonl` 每条陈述一行，即 docs/formats/claims.md 所说的对象：", "`--to jsonl` writes a line a claim, the object of docs/formats/claims.md:"),
            """{"kind":"relation","change":"resumed","standing":"asserted","roles":{},"time":{"edtf":"2004-10","text":"2004年10月"},"counts":[],"title":null,"evidence":{"source":"004.txt","start":252,"end":301,"quote":"…"}}"""));
        command.Validators.Add(result =>
        {
            if (result.GetValue(read._paths) is null or [] && !result.GetValue(read._again))
            {
                result.Refuse(CliProblems.ArgumentMissing(CommandSyntax.NameOf(read._paths), "wanglai read"), speech);
            }
        });
        command.SetAction(parse => read.Run(parse));
        return command;
    }

    private int Run(ParseResult parse)
    {
        var request = new ReadRequest(
            parse.GetValue(_paths) ?? [],
            parse.GetValue(_documentDate),
            parse.GetValue(_about),
            parse.GetValue(_metadata),
            parse.GetValue(_again),
            parse.GetValue(_explain),
            parse.GetValue(_minConfidence));
        var reader = Reader.Create(_host.LoadAuthority(parse), [DataFolders.Rules(_host.Console), .. parse.GetValue(_rules) ?? []]);
        foreach (var problem in reader.RuleProblems)
        {
            _host.Report(problem);
        }

        using var sink = Sink(parse, reader, request);
        Waiting.For(_host, _host.Speech.Say("阅读文档", "Reading"), progress =>
        {
            new ReadingRun(_host, request, reader, sink, () => _host.OpenLedger(parse)).Go(progress);
            return true;
        });
        return _host.Outcome;
    }

    private IReadingSink Sink(ParseResult parse, Reader reader, ReadRequest request)
    {
        var toStandardOutput = parse.GetValue(_to) is not null;
        IReadingSink sink = toStandardOutput ? new JsonLinesSink(_host.Console.Out) : RecordingSink(parse, reader, request);
        if (!request.Explain)
        {
            return sink;
        }

        // Where JSON goes to standard output, the explanation goes beside it.
        var printer = toStandardOutput || parse.GetValue(_json) ? new PlainPrinter(_host.Console.Error) : _host.Printer;
        return new ExplainingSink(_host, printer, sink);
    }

    private RecordingSink RecordingSink(ParseResult parse, Reader reader, ReadRequest request) =>
        new(_host, () => _host.OpenOrMakeLedger(parse), request.IdentityOf(reader), parse.GetValue(_json), parse.GetValue(_diff));
}
