using System.Globalization;
using Wanglai.Intake.Programs;

namespace Wanglai.Intake.Pdf;

/// <summary>Recognises the words on pictures of pages, with tesseract and its Chinese, where they are installed.</summary>
internal sealed class PageRecogniser : IDisposable
{
    private const int DotsPerInch = 300;
    private const double PointsPerDot = 72.0 / DotsPerInch;
    private const int LargestPicture = 256 << 20;

    // Less sure than this is a smudge on the picture, not a page of words.
    private const int LeastSure = 20;

    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(2);

    private static readonly ExternalProgram Painter = new("pdftoppm");

    private static readonly ExternalProgram Tesseract = new("tesseract");

    private readonly ScratchFolder _scratch = new();
    private readonly string _pdf;

    public PageRecogniser(ReadOnlyMemory<byte> pdf) => _pdf = _scratch.Write("pages.pdf", pdf);

    /// <summary>False once it has turned out that the programs, or their Chinese, are not installed.</summary>
    public bool IsInstalled { get; private set; } = true;

    /// <summary>The page with the words that were recognised; null where none were.</summary>
    public PdfPage? Recognise(PdfPage page)
    {
        if (!IsInstalled || Picture(page.Number) is not { } picture)
        {
            return null;
        }

        var (lines, sure) = ((List<PdfLine>)[], 0);
        var end = Tesseract.Run(
            ["stdin", "stdout", "-l", "chi_sim", "--dpi", DotsPerInch.ToString(CultureInfo.InvariantCulture), "tsv"],
            Limit,
            output => (lines, sure) = Read(output),
            picture,
            ("OMP_THREAD_LIMIT", "1"));
        IsInstalled = end.Outcome != ProgramOutcome.Missing && !(end.Outcome == ProgramOutcome.Failed && end.Complaint.Contains("chi_sim", StringComparison.Ordinal));
        return end.Outcome == ProgramOutcome.Done && lines.Count > 0 && sure >= LeastSure ? page with { Lines = PageOrder.Of(page with { Lines = lines }), Recognised = sure } : null;
    }

    /// <inheritdoc/>
    public void Dispose() => _scratch.Dispose();

    private ReadOnlyMemory<byte>? Picture(int page)
    {
        var number = page.ToString(CultureInfo.InvariantCulture);
        ReadOnlyMemory<byte>? picture = null;
        var end = Painter.Run(
            ["-r", DotsPerInch.ToString(CultureInfo.InvariantCulture), "-gray", "-f", number, "-l", number, _pdf],
            Limit,
            output => picture = BoundedBytes.Read(output, LargestPicture));
        IsInstalled = end.Outcome != ProgramOutcome.Missing;
        return end.Outcome == ProgramOutcome.Done && picture is { IsEmpty: false } ? picture : null;
    }

    // A table with a row a word: level, page, block, paragraph, line, word, left, top, width, height, confidence, text.
    private static (List<PdfLine> Lines, int Sure) Read(Stream output)
    {
        var lines = new List<PdfLine>();
        var words = new List<LineMaker.Word>();
        var (top, height, sure, letters) = (0.0, 0.0, 0.0, 0);
        using var reader = new StreamReader(output);
        while (reader.ReadLine() is { } row)
        {
            var cells = row.Split('\t');
            if (cells is ["4", _, _, _, _, _, _, var above, _, var high, ..])
            {
                lines.AddRange(LineMaker.Of(words));
                words.Clear();
                (top, height) = (Number(above) * PointsPerDot, Number(high) * PointsPerDot);
            }

            if (cells is not ["5", _, _, _, _, _, var begin, _, var wide, _, var conf, var word, ..] || word.Trim() is not { Length: > 0 } text)
            {
                continue;
            }

            // The box of 一 is flat: letters are as high as their line.
            var left = Number(begin) * PointsPerDot;
            words.Add(new(left, top, left + (Number(wide) * PointsPerDot), top + height, text));
            sure += Number(conf) * text.Length;
            letters += text.Length;
        }

        lines.AddRange(LineMaker.Of(words));
        return (lines, letters == 0 ? 0 : (int)Math.Round(sure / letters));
    }

    private static double Number(string cell) => double.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? value : 0;
}
