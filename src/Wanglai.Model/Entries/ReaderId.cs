using System.Security.Cryptography;
using System.Text.Json;
using Wanglai.Model.Sources;

namespace Wanglai.Model.Entries;

/// <summary>
/// The id of a reader: the first 80 bits of the SHA-256 of its canonical JSON, in lower-case hexadecimal, after an <c>r</c>.
/// Equal readers have one id on every machine.
/// </summary>
public readonly record struct ReaderId(string Value)
{
    /// <summary>The id of <paramref name="reader"/>.</summary>
    public static ReaderId Of(ReaderIdentity reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        var digest = SHA256.HashData(CanonicalJson.ToUtf8(json => WriteIdentity(json, reader)));
        return new("r" + Convert.ToHexStringLower(digest.AsSpan(0, 10)));
    }

    /// <inheritdoc/>
    public override string ToString() => Value;

    internal static void WriteIdentity(Utf8JsonWriter json, ReaderIdentity reader)
    {
        json.WriteStartObject();
        json.WriteString("name", reader.Name);
        json.WriteString("version", reader.Version);
        json.WriteString("rules", reader.RulesHash);
        json.WriteEndObject();
    }
}
