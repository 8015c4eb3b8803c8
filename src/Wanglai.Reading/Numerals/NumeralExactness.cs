namespace Wanglai.Reading.Numerals;

/// <summary>How exactly a text says a number.</summary>
public enum NumeralExactness
{
    /// <summary>一百二十, 3.6亿.</summary>
    Exact,

    /// <summary>That many and some more: 40多, 百余, 逾千.</summary>
    AtLeast,

    /// <summary>About that many, perhaps not quite: 近百, 约300, 十来.</summary>
    About,

    /// <summary>Only the order of magnitude, or two neighbours: 数千, 十几, 二三十.</summary>
    Vague,
}
