using System.Text;

namespace Wanglai.Cli.Tests;

/// <summary>Files that mean no good, from their bytes to the ledger: what can be read is recorded with true quotes, the rest is told.</summary>
public sealed class Hostile_documents
{
    [Fact]
    public void Are_read_or_reported_and_leave_a_ledger_that_is_whole()
    {
        using var ledgers = new Ledgers();
        Write("brackets.txt", string.Concat(Enumerable.Repeat("（", 100_000)));
        Write("a line.txt", string.Concat(Enumerable.Repeat("中华全国总工会代表团访问日本并同日本工会总评议会建立友好关系", 3_000)));
        Write("digits.txt", new string('8', 100_000));
        Write("planes.txt", Documents.Plain + string.Concat(Enumerable.Range(0, 0x110000 / 31).Select(i => i * 31).Where(c => c is < 0xD800 or > 0xDFFF && c > 31).Select(char.ConvertFromUtf32)));
        Write("marks.txt", string.Concat(Documents.Plain.Select(c => $"{c}\u0301")));
        Write("quotes.txt", "“" + Documents.Plain.Replace("。", "。“", StringComparison.Ordinal));
        ledgers.Folder.Write("papers/halves.txt", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Documents.Plain), 0x00, 0xD8, 0x2D, 0x4E]);
        ledgers.Folder.Write("papers/torn.txt", Encoding.UTF8.GetBytes(Documents.Plain)[..^2]);
        ledgers.Folder.Write("papers/nothing.txt", new byte[10_000]);

        var run = ledgers.Run("read", ledgers.Folder["papers"], "--about", "中华全国总工会");
        Assert.Equal(1, run.Code);
        Assert.Contains("halves.txt", run.Error, StringComparison.Ordinal);
        Assert.Contains("torn.txt", run.Error, StringComparison.Ordinal);
        Assert.Contains("nothing.txt", run.Error, StringComparison.Ordinal);
        Assert.Equal(3, run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Equal((0, ""), (ledgers.Run("verify").Code, ledgers.Run("verify").Error));
        Assert.Contains("planes.txt", ledgers.Claims().Select(c => c.GetProperty("evidence").GetProperty("source").GetString()));

        void Write(string name, string text) => ledgers.Folder.Write("papers/" + name, text);
    }
}
