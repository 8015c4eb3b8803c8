using System.Text.Json;
using Wanglai.Model.Sources;
using Wanglai.Time;

namespace Wanglai.Model.Entries;

/// <summary>What is known about a source, as one JSON object. What is not known is left out, so that a part added later changes no older bytes.</summary>
public static class MetadataJson
{
    /// <summary>Writes the metadata as an object.</summary>
    public static void Write(Utf8JsonWriter json, SourceMetadata metadata)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(metadata);
        json.WriteStartObject();
        WriteIfKnown(json, "date", metadata.Date?.Text);
        WriteIfKnown(json, "about", metadata.About);
        WriteIfKnown(json, "title", metadata.Title);
        WriteIfKnown(json, "author", metadata.Author);
        WriteIfKnown(json, "publication", metadata.Publication);
        WriteIfKnown(json, "origin", metadata.Origin);
        WriteIfKnown(json, "confidentiality", metadata.Confidentiality);
        json.WriteEndObject();
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <exception cref="FormatException">It is something else.</exception>
    public static SourceMetadata Read(JsonElement element) => new()
    {
        Date = Text(element, "date") is not { } date ? null
            : Edtf.TryParse(date, out var value) ? value : throw new FormatException($"{date} is not EDTF."),
        About = Text(element, "about"),
        Title = Text(element, "title"),
        Author = Text(element, "author"),
        Publication = Text(element, "publication"),
        Origin = Text(element, "origin"),
        Confidentiality = Text(element, "confidentiality"),
    };

    private static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) ? value.GetString() : null;

    private static void WriteIfKnown(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }
}
