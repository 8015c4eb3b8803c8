using Wanglai.Model.Claims;
using Wanglai.Model.Texts;

namespace Wanglai.Ledger;

/// <summary>Whether evidence is evidence.</summary>
internal static class EvidenceCheck
{
    /// <summary>True where the quote is the text's own words at its place.</summary>
    public static bool Holds(SourceText text, Evidence evidence) =>
        evidence.Span.End <= text.Length && Words(text, evidence).SequenceEqual(evidence.Quote);

    private static ReadOnlySpan<char> Words(SourceText text, Evidence evidence)
    {
        var place = text.ToUtf16(evidence.Span);
        return text.Text.AsSpan(place.Start, place.End - place.Start);
    }
}
