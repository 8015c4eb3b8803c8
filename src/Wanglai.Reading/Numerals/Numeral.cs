using Wanglai.Model.Texts;

namespace Wanglai.Reading.Numerals;

/// <summary>A number that a text says.</summary>
/// <param name="Span">Its words in the text, with the words that make it inexact (近百, 40多, 2000多万).</param>
/// <param name="Value">
/// The number said, in ones: 3.6亿 is 360000000, 40多 is 40, 近百 is 100, 数千 is 1000, 十几 is 10, 二三十 is 20.
/// </param>
/// <param name="Exactness">How exactly it is said.</param>
public readonly record struct Numeral(Utf16Span Span, decimal Value, NumeralExactness Exactness)
{
    /// <summary>True where the text gives the number itself and not a bound or a guess.</summary>
    public bool IsExact => Exactness == NumeralExactness.Exact;
}
