using Wanglai.Model.Claims;
using Wanglai.Model.Texts;

namespace Wanglai.Reading.Mentions;

/// <summary>A number that a sentence states.</summary>
/// <param name="Span">Where it stands, measure and counted noun included.</param>
/// <param name="What">What it counts.</param>
/// <param name="Number">How many.</param>
/// <param name="NamesParties">True where it counts countries, organisations or people, so that the words may name a party.</param>
internal sealed record SentenceCount(Utf16Span Span, CountKind What, decimal Number, bool NamesParties);
