using Wanglai.Model.Claims;
using Wanglai.Model.Problems;

namespace Wanglai.Web.Accounts;

/// <summary>What can go wrong with accounts and signing in. docs/errors.md explains each.</summary>
public static class AccountProblems
{
    /// <summary>Name or password is wrong, or the account is locked: which, is not told to whoever guesses.</summary>
    public static Problem NotSignedIn() => new(
        "WL-S010",
        $"姓名或密码不对，或者该帐号因连错 {AccountFile.MostFailures} 次暂时锁定（{AccountFile.LockedFor.TotalMinutes:0} 分钟后自动解除，管理员可提前解除）。请核对后再试。",
        $"the name or the password is wrong, or the account is locked after {AccountFile.MostFailures} wrong passwords (for {AccountFile.LockedFor.TotalMinutes:0} minutes; a keeper can unlock it). Check both and try again.");

    /// <summary>The visitor's role may not do it.</summary>
    public static Problem NotAllowed(AccountRole needed) => new(
        "WL-S011",
        $"您的帐号不能做这件事：须是{Chinese(needed)}。请找管理员。",
        $"your account may not do this: it takes the role {needed.ToWire()}. Ask a keeper.");

    /// <summary>Nobody is signed in.</summary>
    public static Problem SignInFirst() => new(
        "WL-S012",
        "请先登录。",
        "sign in first.");

    /// <summary>There is no account of that name.</summary>
    public static Problem NoSuchAccount(string name) => new(
        "WL-S013",
        $"没有“{name}”这个帐号。wanglai account list 列出全部帐号。",
        $"there is no account “{name}”. wanglai account list lists them all.");

    /// <summary>There is an account of that name already.</summary>
    public static Problem AccountExists(string name) => new(
        "WL-S014",
        $"已有“{name}”这个帐号。请另取姓名，或改它的角色、密码。",
        $"there is an account “{name}” already. Take another name, or change its role or password.");

    /// <summary>A password is too easily guessed.</summary>
    public static Problem PasswordTooShort(int shortest) => new(
        "WL-S015",
        $"密码至少要有 {shortest} 个字符；几个不相干的词连起来就好记又难猜。",
        $"a password has at least {shortest} characters; a few words that do not belong together are easy to keep and hard to guess.");

    /// <summary>The file of accounts is damaged or out of reach.</summary>
    public static Problem Unreadable(string path, string reason) => new(
        "WL-S016",
        $"无法使用帐号文件“{path}”（{reason}）。请检查权限，或从备份恢复；删除它则没有任何帐号。",
        $"the file of accounts “{path}” cannot be used ({reason}). Check its permissions, or take it from a backup; without it there are no accounts.");

    /// <summary>A name that nobody can sign in with.</summary>
    public static Problem NotAName(string name, int longest) => new(
        "WL-S017",
        $"“{name}”不能作帐号的姓名：须有 1 到 {longest} 个字，不含控制字符。",
        $"“{name}” cannot be the name of an account: it has 1 to {longest} characters and no control characters.");

    /// <summary>A keeper would shut themselves out.</summary>
    public static Problem NotYourself() => new(
        "WL-S018",
        "不能删除自己的帐号，也不能降低自己的角色。请另一位管理员来做，或用 wanglai account。",
        "you cannot take away your own account, nor lower your own role. Let another keeper do it, or use wanglai account.");

    private static string Chinese(AccountRole role) => role switch
    {
        AccountRole.Keeper => "管理员",
        AccountRole.Editor => "编辑",
        _ => "读者",
    };
}
