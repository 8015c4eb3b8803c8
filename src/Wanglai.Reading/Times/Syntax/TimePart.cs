namespace Wanglai.Reading.Times.Syntax;

/// <summary>Which part of a year, decade, century, month or period is meant.</summary>
internal enum TimePartKind : byte
{
    None,

    /// <summary>初: of a year its first three months, of a month its first five days, of a century two decades.</summary>
    Opening,

    /// <summary>初叶, 前期, 早期.</summary>
    Early,

    /// <summary>中, 中叶, 中期.</summary>
    Middle,

    /// <summary>中后期: middle and late together.</summary>
    MiddleToLate,

    /// <summary>后期, 晚期, 末叶.</summary>
    Late,

    /// <summary>末, 底.</summary>
    Closing,

    /// <summary>上半叶 of a century, 上半月 of a month.</summary>
    FirstHalf,

    /// <summary>下半叶 of a century, 下半月 of a month.</summary>
    SecondHalf,

    /// <summary>The EDTF codes from A to B: seasons 21–24, quarters 33–36, halves 40 and 41.</summary>
    Codes,

    /// <summary>The months from A to B, about (春夏之交, 深秋).</summary>
    AboutMonths,

    /// <summary>The months from A to B (前八个月).</summary>
    Months,

    /// <summary>The thirds of a month from A to B, 1 to 3 (中下旬).</summary>
    Thirds,

    /// <summary>全年.</summary>
    Whole,
}

/// <summary>A part of a larger time; <paramref name="A"/> and <paramref name="B"/> as the kind says.</summary>
internal readonly record struct TimePart(TimePartKind Kind, int A = 0, int B = 0)
{
    public bool IsNone => Kind == TimePartKind.None;

    public bool IsOpening => Kind is TimePartKind.Opening or TimePartKind.Early;

    public bool IsClosing => Kind is TimePartKind.Closing or TimePartKind.Late;

    public static TimePart Code(int code) => new(TimePartKind.Codes, code, code);
}
