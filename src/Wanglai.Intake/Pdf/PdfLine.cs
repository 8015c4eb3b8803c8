namespace Wanglai.Intake.Pdf;

/// <summary>A line on a page, or a stretch of one between wide gaps. Positions are in points from the page's upper left corner.</summary>
/// <param name="Left">Where it begins.</param>
/// <param name="Top">Its upper edge.</param>
/// <param name="Right">Where it ends.</param>
/// <param name="Size">The height of its letters.</param>
/// <param name="Words">Its words.</param>
internal sealed record PdfLine(double Left, double Top, double Right, double Size, string Words)
{
    /// <summary>How wide it is.</summary>
    public double Width => Right - Left;

    /// <summary>Whether two lines stand on one height.</summary>
    public bool IsBeside(PdfLine other) => Math.Abs(Top + (Size / 2) - other.Top - (other.Size / 2)) < 0.35 * Math.Min(Size, other.Size);

    /// <summary>Whether there is a gap between two lines, seen from above: the last word of a paragraph may stand left of where its first line begins.</summary>
    public bool IsAsideOf(PdfLine other) => Math.Max(Left - other.Right, other.Left - Right) > 2 * Size;

    /// <summary>Whether two lines stand in one column: one over the other, for half of the shorter at least.</summary>
    public bool IsInColumnOf(PdfLine other) => Math.Min(Right, other.Right) - Math.Max(Left, other.Left) > 0.5 * Math.Min(Width, other.Width);
}
