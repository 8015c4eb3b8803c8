using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Wanglai.Cli.Help;
using Wanglai.Cli.Hosting;
using Wanglai.Cli.Printing;
using Wanglai.Queue;
using Wanglai.Wording;

namespace Wanglai.Cli.Commands;

/// <summary><c>wanglai queue …</c>: the documents that wait for workers.</summary>
internal static class QueueCommand
{
    public static Command Create(CliHost host)
    {
        var speech = host.Speech;
        return new DocumentedCommand("queue", speech.Say("待读队列：加入文件、查看、重试、移出", "The queue of documents for workers: add, look at, try again, take out"))
        {
            QueueAddCommand.Create(host), CreateStatus(host), CreateList(host), CreateRetry(host), CreateRemove(host),
        };
    }

    private static DocumentedCommand CreateStatus(CliHost host)
    {
        var speech = host.Speech;
        var json = host.Options.Json();
        var command = new DocumentedCommand("status", speech.Say("队列里有多少份，各到哪一步；放弃了哪些，为什么", "How many documents have come how far, and which were given up, and why")) { json };
        command.Examples.Add(("wanglai queue status", speech.Say("看队列的情形", "Look at the queue")));
        command.JsonShape.Add((
            speech.Say("`--json` 写一个对象：", "`--json` writes one object:"),
            """{"waiting":120,"running":4,"done":876,"failed":1}"""));
        command.SetAction(parse =>
        {
            using var queue = host.OpenQueue(parse, createIfMissing: false);
            var counts = queue.Counts();
            if (parse.GetValue(json))
            {
                host.Json().Object(writer =>
                {
                    writer.WriteNumber("waiting", counts.Waiting);
                    writer.WriteNumber("running", counts.Running);
                    writer.WriteNumber("done", counts.Done);
                    writer.WriteNumber("failed", counts.Failed);
                });
            }
            else
            {
                host.Printer.Line(speech.Say(
                    $"等候 {counts.Waiting}，在读 {counts.Running}，读完 {counts.Done}，放弃 {counts.Failed}。",
                    $"{counts.Waiting} waiting, {counts.Running} running, {counts.Done} done, {counts.Failed} failed."));
                if (counts.Failed > 0)
                {
                    Print(host, queue.Entries(QueueState.Failed));
                }
            }

            return host.Outcome;
        });
        return command;
    }

    private static DocumentedCommand CreateList(CliHost host)
    {
        var speech = host.Speech;
        var json = host.Options.Json();
        var state = new Option<string>("--state") { Description = speech.Say("只列到了这一步的", "Only those that have come so far") }
            .OneOf(speech, [.. Enum.GetValues<QueueState>().Select(Word)]);
        var command = new DocumentedCommand("list", speech.Say("逐份列出队列里的文件", "List the documents of the queue")) { state, json };
        command.Examples.Add(("wanglai queue list --state running", speech.Say("谁在读什么", "Who reads what")));
        command.JsonShape.Add((
            speech.Say("`--json` 每份文件写一个对象：", "`--json` writes an object a document:"),
            """{"id":"q5d3…","document":"1983.txt","state":"failed","addedAt":"2026-01-31T08:00:00Z","starts":1,"worker":"reader2-411-19c…","endedAt":"2026-01-31T08:00:01Z","sourceId":null,"added":null,"problem":{"code":"WL-I003","message":"…"}}"""));
        command.SetAction(parse =>
        {
            using var queue = host.OpenQueue(parse, createIfMissing: false);
            var only = parse.GetValue(state) is { } word ? Enum.GetValues<QueueState>().Single(s => Word(s) == word) : (QueueState?)null;
            var entries = queue.Entries(only);
            if (parse.GetValue(json))
            {
                var lines = host.Json();
                foreach (var entry in entries)
                {
                    lines.Object(writer => WriteJson(writer, entry, speech));
                }
            }
            else
            {
                Print(host, entries);
            }

            return host.Outcome;
        });
        return command;
    }

    private static DocumentedCommand CreateRetry(CliHost host)
    {
        var speech = host.Speech;
        var ids = new Argument<string[]>("id") { HelpName = speech.Say("编号", "ID"), Arity = ArgumentArity.ZeroOrMore, Description = speech.Say("文件在队列里的编号；不写则为全部放弃的", "Ids of documents in the queue; all that failed where none is given") };
        var command = new DocumentedCommand("retry", speech.Say("让放弃了的文件再读一次", "Let documents that were given up be tried again")) { ids };
        command.Examples.Add(("wanglai queue retry", speech.Say("全部重试", "Try all of them again")));
        command.SetAction(parse =>
        {
            using var queue = host.OpenQueue(parse, createIfMissing: false);
            var asked = parse.GetValue(ids) ?? [];
            var begun = queue.Retry(asked);
            ReportUnknown(host, asked, begun);
            host.Printer.Line(new Piece(speech.Say($"{begun.Count} 份文件将再读一次。", $"{begun.Count} documents will be tried again."), Tone.Good));
            return host.Outcome;
        });
        return command;
    }

