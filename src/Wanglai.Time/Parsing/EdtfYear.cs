namespace Wanglai.Time.Parsing;

/// <summary>How a year is written.</summary>
internal enum YearForm : byte
{
    /// <summary>Four digits, any of them perhaps <c>X</c>.</summary>
    Four = 0,

    /// <summary><c>Y</c> and five digits or more.</summary>
    Long = 1,

    /// <summary><c>Y</c>, digits, <c>E</c> and a power of ten.</summary>
    Exponential = 2,

    /// <summary>Three digits: a decade.</summary>
    Decade = 3,

    /// <summary>Two digits: a century.</summary>
    Century = 4,
}

/// <summary>
/// A year as written: its digits (X as 0), which of them are X, its sign, exponent and count of significant digits.
/// The digits are kept apart from the sign since <c>-022X</c> runs from -229 to -220: X counts away from the year 0.
/// </summary>
internal readonly record struct EdtfYear(long Digits, YearForm Form, bool Negative, byte Mask, byte Exponent, byte Significant)
{
    private static readonly long[] Powers = MakePowers();

    /// <summary>Whether some digit is X. Bit 0 of <see cref="Mask"/> is the last digit.</summary>
    public bool IsMasked => Mask != 0;

    /// <summary>Whether the year is one whole known year.</summary>
    public bool IsExact => Mask == 0 && Significant == 0 && Form <= YearForm.Exponential;

    /// <summary>The digits with the exponent multiplied out.</summary>
    public long Magnitude => Form switch
    {
        YearForm.Exponential => Digits * Powers[Exponent],
        YearForm.Decade => Digits * 10,
        YearForm.Century => Digits * 100,
        _ => Digits,
    };

    /// <summary>The astronomical year of an exact year.</summary>
    public long Value => Negative ? -Magnitude : Magnitude;

    /// <summary>The first year that this can be.</summary>
    public long First => Negative ? -Farthest : Nearest;

    /// <summary>The last year that this can be.</summary>
    public long Last => Negative ? -Nearest : Farthest;

    /// <summary>How many years match the mask.</summary>
    public int MaskedCount => (int)Powers[System.Numerics.BitOperations.PopCount(Mask)];

    private long Nearest
    {
        get
        {
            if (Significant > 0)
            {
                return Magnitude - Magnitude % Insignificant;
            }

            // There is no year -0000: of -000X, the year nearest to 0 is -0001.
            return Negative && Mask != 0 && Digits == 0 ? Powers[System.Numerics.BitOperations.TrailingZeroCount(Mask)] : Magnitude;
        }
    }

    private long Farthest
    {
        get
        {
            if (Significant > 0)
            {
                return Nearest + Insignificant - 1;
            }

            return Form switch
            {
                YearForm.Decade => Magnitude + 9,
                YearForm.Century => Magnitude + 99,
                YearForm.Four when Mask != 0 => Nth(MaskedCount - 1),
                _ => Magnitude,
            };
        }
    }

    /// <summary>The power of ten below which digits are not significant.</summary>
    private long Insignificant
    {
        get
        {
            var length = 1;
            while (length < Powers.Length && Magnitude >= Powers[length])
            {
                length++;
            }

            return Significant >= length ? 1 : Powers[length - Significant];
        }
    }

    /// <summary>Ten to the power, 0 to 18.</summary>
    public static long Power(int exponent) => Powers[exponent];

    /// <summary>The digits with the X filled in by those of <paramref name="fill"/>; they rise with it.</summary>
    public long Nth(int fill)
    {
        var result = Digits;
        for (var place = 0; place < 4; place++)
        {
            if ((Mask & (1 << place)) != 0)
            {
                result += fill % 10 * Powers[place];
                fill /= 10;
            }
        }

        return result;
    }

    /// <summary>Whether an astronomical year can be this one.</summary>
    public bool Admits(long year)
    {
        if (year < First || year > Last)
        {
            return false;
        }

        var rest = Math.Abs(year);
        for (var place = 0; place < 4 && Mask != 0; place++, rest /= 10)
        {
            if ((Mask & (1 << place)) == 0 && rest % 10 != Digits / Powers[place] % 10)
            {
                return false;
            }
        }

        return true;
    }

    private static long[] MakePowers()
    {
        var powers = new long[19];
        powers[0] = 1;
        for (var i = 1; i < powers.Length; i++)
        {
            powers[i] = powers[i - 1] * 10;
        }

        return powers;
    }
}
