using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Wanglai.Reports.Word;

/// <summary>The page: A4 upright, with the number of the page at its foot but on the title page.</summary>
internal static class WordPage
{
    private const int Width = 11906;
    private const int Height = 16838;
    private const int Side = 1531;

    /// <summary>How wide the text is, in twentieths of a point.</summary>
    public const int TextWidth = Width - (2 * Side);

    public static SectionProperties Of(string footer) => new(
        new FooterReference { Type = HeaderFooterValues.Default, Id = footer },
        new PageSize { Width = Width, Height = Height },
        new PageMargin { Top = 1440, Bottom = 1440, Left = Side, Right = Side, Header = 851, Footer = 850, Gutter = 0 },
        new TitlePage());

    public static Footer Footer() => new(new Paragraph(
        new ParagraphProperties(new ParagraphStyleId { Val = WordStyles.Footer }),
        new DocumentFormat.OpenXml.Wordprocessing.Run(new Text("— ") { Space = SpaceProcessingModeValues.Preserve }),
        new SimpleField(new DocumentFormat.OpenXml.Wordprocessing.Run(new Text("1"))) { Instruction = " PAGE " },
        new DocumentFormat.OpenXml.Wordprocessing.Run(new Text(" —") { Space = SpaceProcessingModeValues.Preserve })));
}
