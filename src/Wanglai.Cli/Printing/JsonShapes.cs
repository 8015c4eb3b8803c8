using System.Globalization;
using System.Text.Json;
using Wanglai.Model.Claims;
using Wanglai.Model.Problems;
using Wanglai.Time;
using Wanglai.Wording;

namespace Wanglai.Cli.Printing;

/// <summary>Parts that several answers share in JSON.</summary>
internal static class JsonShapes
{
    /// <summary>An instant as ISO 8601 in UTC, to the second.</summary>
    public static string Instant(DateTimeOffset instant) =>
        instant.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    /// <summary>An array of claim ids.</summary>
    public static void WriteIds(this Utf8JsonWriter json, string name, IEnumerable<ClaimId> ids)
    {
        json.WriteStartArray(name);
        foreach (var id in ids)
        {
            json.WriteStringValue(id.Value);
        }

        json.WriteEndArray();
    }

    /// <summary>An EDTF value as its text; null where there is none.</summary>
    public static void WriteEdtf(this Utf8JsonWriter json, string name, Edtf? value) => json.WriteString(name, value?.Text);

    /// <summary>An array of problems, each with its code and its sentence in the user's language.</summary>
    public static void WriteProblems(this Utf8JsonWriter json, string name, IEnumerable<Problem> problems, Speech speech)
    {
        json.WriteStartArray(name);
        foreach (var problem in problems)
        {
            json.Write(problem, speech);
        }

        json.WriteEndArray();
    }

    /// <summary>A problem with its code and its sentence in the user's language; null where there is none.</summary>
    public static void WriteProblem(this Utf8JsonWriter json, string name, Problem? problem, Speech speech)
    {
        if (problem is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WritePropertyName(name);
        json.Write(problem, speech);
    }

    /// <summary>A number; null where there is none.</summary>
    public static void WriteNumberOrNull(this Utf8JsonWriter json, string name, long? value)
    {
        if (value is { } number)
        {
            json.WriteNumber(name, number);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    private static void Write(this Utf8JsonWriter json, Problem problem, Speech speech)
    {
        json.WriteStartObject();
        json.WriteString("code", problem.Code);
        json.WriteString("message", speech.Say(problem.Chinese, problem.English));
        json.WriteEndObject();
    }
}
