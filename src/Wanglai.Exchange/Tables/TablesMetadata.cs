using System.Text.Json;

namespace Wanglai.Exchange.Tables;

/// <summary>The tables' metadata as W3C's Metadata Vocabulary for Tabular Data (2015) has it: what each column holds, what tells rows apart, which rows name which.</summary>
internal static class TablesMetadata
{
    /// <summary>The name that a reader of CSVW looks for beside a table (Model for Tabular Data, section 5.3).</summary>
    public const string File = "csv-metadata.json";

    public static void Write(Stream output)
    {
        using var json = new Utf8JsonWriter(output, new() { Indented = true, NewLine = "\n", Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        json.WriteStartObject();
        json.WriteString("@context", "http://www.w3.org/ns/csvw");
        json.WriteStartArray("tables");
        foreach (var table in TableShapes.All)
        {
            Write(json, table);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, TableShape table)
    {
        json.WriteStartObject();
        json.WriteString("url", table.File);
        WriteDescription(json, table.English, table.Chinese);
        json.WriteStartObject("tableSchema");
        json.WriteStartArray("columns");
        foreach (var column in table.Columns)
        {
            Write(json, column);
        }

        json.WriteEndArray();
        WriteList(json, "primaryKey", table.Key);
        if (table.Links.Count > 0)
        {
            json.WriteStartArray("foreignKeys");
            foreach (var (column, file, other) in table.Links)
            {
                json.WriteStartObject();
                json.WriteString("columnReference", column);
                json.WriteStartObject("reference");
                json.WriteString("resource", file);
                json.WriteString("columnReference", other);
                json.WriteEndObject();
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, TableColumn column)
    {
        json.WriteStartObject();
        json.WriteString("name", column.Name);

        // Without a title that equals the heading, a validator takes the file for another (Metadata Vocabulary, section 5.5.1).
        json.WriteString("titles", column.Name);
        WriteDescription(json, column.English, column.Chinese);
        if (column.Sort == ColumnSort.Edtf)
        {
            json.WriteStartObject("datatype");
            json.WriteString("@id", Rdf.RdfNames.Edtf);
            json.WriteString("base", "string");
            json.WriteEndObject();
        }
        else
        {
            json.WriteString("datatype", Datatype(column.Sort));
        }

        if (column.Required)
        {
            json.WriteBoolean("required", true);
        }

        json.WriteEndObject();
    }

    /// <summary>The built-in datatype of CSVW for cells of a sort.</summary>
    public static string Datatype(ColumnSort sort) => sort switch
    {
        ColumnSort.Whole => "integer",
        ColumnSort.Number => "decimal",
        ColumnSort.Flag => "boolean",
        ColumnSort.Day => "date",
        ColumnSort.Moment => "dateTime",
        _ => "string",
    };

    private static void WriteDescription(Utf8JsonWriter json, string english, string chinese)
    {
        json.WriteStartArray("dc:description");
        foreach (var (words, language) in new[] { (english, "en"), (chinese, "zh") })
        {
            json.WriteStartObject();
            json.WriteString("@value", words);
            json.WriteString("@language", language);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteList(Utf8JsonWriter json, string name, IEnumerable<string> words)
    {
        json.WriteStartArray(name);
        foreach (var word in words)
        {
            json.WriteStringValue(word);
        }

        json.WriteEndArray();
    }
}
