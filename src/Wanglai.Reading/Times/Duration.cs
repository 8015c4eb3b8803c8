using Wanglai.Model.Texts;

namespace Wanglai.Reading.Times;

/// <summary>A length of time that a text names.</summary>
/// <param name="Span">Its words in the folded text, with those that make it inexact (近两个月) and without 为期, 历时.</param>
/// <param name="Iso8601">The length as an ISO 8601 duration: <c>P9D</c>, <c>P1Y6M</c>, <c>P2W</c>, <c>PT8H</c>.</param>
/// <param name="Exact">False where the text says about, more than, or nearly.</param>
/// <param name="Announced">True where a word before it says that it is how long something took: 为期, 历时, 长达.</param>
public readonly record struct Duration(Utf16Span Span, string Iso8601, bool Exact, bool Announced);
