using System.Globalization;
using Wanglai.Model.Problems;

namespace Wanglai.Intake;

/// <summary>The sentences for what can be wrong with a file of an office format. docs/errors.md explains each.</summary>
internal static class FormatProblems
{
    public static Problem Encrypted(string path) => new(
        "WL-I030",
        $"{path}：文件加了密码，未读入。请用密码打开，去掉密码另存后再读。",
        $"{path}: the file is protected by a password; it was not read. Open it with the password, save it without one, and read that.");

    public static Problem Damaged(string path, string kind) => new(
        "WL-I031",
        $"{path}：这个 {kind} 文件已损坏或不完整，未读入。请重新取得完好的文件，或在原来的程序里打开后另存。",
        $"{path}: this {kind} file is damaged or incomplete; it was not read. Get it again, or open it in its own program and save it anew.");

    public static Problem Bomb(string path, long limit) => new(
        "WL-I032",
        $"{path}：解开后大于 {limit >> 20} MB，未读入。请先解开，再逐份给出。",
        $"{path}: it unpacks to more than {limit >> 20} MB; it was not read. Unpack it and name the files one by one.");

    public static Problem ProgramMissing(string path, string kind, string program, string package) => new(
        "WL-I033",
        $"{path}：读 {kind} 文件要用 {program}，这台机器上没有。请安装 {package}，或把文字另存为 .docx 或 .txt。",
        $"{path}: reading {kind} files needs {program}, which this machine lacks. Install {package}, or save the words as .docx or .txt.");

    public static Problem TooLong(string path, string program, TimeSpan limit) => new(
        "WL-I034",
        $"{path}：{program} 用了 {Minutes(limit)} 分钟仍未读完，或写出的内容过多，已中止，未读入。请把文件分成几份。",
        $"{path}: {program} was stopped after {Minutes(limit)} minutes, or because it wrote too much; the file was not read. Split it into several.");

    public static Problem Scanned(string path) => new(
        "WL-I035",
        $"{path}：这是扫描件，只有图像，没有文字，而这台机器上没有识别中文的 tesseract（含 chi_sim）。请安装 tesseract-ocr-chi-sim，或用别的程序识别后再读。",
        $"{path}: this is a scan: pictures of pages without words, and this machine has no tesseract with Chinese (chi_sim). Install tesseract-ocr-chi-sim, or recognise the words with another program.");

    public static Problem PagesUnread(string path, string pages) => new(
        "WL-I036",
        $"{path}：第 {pages} 页只有图像，没有识别出文字，未读；其余各页已读入。请安装 tesseract-ocr-chi-sim，或用别的程序识别这几页。",
        $"{path}: no words were found on the pictures of pages {pages}; the other pages were read. Install tesseract-ocr-chi-sim, or recognise these pages with another program.");

    public static Problem OtherLanguage(string path, int share) => new(
        "WL-I037",
        $"{path}：文档像是用别的语言写的（文字中汉字占 {Number(share)}%），往来只读中文，读不出什么。请给出中文本。",
        $"{path}: the document seems to be in another language ({Number(share)}% of its letters are Chinese). Wanglai reads Chinese and will find little; give it the Chinese version.");

    public static Problem EntryEncrypted(string path, string entry) => new(
        "WL-I038",
        $"{path}：其中的“{entry}”加了密码，未读入；其余照常读入。请用密码解开后给出。",
        $"{path}: \"{entry}\" in it is protected by a password and was not read; the others were. Unpack it with the password.");

    private static string Minutes(TimeSpan limit) => limit.TotalMinutes.ToString("0.#", CultureInfo.InvariantCulture);

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
