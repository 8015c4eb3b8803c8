using Wanglai.Model.Problems;

namespace Wanglai.Intake.Places;

/// <summary>
/// Where something stands in the original, as a person who has it in hand would say. Every part counts from 1, and is null where
/// the original has no such parts or its format does not tell.
/// </summary>
public sealed record OriginalPlace
{
    /// <summary>The page.</summary>
    public int? Page { get; init; }

    /// <summary>The paragraph, of the page where there are pages, else of the document.</summary>
    public int? Paragraph { get; init; }

    /// <summary>The line of the file.</summary>
    public int? Line { get; init; }

    /// <summary>The place in words: <c>page 3, paragraph 2</c>; <c>第3页第2段</c>. Empty where nothing is known.</summary>
    public string In(Language language)
    {
        var chinese = language == Language.Chinese;
        return string.Join(
            chinese ? string.Empty : ", ",
            new (int? Number, string English, string Chinese)[] { (Page, "page", "页"), (Paragraph, "paragraph", "段"), (Line, "line", "行") }
                .Where(part => part.Number is not null)
                .Select(part => chinese ? $"第{part.Number}{part.Chinese}" : $"{part.English} {part.Number}"));
    }
}
