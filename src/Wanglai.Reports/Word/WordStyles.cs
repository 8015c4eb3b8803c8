using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Wanglai.Model.Problems;
using Wanglai.Wording;

namespace Wanglai.Reports.Word;

/// <summary>
/// The styles of a report. Fonts are those that every Chinese Windows has (SimSun 宋体, SimHei 黑体, Times New Roman, Arial); others put their own in their
/// place. Chinese paragraphs begin two characters in, English ones are spaced.
/// </summary>
internal static class WordStyles
{
    public const string Body = "BodyText";
    public const string Caption = "Caption";
    public const string Cell = "TableText";
    public const string FrontLine = "FrontLine";
    public const string Contents = "TOCHeading";
    public const string ContentsLine = "TOC1";
    public const string Remark = "Remark";
    public const string FootnoteText = "FootnoteText";
    public const string FootnoteReference = "FootnoteReference";
    public const string Footer = "Footer";
    public const string TableLook = "ReportTable";
    public const string Work = "Bibliography";

    private const string Colour = "1F3A5F";

    public static Styles Of(Speech speech)
    {
        var chinese = speech.Language == Language.Chinese;
        var styles = new Styles(
            new DocDefaults(
                new RunPropertiesDefault(new RunPropertiesBaseStyle(
                    Fonts(heading: false),
                    new FontSize { Val = chinese ? "24" : "22" },
                    new FontSizeComplexScript { Val = chinese ? "24" : "22" },
                    new Languages { Val = "en-GB", EastAsia = "zh-CN" })),
                new ParagraphPropertiesDefault(new ParagraphPropertiesBaseStyle(new SpacingBetweenLines { After = "0", Line = "240", LineRule = LineSpacingRuleValues.Auto }))),
            Paragraph("Normal", "Normal", isDefault: true),
            Paragraph(
                Body, "Body Text", chinese ? new(After: 80, Line: 340, FirstLine: true) : new(After: 140, Line: 290), justified: true),
            Paragraph("Title", "Title", new(Before: 3600, After: 240), size: 52, heading: true, centred: true),
            Paragraph("Subtitle", "Subtitle", new(After: 1200), size: 30, centred: true),
            Paragraph(FrontLine, "Front Line", new(After: 80, Line: 300), size: 20, centred: true),
            Paragraph("Heading1", "heading 1", new(Before: 400, After: 160, KeepNext: true), size: 32, heading: true, outline: 0),
            Paragraph("Heading2", "heading 2", new(Before: 240, After: 100, KeepNext: true), size: 26, heading: true, outline: 1),
            Paragraph(Contents, "TOC Heading", new(Before: 200, After: 240), size: 32, heading: true),
            Tabbed(ContentsLine, "toc 1"),
            Paragraph(Caption, "caption", new(Before: 200, After: 80, KeepNext: true), size: 21, heading: true, centred: true),
            Paragraph(Cell, "Table Text", new(Before: 30, After: 30), size: 19),
            Paragraph(Remark, "Remark", new(Before: 80, After: 160, Line: 280), size: 18, colour: "555555"),
            Paragraph(Work, "Bibliography", new(After: 60, Line: 280, Hanging: 420), size: 20),
            Paragraph(FootnoteText, "footnote text", new(After: 20), size: 17),
            Paragraph(Footer, "footer", new(), size: 18, centred: true),
            Character(FootnoteReference, "footnote reference", new VerticalTextAlignment { Val = VerticalPositionValues.Superscript }));
        styles.Append(TableStyle());
        return styles;
    }

    /// <summary>The fonts of text, or of headings.</summary>
    private static RunFonts Fonts(bool heading) => heading
        ? new() { Ascii = "Arial", HighAnsi = "Arial", EastAsia = "SimHei", ComplexScript = "Arial" }
        : new() { Ascii = "Times New Roman", HighAnsi = "Times New Roman", EastAsia = "SimSun", ComplexScript = "Times New Roman" };

