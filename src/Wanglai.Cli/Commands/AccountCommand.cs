using System.CommandLine;
using System.Text;
using Wanglai.Cli.Help;
using Wanglai.Cli.Hosting;
using Wanglai.Cli.Printing;
using Wanglai.Ledger;
using Wanglai.Model.Claims;
using Wanglai.Model.Problems;
using Wanglai.Web.Accounts;
using Wanglai.Wording;

namespace Wanglai.Cli.Commands;

/// <summary><c>wanglai account …</c>: who may sign in to the site.</summary>
internal static class AccountCommand
{
    private const string Name = "王芳";

    /// <summary>A new <c>--accounts</c> option.</summary>
    public static Option<string> FileOption(Speech speech) => new("--accounts")
    {
        HelpName = speech.Say("文件", "FILE"),
        Description = speech.Say("帐号文件；默认在账本旁边，名为“账本名.accounts”；账本在服务器上时为默认账本旁边的 accounts", "The file of accounts; beside the ledger unless told otherwise, called LEDGER.accounts; for a ledger on a server, accounts in the folder of the default ledger"),
    };

    /// <summary>The accounts that the command line means.</summary>
    public static AccountFile Of(CliHost host, ParseResult parse, Option<string> file)
    {
        var ledger = host.LedgerPath(parse);
        var beside = Ledgers.IsServed(ledger) ? Path.Combine(DataFolders.Own(host.Console), "accounts") : ledger + ".accounts";
        return new(parse.GetValue(file) ?? beside, host.Console.Clock);
    }

    public static Command Create(CliHost host)
    {
        var speech = host.Speech;
        var command = new DocumentedCommand("account", speech.Say("网站的帐号：建立、改角色、改密码、让其退出、删除", "Accounts of the site: make them, change role or password, sign out, remove"))
        {
            CreateList(host),
            CreateAdd(host),
            CreateRole(host),
            CreatePassword(host),
            CreateOne(host, "sign-out", speech.Say("结束一个帐号的所有登录", "End all sessions of an account"), static (accounts, name) => accounts.SignOut(name)),
            CreateOne(host, "unlock", speech.Say("解除连错密码的锁定", "Let an account in again that wrong passwords locked"), static (accounts, name) => accounts.Unlock(name)),
            CreateOne(host, "remove", speech.Say("删除一个帐号，其登录随即结束", "Remove an account; its sessions end"), static (accounts, name) => accounts.Remove(name)),
        };
        command.Notes.Add(speech.Say(
            "角色：reader 看公开的来源；editor 还看内部的，审核、更正、录入、上传；keeper 看一切，定密、合并、管帐号。帐号存在账本旁边的文件里，不进账本；密码只存散列。",
            "Roles: a reader sees what is public; an editor also what is internal, and reviews, corrects, enters and uploads; a keeper sees everything, and says who may see what, who is who, and who has an account. Accounts lie in a file beside the ledger, not in it; of passwords only hashes are kept."));
        return command;
    }

    private static DocumentedCommand CreateList(CliHost host)
    {
        var speech = host.Speech;
        var file = FileOption(speech);
        var json = host.Options.Json();
        var command = new DocumentedCommand("list", speech.Say("列出帐号", "List the accounts")) { file, json };
        command.Examples.Add(("wanglai account list", speech.Say("谁可以登录", "Who may sign in")));
        command.JsonShape.Add((speech.Say("`--json` 每个帐号写一个对象：", "`--json` writes an object an account:"), """{"name":"王芳","role":"keeper","lockedUntil":null,"madeAt":"2026-01-31T08:00:00Z"}"""));
        command.SetAction(parse =>
        {
            foreach (var account in Of(host, parse, file).All())
            {
                if (parse.GetValue(json))
                {
                    host.Json().Object(o =>
                    {
                        o.WriteString("name", account.Name);
                        o.WriteString("role", account.Role.ToWire());
                        o.WriteString("lockedUntil", account.LockedUntil is { } until ? JsonShapes.Instant(until) : null);
                        o.WriteString("madeAt", JsonShapes.Instant(account.MadeAt));
                    });
                }
                else
                {
                    host.Printer.Line(account.Name, new($"  {account.Role.ToWire()}", Tone.Faint), account.IsLocked(host.Console.Clock.GetUtcNow()) ? speech.Say("  已锁定", "  locked") : "");
                }
            }

            return host.Outcome;
        });
        return command;
    }

