namespace Wanglai.Time.Parsing;

/// <summary>The one canonical spelling of dates and sets.</summary>
internal static class EdtfCanonical
{
    public static EdtfDate Date(EdtfDate date)
    {
        var year = date.YearPart;
        if (year.Form == YearForm.Exponential)
        {
            year = year with { Digits = year.Magnitude, Exponent = 0, Form = year.Magnitude > 9999 ? YearForm.Long : YearForm.Four };
        }

        if (year.Significant > 0 && year.First == year.Last)
        {
            year = year with { Significant = 0 };
        }

        var marks = Marks(date.PartCount, date.YearQualifiers, date.MonthQualifiers, date.DayQualifiers);
        return year == date.YearPart && marks == date.Marks ? date : new EdtfDate(year, date.MonthPart, date.DayPart, marks);
    }

    /// <summary>
    /// The fewest marks that qualify each part as given. What all parts up to one share is written once, after that one;
    /// what is left over is written before its part (before and after agree for the year, where after is preferred).
    /// </summary>
    public static QualifierMarks Marks(int parts, EdtfQualifiers ofYear, EdtfQualifiers ofMonth, EdtfQualifiers ofDay)
    {
        ReadOnlySpan<EdtfQualifiers> wanted = [ofYear, ofMonth, ofDay];
        var marks = default(QualifierMarks);
        var written = EdtfQualifiers.None;
        for (var part = parts - 1; part >= 0; part--)
        {
            var shared = wanted[part];
            for (var left = 0; left < part; left++)
            {
                shared &= wanted[left];
            }

            var after = shared & ~written;
            written |= after;
            marks = marks.WithAfter(part, after).WithBefore(part, wanted[part] & ~written);
        }

        return marks;
    }

    public static EdtfSet Set(EdtfSet set)
    {
        var members = set.Members.Select(Member).DistinctBy(m => m.ToString()).ToList();
        members.Sort(Compare);
        return new EdtfSet(set.Kind, [.. members]);
    }

    private static EdtfSetMember Member(EdtfSetMember member)
    {
        var first = member.First is null ? null : Date(member.First);
        var last = member.Last is null ? null : Date(member.Last);
        return first is not null && first.Equals(last) ? EdtfSetMember.One(first) : EdtfSetMember.Trusted(first, last);
    }

    // The open range at the start stays first and the one at the end last, where alone they may stand.
    private static int Compare(EdtfSetMember a, EdtfSetMember b)
    {
        var open = (a.First is null ? 0 : a.Last is null ? 2 : 1).CompareTo(b.First is null ? 0 : b.Last is null ? 2 : 1);
        return open != 0 ? open : CompareDates(a, b);
    }

    private static int CompareDates(EdtfSetMember a, EdtfSetMember b)
    {
        var byFirst = EdtfOrder.Instance.Compare(a.First, b.First);
        return byFirst != 0 ? byFirst : EdtfOrder.Instance.Compare(a.Last, b.Last);
    }
}
