using System.Globalization;
using System.Xml;
using Wanglai.Model.Sources;

namespace Wanglai.Intake.Word;

/// <summary>The styles of paragraphs, as far as they tell headings and tables of contents.</summary>
internal sealed class WordStyles
{
    // Deeper than anybody bases one style on another; a ring of them ends here.
    private const int DeepestBase = 20;

    private readonly Dictionary<string, Style> _styles = new(StringComparer.Ordinal);

    /// <summary>No styles.</summary>
    public static WordStyles None { get; } = new();

    /// <summary>Reads the part of styles.</summary>
    public static WordStyles Read(Stream part)
    {
        var styles = new WordStyles();
        using var reader = WordXml.Open(part);
        Style? current = null;
        while (reader.Read())
        {
            if (reader.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            switch (reader.LocalName)
            {
                case "style" when reader.Attribute("styleId") is { } id:
                    current = new Style();
                    styles._styles[id] = current;
                    break;
                case "name" when current is not null:
                    current.Name = reader.Value()?.ToLowerInvariant() ?? "";
                    break;
                case "basedOn" when current is not null:
                    current.Base = reader.Value();
                    break;
                case "outlineLvl" when current is not null && int.TryParse(reader.Value(), CultureInfo.InvariantCulture, out var level):
                    current.IsOutlined = level < 9;
                    break;
                default:
                    break;
            }
        }

        return styles;
    }

    /// <summary>What a paragraph in the style of this id is; null for one of a table of contents.</summary>
    public BlockSort? SortOf(string? id)
    {
        for (var depth = 0; id is not null && depth < DeepestBase && _styles.TryGetValue(id, out var style); depth++, id = style.Base)
        {
            if (style.Name is "title" or "标题" or "document title")
            {
                return BlockSort.Title;
            }

            if (style.Name.StartsWith("toc ", StringComparison.Ordinal) || style.Name is "table of figures" or "目录")
            {
                return null;
            }

            if (style.IsOutlined || style.Name.StartsWith("heading ", StringComparison.Ordinal) || style.Name.StartsWith("标题 ", StringComparison.Ordinal))
            {
                return BlockSort.Heading;
            }
        }

        return BlockSort.Paragraph;
    }

    private sealed class Style
    {
        public string Name { get; set; } = "";

        public string? Base { get; set; }

        public bool IsOutlined { get; set; }
    }
}