    private static DocumentedCommand CreateAdd(CliHost host)
    {
        var speech = host.Speech;
        var (name, file, role) = (NameArgument(speech), FileOption(speech), RoleOption(speech));
        var command = new DocumentedCommand("add", speech.Say("建立帐号；密码从标准输入读一行", "Make an account; the password is read from standard input, one line")) { name, role, file };
        command.Examples.Add(("wanglai account add 王芳 --role keeper", speech.Say("建立管理员帐号，然后键入密码", "Make a keeper's account, then type the password")));
        command.SetAction(parse => Done(host, () => Of(host, parse, file).Add(parse.GetRequiredValue(name), RoleOf(parse, role), Password(host))));
        return command;
    }

    private static DocumentedCommand CreateRole(CliHost host)
    {
        var speech = host.Speech;
        var (name, file, role) = (NameArgument(speech), FileOption(speech), RoleOption(speech));
        var command = new DocumentedCommand("role", speech.Say("改一个帐号的角色，下一页起就算数", "Give an account another role, from the next page on")) { name, role, file };
        command.Examples.Add(("wanglai account role 王芳 --role editor", speech.Say("改为编辑", "Make them an editor")));
        command.SetAction(parse => Done(host, () => Of(host, parse, file).SetRole(parse.GetRequiredValue(name), RoleOf(parse, role))));
        return command;
    }

    private static DocumentedCommand CreatePassword(CliHost host)
    {
        var speech = host.Speech;
        var (name, file) = (NameArgument(speech), FileOption(speech));
        var command = new DocumentedCommand("password", speech.Say("改密码（从标准输入读一行）；其登录随即结束", "Give an account another password (from standard input, one line); its sessions end")) { name, file };
        command.Examples.Add(("wanglai account password 王芳", speech.Say("然后键入新密码", "Then type the new password")));
        command.SetAction(parse => Done(host, () => Of(host, parse, file).SetPassword(parse.GetRequiredValue(name), Password(host))));
        return command;
    }

    private static DocumentedCommand CreateOne(CliHost host, string verb, string description, Action<AccountFile, string> change)
    {
        var (name, file) = (NameArgument(host.Speech), FileOption(host.Speech));
        var command = new DocumentedCommand(verb, description) { name, file };
        command.Examples.Add(($"wanglai account {verb} {Name}", description));
        command.SetAction(parse => Done(host, () => change(Of(host, parse, file), parse.GetRequiredValue(name))));
        return command;
    }

    private static int Done(CliHost host, Action change)
    {
        change();
        host.Printer.Line(new Piece(host.Speech.Say("已改。", "Done."), Tone.Good));
        return host.Outcome;
    }

    private static Argument<string> NameArgument(Speech speech) => new("name") { HelpName = speech.Say("姓名", "NAME"), Description = speech.Say("帐号的姓名，也用来署名", "The account's name; it signs decisions, too") };

    private static Option<string> RoleOption(Speech speech) => new Option<string>("--role") { Required = true, Description = speech.Say("角色", "The role") }.OneOf(speech, [.. WireNames.All<AccountRole>()]);

    private static AccountRole RoleOf(ParseResult parse, Option<string> role) => WireNames.TryFromWire<AccountRole>(parse.GetValue(role), out var given) ? given : AccountRole.Reader;

    /// <summary>The first line of standard input: a password on the command line would be seen by every user of the machine.</summary>
    private static string Password(CliHost host)
    {
        host.Remark(host.Speech.Say("密码（键入时看得见；也可由别的程序送来）：", "Password (it shows as you type; another program can send it, too):"));
        using var reader = new StreamReader(host.Console.OpenIn(), new UTF8Encoding(false));
        return reader.ReadLine() ?? "";
    }
}
