using System.CommandLine;
using Wanglai.Cli.Evaluations;
using Wanglai.Cli.Help;
using Wanglai.Cli.Hosting;
using Wanglai.Cli.Printing;
using Wanglai.Cli.Readings;
using Wanglai.Evaluation;
using Wanglai.Evaluation.Names;
using Wanglai.Model.Claims;
using Wanglai.Model.Problems;
using Wanglai.Reading;
using Wanglai.Wording;

namespace Wanglai.Cli.Commands;

/// <summary><c>wanglai evaluate</c>: measures the reader on texts of which a person made the claims.</summary>
internal sealed class EvaluateCommand
{
    private readonly CliHost _host;
    private readonly Option<string> _gold;
    private readonly Option<string> _text;
    private readonly Option<string> _metadata;
    private readonly Option<string> _read;
    private readonly Option<string[]> _aliases;
    private readonly Option<string[]> _rules;
    private readonly Option<double> _minConfidence;
    private readonly Option<bool> _byKind;
    private readonly Option<bool> _bySource;
    private readonly Option<int> _errors;
    private readonly Option<bool> _json;

    private EvaluateCommand(CliHost host)
    {
        _host = host;
        var speech = host.Speech;
        var folder = speech.Say("目录", "FOLDER");
        _gold = new("--gold")
        {
            HelpName = folder,
            Required = true,
            Description = speech.Say("人工标注的目录：文档 1983.txt 的标注为 1983.jsonl，每行一条陈述", "The folder of the claims that a person made: 1983.jsonl for the document 1983.txt, a claim a line"),
        };
        _text = new("--text")
        {
            HelpName = folder,
            Required = true,
            Description = speech.Say("文档所在的目录；只读有标注的", "The folder of the documents; those with gold are read"),
        };
        _metadata = host.Options.Metadata();
        _read = new("--pred")
        {
            HelpName = speech.Say("文件|目录", "FILE|FOLDER"),
            Description = speech.Say("不再阅读，而给已有的陈述（.jsonl 文件或其目录）计分", "Score claims already made (a .jsonl file or a folder of them) instead of reading"),
        };
        _aliases = new("--aliases")
        {
            HelpName = speech.Say("文件", "FILE"),
            Arity = ArgumentArity.OneOrMore,
            AllowMultipleArgumentsPerToken = false,
            Description = speech.Say("算作同一对象的名称，每行一组，以制表符分隔；可多次给出", "Names that count as one, a group a line, separated by tabs; may be given again"),
        };
        _rules = host.Options.Rules();
        _minConfidence = host.Options.MinConfidence();
        _byKind = new("--by-kind") { Description = speech.Say("按陈述种类列出", "A row for each kind of claim") };
        _bySource = new("--by-source") { Description = speech.Say("按文档列出（只计主要种类）", "A row for each document (core kinds only)") };
        _errors = new("--errors")
        {
            HelpName = "N",
            CustomParser = result => Numbers.NotNegative(result, "--errors", speech),
            Description = speech.Say("列出前 N 处漏读、多读和部分读对的，写明差在哪里", "List the first N misses, extras and partial matches, and what differs"),
        };
        _json = host.Options.Json();
    }

    public static Command Create(CliHost host)
    {
        var evaluate = new EvaluateCommand(host);
        var speech = host.Speech;
        var command = new DocumentedCommand("evaluate", speech.Say("用人工标注的文档衡量读得准不准", "Measure the reader on documents of which a person made the claims"))
        {
            evaluate._gold, evaluate._text, evaluate._metadata, evaluate._read, evaluate._aliases, evaluate._rules, evaluate._minConfidence,
            evaluate._byKind, evaluate._bySource, evaluate._errors, evaluate._json,
        };
        command.Notes.Add(speech.Say(
            "一条陈述的要素是：陈述本身（种类与变化）、未成之事的性质、时间、各角色中的每个对象、每个数目。要素准确是读出的要素中读对的比例，召回是标注的要素中读到的比例，F1 是两者的调和平均。立场与背景另计。把握一表说明：把握为 0.9 的陈述中是否真有九成读对。标注怎样写、各数怎样算，见 docs/measuring-the-reader.md。",
            "A claim's slots are itself (kind and change), its standing where it did not come about, its time, each party in its role, each count. Slot P is the share of the slots read that are right, R the share of the gold's slots that were read, F1 their harmonic mean; stance and context (soft) are kept apart. The table of confidences shows whether of the claims marked 0.9 nine in ten are right. docs/measuring-the-reader.md tells how gold is written and each figure is counted."));
        command.Examples.Add(("wanglai evaluate --gold gold --text papers --metadata papers/metadata.csv", speech.Say("阅读并计分", "Read and score")));
        command.Examples.Add(("wanglai evaluate --gold gold --text papers --by-kind --errors 20", speech.Say("按种类计分，并列出前 20 处差别", "Score by kind, and list the first 20 differences")));
        command.Examples.Add(("wanglai evaluate --gold gold --text papers --pred claims.jsonl", speech.Say("给已有的陈述计分", "Score claims already made")));
        command.JsonShape.Add((
            speech.Say("`--json` 写一个对象；`differences` 只列 --errors 所要的几处：", "`--json` writes one object; `differences` holds as many as --errors asks for:"),
            """{"sources":2,"figures":[{"by":"total","of":"core","gold":52,"read":47,"claims":{"precision":0.8,"recall":0.7,"f1":0.7467},"slots":{"precision":0.8,"recall":0.7,"f1":0.7467},"timeExact":0.9,"timeMeets":0.95,"misquoted":0}],"calibration":[{"from":0.9,"to":1,"claims":20,"mean":0.91,"right":0.9,"rightSlots":0.88}],"differenceCount":31,"differences":[{"kind":"partly","source":"1983.txt","gold":{},"read":{},"slots":[{"slot":"time","gold":"1983-06","read":"1983"}]}]}"""));
        command.SetAction(parse => evaluate.Run(parse));
        return command;
    }

