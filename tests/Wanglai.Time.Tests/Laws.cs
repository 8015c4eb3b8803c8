namespace Wanglai.Time.Tests;

/// <summary>What holds for every value.</summary>
internal static class Laws
{
    public static void HoldFor(Edtf value)
    {
        Assert.Equal(value, Edtf.Parse(value.Text));
        var rewritten = Rebuild(value);
        Assert.Equal(value.Text, rewritten.Text);

        var canonical = value.Canonical();
        Assert.Equal(canonical, Edtf.Parse(canonical.Text));
        Assert.Equal(canonical.Text, canonical.Canonical().Text);
        Assert.True(value.SameMeaning(canonical));
        Assert.Equal((value.Earliest, value.Latest, value.EarliestLimit, value.LatestLimit), (canonical.Earliest, canonical.Latest, canonical.EarliestLimit, canonical.LatestLimit));
        Assert.Equal(value.Qualifiers, canonical.Qualifiers);

        Assert.Equal(value.Earliest is not null, value.EarliestLimit == EdtfLimit.Known);
        Assert.Equal(value.Latest is not null, value.LatestLimit == EdtfLimit.Known);
        Assert.InRange(value.Level, 0, 2);
        if (value.Earliest is { } first && value.Latest is { } last)
        {
            Assert.True(first <= last, value.Text);
        }
    }

    /// <summary>The same value without the text that it was read from, so that <see cref="Edtf.Text"/> is written from its parts.</summary>
    public static Edtf Rebuild(Edtf value) => value switch
    {
        EdtfDate date => Rebuild(date),
        EdtfInterval interval => EdtfInterval.Of(
            interval.Start is null ? null : Rebuild(interval.Start),
            interval.EarliestLimit,
            interval.End is null ? null : Rebuild(interval.End),
            interval.LatestLimit),
        EdtfSet set => EdtfSet.Of(set.Kind, set.Members),
        EdtfDateTime time => new EdtfDateTime(time.Date, time.Clock),
        _ => throw new InvalidOperationException(),
    };

    private static EdtfDate Rebuild(EdtfDate date) => new(date.YearPart, date.MonthPart, date.DayPart, date.Marks);
}
