using Wanglai.Reading.Times.Syntax;
using Wanglai.Reading.Times.Values;
using Wanglai.Time;

namespace Wanglai.Reading.Times.Resolving;

/// <summary>Fills in what a calendar date leaves out, and works out its parts.</summary>
internal sealed class DateResolver(IReadOnlyDictionary<int, Edtf> springFestivals)
{
    private const int DaysInWeek = 7;
    private const int WholeWeek = 8;

    public Stretch? Resolve(DateNode date, DiscourseClock at)
    {
        if (date.Weekday != 0)
        {
            return Week(date, at);
        }

        return date.Level switch
        {
            DateLevel.Century => Century(date, at),
            DateLevel.Decade => Decade(date, at),
            _ => YearOrFiner(date, at),
        };
    }

    private static Stretch? Century(DateNode date, DiscourseClock at)
    {
        if (FirstYearOfCentury(date.Century, at) is not { } first)
        {
            return null;
        }

        at.SpeakOfCentury(first);
        if (date.Upper != 0)
        {
            return Stretch.Between(new Moment(MomentUnit.Century, first), new Moment(MomentUnit.Century, first + ((date.Upper - date.Century.Number) * 100)));
        }

        // Before Christ the digits run backwards: -02XX is -299 to -200.
        var begins = new Moment(MomentUnit.Century, first).FirstYear;
        (int From, int To, bool About)? part = date.Part.Kind switch
        {
            TimePartKind.Opening => (0, 19, true),
            TimePartKind.Early => (0, 39, true),
            TimePartKind.Middle => (40, 69, true),
            TimePartKind.MiddleToLate => (40, 99, true),
            TimePartKind.Late => (70, 99, true),
            TimePartKind.Closing => (80, 99, true),
            TimePartKind.FirstHalf => (0, 49, false),
            TimePartKind.SecondHalf => (50, 99, false),
            _ => null,
        };
        return part is { } p ? Years(begins + p.From, begins + p.To, p.About) : Stretch.Of(new Moment(MomentUnit.Century, first));
    }

    private static int? FirstYearOfCentury(Component century, DiscourseClock at)
    {
        switch (century.Origin)
        {
            case Syntax.Origin.Written:
                return century.Number > 0 ? (century.Number - 1) * 100 : (century.Number + 1) * 100;
            case Syntax.Origin.Document when at.DocumentDate() is { } now:
                return DiscourseClock.CenturyOf(now.Year) + (century.Number * 100);
            case Syntax.Origin.Document:
                // 上世纪 without a document's date: from the 21st, where one would say so.
                return 2000 + (century.Number * 100);
            default:
                return null;
        }
    }

    private static Stretch? Decade(DateNode date, DiscourseClock at)
    {
        int first;
        if (date.Decade.Number > 9)
        {
            first = date.Decade.Number * 10;
            at.SpeakOfCentury(DiscourseClock.CenturyOf(first));
        }
        else
        {
            var inCentury = date.Decade.Number * 10;
            var written = FirstYearOfCentury(date.Century, at);
            if (written is { } century)
            {
                at.SpeakOfCentury(century);
            }

            first = (written ?? at.CenturyFor(inCentury)) + inCentury;
        }

        var decade = new Moment(MomentUnit.Decade, first);
        if (date.Upper != 0)
        {
            return Stretch.Between(decade, new Moment(MomentUnit.Decade, first + ((date.Upper - (date.Decade.Number % 10)) * 10)));
        }

        return date.Part.Kind switch
        {
            TimePartKind.Opening or TimePartKind.Early => Years(first, first + 3, true),
            TimePartKind.Middle => Years(first + 4, first + 6, true),
            TimePartKind.MiddleToLate => Years(first + 4, first + 9, true),
            TimePartKind.Late or TimePartKind.Closing => Years(first + 7, first + 9, true),
            TimePartKind.FirstHalf => Years(first, first + 4, true),
            TimePartKind.SecondHalf => Years(first + 5, first + 9, true),
            _ => Stretch.Of(decade),
        };
    }

