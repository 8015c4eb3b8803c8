using System.Globalization;
using System.Text.Json;

namespace Wanglai.Intake.Metadata;

/// <summary>Reads CSL-JSON, the form in which programs for references hand entries to each other.</summary>
internal static class CslJson
{
    /// <summary>The entries.</summary>
    /// <exception cref="JsonException">It is no array of entries.</exception>
    public static IEnumerable<BibliographyEntry> Read(string text)
    {
        using var document = JsonDocument.Parse(text, new JsonDocumentOptions { AllowTrailingCommas = true, MaxDepth = 64 });
        var items = document.RootElement.ValueKind == JsonValueKind.Object && document.RootElement.TryGetProperty("items", out var within) ? within : document.RootElement;
        return items.ValueKind == JsonValueKind.Array
            ? [.. items.EnumerateArray().Where(i => i.ValueKind == JsonValueKind.Object).Select(Entry)]
            : throw new JsonException("An array of entries is expected.");
    }

    private static BibliographyEntry Entry(JsonElement item) => new()
    {
        Key = Text(item, "citation-key") is { Length: > 0 } key ? key : Text(item, "id"),
        Files = [.. new[] { Text(item, "file") }.Where(f => f.Length > 0)],
        Title = Text(item, "title"),
        Authors = Names(item, "author") is { Count: > 0 } authors ? authors : Names(item, "editor"),
        Issued = item.TryGetProperty("issued", out var issued) ? Date(issued) : "",
        Container = Text(item, "container-title"),
        Volume = Text(item, "volume"),
        Issue = Text(item, "issue") is { Length: > 0 } number ? number : Text(item, "number"),
        Pages = Text(item, "page"),
        Publisher = Text(item, "publisher"),
        City = Text(item, "publisher-place"),
        Archive = string.Join(' ', new[] { Text(item, "archive"), Text(item, "archive_location"), Text(item, "call-number") }.Where(p => p.Length > 0)),
        Address = Text(item, "URL"),
    };

    private static List<string> Names(JsonElement item, string role) => !item.TryGetProperty(role, out var names) || names.ValueKind != JsonValueKind.Array ? []
        : [.. names.EnumerateArray().Where(n => n.ValueKind == JsonValueKind.Object).Select(n => Text(n, "literal") is { Length: > 0 } whole ? whole : PersonNames.Of(Text(n, "family"), Text(n, "given"))).Where(n => n.Length > 0)];

    // {"date-parts":[[1984,5],[1984,6]],"circa":true}: one date, or the two ends of a time.
    private static string Date(JsonElement issued)
    {
        if (issued.ValueKind != JsonValueKind.Object)
        {
            return issued.ValueKind == JsonValueKind.String ? issued.GetString()! : "";
        }

        if (!issued.TryGetProperty("date-parts", out var parts) || parts.ValueKind != JsonValueKind.Array)
        {
            return Text(issued, "raw") is { Length: > 0 } raw ? raw : Text(issued, "literal");
        }

        var about = issued.TryGetProperty("circa", out var circa) && circa.ValueKind is not (JsonValueKind.False or JsonValueKind.Null) ? "~" : "";
        return string.Join('/', parts.EnumerateArray().Where(p => p.ValueKind == JsonValueKind.Array).Select(Day).Where(d => d.Length > 0).Select(d => d + about));
    }

    private static string Day(JsonElement parts) => string.Join(
        '-', parts.EnumerateArray().Select((p, n) => Plain(p).PadLeft(n == 0 ? 4 : 2, '0')).TakeWhile(p => p.Any(c => c != '0')));

    private static string Text(JsonElement item, string name) => item.TryGetProperty(name, out var value) ? Plain(value) : "";

    private static string Plain(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString()!.Trim(),
        JsonValueKind.Number => value.TryGetInt64(out var number) ? number.ToString(CultureInfo.InvariantCulture) : value.GetRawText(),
        _ => "",
    };
}
