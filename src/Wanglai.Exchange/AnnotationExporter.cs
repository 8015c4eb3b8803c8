using System.Globalization;
using System.Text.Json;
using Wanglai.Exchange.Rdf;
using Wanglai.Ledger;
using Wanglai.Model;
using Wanglai.Model.Claims;
using Wanglai.Model.Problems;
using Wanglai.Model.Sources;

namespace Wanglai.Exchange;

/// <summary>
/// JSON-LD: each claim as a W3C Web Annotation whose target is its passage, by place and by quote (and by page and paragraph, where the original has them), and whose body is the claim's own JSON; who read it and
/// when in PROV. Keeps every part of the claims.
/// </summary>
public sealed class AnnotationExporter : IClaimExporter
{
    /// <inheritdoc/>
    public string Format => "jsonld";

    /// <inheritdoc/>
    public long Write(ExportInput input, Stream output, bool forFile)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(output);
        using var json = new Utf8JsonWriter(output, CanonicalJson.Options);
        json.WriteStartObject();
        json.WriteStartArray("@context");
        json.WriteStringValue("http://www.w3.org/ns/anno.jsonld");
        json.WriteStartObject();
        json.WriteString("prov", RdfNames.Prov);
        json.WriteString("crm", RdfNames.Crm);
        json.WriteString("wl", RdfNames.Own);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteStartArray("@graph");
        var written = 0L;
        foreach (var recorded in input.Claims)
        {
            Write(json, recorded, input.PlaceOf(recorded));
            json.Flush();
            written++;
        }

        json.WriteEndArray();
        json.WriteEndObject();
        return written;
    }

    private static void Write(Utf8JsonWriter json, RecordedClaim recorded, OriginalPlace? place)
    {
        var evidence = recorded.Claim.Evidence;
        json.WriteStartObject();
        json.WriteString("id", $"{RdfNames.Own}claim:{recorded.Id.Value}");
        json.WriteString("type", "Annotation");
        json.WriteString("motivation", "identifying");
        json.WriteString("created", recorded.RecordedAt.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
        json.WriteStartObject("creator");
        json.WriteString("type", "Software");
        json.WriteString("name", $"{recorded.Reader.Name} {recorded.Reader.Version}");
        json.WriteEndObject();
        json.WriteStartObject("prov:wasQuotedFrom");
        json.WriteString("id", $"{RdfNames.Own}source:{recorded.Source.Value}");
        json.WriteEndObject();
        json.WriteStartObject("body");
        json.WriteString("type", RdfNames.ClassOf(recorded.Claim).Replace(RdfNames.Crm, "crm:", StringComparison.Ordinal));

        // As a JSON literal of JSON-LD 1.1: what is within is the contract's object and no graph.
        json.WriteStartObject("rdf:value");
        json.WriteString("@type", "@json");
        json.WritePropertyName("@value");
        ClaimJson.Write(json, recorded.Claim, recorded.Id.Value);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteStartObject("target");
        json.WriteString("source", $"{RdfNames.Own}source:{recorded.Source.Value}");
        json.WriteStartArray("selector");
        json.WriteStartObject();
        json.WriteString("type", "TextPositionSelector");
        json.WriteNumber("start", evidence.Span.Start);
        json.WriteNumber("end", evidence.Span.End);
        json.WriteEndObject();
        json.WriteStartObject();
        json.WriteString("type", "TextQuoteSelector");
        json.WriteString("exact", evidence.Quote);
        json.WriteEndObject();
        json.WriteEndArray();
        if (place?.In(Language.English) is { Length: > 0 } words)
        {
            json.WriteString("wl:place", words);
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }
}
