using Wanglai.Time;

namespace Wanglai.Reading.Times.Values;

/// <summary>What shape a stretch of time has.</summary>
internal enum StretchShape : byte
{
    /// <summary>One date.</summary>
    Single,

    /// <summary>From one date to another, both included.</summary>
    Interval,

    /// <summary>From a date on.</summary>
    From,

    /// <summary>Up to a date.</summary>
    Until,

    /// <summary>One of the dates from the first to the last, each of them one unit.</summary>
    OneOf,
}

/// <summary>The time that an expression of the text stands for.</summary>
internal readonly record struct Stretch(StretchShape Shape, Moment First, Moment Last)
{
    public static Stretch Of(Moment moment) => new(StretchShape.Single, moment, moment);

    public static Stretch Between(Moment first, Moment last) => new(StretchShape.Interval, first, last);

    /// <summary>From the outer side of one to the outer side of the other.</summary>
    public static Stretch Between(Stretch first, Stretch last) => new(StretchShape.Interval, first.First, last.Last);

    public static Stretch StartingWith(Moment first) => new(StretchShape.From, first, first);

    public static Stretch EndingWith(Moment last) => new(StretchShape.Until, last, last);

    public static Stretch OneOf(Moment first, Moment last) => new(StretchShape.OneOf, first, last);

    /// <summary>Each date of it changed.</summary>
    public Stretch Each(Func<Moment, Moment> change) => new(Shape, change(First), change(Last));

    /// <summary>The stretch of an EDTF value; null for what no Chinese expression stands for.</summary>
    public static Stretch? From(Edtf value)
    {
        switch (value)
        {
            case EdtfDate date:
                return Moment.FromDate(date) is { } moment ? Of(moment) : null;
            case EdtfInterval interval:
                var first = interval.Start is { } start ? Moment.FromDate(start) : null;
                var last = interval.End is { } end ? Moment.FromDate(end) : null;
                return (first, last) switch
                {
                    ({ } a, { } b) => Between(a, b),
                    ({ } a, null) => StartingWith(a),
                    (null, { } b) => EndingWith(b),
                    _ => null,
                };
            default:
                return null;
        }
    }

    /// <summary>The value in EDTF; null where a date in it does not exist (30 February).</summary>
    public Edtf? ToEdtf()
    {
        var first = First.ToEdtf();
        if (first is null || Shape == StretchShape.Single)
        {
            return first;
        }

        switch (Shape)
        {
            case StretchShape.From:
                return EdtfInterval.From(first);
            case StretchShape.Until:
                return EdtfInterval.Until(first);
            default:
                var last = Last.ToEdtf();
                if (last is null)
                {
                    return null;
                }

                if (last.LastDay < first.FirstDay)
                {
                    return null; // The text has its dates in a wrong order, or they were read wrongly: no value is better than a false one.
                }

                return Shape == StretchShape.OneOf ? EdtfSet.OneOf(first, last) : EdtfInterval.Between(first, last);
        }
    }
}
