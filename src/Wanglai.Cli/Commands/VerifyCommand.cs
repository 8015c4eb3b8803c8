using System.CommandLine;
using Wanglai.Cli.Help;
using Wanglai.Cli.Hosting;
using Wanglai.Cli.Printing;
using Wanglai.Ledger;
using Wanglai.Model.Problems;
using Wanglai.Wording;

namespace Wanglai.Cli.Commands;

/// <summary><c>wanglai verify</c>: whether the ledger is whole, and every quote still stands in its source.</summary>
internal static class VerifyCommand
{
    public static Command Create(CliHost host, string line = "wanglai verify")
    {
        var speech = host.Speech;
        var expect = new Option<string>("--expect")
        {
            HelpName = "HEAD",
            Description = speech.Say(
                "另存的末尾散列：账本中须有这一批，否则它已不是当初那个账本，或末尾被截去",
                "The hash of an end that was kept elsewhere: the ledger must have that batch, or it is not what it was, or its end was cut off"),
        };
        var json = host.Options.Json();
        var command = new DocumentedCommand("verify", speech.Say("查验账本是否完整，每段引文是否仍与原文相符", "Check that the ledger is whole and every quote still equals its source")) { expect, json };
        command.Notes.Add(speech.Say(
            "查验每一批记录的散列链、每篇原文和每段引文；什么也不改。有损坏则退出码为 1。把最后的散列另存一处，以后就能证明此前的记录无人改过。",
            "Checks the hash chain of all batches, every text and every quote; changes nothing. The exit code is 1 where something is damaged. Keep the last hash elsewhere, and you can show later that nothing before it was changed."));
        command.Examples.Add((line, speech.Say("查验默认的账本", "Check the default ledger")));
        command.Examples.Add(($"{line} --expect 5e0c…", speech.Say("与另存的散列对照", "Hold it against a hash that was kept")));
        command.JsonShape.Add((
            speech.Say("`--json` 写一个对象：", "`--json` writes one object:"),
            """{"passed":true,"batches":6,"entries":480,"head":"5e…","sources":6,"claims":474,"quotes":474,"damageCount":0,"damage":[{"code":"WL-L001","message":"…"}]}"""));
        command.SetAction(parse =>
        {
            using var ledger = host.OpenLedger(parse);
            var report = Waiting.For(host, speech.Say("查验账本", "Checking the ledger"), progress => ledger.Verify(progress, parse.GetValue(expect)?.Trim().ToLowerInvariant()));
            if (parse.GetValue(json))
            {
                WriteJson(host, report);
            }
            else
            {
                Print(host, report);
            }

            return report.Passed ? host.Outcome : ExitCode.ProblemsInInput;
        });
        return command;
    }

    private static void Print(CliHost host, VerificationReport report)
    {
        var speech = host.Speech;
        foreach (var damage in report.Damage)
        {
            host.Report(damage);
        }

        host.Printer.Line(speech.Say(
            $"查验了 {report.Head.Batches} 批 {report.Head.Entries} 个条目：文档 {report.Sources}，陈述 {report.Claims}，引文 {report.Quotes}。",
            $"Checked {report.Head.Entries} entries in {report.Head.Batches} batches: {report.Sources} sources, {report.Claims} claims, {report.Quotes} quotes."));
        host.Printer.Line(report.Passed
            ? new Piece(speech.Say("账本完整，引文都与原文相符。", "The ledger is whole, and every quote equals its source."), Tone.Good)
            : new Piece(speech.Say($"有 {report.DamageCount} 处损坏。", $"Damaged places: {report.DamageCount}."), Tone.Bad));
        host.Printer.Line(new Piece(speech.Say("最后的散列：", "Head: ") + report.Head.Hash, Tone.Faint));
    }

    private static void WriteJson(CliHost host, VerificationReport report) => host.Json().Object(json =>
    {
        json.WriteBoolean("passed", report.Passed);
        json.WriteNumber("batches", report.Head.Batches);
        json.WriteNumber("entries", report.Head.Entries);
        json.WriteString("head", report.Head.Hash);
        json.WriteNumber("sources", report.Sources);
        json.WriteNumber("claims", report.Claims);
        json.WriteNumber("quotes", report.Quotes);
        json.WriteNumber("damageCount", report.DamageCount);
        json.WriteProblems("damage", report.Damage, host.Speech);
    });
}
