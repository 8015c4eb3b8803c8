using System.CommandLine;
using Wanglai.Cli.Help;
using Wanglai.Cli.Hosting;
using Wanglai.Cli.Printing;
using Wanglai.Cli.Readings;
using Wanglai.Queue;
using Wanglai.Queue.Workers;
using Wanglai.Reading;
using Wanglai.Wording;

namespace Wanglai.Cli.Commands;

/// <summary><c>wanglai worker</c>: reads documents from the queue into the ledger, beside any number of others that do.</summary>
internal sealed class WorkerCommand
{
    private const int MostAtOnce = 256;

    private readonly CliHost _host;
    private readonly Option<bool> _untilEmpty;
    private readonly Option<int> _atOnce;
    private readonly Option<string[]> _rules;
    private readonly Option<bool> _json;
    private readonly Lock _telling = new();
    private long _done;
    private long _claims;
    private long _failed;

    private WorkerCommand(CliHost host)
    {
        _host = host;
        var speech = host.Speech;
        _untilEmpty = new("--until-empty")
        {
            Description = speech.Say("队列读完即止；不写则一直等新文件，直到 Ctrl+C 或 SIGTERM", "End when the queue is empty; otherwise wait for new documents until Ctrl+C or SIGTERM"),
        };
        _atOnce = new("--at-once")
        {
            HelpName = "N",
            CustomParser = result => Numbers.AtLeastOne(result, "--at-once", MostAtOnce, speech),
            Description = speech.Say("同时读几份，默认为处理器个数", "How many documents to read at once; as many as there are processors unless told otherwise"),
        };
        _rules = host.Options.Rules();
        _json = host.Options.Json();
    }

    public static Command Create(CliHost host)
    {
        var worker = new WorkerCommand(host);
        var speech = host.Speech;
        var command = new DocumentedCommand("worker", speech.Say("从队列取文件，读后记入账本；可在多台机器上同时运行", "Take documents from the queue and record what they say; on any number of machines at once"))
        {
            worker._untilEmpty, worker._atOnce, worker._rules, worker._json,
        };
        command.Notes.Add(speech.Say(
            "账本和队列在同一 PostgreSQL 上（--ledger）。文件内容随队列走，各机器不必有共同的文件夹，但程序版本、规则和权威档应相同，时钟应对准。进程中途终止，它手上的文件约七秒后由别的进程接着读；每份文件只记一次。叫停时先读完手上的文件。",
            "Ledger and queue are on the same PostgreSQL (--ledger). Documents travel with their bytes, so the machines need no folder in common, but they should have the same program, rules and authority files, and clocks that agree. Where a worker dies, others take over what it had in hand after some seven seconds; each document is recorded once. Told to stop, a worker ends first what it has in hand."));
        command.Notes.Add(speech.Say(
            "读不了的文件报告出来，其余照读。账本一时写不进去的，隔 5、10、20、40 秒再试，五次不成便放弃；放弃的文件用 wanglai queue 查看和重试。",
            "A document that cannot be read is named, and the others are read. One that cannot be recorded for now is tried again after 5, 10, 20 and 40 seconds and given up after the fifth time; wanglai queue shows what was given up and lets it be tried again."));
        command.Examples.Add(("wanglai worker --ledger \"Host=db;Database=wanglai;Username=wanglai\"", speech.Say("一直读下去", "Read on and on")));
        command.Examples.Add(("wanglai worker --until-empty --ledger \"Host=db;Database=wanglai;Username=wanglai\"", speech.Say("读完队列便停", "Read what is in the queue, and end")));
        command.JsonShape.Add((
            speech.Say(
                "`--json` 每份文件写一个对象；`outcome` 是 done、failed 或 again（`after` 秒后再试）：",
                "`--json` writes an object a document; `outcome` is done, failed, or again (to be tried after `after` seconds):"),
            """{"id":"q5d3…","document":"1983.txt","outcome":"done","sourceId":"s9a2…","added":42,"after":null,"problem":null}"""));
        command.SetAction(parse => worker.Run(parse));
        return command;
    }

