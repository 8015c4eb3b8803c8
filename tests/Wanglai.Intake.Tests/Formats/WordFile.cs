using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Wanglai.Intake.Tests.Formats;

/// <summary>Makes Word files.</summary>
internal static class WordFile
{
    /// <summary>A Word file of paragraphs.</summary>
    public static byte[] Of(params string[] paragraphs) => Of(body => body.Append(paragraphs.Select(p => Paragraph(p))));

    /// <summary>A Word file with what is put into its body, and the styles of Chinese Word.</summary>
    public static byte[] Of(Action<Body> fill, params string[] notes)
    {
        using var stream = new MemoryStream();
        using (var word = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = word.AddMainDocumentPart();
            var body = new Body();
            main.Document = new DocumentFormat.OpenXml.Wordprocessing.Document(body);
            main.AddNewPart<StyleDefinitionsPart>().Styles = new Styles(
                Style("a", "Normal", null), Style("1", "heading 1", "a"), Style("my", "My heading", "1"), Style("a3", "Title", "a"), Style("TOC1", "toc 1", "a"));
            var footnotes = new Footnotes(new Footnote(new Paragraph(new Run(new SeparatorMark()))) { Id = -1, Type = FootnoteEndnoteValues.Separator });
            footnotes.Append(notes.Select((note, n) => new Footnote(Paragraph(note)) { Id = n + 2 }));
            main.AddNewPart<FootnotesPart>().Footnotes = footnotes;
            fill(body);
        }

        return stream.ToArray();
    }

    public static Paragraph Paragraph(string words, string? style = null)
    {
        var paragraph = new Paragraph(new Run(new Text(words) { Space = SpaceProcessingModeValues.Preserve }));
        if (style is not null)
        {
            paragraph.PrependChild(new ParagraphProperties(new ParagraphStyleId { Val = style }));
        }

        return paragraph;
    }

    public static TableRow Row(params string[] cells) => new(cells.Select(c => new TableCell(Paragraph(c))));

    private static Style Style(string id, string name, string? basedOn) =>
        new(new StyleName { Val = name }, basedOn is null ? new BasedOn() : new BasedOn { Val = basedOn }) { Type = StyleValues.Paragraph, StyleId = id };
}
