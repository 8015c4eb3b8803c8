using DocumentFormat.OpenXml.Drawing;
using DocumentFormat.OpenXml.Drawing.Charts;
using DocumentFormat.OpenXml.Drawing.Wordprocessing;
using DocumentFormat.OpenXml.Wordprocessing;
using Drawing = DocumentFormat.OpenXml.Wordprocessing.Drawing;
using WordParagraphProperties = DocumentFormat.OpenXml.Wordprocessing.ParagraphProperties;
using WordParagraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;
using WordRun = DocumentFormat.OpenXml.Wordprocessing.Run;

namespace Wanglai.Reports.Word;

/// <summary>The place of a chart in the text: in line, as wide as the text.</summary>
internal static class WordDrawing
{
    private const long PerCentimetre = 360_000;

    public static WordParagraph Of(string chart, uint number, string title) => new(
        new WordParagraphProperties(new SpacingBetweenLines { Before = "60", After = "200" }, new Justification { Val = JustificationValues.Center }),
        new WordRun(new Drawing(new Inline(
            new Extent { Cx = 155 * PerCentimetre / 10, Cy = 75 * PerCentimetre / 10 },
            new EffectExtent { LeftEdge = 0, TopEdge = 0, RightEdge = 0, BottomEdge = 0 },
            new DocProperties { Id = number, Name = $"Chart {number}", Description = XmlText.Of(title) },
            new DocumentFormat.OpenXml.Drawing.Wordprocessing.NonVisualGraphicFrameDrawingProperties(),
            new Graphic(new GraphicData(new ChartReference { Id = chart }) { Uri = "http://schemas.openxmlformats.org/drawingml/2006/chart" }))
        { DistanceFromTop = 0, DistanceFromBottom = 0, DistanceFromLeft = 0, DistanceFromRight = 0 })));
}