    private int Run(ParseResult parse)
    {
        var reader = Reader.Create(_host.LoadAuthority(parse), [DataFolders.Rules(_host.Console), .. parse.GetValue(_rules) ?? []]);
        foreach (var problem in reader.RuleProblems)
        {
            _host.Report(problem);
        }

        var json = parse.GetValue(_json);
        using var queue = _host.OpenQueue(parse, createIfMissing: true);
        using var ledger = _host.OpenLedger(parse);
        using var stop = new StopSignal();
        var atOnce = parse.GetValue(_atOnce) is var asked and > 0 ? asked : Environment.ProcessorCount;
        new QueueWorker(queue, _host.Console.Clock, atOnce)
            .RunAsync(new QueuedReading(reader, ledger, _host.Report).Do, (document, outcome) => Tell(document, outcome, json), _host.Report, parse.GetValue(_untilEmpty), stop.Token)
            .GetAwaiter().GetResult();
        if (!json)
        {
            SumUp();
        }

        return _host.Outcome;
    }

    private void Tell(QueuedDocument document, WorkOutcome outcome, bool asJson)
    {
        lock (_telling)
        {
            Count(outcome);
            if (asJson)
            {
                WriteJson(document, outcome);
            }
            else
            {
                Print(document, outcome);
            }

            // Whoever watches in a pipe sees it now, and not when a page is full.
            _host.Console.Out.Flush();
        }
    }

    private void Count(WorkOutcome outcome)
    {
        switch (outcome)
        {
            case WorkOutcome.Done done:
                _done++;
                _claims += done.ClaimsAdded;
                break;
            case WorkOutcome.Failed failed:
                _failed++;
                _host.Report(failed.Problem);
                break;
        }
    }

    private void Print(QueuedDocument document, WorkOutcome outcome)
    {
        var speech = _host.Speech;
        var said = outcome switch
        {
            WorkOutcome.Done done => new Piece(speech.Say($"新记陈述 {done.ClaimsAdded}", $"{done.ClaimsAdded} claims added"), Tone.Good),
            WorkOutcome.Again again => new(speech.Say(
                $"{again.After.TotalSeconds:0} 秒后再试（{speech.Say(again.Problem)}）", $"to be tried again after {again.After.TotalSeconds:0} seconds ({speech.Say(again.Problem)})"), Tone.Doubtful),
            _ => new(speech.Say("放弃", "given up"), Tone.Doubtful),
        };
        _host.Printer.Line(new(document.Name, Tone.Strong), "  ", said);
    }

    private void WriteJson(QueuedDocument document, WorkOutcome outcome) => _host.Json().Object(json =>
    {
        var problem = outcome switch { WorkOutcome.Failed failed => failed.Problem, WorkOutcome.Again again => again.Problem, _ => null };
        json.WriteString("id", document.Id);
        json.WriteString("document", document.Name);
        json.WriteString("outcome", outcome switch { WorkOutcome.Done => "done", WorkOutcome.Failed => "failed", _ => "again" });
        json.WriteString("sourceId", (outcome as WorkOutcome.Done)?.Source);
        json.WriteNumberOrNull("added", (outcome as WorkOutcome.Done)?.ClaimsAdded);
        json.WriteNumberOrNull("after", (long?)(outcome as WorkOutcome.Again)?.After.TotalSeconds);
        json.WriteProblem("problem", problem, _host.Speech);
    });

    private void SumUp()
    {
        _host.Printer.Gap();
        _host.Printer.Line(new Piece(
            _host.Speech.Say($"读了 {_done} 份文件，账本新记 {_claims} 条陈述；放弃 {_failed} 份。", $"{_done} documents read, {_claims} claims added to the ledger; {_failed} documents given up."),
            _failed == 0 ? Tone.Good : Tone.Doubtful));
    }
}
