using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Wanglai.Model.Claims;
using Wanglai.Model.Sources;
using Wanglai.Model.Texts;
using Wanglai.Time;

namespace Wanglai.Inquiry;

/// <summary>
/// Writes answers as JSON. The shapes stand in docs/json.md: members in camel case, the words of the vocabulary as in claims, days as
/// <c>YYYY-MM-DD</c>, times as EDTF, ids as strings, places as <c>{"start":…,"end":…}</c> in code points.
/// </summary>
public static class AnswerJson
{
    /// <summary>How answers are written; for use with <see cref="JsonSerializer"/>. Read only.</summary>
    public static JsonSerializerOptions Options { get; } = Make(indented: false);

    private static JsonSerializerOptions Indented { get; } = Make(indented: true);

    /// <summary>The answer as JSON: on one line, or indented for people.</summary>
    public static string Write<T>(T answer, bool indented = false) => JsonSerializer.Serialize(answer, indented ? Indented : Options);

    private static JsonSerializerOptions Make(bool indented)
    {
        var options = new JsonSerializerOptions
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            WriteIndented = indented,
            NewLine = "\n",
            Converters =
            {
                new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false),
                new AsText<Day>(d => d.ToString()),
                new AsText<Edtf>(e => e.Text),
                new AsText<ClaimId>(i => i.Value),
                new AsText<SourceId>(i => i.Value),
                new SpanConverter(),
            },
        };
        options.MakeReadOnly(populateMissingResolver: true);
        return options;
    }

    /// <summary>Writes a value as a string. Answers are not read back.</summary>
    private sealed class AsText<T>(Func<T, string> text) : JsonConverter<T>
    {
        public override bool CanConvert(Type typeToConvert) => typeof(T).IsAssignableFrom(typeToConvert);

        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            throw new NotSupportedException("Answers are written, never read.");

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(text(value));
    }

    private sealed class SpanConverter : JsonConverter<CodePointSpan>
    {
        public override CodePointSpan Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            throw new NotSupportedException("Answers are written, never read.");

        public override void Write(Utf8JsonWriter writer, CodePointSpan value, JsonSerializerOptions options)
        {
            writer.WriteStartObject();
            writer.WriteNumber("start", value.Start);
            writer.WriteNumber("end", value.End);
            writer.WriteEndObject();
        }
    }
}
