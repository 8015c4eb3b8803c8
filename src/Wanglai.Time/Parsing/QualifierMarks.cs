namespace Wanglai.Time.Parsing;

/// <summary>
/// Where the qualifiers of a date are written: before and after each of the year, month and day (two bits each).
/// One written after a part qualifies it and all parts to its left; one written before a part, that part alone.
/// </summary>
internal readonly record struct QualifierMarks(ushort Packed)
{
    public bool IsNone => Packed == 0;

    /// <summary>Some mark stands elsewhere than at the end of a date of so many parts.</summary>
    public bool HasInnerMarks(int parts) => (Packed & ~(3 << Shift(parts - 1, after: true))) != 0;

    /// <summary>The mark before part 0 (year), 1 (month) or 2 (day).</summary>
    public EdtfQualifiers Before(int part) => (EdtfQualifiers)((Packed >> Shift(part, after: false)) & 3);

    /// <summary>The mark after part 0 (year), 1 (month) or 2 (day).</summary>
    public EdtfQualifiers After(int part) => (EdtfQualifiers)((Packed >> Shift(part, after: true)) & 3);

    /// <summary>What qualifies a part: the mark before it, and all after it or after a part to its right.</summary>
    public EdtfQualifiers On(int part)
    {
        var result = Before(part);
        for (var right = part; right < 3; right++)
        {
            result |= After(right);
        }

        return result;
    }

    public QualifierMarks WithBefore(int part, EdtfQualifiers mark) => new((ushort)(Packed | ((int)mark << Shift(part, after: false))));

    public QualifierMarks WithAfter(int part, EdtfQualifiers mark) => new((ushort)(Packed | ((int)mark << Shift(part, after: true))));

    private static int Shift(int part, bool after) => part * 4 + (after ? 2 : 0);
}
