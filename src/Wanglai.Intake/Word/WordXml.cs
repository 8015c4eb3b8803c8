using System.Xml;

namespace Wanglai.Intake.Word;

/// <summary>Reads the parts of a Word file as a stream. A document type declaration, which no office program writes, is refused.</summary>
internal static class WordXml
{
    /// <summary>A reader of a part.</summary>
    public static XmlReader Open(Stream part) => XmlReader.Create(part, new XmlReaderSettings
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        CloseInput = true,
        CheckCharacters = false,
    });

    /// <summary>The attribute <c>val</c> of an element, of whatever edition of the standard; null where it has none.</summary>
    public static string? Value(this XmlReader reader) => reader.Attribute("val");

    /// <summary>An attribute by its local name.</summary>
    public static string? Attribute(this XmlReader reader, string name)
    {
        string? found = null;
        while (reader.MoveToNextAttribute())
        {
            if (reader.LocalName == name)
            {
                found = reader.Value;
            }
        }

        reader.MoveToElement();
        return found;
    }
}
