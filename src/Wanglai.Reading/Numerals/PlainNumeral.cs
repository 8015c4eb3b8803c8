namespace Wanglai.Reading.Numerals;

/// <summary>How a plain numeral is written.</summary>
internal enum NumeralForm : byte
{
    /// <summary>Arabic digits only: 1958, 1,200, 3.6.</summary>
    Arabic,

    /// <summary>Chinese digits one by one: 一九五八, 二〇〇四; two of them may also be neighbours (七八).</summary>
    Digits,

    /// <summary>With places: 十二, 一千零八十, 廿三, 3千5百, 2000万.</summary>
    Places,

    /// <summary>Two neighbours before a place: 二三十, 七八百万.</summary>
    Neighbours,

    /// <summary>A place alone: 百, 千, 万, which is a number only in some company (近百, 千余).</summary>
    BarePlace,
}

/// <summary>A numeral without the words around it that make it inexact.</summary>
internal readonly record struct PlainNumeral(int Start, int End, decimal Value, NumeralForm Form)
{
    /// <summary>How many characters it takes.</summary>
    public int Length => End - Start;

    /// <summary>The value as a whole number; -1 where it is none or too large for a time.</summary>
    public int WholeValue => Value <= int.MaxValue && decimal.Truncate(Value) == Value ? (int)Value : -1;
}
