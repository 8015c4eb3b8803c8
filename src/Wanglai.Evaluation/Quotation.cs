using Wanglai.Model.Claims;
using Wanglai.Model.Texts;

namespace Wanglai.Evaluation;

/// <summary>Looks up the words of a claim in its source.</summary>
public static class Quotation
{
    /// <summary>Words so short stand at many places by chance.</summary>
    private const int LongestByChance = 6;

    /// <summary>True where the claim's quote is not empty and is what stands at its place in <paramref name="text"/>.</summary>
    public static bool IsTrue(Claim claim, SourceText text)
    {
        ArgumentNullException.ThrowIfNull(claim);
        ArgumentNullException.ThrowIfNull(text);
        var (span, quote) = (claim.Evidence.Span, claim.Evidence.Quote);
        return quote.Length > 0 && span.End <= text.Length && text.Quote(span) == quote;
    }

    /// <summary>The claim at the last place at which its words stand: a passage that a document repeats counts there.</summary>
    internal static Claim AtLastPlace(Claim claim, SourceText text)
    {
        var evidence = claim.Evidence;
        var at = evidence.Span.Length > LongestByChance ? text.Text.LastIndexOf(evidence.Quote, StringComparison.Ordinal) : -1;
        var last = at < 0 ? evidence.Span : text.ToCodePoints(new Utf16Span(at, at + evidence.Quote.Length));
        return last.Start > evidence.Span.Start ? claim with { Evidence = evidence with { Span = last } } : claim;
    }
}
