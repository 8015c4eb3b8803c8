using System.Collections.Immutable;
using Wanglai.Inquiry.Linking;
using Wanglai.Model.Claims;
using Wanglai.Model.Sources;
using Wanglai.Model.Texts;
using Wanglai.Time;

namespace Wanglai.Inquiry.Searching;

/// <summary>What a search found.</summary>
/// <param name="Query">The words as asked.</param>
/// <param name="Terms">How they were understood; all of them must be found.</param>
/// <param name="Claims">The claims found, the best first.</param>
/// <param name="ClaimCount">How many claims were found in all, shown or not.</param>
/// <param name="Passages">The passages of the sources found, the best first.</param>
/// <param name="PassageCount">How many passages were found in all, shown or not.</param>
public sealed record SearchAnswer(
    string Query,
    ImmutableArray<SearchTerm> Terms,
    ImmutableArray<ClaimFound> Claims,
    int ClaimCount,
    ImmutableArray<PassageFound> Passages,
    int PassageCount);

/// <summary>A claim that a search found by its quote, its title or the names of its parties.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Time">Its time; null where it has none.</param>
/// <param name="Source">Its source.</param>
/// <param name="Name">The source's file name.</param>
/// <param name="Span">The place of the quote in the source, in code points, half-open.</param>
/// <param name="Quote">The quote.</param>
/// <param name="Highlights">What matched, in code points of the quote, half-open, in order; empty where only the title or a name matched.</param>
/// <param name="Score">How well it matches: above 0; comparable within one answer only.</param>
/// <param name="Disputed">What other claims tell of it differently; empty where none does.</param>
public sealed record ClaimFound(
    ClaimId Claim,
    ClaimKind Kind,
    Edtf? Time,
    SourceId Source,
    string Name,
    CodePointSpan Span,
    string Quote,
    ImmutableArray<CodePointSpan> Highlights,
    double Score,
    ImmutableArray<OtherTelling> Disputed);

/// <summary>A passage of a source's text.</summary>
/// <param name="Source">The source.</param>
/// <param name="Name">The source's file name.</param>
/// <param name="Span">The place in the source, in code points, half-open.</param>
/// <param name="Text">The source's words there.</param>
/// <param name="Highlights">What matched, in code points of <paramref name="Text"/>, half-open, in order.</param>
/// <param name="Claims">The claims whose evidence lies in the passage or overlaps it, in order of place.</param>
/// <param name="Score">How well it matches: above 0; comparable within one answer only.</param>
public sealed record PassageFound(
    SourceId Source,
    string Name,
    CodePointSpan Span,
    string Text,
    ImmutableArray<CodePointSpan> Highlights,
    ImmutableArray<ClaimId> Claims,
    double Score);
