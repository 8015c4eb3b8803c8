using System.CommandLine;
using System.Text.Json;
using Wanglai.Cli.Help;
using Wanglai.Cli.Hosting;
using Wanglai.Cli.Printing;
using Wanglai.Model.Claims;
using Wanglai.Model.Problems;
using Wanglai.Reading;
using Wanglai.Reading.Lexicon;
using Wanglai.Wording;

namespace Wanglai.Cli.Commands;

/// <summary><c>wanglai rules check [FOLDER…]</c>: holds the entries of rule files to their own sentences.</summary>
internal static class RulesCommand
{
    public static Command Create(CliHost host)
    {
        var command = new DocumentedCommand("rules", host.Speech.Say("规则：谓词、称谓和后缀各表示什么", "Rules: what predicates, titles and suffixes mean"));
        command.Add(CreateCheck(host));
        return command;
    }

    private static DocumentedCommand CreateCheck(CliHost host)
    {
        var speech = host.Speech;
        var folders = new Argument<string[]>("folder")
        {
            HelpName = speech.Say("目录", "FOLDER"),
            Arity = ArgumentArity.ZeroOrMore,
            Description = speech.Say("只检查这些规则目录中的条目；随程序附带的规则同时在场", "Rules folders of which alone the entries are checked, with the shipped rules present"),
        };
        var rules = host.Options.Rules();
        var json = host.Options.Json();
        var command = new DocumentedCommand("check", speech.Say("读一遍各条目自己的例句，指出哪一句没读对、读成了什么", "Read the entries' own sentences, and tell which failed and how it was read"))
        {
            folders, rules, json,
        };
        command.Notes.Add(speech.Say(
            "不写目录，就检查随程序附带的条目和 --rules 所加的条目。reads 下的每一句须由本条目读出所写的陈述，leaves 下的不得由本条目读出。没读对的句子，其下列出分析（chunks）、每个谓词及其论元，以及实际读出的陈述；各记号见 docs/rules.md。有没读对的，退出码为 1。",
            "Where no folder is named, the entries of the shipped rules and of those added with --rules are checked. Each sentence under reads must give the claim that stands there, by this entry; one under leaves must give none by it. Below a sentence that failed stand its chunks, each predicate with its arguments, and the claims that were made instead; docs/rules.md explains the signs. The exit code is 1 where one failed."));
        command.Examples.Add(("wanglai rules check", speech.Say("检查随程序附带的规则", "Check the shipped rules")));
        command.Examples.Add(("wanglai rules check my-rules", speech.Say("只检查自己的条目", "Check your own entries alone")));
        command.Examples.Add(("wanglai rules check --rules my-rules", speech.Say("连同附带的一起检查：看自己的条目有没有抢走别的条目的句子", "Check all together: whether your entries take sentences away from others")));
        command.JsonShape.Add((
            speech.Say("`--json` 写一个对象；不属于某一句的问题，`sentence` 为 null：", "`--json` writes one object; `sentence` is null for what is wrong with no sentence in particular:"),
            """{"folders":["my-rules"],"entries":1,"kinds":["visit"],"predicates":2,"shown":1,"sentences":3,"passed":2,"failed":1,"failures":[{"code":"WL-R007","message":"…","entry":"visit.berth","sentence":"…","howRead":["T[1984年6月] …","· 靠泊 (…)","→ visit.berth: …"]}]}"""));
        command.SetAction(parse =>
        {
            var added = parse.GetValue(rules) ?? [];
            var named = parse.GetValue(folders) ?? [];
            var shipped = DataFolders.Rules(host.Console);
            string[] loaded = [.. new[] { shipped }.Concat(added).Concat(named).DistinctBy(Path.GetFullPath)];
            string[] asked = named.Length > 0 ? named : [shipped, .. added];
            Check(host, Reader.Create(host.LoadAuthority(parse), loaded), asked, parse.GetValue(json));
            return host.Outcome;
        });
        return command;
    }

    private static void Check(CliHost host, Reader reader, string[] folders, bool json)
    {
        var report = Waiting.For(host, host.Speech.Say("读例句", "Reading the sentences"), progress => RuleCheck.Run(reader, folders, progress));

        // What the reader left out when it loaded the folders, and the check has not told by itself.
        var failures = reader.RuleProblems.Except(report.Failures.Select(f => f.Problem)).Select(p => new RuleFailure("", p, [])).Concat(report.Failures).ToList();
        failures.ForEach(_ => host.CountProblem());
        if (json)
        {
            WriteJson(host, folders, report, failures);
        }
        else
        {
            Print(host, report, failures);
        }
    }

    private static void Print(CliHost host, RuleReport report, List<RuleFailure> failures)
    {
        var speech = host.Speech;
        foreach (var failure in failures)
        {
            host.Printer.Line(new Piece(speech.Say(failure.Problem), Tone.Bad));
            foreach (var line in failure.HowRead)
            {
                host.Printer.Line("    ", line);
            }

            host.Printer.Gap();
        }

        var failed = report.SentencesFailed;
        host.Printer.Line(speech.Say(
            $"条目 {report.Entries}，谓词 {report.Predicates}（例句中用到 {report.Shown.Count}），例句 {report.Sentences}：{report.Sentences - failed} 句通过，{failed} 句没读对。",
            $"{report.Entries} entries, {report.Predicates} predicates ({report.Shown.Count} shown at work), {report.Sentences} sentences: {report.Sentences - failed} passed, {failed} failed."));
        host.Printer.Line(failures.Count == 0
            ? new Piece(speech.Say("没有发现问题。", "Nothing wrong was found."), Tone.Good)
            : new Piece(speech.Say($"有 {failures.Count} 处问题。", $"Problems found: {failures.Count}."), Tone.Bad));
    }

    private static void WriteJson(CliHost host, string[] folders, RuleReport report, List<RuleFailure> failures) => host.Json().Object(json =>
    {
        WriteStrings(json, "folders", folders);
        json.WriteNumber("entries", report.Entries);
        WriteStrings(json, "kinds", report.Kinds.Order().Select(k => k.ToWire()));
        json.WriteNumber("predicates", report.Predicates);
        json.WriteNumber("shown", report.Shown.Count);
        json.WriteNumber("sentences", report.Sentences);
        json.WriteNumber("passed", report.Sentences - report.SentencesFailed);
        json.WriteNumber("failed", report.SentencesFailed);
        json.WriteStartArray("failures");
        foreach (var failure in failures)
        {
            json.WriteStartObject();
            json.WriteString("code", failure.Problem.Code);
            json.WriteString("message", MessageOf(host, failure.Problem));
            json.WriteString("entry", failure.Entry.Length > 0 ? failure.Entry : null);
            json.WriteString("sentence", failure.Sentence);
            WriteStrings(json, "howRead", failure.HowRead);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });

    private static string MessageOf(CliHost host, Problem problem) => host.Speech.Say(problem.Chinese, problem.English);

    private static void WriteStrings(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }
}
