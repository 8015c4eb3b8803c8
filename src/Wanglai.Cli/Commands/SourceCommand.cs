using System.CommandLine;
using Wanglai.Cli.Help;
using Wanglai.Cli.Hosting;
using Wanglai.Model.Entries;
using Wanglai.Model.Problems;
using Wanglai.Wording;

namespace Wanglai.Cli.Commands;

/// <summary><c>wanglai source …</c>: who may see a source; and taking out one that should never have been there.</summary>
internal static class SourceCommand
{
    public static Command Create(CliHost host)
    {
        var speech = host.Speech;
        return new DocumentedCommand("source", speech.Say("单个来源", "A single source")) { CreateClassify(host), CreateErase(host) };
    }

    private static Argument<string> IdArgument(Speech speech) =>
        new("id") { HelpName = speech.Say("编号", "ID"), Description = speech.Say("来源的编号，见 wanglai sources", "The source's id; wanglai sources prints it") };

    private static DocumentedCommand CreateClassify(CliHost host)
    {
        var speech = host.Speech;
        var id = IdArgument(speech);
        var words = new Option<string>("--as")
        {
            HelpName = speech.Say("密级", "WORDS"),
            Required = true,
            Description = speech.Say("公开、内部，或别的密级（如 秘密）", "public, internal, or any other words (such as secret)"),
        };
        words.Validators.Add(result =>
        {
            if (string.IsNullOrWhiteSpace(result.GetValueOrDefault<string>()))
            {
                result.Refuse(CliProblems.OptionValueMissing("--as", "wanglai source classify"), speech);
            }
        });
        var command = new DocumentedCommand("classify", speech.Say("定密：在网站上谁能看到这个来源", "Who may see the source on the site")) { id, words };
        var deciding = new Deciding(host, command);
        command.Notes.Add(speech.Say(
            "“公开”人人可看；“内部”编辑和管理员可看；别的说法一律只有管理员可看。此后以此为准，元数据表里再怎么写也不改变。命令行不受限：能打开账本文件的人什么都看得到。",
            "What is public everybody sees; internal, editors and keepers; anything else, keepers only. It holds from then on, whatever a table of metadata says. The command itself shows everything to whoever can open the ledger."));
        command.Examples.Add(("wanglai source classify s9a2f0c1d2e3f4a5b6c7d --as 秘密 --by 王芳", speech.Say("只给管理员看", "For keepers only")));
        command.JsonShape.Add(Deciding.Shape(speech));
        command.SetAction(parse =>
        {
            using var ledger = host.OpenLedger(parse);
            var given = parse.GetRequiredValue(id);
            var source = ledger.Sources().Where(s => s.Id.Value.StartsWith(given, StringComparison.Ordinal)).ToList() is [var one]
                ? one.Id
                : throw new WanglaiException(CliProblems.NoSuchSource(given));
            var said = parse.GetRequiredValue(words).Trim();
            deciding.Decide(parse, ledger, new SourceClassified(source, said, deciding.SignatureOf(parse)), speech.Say($"{source}：{said}", $"{source}: {said}"));
            return host.Outcome;
        });
        return command;
    }

    private static DocumentedCommand CreateErase(CliHost host)
    {
        var speech = host.Speech;
        var id = IdArgument(speech);
        var command = new DocumentedCommand("erase", speech.Say("删除本不该收入的来源：原文与引文一并抹去", "Erase a source that should never have been here: its text and its quotes")) { id };
        var deciding = new Deciding(host, command, reasonNeeded: true);
        command.Notes.Add(speech.Say(
            "不可挽回。留下一个条目说明谁在何时为何删除，其余照常可查验；同一文件不再收入。由它读出的陈述、对它们的审核也都抹去。备份里的不受影响，须另行处理。",
            "It cannot be undone. An entry stays that says who erased it, when and why, and everything still verifies; the same file is not taken in again. The claims read from it go too, with what people decided about them. Backups are not touched; see to them apart."));
        command.Examples.Add(("wanglai source erase s9a2f0c1d2e3f4a5b6c7d --why 误收密件 --by 王芳", speech.Say("删除一个来源", "Erase a source")));
        command.JsonShape.Add(Deciding.Shape(speech));
        command.SetAction(parse =>
        {
            using var ledger = host.OpenLedger(parse);
            var given = parse.GetRequiredValue(id);
            var known = ledger.Sources().Where(s => s.Id.Value.StartsWith(given, StringComparison.Ordinal)).ToList();
            var source = known switch
            {
                [var one] => one.Id,
                [] when ledger.Decisions("source-erased").Select(d => d.Decision.About).FirstOrDefault(s => s?.Value == given) is { } erased => erased,
                _ => throw new WanglaiException(CliProblems.NoSuchSource(given)),
            };
            deciding.Decide(parse, ledger, new SourceErased(source, deciding.SignatureOf(parse)), speech.Say($"{source} 已删除。", $"{source} was erased."));
            return host.Outcome;
        });
        return command;
    }
}
