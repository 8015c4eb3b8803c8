using System.Security.Cryptography;
using System.Text;

namespace Wanglai.Model.Sources;

/// <summary>
/// The id of a source: the first 80 bits of the SHA-256 of its name and its text, in lower-case hexadecimal, after an <c>s</c>.
/// The same text under the same name is the same source, whenever and wherever it is read.
/// </summary>
public readonly record struct SourceId(string Value) : IComparable<SourceId>
{
    /// <summary>The id of <paramref name="document"/>.</summary>
    public static SourceId Of(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var digest = SHA256.HashData(Encoding.UTF8.GetBytes(document.Name + "\n" + document.Text.Text));
        return new("s" + Convert.ToHexStringLower(digest.AsSpan(0, 10)));
    }

    /// <inheritdoc/>
    public int CompareTo(SourceId other) => string.CompareOrdinal(Value, other.Value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
