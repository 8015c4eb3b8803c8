using System.CommandLine;
using Wanglai.Cli.Help;
using Wanglai.Cli.Hosting;
using Wanglai.Cli.Printing;
using Wanglai.Ledger;
using Wanglai.Model.Problems;
using Wanglai.Wording;

namespace Wanglai.Cli.Commands;

/// <summary><c>wanglai ledger …</c>: the ledger as a whole.</summary>
internal static class LedgerCommand
{
    public static Command Create(CliHost host)
    {
        var speech = host.Speech;
        return new DocumentedCommand("ledger", speech.Say("账本本身：新建、查看、查验、重建、备份、恢复、抄录", "The ledger itself: make, look at, check, rebuild, back up, restore, copy"))
        {
            CreateCreate(host), CreateInfo(host), VerifyCommand.Create(host, "wanglai ledger verify"), CreateRebuild(host), CreateBackup(host), CreateRestore(host), CreateCopy(host),
        };
    }

    private static DocumentedCommand CreateCreate(CliHost host)
    {
        var speech = host.Speech;
        var command = new DocumentedCommand("create", speech.Say("新建一个空账本；已有则不动", "Make an empty ledger; one that is there stays as it is"));
        command.Examples.Add(("wanglai ledger create --ledger \"Host=db;Database=wanglai;Username=wanglai\"", speech.Say("在 PostgreSQL 上新建，数据库没有也一并建立", "Make it on PostgreSQL, with the database where there is none")));
        command.SetAction(parse =>
        {
            using var ledger = host.OpenOrMakeLedger(parse);
            host.Printer.Line(new Piece(speech.Say($"账本已就绪：{ledger.Facts().Location}", $"The ledger is ready: {ledger.Facts().Location}"), Tone.Good));
            return host.Outcome;
        });
        return command;
    }

    private static DocumentedCommand CreateInfo(CliHost host)
    {
        var speech = host.Speech;
        var json = host.Options.Json();
        var command = new DocumentedCommand("info", speech.Say("账本里有什么，末尾的散列是多少", "What the ledger holds, and the hash of its end")) { json };
        command.Notes.Add(speech.Say(
            "把末尾的散列另存一处：以后用 wanglai verify --expect 可证明此前的记录未被改动，末尾也未被截去。",
            "Keep the hash of the end elsewhere: wanglai verify --expect shows with it later that nothing before was changed and that the end was not cut off."));
        command.Examples.Add(("wanglai ledger info", speech.Say("看默认的账本", "Look at the default ledger")));
        command.JsonShape.Add((
            speech.Say("`--json` 写一个对象：", "`--json` writes one object:"),
            """{"location":"ledger.db","store":"SQLite (system 3.40.1)","batches":6,"entries":480,"head":"5e…","firstRecordedAt":"2026-01-31T08:00:00Z","lastRecordedAt":"2026-01-31T08:00:00Z","projectionsCover":480,"projectionsCurrent":true,"sources":6,"claims":474,"decisions":0,"erasedSources":0}"""));
        command.SetAction(parse =>
        {
            using var ledger = host.OpenLedger(parse);
            var facts = ledger.Facts();
            if (parse.GetValue(json))
            {
                WriteJson(host, facts);
            }
            else
            {
                Print(host, facts);
            }

            return host.Outcome;
        });
        return command;
    }

    private static DocumentedCommand CreateRebuild(CliHost host)
    {
        var speech = host.Speech;
        var command = new DocumentedCommand("rebuild", speech.Say("由所记条目重建供查询的表", "Make the tables that answer questions anew from the entries"));
        command.Notes.Add(speech.Say("条目本身不变，末尾的散列也不变。", "The entries stay as they are, and so does the hash of the end."));
        command.Examples.Add(("wanglai ledger rebuild", speech.Say("重建默认账本的表", "Rebuild the tables of the default ledger")));
        command.SetAction(parse =>
        {
            using var ledger = host.OpenLedger(parse);
            ledger.Rebuild();
            host.Printer.Line(new Piece(speech.Say($"已重建，涵盖 {ledger.Projections.CoversEntry} 个条目。", $"Made anew; the tables cover {ledger.Projections.CoversEntry} entries."), Tone.Good));
            return host.Outcome;
        });
        return command;
    }

    private static DocumentedCommand CreateBackup(CliHost host)
    {
        var speech = host.Speech;
        var file = new Argument<string>("file") { HelpName = speech.Say("文件", "FILE"), Description = speech.Say("备份到哪个文件", "The file to back up to") };
        var command = new DocumentedCommand("backup", speech.Say("把账本备份成一个文件，并查验备份", "Back the ledger up into one file, and check the backup")) { file };
        command.Notes.Add(speech.Say(
            "备份本身是一个账本文件，随时可以打开。再备份到同一文件，只补上新记的；备份期间照常可以读写。",
            "A backup is a ledger file itself, to be opened at any time. Backing up into the same file again adds only what is new; meanwhile the ledger can be read and written."));
        command.Examples.Add(("wanglai ledger backup /mnt/usb/ledger-backup.db", speech.Say("备份到 U 盘", "Back up to a stick")));
        command.SetAction(parse =>
        {
            using var ledger = host.OpenLedger(parse);
            return Copy(host, ledger, parse.GetRequiredValue(file));
        });
        return command;
    }

