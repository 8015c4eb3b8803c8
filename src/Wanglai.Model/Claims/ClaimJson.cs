using System.Text;
using System.Text.Json;

namespace Wanglai.Model.Claims;

/// <summary>
/// Writes a claim as one JSON object of the contract. The order of members is fixed, there is no white space,
/// and characters stand as they are (see <see cref="CanonicalJson"/>), so that equal claims give equal bytes.
/// </summary>
public static class ClaimJson
{
    /// <summary>The members of the object, in their order.</summary>
    internal static readonly string[] Members =
        ["kind", "change", "standing", "roles", "time", "counts", "title", "details", "evidence", "confidence", "rule"];

    /// <summary>The claim as one line of JSON, without a line end.</summary>
    public static string Write(Claim claim) => Encoding.UTF8.GetString(WriteUtf8(claim));

    /// <summary>The claim as UTF-8 JSON.</summary>
    public static byte[] WriteUtf8(Claim claim) => CanonicalJson.ToUtf8(json => Write(json, claim));

    /// <summary>Writes the claim as an object; <paramref name="id"/> first where it is given.</summary>
    public static void Write(Utf8JsonWriter json, Claim claim, string? id = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(claim);
        json.WriteStartObject();
        if (id is not null)
        {
            json.WriteString("id", id);
        }

        json.WriteString("kind", claim.Kind.ToWire());
        json.WriteString("change", claim.Change?.ToWire());
        json.WriteString("standing", claim.Standing.ToWire());
        WriteRoles(json, claim);
        WriteTime(json, claim.Time);
        WriteCounts(json, claim);
        json.WriteString("title", claim.Title);
        WriteDetails(json, claim.Details);
        WriteEvidence(json, claim.Evidence);
        if (claim.Confidence is { } confidence)
        {
            json.WriteNumber("confidence", Math.Round(confidence, 3));
        }

        if (claim.Rule is not null)
        {
            json.WriteString("rule", claim.Rule);
        }

        json.WriteEndObject();
    }

    private static void WriteRoles(Utf8JsonWriter json, Claim claim)
    {
        json.WriteStartObject("roles");
        foreach (var role in ClaimVocabulary.Roles(claim.Kind))
        {
            var open = false;
            foreach (var filler in claim.Roles)
            {
                if (filler.Role != role)
                {
                    continue;
                }

                if (!open)
                {
                    json.WriteStartArray(role.ToWire());
                    open = true;
                }

                json.WriteStartObject();
                json.WriteString("name", filler.Party.Name);
                json.WriteString("entity", filler.Party.Entity);
                json.WriteString("type", filler.Party.Type.ToWire());
                json.WriteEndObject();
            }

            if (open)
            {
                json.WriteEndArray();
            }
        }

        json.WriteEndObject();
    }

    private static void WriteTime(Utf8JsonWriter json, ClaimTime time)
    {
        json.WriteStartObject("time");
        json.WriteString("edtf", time.Value?.Text);
        json.WriteString("text", time.Text);
        if (time.Aspect is { } aspect)
        {
            json.WriteString("aspect", aspect.ToWire());
        }

        json.WriteEndObject();
    }

    private static void WriteCounts(Utf8JsonWriter json, Claim claim)
    {
        json.WriteStartArray("counts");
        foreach (var count in claim.Counts)
        {
            json.WriteStartObject();
            json.WriteString("what", count.What.ToWire());
            // Dividing by a one of full scale drops trailing zeros, so that 3.60 and 3.6 are written alike.
            json.WriteNumber("n", count.Number / 1.0000000000000000000000000000m);
            json.WriteString("text", count.Text);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteDetails(Utf8JsonWriter json, ClaimDetails details)
    {
        if (details == ClaimDetails.Empty)
        {
            return;
        }

        json.WriteStartObject("details");
        WriteIfSaid(json, "cause", details.Cause);
        WriteIfSaid(json, "capacity", details.Capacity);
        WriteIfSaid(json, "duration", details.Duration);
        WriteIfSaid(json, "recurs", details.Recurs);
        if (details.First)
        {
            json.WriteBoolean("first", true);
        }

        WriteIfSaid(json, "after", details.After);
        WriteIfSaid(json, "before", details.Before);
        if (details.Mutual)
        {
            json.WriteBoolean("mutual", true);
        }

        json.WriteEndObject();
    }

    private static void WriteIfSaid(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }

    private static void WriteEvidence(Utf8JsonWriter json, Evidence evidence)
    {
        json.WriteStartObject("evidence");
        json.WriteString("source", evidence.Source);
        json.WriteNumber("start", evidence.Span.Start);
        json.WriteNumber("end", evidence.Span.End);
        json.WriteString("quote", evidence.Quote);
        json.WriteEndObject();
    }
}
