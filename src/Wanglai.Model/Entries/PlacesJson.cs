using System.Collections.Immutable;
using System.Text.Json;
using Wanglai.Model.Sources;
using Wanglai.Model.Texts;

namespace Wanglai.Model.Entries;

/// <summary>
/// A map of places as JSON: an array with, for each block, an array of its sort, its first code point, how many it has, and its place as an
/// object. What a place does not tell is left out, so that a part added later changes no older bytes.
/// </summary>
public static class PlacesJson
{
    private const string Page = "page";
    private const string Sheet = "sheet";
    private const string Table = "table";
    private const string Row = "row";
    private const string Column = "column";
    private const string Paragraph = "paragraph";
    private const string Note = "note";
    private const string Recognised = "recognised";

    // One letter each: a book has ten thousand blocks.
    private const string Sorts = "pthcnr";

    /// <summary>Writes the map as an array.</summary>
    public static void Write(Utf8JsonWriter json, PlaceMap places)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(places);
        json.WriteStartArray();
        foreach (var block in places.Blocks)
        {
            json.WriteStartArray();
            json.WriteStringValue(Sorts.AsSpan((int)block.Sort, 1));
            json.WriteNumberValue(block.Span.Start);
            json.WriteNumberValue(block.Span.Length);
            Write(json, block.Place);
            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    /// <summary>Writes one place as an object.</summary>
    public static void Write(Utf8JsonWriter json, OriginalPlace place)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(place);
        json.WriteStartObject();
        WriteIfKnown(json, Page, place.Page);
        WriteIfKnown(json, Sheet, place.Sheet);
        WriteIfKnown(json, Table, place.Table);
        WriteIfKnown(json, Row, place.Row);
        WriteIfKnown(json, Column, place.Column);
        WriteIfKnown(json, Paragraph, place.Paragraph);
        WriteIfKnown(json, Note, place.Note);
        WriteIfKnown(json, "line", place.Line);
        WriteIfKnown(json, Recognised, place.Recognised);
        json.WriteEndObject();
    }

    /// <summary>Reads what <see cref="Write(Utf8JsonWriter, PlaceMap)"/> wrote.</summary>
    /// <exception cref="FormatException">It is something else.</exception>
    public static PlaceMap Read(JsonElement element)
    {
        try
        {
            return new([.. element.EnumerateArray().Select(ReadBlock)]);
        }
        catch (Exception error) when (error is ArgumentException or InvalidOperationException or IndexOutOfRangeException)
        {
            throw new FormatException("This is no map of places.", error);
        }
    }

    private static PlacedBlock ReadBlock(JsonElement block)
    {
        var start = block[1].GetInt32();
        var sort = Sorts.IndexOf(block[0].GetString() ?? "?", StringComparison.Ordinal);
        return sort < 0
            ? throw new FormatException($"{block[0]} is no sort of block.")
            : new((BlockSort)sort, new CodePointSpan(start, start + block[2].GetInt32()), ReadPlace(block[3]));
    }

    private static OriginalPlace ReadPlace(JsonElement place) => new()
    {
        Page = Number(place, Page),
        Sheet = Text(place, Sheet),
        Table = Number(place, Table),
        Row = Number(place, Row),
        Column = Number(place, Column),
        Paragraph = Number(place, Paragraph),
        Note = Text(place, Note),
        Recognised = Number(place, Recognised),
    };

    private static int? Number(JsonElement place, string name) => place.TryGetProperty(name, out var value) ? value.GetInt32() : null;

    private static string? Text(JsonElement place, string name) => place.TryGetProperty(name, out var value) ? value.GetString() : null;

    private static void WriteIfKnown(Utf8JsonWriter json, string name, int? value)
    {
        if (value is { } number)
        {
            json.WriteNumber(name, number);
        }
    }

    private static void WriteIfKnown(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }
}
