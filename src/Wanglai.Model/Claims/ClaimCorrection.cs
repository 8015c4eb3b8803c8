using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Wanglai.Model.Problems;

namespace Wanglai.Model.Claims;

/// <summary>
/// What somebody changed in a claim, field by field: a JSON object with the new value of each member of the claim that is to be
/// another. The first reading is not touched; what now stands is the reading with these members put in.
/// </summary>
public sealed record ClaimCorrection
{
    // Members that a claim may lack altogether: here null takes them away.
    private static readonly string[] Optional = ["details", "confidence", "rule"];

    private ClaimCorrection(string json) => Json = json;

    /// <summary>The object, with the members in the order of the contract.</summary>
    public string Json { get; }

    /// <summary>The names of the members that are changed.</summary>
    public ImmutableArray<string> Fields
    {
        get
        {
            using var document = JsonDocument.Parse(Json);
            return [.. document.RootElement.EnumerateObject().Select(m => m.Name)];
        }
    }

    /// <summary>Everybody and everything that the corrected roles name; nobody where no role was corrected.</summary>
    public ImmutableArray<EntityName> Parties
    {
        get
        {
            using var document = JsonDocument.Parse(Json);
            return !document.RootElement.TryGetProperty("roles", out var roles) ? [] :
            [
                .. roles.EnumerateObject().SelectMany(role => role.Value.EnumerateArray())
                    .Select(party => new EntityName(party.GetProperty("entity").GetString()!, TypeOf(party.GetProperty("type").GetString()))),
            ];
        }
    }

    /// <summary>What turns <paramref name="first"/> into <paramref name="corrected"/>; null where they are equal.</summary>
    public static ClaimCorrection? Between(Claim first, Claim corrected)
    {
        using var before = JsonDocument.Parse(ClaimJson.Write(first));
        using var after = JsonDocument.Parse(ClaimJson.Write(corrected));
        var any = false;
        var json = CanonicalJson.ToUtf8(writer =>
        {
            writer.WriteStartObject();
            foreach (var name in ClaimJson.Members)
            {
                var was = before.RootElement.TryGetProperty(name, out var old) ? old.GetRawText() : null;
                var isNow = after.RootElement.TryGetProperty(name, out var value) ? value.GetRawText() : null;
                if (was != isNow)
                {
                    any = true;
                    writer.WritePropertyName(name);
                    writer.WriteRawValue(isNow ?? "null");
                }
            }

            writer.WriteEndObject();
        });
        return any ? new(Encoding.UTF8.GetString(json)) : null;
    }

    /// <summary>Takes up what <see cref="Json"/> gave.</summary>
    /// <exception cref="FormatException">It is no object of members of a claim.</exception>
    public static ClaimCorrection Read(JsonElement element) =>
        element.ValueKind == JsonValueKind.Object && element.EnumerateObject().All(m => ClaimJson.Members.Contains(m.Name))
            ? new(element.GetRawText())
            : throw new FormatException("A correction is an object of members of a claim.");

    /// <summary>The claim as corrected.</summary>
    /// <exception cref="WanglaiException">What comes out is no claim.</exception>
    public Claim Apply(Claim first)
    {
        using var before = JsonDocument.Parse(ClaimJson.Write(first));
        using var changes = JsonDocument.Parse(Json);
        return ClaimJsonReader.Read(CanonicalJson.ToUtf8(writer =>
        {
            writer.WriteStartObject();
            foreach (var name in ClaimJson.Members)
            {
                var isChanged = changes.RootElement.TryGetProperty(name, out var value);
                if ((isChanged || before.RootElement.TryGetProperty(name, out value))
                    && (value.ValueKind != JsonValueKind.Null || !Optional.Contains(name)))
                {
                    writer.WritePropertyName(name);
                    writer.WriteRawValue(value.GetRawText());
                }
            }

            writer.WriteEndObject();
        }));
    }

    /// <inheritdoc/>
    public override string ToString() => Json;

    private static EntityType TypeOf(string? name) =>
        WireNames.TryFromWire<EntityType>(name, out var type) ? type : throw new FormatException($"{name} is no type of party.");
}
