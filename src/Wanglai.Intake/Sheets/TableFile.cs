using System.Text;
using System.Text.Unicode;
using Wanglai.Intake.Formats;
using Wanglai.Model.Problems;

namespace Wanglai.Intake.Sheets;

/// <summary>Tables as text (CSV, TSV), in whatever encoding a spreadsheet saved them.</summary>
public static class TableFile
{
    private const int Sample = 1 << 20;

    /// <summary>The endings of workbooks.</summary>
    public static bool IsWorkbook(string path) => Path.GetExtension(path).ToUpperInvariant() is ".XLSX" or ".XLSM" or ".XLS" or ".ET";

    /// <summary>The endings of tables as text.</summary>
    public static bool IsText(string path) => Path.GetExtension(path).ToUpperInvariant() is ".CSV" or ".TSV" or ".TAB";

    /// <summary>The bytes of an archive of tables.</summary>
    /// <exception cref="WanglaiException">It cannot be read.</exception>
    public static FileStream OpenArchive(string path)
    {
        try
        {
            return new(path, FileMode.Open, FileAccess.Read, FileShare.Read);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new WanglaiException(IntakeProblems.For(error, path), error);
        }
    }

    /// <summary>
    /// The text of a file, line by line; with its length and how far it was read. UTF-8 is read as it goes, however long the file; another encoding
    /// is found as of a document, and the file may then have 256 MB.
    /// </summary>
    /// <exception cref="WanglaiException">It cannot be read.</exception>
    public static (TextReader Text, Func<double> Progress) Open(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        try
        {
            var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read);
            var head = new byte[(int)Math.Min(Sample, stream.Length)];
            stream.ReadExactly(head);
            if (IsUtf8(head))
            {
                stream.Position = 0;
                return (new StreamReader(stream, Encoding.UTF8), () => (double)stream.Position / Math.Max(1, stream.Length));
            }

            stream.Dispose();
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new WanglaiException(IntakeProblems.For(error, path), error);
        }

        var read = new DocumentReader(formats: new FormatRegistry(new TextFormat())).Read(path);
        return read.Succeeded ? (new StringReader(read.Document.Text.Text), () => 0.5) : throw new WanglaiException(read.Problem);
    }

    // The sample may end within a character.
    private static bool IsUtf8(ReadOnlySpan<byte> head)
    {
        for (var cut = 0; cut < 4 && cut <= head.Length; cut++)
        {
            if (Utf8.IsValid(head[..^cut]))
            {
                return true;
            }
        }

        return false;
    }
}