    private Stretch? YearOrFiner(DateNode date, DiscourseClock at)
    {
        if (date.Day.Origin is Syntax.Origin.Document or Syntax.Origin.TextBefore && date.Month.IsAbsent)
        {
            return RelativeDay(date, at);
        }

        if (Year(date, at) is not { } start)
        {
            return null;
        }

        var (year, month) = start;
        if (date.LunarNewYear is { } days)
        {
            return springFestivals.TryGetValue(year, out var newYear) && Moment.From(newYear)?.AddDays(days) is { } festival ? Stretch.Of(festival) : null;
        }

        if (month == 0)
        {
            return date.Day.IsAbsent ? PartOfYear(year, date) : null;
        }

        if (!date.Day.IsAbsent)
        {
            var day = Moment.OfDay(year, month, date.Day.Number);
            return date.Upper != 0 ? Stretch.Between(day, day with { Day = date.Upper }) : Stretch.Of(day);
        }

        var whole = Moment.OfMonth(year, month);
        return date.Upper != 0 ? Stretch.Between(whole, whole with { Month = date.Upper }) : PartOfMonth(whole, date.Part);
    }

    /// <summary>次日, 今天: a day counted from another.</summary>
    private static Stretch? RelativeDay(DateNode date, DiscourseClock at)
    {
        var from = date.Day.Origin == Syntax.Origin.Document ? at.DocumentDate() : at.Start();
        return from?.AddDays(date.Day.Number) is { } day ? Stretch.Of(day with { Approximate = false, Uncertain = false }) : null;
    }

    /// <summary>The year of the date, and its month, or 0 where it has none.</summary>
    private static (int Year, int Month)? Year(DateNode date, DiscourseClock at)
    {
        var month = date.Month;
        switch (date.Year.Origin)
        {
            case Syntax.Origin.Written:
                return (date.Year.Number, month.Number);
            case Syntax.Origin.Shortened:
                return (at.CenturyFor(date.Year.Number) + date.Year.Number, month.Number);
            case Syntax.Origin.TextBefore:
                return at.Start() is { } before ? (before.Year + date.Year.Number, month.Number) : null;
            case Syntax.Origin.Document:
                return at.DocumentDate() is { } now ? (now.Year + date.Year.Number, month.Number) : null;
            case Syntax.Origin.Passage:
                return at.Start() is { } passage ? (passage.Year + date.Year.Number, month.Number) : null;
            default:
                break;
        }

        // The text says no year: a month from the text before or the document, or nothing but a day or a part.
        var start = month.Origin == Syntax.Origin.Document || IsOfTheseDays(date, at) ? at.DocumentDate() : at.Start();
        if (start is not { } from)
        {
            return null;
        }

        if (month.Origin is Syntax.Origin.Document or Syntax.Origin.TextBefore)
        {
            if (from.Unit <= MomentUnit.Year)
            {
                return null;
            }

            var moved = from.AddMonths(month.Number);
            return (moved.Year, moved.Month);
        }

        if (date.IsFestival)
        {
            // 元旦 and 春节 after a December are the next year's.
            var early = date.LunarNewYear is not null || date.Month.Number == 1;
            return (from.Unit >= MomentUnit.Month && from.Month == 12 && early ? from.Year + 1 : from.Year, month.Number);
        }

        return month.IsAbsent ? (from.Year, date.Day.IsAbsent || from.Unit <= MomentUnit.Year ? 0 : from.FirstMonth) : (from.Year, month.Number);
    }

