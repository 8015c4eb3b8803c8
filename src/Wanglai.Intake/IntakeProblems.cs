using System.Globalization;
using Wanglai.Model.Problems;

namespace Wanglai.Intake;

/// <summary>The sentences for what can be wrong with a file or folder that was handed in. docs/errors.md explains each.</summary>
internal static class IntakeProblems
{
    public static Problem PathMissing(string path) => new(
        "WL-I001",
        $"{path}：没有这个文件或目录。请检查路径。",
        $"{path}: there is no such file or folder. Check the path.");

    public static Problem NoDocuments(string folder, int passedOver, IEnumerable<string> extensions) => new(
        "WL-I002",
        $"{folder}：目录中没有可读的文档（另有 {Number(passedOver)} 个其他文件）。可读的是：{string.Join("、", extensions)}。",
        $"{folder}: the folder holds no document (other files there: {Number(passedOver)}). Documents end in {string.Join(", ", extensions)}.");

    public static Problem NotText(string path, string? kind) => new(
        "WL-I003",
        $"{path}：不是文本文件{(kind is null ? string.Empty : $"，像是 {kind}")}。请把文字另存为 .txt（UTF-8 编码）再读。",
        $"{path}: this is not a text file{(kind is null ? string.Empty : $" but looks like {kind}")}. Save its words as .txt (in UTF-8) and read that.");

    public static Problem Empty(string path) => new(
        "WL-I004",
        $"{path}：文件里没有文字。请检查是否给错了文件。",
        $"{path}: the file has no text in it. Check that it is the right file.");

    public static Problem Undecodable(string path, string encoding, long offset, byte value) => new(
        "WL-I005",
        $"{path}：从第 {Number(offset + 1)} 个字节（{Hex(value)}）起不是合法的 {encoding} 文本，未读入。请取得完好的文件，或以 UTF-8 编码重新保存。",
        $"{path}: byte {Number(offset + 1)} ({Hex(value)}) is not valid {encoding}; nothing was read. Get an undamaged copy, or save it again as UTF-8.");

    public static Problem UnknownEncoding(string path, long offset, byte value) => new(
        "WL-I006",
        $"{path}：认不出文字编码（第 {Number(offset + 1)} 个字节 {Hex(value)} 不是 UTF-8，也不像 GB18030、Big5 或 UTF-16）。请以 UTF-8 编码重新保存。",
        $"{path}: the text's encoding is not known (byte {Number(offset + 1)}, {Hex(value)}, is not UTF-8, and the rest does not look like GB18030, Big5 or UTF-16). Save it again as UTF-8.");

    public static Problem Denied(string path) => new(
        "WL-I007",
        $"{path}：没有读取权限。请更改权限，或换一个有权限的用户来读。",
        $"{path}: you have no permission to read it. Change its permissions, or read it as a user who has it.");

    public static Problem TooLarge(string path, long limit) => new(
        "WL-I008",
        $"{path}：大于 {Megabytes(limit)} MB，未读入。请把它分成几个文件。",
        $"{path}: larger than {Megabytes(limit)} MB; nothing was read. Split it into several files.");

    public static Problem Loop(string folder, string target) => new(
        "WL-I009",
        $"{folder}：这个链接又指回上层目录 {target}，已跳过。请删去该链接，或直接给出要读的目录。",
        $"{folder}: this link leads back up to {target}; it was passed over. Remove the link, or name the folders to read.");

    public static Problem Unreadable(string path, string reason) => new(
        "WL-I010",
        $"{path}：无法读取（{reason}）。请检查磁盘或网络位置，然后再试。",
        $"{path}: cannot be read ({reason}). Check the disk or network place and try again.");

    public static Problem IsFolder(string path) => new(
        "WL-I011",
        $"{path}：这是目录，不是文件。请逐个给出其中的文件。",
        $"{path}: this is a folder, not a file. Name the files in it.");

    public static Problem Several(string path, int count) => new(
        "WL-I012",
        $"{path}：里面有 {Number(count)} 份文档，此处只能收一份。请解开后逐份给出。",
        $"{path}: it holds {Number(count)} documents, and one is expected here. Unpack it and name them one by one.");

    public static Problem TooDeep(string path) => new(
        "WL-I013",
        $"{path}：压缩包里套压缩包，层数太多，未读入。请先解开。",
        $"{path}: an archive within archives, too deep; it was not read. Unpack it first.");

    /// <summary>The sentence for what the system said when <paramref name="path"/> was to be opened or read.</summary>
    public static Problem For(Exception exception, string path) => exception switch
    {
        FileNotFoundException or DirectoryNotFoundException => PathMissing(path),
        UnauthorizedAccessException => Denied(path),
        _ => Unreadable(path, exception.Message),
    };

    private static string Number(long value) => value.ToString("N0", CultureInfo.InvariantCulture);

    private static string Hex(byte value) => "0x" + value.ToString("X2", CultureInfo.InvariantCulture);

    private static string Megabytes(long bytes) => (bytes / (1024.0 * 1024.0)).ToString("0.###", CultureInfo.InvariantCulture);
}
