namespace Wanglai.Time.Parsing;

/// <summary>
/// The two characters of a month or a day, each a digit or X, in one byte: tens above, units below, 15 for X.
/// <c>default</c> (00, which no month or day is) stands for none.
/// </summary>
internal readonly record struct TwoDigits(byte Packed)
{
    public const int X = 15;

    public bool IsNone => Packed == 0;

    public int Tens => Packed >> 4;

    public int Units => Packed & 15;

    public bool IsMasked => Tens == X || Units == X;

    public bool IsWhollyUnspecified => Packed == 0xFF;

    /// <summary>The number, where no digit is X.</summary>
    public int Value => Tens * 10 + Units;

    public static TwoDigits Of(int value) => new((byte)((value / 10 << 4) | value % 10));

    public static TwoDigits Of(int tens, int units) => new((byte)((tens << 4) | units));

    /// <summary>Whether a number, 1 to 99, can be this one.</summary>
    public bool Admits(int value) => (Tens == X || value / 10 == Tens) && (Units == X || value % 10 == Units);

    /// <summary>The least number from <paramref name="low"/> to <paramref name="high"/> that this can be; 0 where there is none.</summary>
    public int Least(int low, int high)
    {
        for (var n = low; n <= high; n++)
        {
            if (Admits(n))
            {
                return n;
            }
        }

        return 0;
    }

    /// <summary>The greatest number from <paramref name="low"/> to <paramref name="high"/> that this can be; 0 where there is none.</summary>
    public int Greatest(int low, int high)
    {
        for (var n = high; n >= low; n--)
        {
            if (Admits(n))
            {
                return n;
            }
        }

        return 0;
    }
}
