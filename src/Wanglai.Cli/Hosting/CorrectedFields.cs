using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Wanglai.Model.Claims;
using Wanglai.Model.Problems;

namespace Wanglai.Cli.Hosting;

/// <summary>Puts the values that a user writes into the fields of a claim.</summary>
internal static class CorrectedFields
{
    private static readonly string[] Words = ["kind", "change", "standing", "title"];
    private static readonly string[] AsJson = ["roles", "counts", "details", "evidence"];

    /// <summary>The claim with the fields changed.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="settings">A field, an equals sign, a value each.</param>
    /// <exception cref="WanglaiException">A field or a value is not understood, or what comes out is no claim.</exception>
    public static Claim Apply(Claim claim, IEnumerable<string> settings)
    {
        var json = JsonNode.Parse(ClaimJson.Write(claim))!.AsObject();
        foreach (var setting in settings)
        {
            var (field, value) = Split(setting);
            if (Words.Contains(field))
            {
                json[field] = value.Length == 0 ? null : JsonValue.Create(value);
            }
            else if (field == "time")
            {
                json["time"]!["edtf"] = value.Length == 0 ? null : JsonValue.Create(value);
            }
            else
            {
                json[field] = Parse(setting, value);
            }
        }

        return ClaimJsonReader.Read(Encoding.UTF8.GetBytes(json.ToJsonString()));
    }

    private static (string Field, string Value) Split(string setting)
    {
        var equals = setting.IndexOf('=', StringComparison.Ordinal);
        var field = equals < 0 ? setting : setting[..equals];
        return equals >= 0 && (field == "time" || Words.Contains(field) || AsJson.Contains(field))
            ? (field, setting[(equals + 1)..])
            : throw new WanglaiException(CliProblems.NotAField(setting, [.. Words, "time", .. AsJson]));
    }

    private static JsonNode? Parse(string setting, string value)
    {
        try
        {
            return JsonNode.Parse(value);
        }
        catch (JsonException e)
        {
            throw new WanglaiException(CliProblems.NotAField(setting, [.. Words, "time", .. AsJson]), e);
        }
    }
}
