using FsCheck;
using FsCheck.Fluent;

namespace Wanglai.Time.Tests;

/// <summary>Values of every kind, made from the grammar; what the calendar refuses (30 February) is left out.</summary>
internal static class Generators
{
    private static readonly Gen<string> Qualifier = Gen.Frequency(
        (6, Gen.Constant("")), (1, Gen.Elements("?", "~", "%")));

    private static readonly Gen<string> ShortYear = Gen.OneOf(
        Gen.Choose(1800, 2100).Select(y => $"{y}"),
        Gen.Choose(-9999, 9999).Select(y => y < 0 ? $"-{-y:D4}" : $"{y:D4}"));

    private static readonly Gen<string> MaskedYear =
        from year in ShortYear
        from mask in Gen.Choose(0, 15)
        from trailing in Gen.Elements(0, 1, 3, 7, 15)
        from which in Gen.Elements(mask, trailing)
        select string.Concat(year.Select((c, i) => c != '-' && (which & (1 << (year.Length - 1 - i))) != 0 ? 'X' : c));

    private static readonly Gen<string> Month = Gen.Frequency(
        (6, Gen.Choose(1, 12).Select(m => $"{m:D2}")), (1, Gen.Elements("XX", "0X", "1X", "X0", "X1", "X2", "X7")));

    private static readonly Gen<string> DayOfMonth = Gen.Frequency(
        (6, Gen.Choose(1, 31).Select(d => $"{d:D2}")), (1, Gen.Elements("XX", "0X", "1X", "2X", "3X", "X0", "X1", "X9")));

    private static readonly Gen<string> PlainDate =
        from year in Gen.Frequency((3, ShortYear), (1, MaskedYear))
        from month in Gen.Frequency((1, Gen.Constant("")), (2, Month.Select(m => "-" + m)), (1, Gen.Choose(21, 41).Select(s => $"-{s}")))
        from day in month.Length == 0 || month[1] is '2' or '3' or '4' ? Gen.Constant("") : Gen.Frequency((1, Gen.Constant("")), (2, DayOfMonth.Select(d => "-" + d)))
        from marks in Gen.ArrayOf(Qualifier, 6)
        select Marked(year, month, day, marks);

    private static readonly Gen<string> OtherYear = Gen.OneOf(
        Gen.Choose(10000, int.MaxValue).Select(y => $"Y{y}"),
        Gen.Choose(10000, int.MaxValue).Select(y => $"Y-{y}"),
        from digits in Gen.Choose(1, 999) from power in Gen.Choose(0, 9) from sign in Gen.Elements("", "-") select $"Y{sign}{digits}E{power}",
        from year in ShortYear from significant in Gen.Choose(1, 5) select $"{year}S{significant}");

    private static readonly Gen<string> Date = Gen.Frequency((8, PlainDate), (1, OtherYear));

    private static readonly Gen<string> Interval =
        from start in Gen.Frequency((6, Date), (1, Gen.Constant("")), (1, Gen.Constant("..")))
        from end in Gen.Frequency((6, Date), (1, Gen.Constant("")), (1, Gen.Constant("..")))
        select $"{start}/{end}";

    private static readonly Gen<string> Set =
        from first in Gen.Frequency((5, Gen.Constant("")), (1, Gen.Constant("..")))
        from members in Gen.NonEmptyListOf(Gen.Frequency((3, Date), (1, Range())))
        from last in Gen.Frequency((5, Gen.Constant("")), (1, Gen.Constant("..")))
        from comma in Gen.Frequency((4, Gen.Constant(",")), (1, Gen.Constant(", ")))
        from oneOf in Gen.Elements(true, false)
        select (oneOf ? "[" : "{") + first + string.Join(comma, members.Take(5)) + last + (oneOf ? "]" : "}");

    private static readonly Gen<string> Clock =
        from hour in Gen.Choose(0, 23)
        from minute in Gen.Choose(0, 59)
        from rest in Gen.OneOf(Gen.Constant(""), Gen.Choose(0, 59).Select(s => $":{s:D2}"), Gen.Choose(0, 59).Select(s => $":{s:D2}.{s}0"))
        from zone in Gen.Elements("", "Z", "+08", "+08:00", "-0330", "+14:00", "-12", "+00:00")
        select $"T{hour:D2}:{minute:D2}{rest}{zone}";

    private static readonly Gen<string> DateTime =
        from day in Gen.Choose(-1_000_000, 1_000_000)
        from clock in Clock
        select EdtfDate.OfDay(new Day(day)).Text + clock;

    /// <summary>Texts of which most are EDTF.</summary>
    public static Gen<string> Text { get; } = Gen.Frequency((5, Date), (3, Interval), (2, Set), (1, DateTime), (1, Gen.Elements("19", "196", "-02", "022?")));

    public static Arbitrary<Edtf> Values { get; } = Parsed(Text).ToArbitrary();

    public static Arbitrary<EdtfDate> Dates { get; } = Parsed(Date).Select(value => (EdtfDate)value).ToArbitrary();

    public static Arbitrary<string> Texts { get; } = Text.ToArbitrary();

    public static Arbitrary<EdtfReading> Readings { get; } = Gen.Elements(EdtfReading.Throughout, EdtfReading.Within, EdtfReading.OneUnit).ToArbitrary();

    private static Gen<Edtf> Parsed(Gen<string> texts) => texts.Where(text => Edtf.TryParse(text, out _)).Select(Edtf.Parse);

    private static Gen<string> Range() =>
        from year in Gen.Choose(-300, 2100)
        from more in Gen.Choose(0, 200)
        from unit in Gen.Elements("", "-05", "-05-20", "-22")
        select $"{EdtfDate.OfYear(year).Text}{unit}..{EdtfDate.OfYear(year + more).Text}{unit}";

    private static string Marked(string year, string month, string day, string[] marks)
    {
        var text = marks[0] + year + marks[1];
        if (month.Length > 0)
        {
            text += "-" + marks[2] + month[1..] + marks[3];
        }

        return day.Length > 0 ? text + "-" + marks[4] + day[1..] + marks[5] : text;
    }
}