    private int Run(ParseResult parse)
    {
        var metadata = MetadataLoading.Load(_host, parse.GetValue(_metadata));
        var sources = GoldFolder.Load(_host, parse.GetRequiredValue(_gold), parse.GetRequiredValue(_text), metadata);
        var minConfidence = parse.GetValue(_minConfidence);
        var read = parse.GetValue(_read) is { } made ? Made(made, minConfidence) : ReadThem(parse, sources, minConfidence);
        var evaluator = Evaluator(parse);
        var report = new EvaluationReport([.. sources.Select(s => evaluator.Score(s.Document.Name, s.Document.Text, s.Gold, read[s.Document.Name]))]);
        var rows = FigureRow.In(report, parse.GetValue(_byKind), parse.GetValue(_bySource));
        var errors = parse.GetValue(_errors);
        if (parse.GetValue(_json))
        {
            _host.Json().Object(json => EvaluationJson.Write(json, report, rows, errors));
            return _host.Outcome;
        }

        var printer = new EvaluationPrinter(_host);
        printer.PrintFigures(rows);
        printer.PrintCalibration(report.Calibration);
        printer.PrintDifferences([.. report.Sources.SelectMany(s => s.Differences)], errors);
        return _host.Outcome;
    }

    /// <summary>The claims of files, by the name of their source.</summary>
    private ILookup<string, Claim> Made(string path, double minConfidence)
    {
        var files = ClaimFiles.In(path);
        if (files.Count == 0)
        {
            throw new WanglaiException(EvaluationProblems.NoClaims(path));
        }

        return files.SelectMany(file => ClaimFiles.Read(_host, file))
            .Where(claim => claim.Confidence is not { } confidence || confidence >= minConfidence)
            .ToLookup(claim => Path.GetFileName(claim.Evidence.Source));
    }

    /// <summary>What the reader makes of the documents.</summary>
    private ILookup<string, Claim> ReadThem(ParseResult parse, IReadOnlyList<GoldSource> sources, double minConfidence)
    {
        var reader = Reader.Create(_host.LoadAuthority(parse), [DataFolders.Rules(_host.Console), .. parse.GetValue(_rules) ?? []]);
        foreach (var problem in reader.RuleProblems)
        {
            _host.Report(problem);
        }

        var options = new ReadingOptions { MinConfidence = minConfidence };
        return Waiting.For(_host, _host.Speech.Say("阅读文档", "Reading"), progress =>
        {
            var read = new List<Claim>();
            var done = 0;
            foreach (var reading in new InOrder(Environment.ProcessorCount, long.MaxValue).Select(sources, source => source.Document.Text.Length, source => reader.Read(source.Document, options)))
            {
                foreach (var problem in reading.Problems)
                {
                    _host.Report(problem);
                }

                read.AddRange(reading.Claims);
                progress.Report(++done / (double)sources.Count);
            }

            return read.ToLookup(claim => claim.Evidence.Source);
        });
    }

    private Evaluator Evaluator(ParseResult parse)
    {
        using var table = new StreamReader(Path.Combine(DataFolders.Rules(_host.Console), "traditional.tsv"));
        var fold = NameFold.By(table);
        var groups = new NameGroups(fold);
        foreach (var file in parse.GetValue(_aliases) ?? [])
        {
            try
            {
                using var names = new StreamReader(file);
                groups.Add(names);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                throw new WanglaiException(CliProblems.CannotRead(file, e.Message), e);
            }
        }

        return new Evaluator(fold, groups);
    }
}