    // 1983年7月22日，…签署。…; 4月15日，…: in news of 17 April 2013, a day of that April.
    private static bool IsOfTheseDays(DateNode date, DiscourseClock at)
    {
        const int TheseDays = 75;
        if (!at.Afresh || date.IsFestival || at.Document is not { Unit: MomentUnit.Day, Exists: true } today || at.Reference is not { } reference || reference.Year == today.Year)
        {
            return false;
        }

        if (date.Month.IsAbsent)
        {
            return !date.Day.IsAbsent;
        }

        if (date.Month.Origin is not Syntax.Origin.Written || date.Day.IsAbsent)
        {
            return false;
        }

        var day = Moment.OfDay(today.Year, date.Month.Number, date.Day.Number);
        return day.Exists && Math.Abs(Time.Day.Of(day.Year, day.Month, day.Day) - Time.Day.Of(today.Year, today.Month, today.Day)) <= TheseDays;
    }

    private static Stretch PartOfYear(int year, DateNode date)
    {
        var part = date.Part;
        switch (part.Kind)
        {
            case TimePartKind.Opening or TimePartKind.Early:
                return Months(year, 1, 3, about: true);
            case TimePartKind.Middle:
                return Months(year, 5, 8, about: true);
            case TimePartKind.Closing or TimePartKind.Late:
                return Months(year, 11, 12, about: true);
            case TimePartKind.Months:
                return Months(year, part.A, part.B, about: false);
            case TimePartKind.AboutMonths:
                return Months(year, part.A, part.B, about: true);
            case TimePartKind.Codes:
                var first = new Moment(MomentUnit.Part, year, part.A);
                return part.A == part.B ? Stretch.Of(first) : Stretch.Between(first, first with { Month = part.B });
            default:
                var whole = Moment.OfYear(year);
                return date.Upper != 0 ? Stretch.Between(whole, Moment.OfYear(year - (year % 10) + date.Upper)) : Stretch.Of(whole);
        }
    }

    private static Stretch PartOfMonth(Moment month, TimePart part)
    {
        var last = month.Month is >= 1 and <= 12 && Math.Abs(month.Year) < 9999 ? Time.Day.DaysInMonth(month.Year, month.Month) : 30;
        return part.Kind switch
        {
            TimePartKind.Opening or TimePartKind.Early => Days(month, 1, 5, true),
            TimePartKind.Middle => Days(month, 13, 17, true),
            TimePartKind.Closing or TimePartKind.Late => Days(month, last - 4, last, true),
            TimePartKind.FirstHalf => Days(month, 1, 15, false),
            TimePartKind.SecondHalf => Days(month, 16, last, false),
            TimePartKind.Thirds => Days(month, ((part.A - 1) * 10) + 1, part.B == 3 ? last : part.B * 10, false),
            _ => Stretch.Of(month),
        };
    }

    private static Stretch? Week(DateNode date, DiscourseClock at)
    {
        if (at.DocumentDate() is not { Unit: MomentUnit.Day } today || !today.Exists)
        {
            return null;
        }

        var day = Time.Day.Of(today.Year, today.Month, today.Day);
        var monday = day.AddDays(-(((int)day.DayOfWeek + DaysInWeek - 1) % DaysInWeek) + (date.WeekOffset * DaysInWeek));
        return date.Weekday == WholeWeek
            ? Stretch.Between(Moment.OfDay(monday), Moment.OfDay(monday.AddDays(DaysInWeek - 1)))
            : Stretch.Of(Moment.OfDay(monday.AddDays(date.Weekday - 1)));
    }

    private static Stretch Years(int first, int last, bool about) =>
        Stretch.Between(Moment.OfYear(first) with { Approximate = about }, Moment.OfYear(last) with { Approximate = about });

    private static Stretch Months(int year, int first, int last, bool about)
    {
        var start = Moment.OfMonth(year, first) with { Approximate = about };
        return first == last ? Stretch.Of(start) : Stretch.Between(start, start with { Month = last });
    }

    private static Stretch Days(Moment month, int first, int last, bool about)
    {
        var day = Moment.OfDay(month.Year, month.Month, first) with { Approximate = about };
        return Stretch.Between(day, day with { Day = last });
    }
}
