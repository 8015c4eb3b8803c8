using Wanglai.Model.Texts;

namespace Wanglai.Intake.Places;

/// <summary>
/// The lines of a text file. A line ends with LF, CR LF or CR. Lines are counted when asked for, at several gigabytes a second,
/// instead of kept: a text of 100 MB may have millions.
/// </summary>
/// <param name="text">The file's text.</param>
public sealed class LinePlaces(SourceText text) : IOriginalPlaces
{
    /// <inheritdoc/>
    public OriginalPlace PlaceOf(CodePointSpan span)
    {
        var before = text.Text.AsSpan(0, text.ToUtf16(span).Start);
        var ends = before.Count('\n') + LoneReturns(before);
        return new OriginalPlace { Line = ends + 1 };
    }

    private static int LoneReturns(ReadOnlySpan<char> before)
    {
        var returns = before.Count('\r');
        return returns == 0 ? 0 : returns - before.Count("\r\n");
    }
}
