using Wanglai.Time.Parsing;

namespace Wanglai.Time.Relations;

/// <summary>The stretches of days that a value stands for.</summary>
internal static class PeriodsOf
{
    private const long Infinite = EdtfPeriod.Infinite;

    // A range of more units than this is not told apart unit by unit.
    private const int MostUnits = 4000;

    public static EdtfPeriod Hull(Edtf value, EdtfReading reading) => value switch
    {
        EdtfDate date => Date(date, reading),
        EdtfInterval interval => Interval(interval, reading),
        EdtfSet set => set.Kind == EdtfSetKind.AllOf ? HullOfAll(set, reading) : HullOfOne(set, reading),
        _ => EdtfPeriod.Between(value.Earliest, value.Latest),
    };

    /// <summary>The stretches of which one is right: several for a one-of set.</summary>
    public static IEnumerable<EdtfPeriod> Alternatives(Edtf value, EdtfReading reading) =>
        value is EdtfSet { Kind: EdtfSetKind.OneOf } set
            ? set.Members.Select(member => OneOfMember(member, reading))
            : [Hull(value, reading)];

    /// <summary>The stretches of which all are right: several for an all-of set.</summary>
    public static IEnumerable<EdtfPeriod> Members(EdtfSet set, EdtfReading reading) => set.Members.SelectMany(member => Members(member, reading));

    /// <summary>
    /// The stretches that a member of an all-of set stands for. What happened within each of 1670..1672 happened three times, and a
    /// range without end or of very many units at least somewhere in it.
    /// </summary>
    public static IEnumerable<EdtfPeriod> Members(EdtfSetMember member, EdtfReading reading)
    {
        if (member.IsSingle || reading != EdtfReading.Within)
        {
            return [AllOfMember(member, reading)];
        }

        var first = member.First?.FirstDay.Number ?? -Infinite;
        var last = member.Last?.LastDay.Number ?? Infinite;
        return Units(member)?.Select(unit => Date(unit, reading)) ?? [new EdtfPeriod(first, last, first, last)];
    }

    private static EdtfPeriod Date(EdtfDate date, EdtfReading reading)
    {
        var first = date.FirstDay.Number;
        var last = date.LastDay.Number;
        if (reading == EdtfReading.Within)
        {
            return new EdtfPeriod(first, last, first, last);
        }

        if (reading == EdtfReading.Throughout || (!date.HasUnspecifiedDigits && date.SignificantDigits is null))
        {
            return new EdtfPeriod(first, first, last, last);
        }

        var (shortest, longest) = UnitLength(date);
        return new EdtfPeriod(first, last, first, last, shortest, longest);
    }

    private static (int Shortest, int Longest) UnitLength(EdtfDate date)
    {
        switch (date.Precision)
        {
            case EdtfPrecision.Day:
                return (1, 1);
            case EdtfPrecision.Month when date.MonthPart.IsMasked:
                return (date.MonthPart.Admits(2) ? 28 : 30, 31);
            case EdtfPrecision.Month:
                var usualMonth = Day.DaysInMonth(2001, date.MonthPart.Value);
                return (usualMonth, date.MonthPart.Value == 2 ? 29 : usualMonth);
            case EdtfPrecision.Season:
                var (start, end) = EdtfSeasons.Days(2001, date.Season!.Value);
                var usual = (int)(end - start) + 1;
                return (usual, usual + 1);
            default:
                return (365, 366);
        }
    }

    private static EdtfPeriod Interval(EdtfInterval interval, EdtfReading reading)
    {
        var first = interval.Earliest?.Number ?? -Infinite;
        var last = interval.Latest?.Number ?? Infinite;
        if (reading == EdtfReading.Within)
        {
            return new EdtfPeriod(first, last, first, last);
        }

        var startHigh = interval.EarliestLimit switch
        {
            EdtfLimit.Known => interval.Start!.LastDay.Number,
            EdtfLimit.Open => -Infinite,
            _ => Infinite,
        };
        var endLow = interval.LatestLimit switch
        {
            EdtfLimit.Known => interval.End!.FirstDay.Number,
            EdtfLimit.Open => Infinite,
            _ => -Infinite,
        };
        return new EdtfPeriod(first, startHigh, endLow, last);
    }

    // One of 1670..1672 is a year that is not known; of ..1672, any year up to it.
    public static EdtfPeriod OneOfMember(EdtfSetMember member, EdtfReading reading)
    {
        if (member.IsSingle)
        {
            return Date(member.First!, reading);
        }

        var first = member.First?.FirstDay.Number ?? -Infinite;
        var last = member.Last?.LastDay.Number ?? Infinite;
        if (reading == EdtfReading.Within)
        {
            return new EdtfPeriod(first, last, first, last);
        }

        var (shortest, _) = UnitLength(member.First ?? member.Last!);
        var longest = (member.First ?? member.Last!).Precision switch
        {
            EdtfPrecision.Day => 1,
            EdtfPrecision.Month => 31,
            EdtfPrecision.Season => 184,
            _ => 366,
        };
        return new EdtfPeriod(first, last, first, last, Math.Min(shortest, longest), longest);
    }

    // All of 1670..1672 are one stretch of three years without a gap.
    private static EdtfPeriod AllOfMember(EdtfSetMember member, EdtfReading reading)
    {
        if (member.IsSingle)
        {
            return Date(member.First!, reading);
        }

        var first = member.First?.FirstDay.Number ?? -Infinite;
        var last = member.Last?.LastDay.Number ?? Infinite;
        return reading == EdtfReading.Within
            ? new EdtfPeriod(first, member.First?.LastDay.Number ?? -Infinite, member.Last?.FirstDay.Number ?? Infinite, last)
            : new EdtfPeriod(first, first, last, last);
    }

    private static List<EdtfDate>? Units(EdtfSetMember member)
    {
        if (member is not { First: { Year: not null, HasUnspecifiedDigits: false } unit, Last: { Year: not null, HasUnspecifiedDigits: false } last })
        {
            return null;
        }

        var units = new List<EdtfDate> { unit };
        while (unit.LastDay < last.FirstDay)
        {
            if (units.Count == MostUnits)
            {
                return null;
            }

            units.Add(unit = unit.Plus(1));
        }

        return units;
    }

    private static EdtfPeriod HullOfAll(EdtfSet set, EdtfReading reading)
    {
        var members = set.Members.Select(member => AllOfMember(member, reading)).ToList();
        return new EdtfPeriod(members.Min(m => m.StartLow), members.Min(m => m.StartHigh), members.Max(m => m.EndLow), members.Max(m => m.EndHigh));
    }

    private static EdtfPeriod HullOfOne(EdtfSet set, EdtfReading reading)
    {
        var members = set.Members.Select(member => OneOfMember(member, reading)).ToList();
        return new EdtfPeriod(
            members.Min(m => m.StartLow),
            members.Max(m => m.StartHigh),
            members.Min(m => m.EndLow),
            members.Max(m => m.EndHigh),
            members.Min(m => m.Shortest),
            members.Max(m => m.Longest));
    }
}
