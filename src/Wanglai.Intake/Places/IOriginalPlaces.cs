using Wanglai.Model.Texts;

namespace Wanglai.Intake.Places;

/// <summary>Where in the original file each stretch of a document's text stands. Each format has its own way to tell.</summary>
public interface IOriginalPlaces
{
    /// <summary>Where <paramref name="span"/> begins.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The range ends after the text.</exception>
    OriginalPlace PlaceOf(CodePointSpan span);
}