    private static Style Paragraph(
        string id, string name, Shape shape = default, int size = 0, bool heading = false, bool centred = false, bool justified = false, int? outline = null, string? colour = null, bool isDefault = false)
    {
        var paragraph = new StyleParagraphProperties();
        if (shape.KeepNext)
        {
            paragraph.Append(new KeepNext());
        }

        if (shape != default)
        {
            paragraph.Append(new SpacingBetweenLines
            {
                Before = shape.Before.ToString(System.Globalization.CultureInfo.InvariantCulture),
                After = shape.After.ToString(System.Globalization.CultureInfo.InvariantCulture),
                Line = (shape.Line == 0 ? 240 : shape.Line).ToString(System.Globalization.CultureInfo.InvariantCulture),
                LineRule = LineSpacingRuleValues.Auto,
            });
        }

        if (shape.FirstLine)
        {
            paragraph.Append(new Indentation { FirstLine = "480", FirstLineChars = 200 });
        }
        else if (shape.Hanging > 0)
        {
            var hanging = shape.Hanging.ToString(System.Globalization.CultureInfo.InvariantCulture);
            paragraph.Append(new Indentation { Left = hanging, Hanging = hanging });
        }

        if (centred || justified)
        {
            paragraph.Append(new Justification { Val = centred ? JustificationValues.Center : JustificationValues.Both });
        }

        if (outline is { } level)
        {
            paragraph.Append(new OutlineLevel { Val = level });
        }

        var run = new StyleRunProperties();
        if (heading)
        {
            run.Append(Fonts(heading: true), new Bold());
        }

        if (heading || colour is not null)
        {
            run.Append(new Color { Val = colour ?? Colour });
        }

        if (size > 0)
        {
            var halfPoints = size.ToString(System.Globalization.CultureInfo.InvariantCulture);
            run.Append(new FontSize { Val = halfPoints }, new FontSizeComplexScript { Val = halfPoints });
        }

        var style = new Style { Type = StyleValues.Paragraph, StyleId = id, Default = isDefault ? true : null, CustomStyle = id is Cell or Remark or FrontLine ? true : null };
        style.Append(new StyleName { Val = name });
        if (!isDefault)
        {
            style.Append(new BasedOn { Val = "Normal" });
        }

        style.Append(new PrimaryStyle(), paragraph, run);
        return style;
    }

    private static Style Tabbed(string id, string name) =>
        new(
            new StyleName { Val = name },
            new BasedOn { Val = "Normal" },
            new StyleParagraphProperties(
                new Tabs(new TabStop { Val = TabStopValues.Right, Leader = TabStopLeaderCharValues.Dot, Position = WordPage.TextWidth }),
                new SpacingBetweenLines { Before = "0", After = "60", Line = "300", LineRule = LineSpacingRuleValues.Auto }))
        { Type = StyleValues.Paragraph, StyleId = id };

    private static Style Character(string id, string name, OpenXmlElement look) =>
        new(new StyleName { Val = name }, new StyleRunProperties(look)) { Type = StyleValues.Character, StyleId = id };

    /// <summary>A table of three lines 三线表: above, below, and under the head.</summary>
    private static Style TableStyle() => new(
        new StyleName { Val = "Report Table" },
        new PrimaryStyle(),
        new StyleTableProperties(
            new TableBorders(
                new TopBorder { Val = BorderValues.Single, Size = 12, Color = Colour },
                new BottomBorder { Val = BorderValues.Single, Size = 12, Color = Colour },
                new InsideHorizontalBorder { Val = BorderValues.Single, Size = 2, Color = "CCCCCC" }),
            new TableCellMarginDefault(
                new TopMargin { Width = "20", Type = TableWidthUnitValues.Dxa },
                new TableCellLeftMargin { Width = 80, Type = TableWidthValues.Dxa },
                new BottomMargin { Width = "20", Type = TableWidthUnitValues.Dxa },
                new TableCellRightMargin { Width = 80, Type = TableWidthValues.Dxa })))
    { Type = StyleValues.Table, StyleId = TableLook, CustomStyle = true };

    private readonly record struct Shape(int Before = 0, int After = 0, int Line = 0, bool FirstLine = false, int Hanging = 0, bool KeepNext = false);
}