    private static DocumentedCommand CreateRemove(CliHost host)
    {
        var speech = host.Speech;
        var ids = new Argument<string[]>("id") { HelpName = speech.Say("编号", "ID"), Arity = ArgumentArity.ZeroOrMore, Description = speech.Say("文件在队列里的编号", "Ids of documents in the queue") };
        var done = new Option<bool>("--done") { Description = speech.Say("移出全部读完的", "Take out all that are done") };
        var command = new DocumentedCommand("remove", speech.Say("把文件连同内容移出队列；账本不变", "Take documents with their bytes out of the queue; the ledger stays as it is")) { ids, done };
        command.Notes.Add(speech.Say(
            "读完的文件在队列里只留名称和结果，不留内容；等候的和放弃的仍有内容。正在读的移出后仍会记入账本。",
            "Of what is done, the queue keeps the name and what came of it, no bytes; what waits or failed is there with its bytes. What is in hand is recorded even where it is taken out."));
        command.Examples.Add(("wanglai queue remove --done", speech.Say("清掉读完的", "Clear away what is done")));
        command.SetAction(parse =>
        {
            using var queue = host.OpenQueue(parse, createIfMissing: false);
            var asked = parse.GetValue(ids) ?? [];
            var gone = queue.Remove(asked);
            ReportUnknown(host, asked, gone);
            var number = gone.Count + (parse.GetValue(done) ? queue.RemoveDone() : 0);
            host.Printer.Line(new Piece(speech.Say($"移出 {number} 份文件。", $"{number} documents taken out."), Tone.Good));
            return host.Outcome;
        });
        return command;
    }

    private static void ReportUnknown(CliHost host, IEnumerable<string> asked, IEnumerable<string> found)
    {
        foreach (var id in asked.Except(found))
        {
            host.Report(QueueProblems.NoSuchDocument(id));
        }
    }

    private static void Print(CliHost host, IReadOnlyList<QueueEntry> entries)
    {
        var speech = host.Speech;
        host.Printer.Table(
            [speech.Say("文档", "document"), speech.Say("到哪一步", "state"), speech.Say("开始次数", "starts"), speech.Say("工作进程", "worker"), speech.Say("说明", "remark"), speech.Say("编号", "id")],
            [
                .. entries.Select(e => new Piece[]
                {
                    new(e.Name, Tone.Strong),
                    new(Say(e.State, speech), e.State == QueueState.Failed ? Tone.Bad : Tone.Plain),
                    e.Starts.ToString(CultureInfo.InvariantCulture),
                    e.Worker ?? "–",
                    e.Problem is { } problem ? speech.Say(problem) : e.ClaimsAdded is { } added ? speech.Say($"新记陈述 {added}", $"{added} claims added") : "",
                    new(e.Id, Tone.Faint),
                }),
            ]);
    }

    private static void WriteJson(Utf8JsonWriter json, QueueEntry entry, Speech speech)
    {
        json.WriteString("id", entry.Id);
        json.WriteString("document", entry.Name);
        json.WriteString("state", Word(entry.State));
        json.WriteString("addedAt", JsonShapes.Instant(entry.AddedAt));
        json.WriteNumber("starts", entry.Starts);
        json.WriteString("worker", entry.Worker);
        json.WriteString("endedAt", entry.EndedAt is { } ended ? JsonShapes.Instant(ended) : null);
        json.WriteString("sourceId", entry.Source);
        json.WriteNumberOrNull("added", entry.ClaimsAdded);
        json.WriteProblem("problem", entry.Problem, speech);
    }

    /// <summary>The word for a state on the command line and in JSON.</summary>
    private static string Word(QueueState state) => state switch
    {
        QueueState.Waiting => "waiting",
        QueueState.Running => "running",
        QueueState.Done => "done",
        _ => "failed",
    };

    private static string Say(QueueState state, Speech speech) => state switch
    {
        QueueState.Waiting => speech.Say("等候", "waiting"),
        QueueState.Running => speech.Say("在读", "running"),
        QueueState.Done => speech.Say("读完", "done"),
        _ => speech.Say("放弃", "failed"),
    };
}