    private static DocumentedCommand CreateRestore(CliHost host)
    {
        var speech = host.Speech;
        var file = new Argument<string>("file") { HelpName = speech.Say("文件", "FILE"), Description = speech.Say("备份文件", "The backup") };
        var command = new DocumentedCommand("restore", speech.Say("把备份恢复成账本，并查验", "Restore a ledger from a backup, and check it")) { file };
        command.Notes.Add(speech.Say(
            "--ledger 所指须尚无账本，或是备份的开头部分；别的账本不会被覆盖。",
            "What --ledger names must hold no ledger yet, or the beginning of the backup; another ledger is not overwritten."));
        command.Examples.Add(("wanglai ledger restore ledger-backup.db --ledger restored.db", speech.Say("恢复到 restored.db", "Restore to restored.db")));
        command.SetAction(parse =>
        {
            using var backup = host.OpenLedger(parse.GetRequiredValue(file));
            return Copy(host, backup, host.LedgerPath(parse));
        });
        return command;
    }

    private static DocumentedCommand CreateCopy(CliHost host)
    {
        var speech = host.Speech;
        var from = new Argument<string>("from") { HelpName = speech.Say("源", "FROM"), Description = speech.Say("抄哪个账本：文件或连接字符串", "Which ledger: a file or a connection string") };
        var to = new Argument<string>("to") { HelpName = speech.Say("目标", "TO"), Description = speech.Say("抄到哪里：文件或连接字符串", "Where to: a file or a connection string") };
        var command = new DocumentedCommand("copy", speech.Say("把账本抄到另一处，散列不变", "Copy a ledger elsewhere, hashes and all")) { from, to };
        command.Notes.Add(speech.Say(
            "SQLite 与 PostgreSQL 之间两个方向都可以。中断后再运行一次即可续抄。",
            "Between SQLite and PostgreSQL, either way. A copy that was cut off is completed by running it again."));
        command.Examples.Add(("wanglai ledger copy ledger.db \"Host=db;Database=wanglai;Username=wanglai\"", speech.Say("由文件搬到服务器", "Move from a file to a server")));
        command.SetAction(parse =>
        {
            using var source = host.OpenLedger(parse.GetRequiredValue(from));
            return Copy(host, source, parse.GetRequiredValue(to));
        });
        return command;
    }

    private static int Copy(CliHost host, ILedger from, string to)
    {
        var speech = host.Speech;
        using var target = host.OpenOrMakeLedger(to);
        var head = Waiting.For(host, speech.Say("抄录账本", "Copying the ledger"), progress => from.CopyTo(target, progress));
        var report = Waiting.For(host, speech.Say("查验抄本", "Checking the copy"), progress => target.Verify(progress, head.Hash));
        foreach (var damage in report.Damage)
        {
            host.Report(damage);
        }

        host.Printer.Line(report.Passed
            ? new Piece(speech.Say($"抄本完整：{head.Batches} 批 {head.Entries} 个条目，末尾散列相同。", $"The copy is whole: {head.Entries} entries in {head.Batches} batches, with the same head."), Tone.Good)
            : new Piece(speech.Say($"抄本有 {report.DamageCount} 处损坏。", $"Damaged places in the copy: {report.DamageCount}."), Tone.Bad));
        host.Printer.Line(new Piece(speech.Say("最后的散列：", "Head: ") + head.Hash, Tone.Faint));
        return host.Outcome;
    }

    private static void Print(CliHost host, LedgerFacts facts)
    {
        var speech = host.Speech;
        foreach (var (name, value) in new[]
        {
            (speech.Say("账本", "ledger"), facts.Location),
            (speech.Say("存储", "store"), facts.Store),
            (speech.Say("条目", "entries"), speech.Say($"{facts.Head.Batches} 批 {facts.Head.Entries} 个", $"{facts.Head.Entries} in {facts.Head.Batches} batches")),
            (speech.Say("记于", "recorded"), facts.FirstRecordedAt is { } first ? $"{JsonShapes.Instant(first)} – {JsonShapes.Instant(facts.LastRecordedAt!.Value)}" : "–"),
            (speech.Say("来源", "sources"), speech.Say($"{facts.Sources}，已删除 {facts.Erased}", $"{facts.Sources}, erased {facts.Erased}")),
            (speech.Say("陈述", "claims"), $"{facts.Claims}"),
            (speech.Say("裁定", "decisions"), $"{facts.Decisions}"),
            (speech.Say("查询表", "tables"), facts.Projections.IsCurrent
                ? speech.Say("与条目一致", "current")
                : speech.Say($"只到第 {facts.Projections.CoversEntry} 条；请运行 wanglai ledger rebuild", $"cover only {facts.Projections.CoversEntry} entries; run wanglai ledger rebuild")),
            (speech.Say("末尾散列", "head"), facts.Head.Hash),
        })
        {
            host.Printer.Line(new(name + speech.Colon, Tone.Faint), value);
        }
    }

    private static void WriteJson(CliHost host, LedgerFacts facts) => host.Json().Object(json =>
    {
        json.WriteString("location", facts.Location);
        json.WriteString("store", facts.Store);
        json.WriteNumber("batches", facts.Head.Batches);
        json.WriteNumber("entries", facts.Head.Entries);
        json.WriteString("head", facts.Head.Hash);
        json.WriteString("firstRecordedAt", facts.FirstRecordedAt is { } first ? JsonShapes.Instant(first) : null);
        json.WriteString("lastRecordedAt", facts.LastRecordedAt is { } last ? JsonShapes.Instant(last) : null);
        json.WriteNumber("projectionsCover", facts.Projections.CoversEntry);
        json.WriteBoolean("projectionsCurrent", facts.Projections.IsCurrent);
        json.WriteNumber("sources", facts.Sources);
        json.WriteNumber("claims", facts.Claims);
        json.WriteNumber("decisions", facts.Decisions);
        json.WriteNumber("erasedSources", facts.Erased);
    });
}
