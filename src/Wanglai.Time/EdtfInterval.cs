using Wanglai.Time.Parsing;

namespace Wanglai.Time;

/// <summary>
/// An interval of two ends, either of which may be open (<c>..</c>) or unknown (blank). It starts somewhere in its first end
/// and stops somewhere in its second: <c>1984/2004-06</c> starts in 1984 and stops in June 2004.
/// </summary>
public sealed class EdtfInterval : Edtf
{
    internal EdtfInterval(EdtfDate? start, EdtfLimit startLimit, EdtfDate? end, EdtfLimit endLimit, string? text = null)
        : base(text)
    {
        Start = start;
        End = end;
        EarliestLimit = startLimit;
        LatestLimit = endLimit;
    }

    /// <summary>The first end; null where it is open or unknown (<see cref="EarliestLimit"/> tells which).</summary>
    public EdtfDate? Start { get; }

    /// <summary>The second end; null where it is open or unknown (<see cref="LatestLimit"/> tells which).</summary>
    public EdtfDate? End { get; }

    public override EdtfLimit EarliestLimit { get; }

    public override EdtfLimit LatestLimit { get; }

    public override Day? Earliest => Start?.FirstDay;

    public override Day? Latest => End?.LastDay;

    public override EdtfQualifiers Qualifiers => (Start?.Qualifiers ?? EdtfQualifiers.None) | (End?.Qualifiers ?? EdtfQualifiers.None);

    /// <remarks>Unspecified digits in an end make an interval one of level 2; open and unknown ends one of level 1.</remarks>
    public override int Level => Math.Max(LevelOf(Start), LevelOf(End));

    /// <summary>The interval between two dates; an end that is null is <paramref name="missing"/>: open (<c>..</c>) or unknown (blank).</summary>
    /// <exception cref="ArgumentException">The end lies wholly before the start, or is a century of two digits or a decade of three,
    /// which stand alone; or <paramref name="missing"/> is <see cref="EdtfLimit.Known"/> and an end is missing.</exception>
    public static EdtfInterval Between(EdtfDate? start, EdtfDate? end, EdtfLimit missing = EdtfLimit.Open) =>
        Of(start, start is null ? missing : EdtfLimit.Known, end, end is null ? missing : EdtfLimit.Known);

    /// <summary>The interval with each end given as a date, or as null with its kind.</summary>
    /// <exception cref="ArgumentException">As for <see cref="Between"/>; or a date is given with a kind other than known.</exception>
    public static EdtfInterval Of(EdtfDate? start, EdtfLimit startLimit, EdtfDate? end, EdtfLimit endLimit)
    {
        CheckEnd(start, startLimit, nameof(start));
        CheckEnd(end, endLimit, nameof(end));
        if (IsReversed(start, end))
        {
            throw new ArgumentException($"{end} lies wholly before {start}.", nameof(end));
        }

        return new EdtfInterval(start, startLimit, end, endLimit);
    }

    /// <summary>From a date on, without end: <c>1979/..</c>.</summary>
    public static EdtfInterval From(EdtfDate start)
    {
        ArgumentNullException.ThrowIfNull(start);
        return Between(start, end: null);
    }

    /// <summary>Up to a date, without start: <c>../1978</c>.</summary>
    public static EdtfInterval Until(EdtfDate end)
    {
        ArgumentNullException.ThrowIfNull(end);
        return Between(start: null, end);
    }

    public override Edtf Canonical() =>
        new EdtfInterval((EdtfDate?)Start?.Canonical(), EarliestLimit, (EdtfDate?)End?.Canonical(), LatestLimit);

    /// <summary>Whether no day can be in the interval: its end lies wholly before its start.</summary>
    internal static bool IsReversed(EdtfDate? start, EdtfDate? end) => start is not null && end is not null && end.LastDay < start.FirstDay;

    private protected override string Format() => $"{Side(Start, EarliestLimit)}/{Side(End, LatestLimit)}";

    private static int LevelOf(EdtfDate? end)
    {
        if (end is null)
        {
            return 1;
        }

        return end.HasUnspecifiedDigits ? 2 : end.Level;
    }

    private static void CheckEnd(EdtfDate? date, EdtfLimit limit, string name)
    {
        if ((date is null) == (limit == EdtfLimit.Known))
        {
            throw new ArgumentException("A known end has a date, and an open or unknown one has none.", name);
        }

        if (date?.Precision is EdtfPrecision.Century or EdtfPrecision.Decade)
        {
            throw new ArgumentException("A century of two digits or a decade of three stands alone; write 19XX, 196X.", name);
        }
    }

    private static string Side(EdtfDate? date, EdtfLimit limit) => date?.Text ?? (limit == EdtfLimit.Open ? ".." : "");
}
