using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Wanglai.Time;

namespace Wanglai.Cli.Texts;

/// <summary>A short text with its document's date, as one JSON object among others: <c>{"text":…,"document_date":…}</c>.</summary>
internal sealed class Case : IDisposable
{
    private const string TextMember = "text";
    private const string DateMember = "document_date";
    private const string TimesMember = "times";

    private readonly JsonDocument _json;

    private Case(JsonDocument json, string text, Edtf? documentDate)
    {
        _json = json;
        Text = text;
        DocumentDate = documentDate;
    }

    /// <summary>The text.</summary>
    public string Text { get; }

    /// <summary>The date of its document; null where none is given.</summary>
    public Edtf? DocumentDate { get; }

    /// <summary>Reads a line; false where it is no JSON object, has no text, or its date is not EDTF.</summary>
    public static bool TryParse(string line, [NotNullWhen(true)] out Case? found)
    {
        found = null;
        JsonDocument? json = null;
        try
        {
            json = JsonDocument.Parse(line);
            if (json.RootElement.ValueKind == JsonValueKind.Object
                && json.RootElement.TryGetProperty(TextMember, out var text) && text.ValueKind == JsonValueKind.String
                && TryDate(json.RootElement, out var date))
            {
                found = new Case(json, text.GetString()!, date);
                json = null;
            }
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // Not JSON, or a string that is no text (a lone surrogate): the caller reports the line.
        }
        finally
        {
            json?.Dispose();
        }

        return found is not null;
    }

    /// <summary>Writes the object again with what <paramref name="times"/> writes as its <c>times</c>.</summary>
    public void Write(Utf8JsonWriter json, Action<Utf8JsonWriter> times)
    {
        var written = false;
        json.WriteStartObject();
        foreach (var member in _json.RootElement.EnumerateObject())
        {
            json.WritePropertyName(member.Name);
            if (member.Name == TimesMember)
            {
                times(json);
                written = true;
            }
            else
            {
                member.Value.WriteTo(json);
            }
        }

        if (!written)
        {
            json.WritePropertyName(TimesMember);
            times(json);
        }

        json.WriteEndObject();
    }

    /// <inheritdoc/>
    public void Dispose() => _json.Dispose();

    private static bool TryDate(JsonElement json, out Edtf? date)
    {
        date = null;
        return !json.TryGetProperty(DateMember, out var member)
            || member.ValueKind == JsonValueKind.Null
            || (member.ValueKind == JsonValueKind.String && Edtf.TryParse(member.GetString(), out date));
    }
}
