using Wanglai.Intake.Places;
using Wanglai.Model.Problems;
using Wanglai.Model.Texts;

namespace Wanglai.Intake.Formats;

/// <summary>What a format made of a file: its text, or the reason why there is none.</summary>
public abstract record FormatReading
{
    private FormatReading()
    {
    }

    /// <summary>The file's text.</summary>
    /// <param name="Content">The text, as evidence will quote it.</param>
    /// <param name="Encoding">The name of the encoding that the text was in.</param>
    /// <param name="Places">Where in the original each stretch of the text stands.</param>
    public sealed record Text(SourceText Content, string Encoding, IOriginalPlaces Places) : FormatReading;

    /// <summary>The file cannot be read.</summary>
    /// <param name="Problem">What to tell the user.</param>
    public sealed record Failure(Problem Problem) : FormatReading;
}
