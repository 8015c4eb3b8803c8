using System.Globalization;
using System.Text.Json;
using Wanglai.Time;

namespace Wanglai.Exchange.Tests;

/// <summary>
/// What W3C's Model for Tabular Data and Metadata Vocabulary (2015) ask of a table and its description: the headings, the datatypes of cells, which must
/// have a value, what tells rows apart, and that whoever is named is there.
/// </summary>
internal static class Csvw
{
    public static void Check(string file, JsonElement schema, IReadOnlyDictionary<string, List<Dictionary<string, string>>> tables)
    {
        var columns = schema.GetProperty("columns").EnumerateArray().ToDictionary(c => c.GetProperty("name").GetString()!, c => c, StringComparer.Ordinal);
        var rows = tables[file];
        Assert.All(columns, c =>
        {
            // Vocabulary 5.6: a name is a URI template variable; 5.5.1: a title must equal the heading.
            Assert.Matches("^[A-Za-z0-9%][A-Za-z0-9_%.]*$", c.Key);
            Assert.Equal(c.Key, c.Value.GetProperty("titles").GetString());
        });
        Assert.All(rows, row => Assert.Equal(columns.Keys, row.Keys));
        foreach (var row in rows)
        {
            foreach (var (name, cell) in row)
            {
                CheckCell(columns[name], cell, $"{file} {name}: {cell}");
            }
        }

        var key = schema.GetProperty("primaryKey").EnumerateArray().Select(k => k.GetString()!).ToList();
        Assert.Equal(rows.Count, rows.Select(r => string.Join('\u001F', key.Select(k => r[k]))).Distinct().Count());
        foreach (var link in schema.TryGetProperty("foreignKeys", out var links) ? links.EnumerateArray().ToList() : [])
        {
            var reference = link.GetProperty("reference");
            var there = tables[reference.GetProperty("resource").GetString()!].Select(r => r[reference.GetProperty("columnReference").GetString()!]).ToHashSet(StringComparer.Ordinal);
            Assert.All(rows.Select(r => r[link.GetProperty("columnReference").GetString()!]).Where(c => c.Length > 0), c => Assert.Contains(c, there));
        }
    }

    private static void CheckCell(JsonElement column, string cell, string what)
    {
        if (cell.Length == 0)
        {
            Assert.False(column.TryGetProperty("required", out var required) && required.GetBoolean(), what);
            return;
        }

        var datatype = column.GetProperty("datatype");
        if (datatype.ValueKind == JsonValueKind.Object)
        {
            Assert.Equal(("string", "http://id.loc.gov/datatypes/edtf/EDTF"), (datatype.GetProperty("base").GetString(), datatype.GetProperty("@id").GetString()));
            Assert.True(Edtf.TryParse(cell, out _), what);
            return;
        }

        Assert.True(
            datatype.GetString() switch
            {
                "string" => true,
                "integer" => long.TryParse(cell, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _),
                "decimal" => decimal.TryParse(cell, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _),
                "boolean" => cell is "true" or "false",
                "date" => DateOnly.TryParseExact(cell, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
                "dateTime" => DateTime.TryParseExact(cell, "yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
                _ => false,
            },
            what);
    }
}
