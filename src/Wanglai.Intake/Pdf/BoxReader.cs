using System.Globalization;
using System.Xml;

namespace Wanglai.Intake.Pdf;

/// <summary>Reads what <c>pdftotext -bbox-layout</c> writes: pages, flows, blocks, lines and words with their boxes. Only lines and words are used.</summary>
internal static class BoxReader
{
    /// <summary>The pages; those before a place where the output breaks off, where it does.</summary>
    public static List<PdfPage> Read(Stream output)
    {
        var pages = new List<PdfPage>();
        var words = new List<LineMaker.Word>();
        using var reader = XmlReader.Create(output, new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Ignore,
            XmlResolver = null,
            CheckCharacters = false,
            IgnoreWhitespace = true,
        });
        try
        {
            while (reader.Read())
            {
                switch (reader.NodeType, reader.Name)
                {
                    case (XmlNodeType.Element, "page"):
                        pages.Add(new(pages.Count + 1, Number(reader, "width"), Number(reader, "height"), []));
                        break;
                    case (XmlNodeType.Element, "word") when !reader.IsEmptyElement:
                        Add(reader, words);
                        break;
                    case (XmlNodeType.EndElement, "line"):
                        pages[^1].Lines.AddRange(LineMaker.Of(words));
                        words.Clear();
                        break;
                    default:
                        break;
                }
            }
        }
        catch (XmlException)
        {
            // The program ended in the middle, or before the beginning; how it ended says what is to be made of the pages.
        }

        return pages.ConvertAll(p => p with { Lines = PageOrder.Of(p) });
    }

    private static void Add(XmlReader reader, List<LineMaker.Word> words)
    {
        var (left, top, right, bottom) = (Number(reader, "xMin"), Number(reader, "yMin"), Number(reader, "xMax"), Number(reader, "yMax"));
        reader.Read();
        if (reader.NodeType == XmlNodeType.Text && reader.Value.Trim() is { Length: > 0 } text)
        {
            words.Add(new(left, top, right, bottom, text));
        }
    }

    private static double Number(XmlReader reader, string name) =>
        double.TryParse(reader.GetAttribute(name), NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? value : 0;
}
