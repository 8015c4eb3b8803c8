using Wanglai.Model.Claims;
using Wanglai.Model.Problems;
using Wanglai.Time;

namespace Wanglai.Web.Hosting;

/// <summary>What can go wrong with the site: WL-S001 and on. docs/errors.md explains each.</summary>
public static class SiteProblems
{
    /// <summary>The site is to be seen from other machines, and nobody could be kept out.</summary>
    public static Problem NobodyCouldBeKeptOut(string address) => new(
        "WL-S001",
        $"还没有帐号，所以网站只能在本机打开，不能用“{address}”：请先用 wanglai account add 建立一个。",
        $"there is no account yet, so the site opens on this machine only, not on “{address}”: make one first with wanglai account add.");

    /// <summary>The site is to be opened on something that is no address.</summary>
    public static Problem NotAnAddress(string address) => new(
        "WL-S019",
        $"“{address}”不是地址。请写 127.0.0.1、0.0.0.0 或本机的一个 IP 地址。",
        $"“{address}” is not an address. Write 127.0.0.1, 0.0.0.0 or an IP address of this machine.");

    /// <summary>The port is another program's.</summary>
    public static Problem PortTaken(int port) => new(
        "WL-S002",
        $"端口 {port} 已被占用（也许网站已在运行）。请用 --port 另选一个，0 表示任选空闲的。",
        $"port {port} is taken (the site may be running already). Choose another with --port; 0 takes any that is free.");

    /// <summary>There is no such page.</summary>
    public static Problem NoSuchPage(string path) => new(
        "WL-S003",
        $"没有“{path}”这一页。请从首页找起。",
        $"there is no page “{path}”. Begin at the first page.");

    /// <summary>A form came that this site did not give out, or gave out before it was started anew.</summary>
    public static Problem StaleForm() => new(
        "WL-S004",
        "这张表单已经过期，没有记下任何东西。请返回上一页，刷新后再提交。",
        "this form has expired, and nothing was recorded. Go back, load the page again, and send it once more.");

    /// <summary>The question is not understood.</summary>
    public static Problem NotUnderstood(string name, string value) => new(
        "WL-S005",
        $"“{name}”不能是“{value}”。请返回上一页改正。",
        $"“{name}” cannot be “{value}”. Go back and change it.");

    /// <summary>A date that is asked about is none.</summary>
    public static Problem NotADate(string value, EdtfError error)
    {
        ArgumentNullException.ThrowIfNull(error);
        return new(
            "WL-S006",
            $"日期“{value}”看不懂：{error.Chinese}。可写作 1983、1983-06、1983-06-12 或 1979/1983。",
            $"“{value}” is not a date: {error.English}. Write, for example, 1983, 1983-06, 1983-06-12 or 1979/1983.");
    }

    /// <summary>Somebody else decided about the claim while the visitor looked at it.</summary>
    public static Problem DecidedMeanwhile(ClaimId claim, string by) => new(
        "WL-S007",
        $"您查看陈述 {claim} 的时候，{by} 已对它作出裁定，您的裁定没有记下。请返回上一页，刷新，看过对方的裁定再定。",
        $"while you looked at claim {claim}, {by} decided about it; your decision was not recorded. Go back, load the page again, and decide with theirs before you.");

    /// <summary>Nobody is named who decides.</summary>
    public static Problem NobodyDecides() => new(
        "WL-S008",
        "还不知道您是谁：裁定要署名。请在页脚写下姓名，再试一次。",
        "it is not known who you are, and decisions are signed. Write your name at the foot of the page, and try again.");

    /// <summary>More was handed in at once than is taken.</summary>
    public static Problem TooMuch(int files, int megabytes) => new(
        "WL-S009",
        $"一次最多上传 {files} 个文件，合计 {megabytes} MB。请分几次上传，或用 wanglai read。",
        $"at most {files} files and {megabytes} MB are taken at once. Upload them in several goes, or use wanglai read.");

    /// <summary>Words that were to be evidence do not stand in the text.</summary>
    public static Problem NotInTheText(string words) => new(
        "WL-S020",
        $"原文里没有“{words}”这几句：证据须与原文一字不差，不跨行。请从原文里重新选取。",
        $"“{words}” does not stand in the text: evidence is its very words, within a line. Select them in the text again.");

    /// <summary>The site failed by a fault of its own.</summary>
    public static Problem OurFault() => new(
        "WL-S099",
        "网站出错了，错不在您；账本没有改动。请报告给我们。",
        "the site failed, and not by your fault; the ledger is as it was. Please report it to us.");
}
