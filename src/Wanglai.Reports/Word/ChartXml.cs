using System.Globalization;
using System.Xml.Linq;
using Wanglai.Reports.Documents;
using Wanglai.Reports.Sheets;

namespace Wanglai.Reports.Word;

/// <summary>A chart as DrawingML (ECMA-376 part 1, section 21.2): stacked columns, their figures beside them in a workbook that Word opens for editing.</summary>
internal static class ChartXml
{
    private const string SheetName = "Sheet1";
    private const int FewCategories = 4;
    private const int ManyCategories = 14;

    private static readonly XNamespace C = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    private static readonly XNamespace A = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private static readonly XNamespace R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    // Far apart in hue and in lightness, so that they differ in grey print and for the colour-blind.
    private static readonly string[] Colours = ["1F4E79", "E08E0B", "8FB3A3"];

    /// <summary>The chart's part; <paramref name="workbook"/> is the relation to the workbook with its figures.</summary>
    public static XDocument Of(Chart chart, string workbook) => new(new XElement(
        C + "chartSpace",
        new XAttribute(XNamespace.Xmlns + "c", C),
        new XAttribute(XNamespace.Xmlns + "a", A),
        new XAttribute(XNamespace.Xmlns + "r", R),
        Value("roundedCorners", "0"),
        new XElement(
            C + "chart",
            Value("autoTitleDeleted", "1"),
            new XElement(C + "plotArea", new XElement(C + "layout"), Bars(chart), CategoryAxis(chart), ValueAxis()),
            new XElement(C + "legend", Value("legendPos", "b"), Value("overlay", "0")),
            Value("plotVisOnly", "1"),
            Value("dispBlanksAs", "gap")),
        new XElement(C + "txPr", new XElement(A + "bodyPr"), Size("900")),
        new XElement(C + "externalData", new XAttribute(R + "id", workbook), Value("autoUpdate", "0"))));

    /// <summary>The workbook with the chart's figures.</summary>
    public static Sheet Figures(Chart chart) => new(
        SheetName,
        [new("", 16), .. chart.Series.Select(s => new SheetColumn(s.Name, 10))],
        [.. chart.Categories.Select((c, i) => chart.Series.Select(s => SheetCell.Of(s.Values[i])).Prepend(SheetCell.Of(c)).ToArray()).Select(r => System.Collections.Immutable.ImmutableArray.Create(r))],
        Filters: false);

    private static XElement Bars(Chart chart) => new(
        C + "barChart",
        Value("barDir", "col"),
        Value("grouping", "stacked"),
        Value("varyColors", "0"),
        chart.Series.Select((series, i) => new XElement(
            C + "ser",
            Value("idx", i),
            Value("order", i),
            new XElement(C + "tx", Strings($"{SheetName}!${WorkbookWriter.Letters(i + 2)}$1", [series.Name])),
            new XElement(C + "spPr", new XElement(A + "solidFill", new XElement(A + "srgbClr", new XAttribute("val", Colours[i % Colours.Length])))),
            Value("invertIfNegative", "0"),
            new XElement(C + "cat", Strings($"{SheetName}!$A$2:$A${chart.Categories.Length + 1}", chart.Categories)),
            new XElement(C + "val", Numbers($"{SheetName}!${WorkbookWriter.Letters(i + 2)}$2:${WorkbookWriter.Letters(i + 2)}${chart.Categories.Length + 1}", series.Values)))),
        Value("gapWidth", chart.Categories.Length <= FewCategories ? 250 : 60),
        Value("overlap", 100),
        Value("axId", 1),
        Value("axId", 2));

    private static XElement CategoryAxis(Chart chart) => new(
        C + "catAx",
        Value("axId", 1),
        new XElement(C + "scaling", Value("orientation", "minMax")),
        Value("delete", "0"),
        Value("axPos", "b"),
        Value("numFmt", null, new XAttribute("formatCode", "General"), new XAttribute("sourceLinked", "0")),
        Value("majorTickMark", "none"),
        Value("minorTickMark", "none"),
        Value("tickLblPos", "nextTo"),
        new XElement(
            C + "txPr",
            new XElement(A + "bodyPr", chart.Categories.Length > ManyCategories ? [new XAttribute("rot", "-2700000"), new XAttribute("vert", "horz")] : Array.Empty<XAttribute>()),
            Size("800")),
        Value("crossAx", 2),
        Value("crosses", "autoZero"));

    private static XElement ValueAxis() => new(
        C + "valAx",
        Value("axId", 2),
        new XElement(C + "scaling", Value("orientation", "minMax"), Value("min", "0")),
        Value("delete", "0"),
        Value("axPos", "l"),
        new XElement(C + "majorGridlines", new XElement(C + "spPr", new XElement(A + "ln", new XAttribute("w", "6350"), new XElement(A + "solidFill", new XElement(A + "srgbClr", new XAttribute("val", "D9D9D9")))))),
        Value("numFmt", null, new XAttribute("formatCode", "0"), new XAttribute("sourceLinked", "0")),
        Value("majorTickMark", "none"),
        Value("minorTickMark", "none"),
        Value("tickLblPos", "nextTo"),
        new XElement(C + "spPr", new XElement(A + "ln", new XElement(A + "noFill"))),
        Value("crossAx", 1),
        Value("crosses", "autoZero"),
        Value("crossBetween", "between"));

    private static XElement Strings(string formula, IReadOnlyCollection<string> words) => new(
        C + "strRef",
        new XElement(C + "f", formula),
        new XElement(C + "strCache", Value("ptCount", words.Count), words.Select((w, i) => Point(i, XmlText.Of(w)))));

    private static XElement Numbers(string formula, IReadOnlyCollection<int> numbers) => new(
        C + "numRef",
        new XElement(C + "f", formula),
        new XElement(C + "numCache", new XElement(C + "formatCode", "General"), Value("ptCount", numbers.Count), numbers.Select((n, i) => Point(i, n.ToString(CultureInfo.InvariantCulture)))));

    private static XElement Point(int index, string value) => new(C + "pt", new XAttribute("idx", index), new XElement(C + "v", value));

    private static IEnumerable<XElement> Size(string hundredths) =>
        [new XElement(A + "p", new XElement(A + "pPr", new XElement(A + "defRPr", new XAttribute("sz", hundredths))), new XElement(A + "endParaRPr", new XAttribute("lang", "zh-CN")))];

    private static XElement Value(string name, object? value, params XAttribute[] others) => new(C + name, value is null ? null : new XAttribute("val", value), others);
}
