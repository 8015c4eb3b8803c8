namespace Wanglai.Intake.Pdf;

/// <summary>A page with its lines in the order of reading.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Width">Its width in points.</param>
/// <param name="Height">Its height in points.</param>
/// <param name="Lines">Its lines.</param>
internal sealed record PdfPage(int Number, double Width, double Height, List<PdfLine> Lines)
{
    /// <summary>For a scan whose words were recognised, how sure that is, in percent; null for a page that has words of its own.</summary>
    public int? Recognised { get; init; }
}
