using System.Globalization;
using System.Text;

namespace Wanglai.Exchange.Rdf;

/// <summary>Terms as N-Triples writes them, which Turtle reads as well.</summary>
internal static class RdfText
{
    /// <summary>A value.</summary>
    public static string Of(RdfValue value) => value.IsIri ? Iri(value.Text)
        : $"\"{Escape(value.Text)}\"" + (value.Type is { } type ? "^^" + Iri(type) : value.Language is { } language ? "@" + language : "");

    /// <summary>An IRI.</summary>
    public static string Iri(string iri) => $"<{iri}>";

    // N-Triples, section 2.4: what ends a line or a literal, and controls, which some readers refuse.
    private static string Escape(string words)
    {
        var escaped = new StringBuilder(words.Length + 8);
        foreach (var c in words)
        {
            _ = c switch
            {
                '"' => escaped.Append("\\\""),
                '\\' => escaped.Append("\\\\"),
                '\n' => escaped.Append("\\n"),
                '\r' => escaped.Append("\\r"),
                '\t' => escaped.Append("\\t"),
                < ' ' or '\u007F' => escaped.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}"),
                _ => escaped.Append(c),
            };
        }

        return escaped.ToString();
    }
}
