using System.Globalization;
using Wanglai.Time.Parsing;

namespace Wanglai.Time;

/// <summary>A day and a time of day. Its first and last day are the UTC day of the instant; a time without a zone is read as UTC.</summary>
public sealed class EdtfDateTime : Edtf
{
    internal EdtfDateTime(EdtfDate date, TimeOfDay time, string? text = null)
        : base(text)
    {
        Date = date;
        Clock = time;
    }

    /// <summary>The day as written, in the zone as written.</summary>
    public EdtfDate Date { get; }

    /// <summary>0 to 24; 24 is the end of the day.</summary>
    public int Hour => Clock.Hour;

    /// <summary>0 to 59.</summary>
    public int Minute => Clock.Minute;

    /// <summary>0 to 59; null where the text gives hours and minutes only.</summary>
    public int? Second => Clock.Second < 0 ? null : Clock.Second;

    /// <summary>The digits after the point of the seconds, as written; empty where there are none.</summary>
    public string Fraction => Clock.Fraction;

    /// <summary>Minutes ahead of UTC, -720 to 840; null where the text gives no zone.</summary>
    public int? OffsetMinutes => Clock.Zone == ZoneForm.None ? null : Clock.OffsetMinutes;

    public override int Level => Date.Level;

    public override Day? Earliest => UtcDay;

    public override Day? Latest => UtcDay;

    public override EdtfLimit EarliestLimit => EdtfLimit.Known;

    public override EdtfLimit LatestLimit => EdtfLimit.Known;

    public override EdtfQualifiers Qualifiers => EdtfQualifiers.None;

    /// <summary>The UTC day of the instant.</summary>
    public Day UtcDay => Date.FirstDay.AddDays(Math.DivRem(UtcMinutes + 1440, 1440).Quotient - 1);

    internal TimeOfDay Clock { get; }

    // Minutes after the start of the written day in UTC: -840 to 2160.
    private int UtcMinutes => Clock.Hour * 60 + Clock.Minute - Clock.OffsetMinutes;

    public override Edtf Canonical()
    {
        var minutes = (UtcMinutes + 1440) % 1440;
        var fraction = Clock.Fraction.TrimEnd('0');
        var zone = Clock.Zone == ZoneForm.None ? ZoneForm.None : ZoneForm.Utc;
        return new EdtfDateTime(EdtfDate.OfDay(UtcDay), new TimeOfDay((byte)(minutes / 60), (byte)(minutes % 60), Math.Max((sbyte)0, Clock.Second), fraction, zone, 0));
    }

    private protected override string Format()
    {
        var seconds = Clock.Second < 0 ? "" : $":{Clock.Second:D2}";
        var fraction = Clock.Fraction.Length == 0 ? "" : "." + Clock.Fraction;
        return string.Create(CultureInfo.InvariantCulture, $"{Date.Text}T{Clock.Hour:D2}:{Clock.Minute:D2}{seconds}{fraction}{Zone()}");
    }

    private string Zone()
    {
        var sign = Clock.OffsetMinutes < 0 ? '-' : '+';
        var (hours, minutes) = Math.DivRem(Math.Abs((int)Clock.OffsetMinutes), 60);
        return Clock.Zone switch
        {
            ZoneForm.None => "",
            ZoneForm.Utc => "Z",
            ZoneForm.Hours => $"{sign}{hours:D2}",
            ZoneForm.Compact => $"{sign}{hours:D2}{minutes:D2}",
            _ => $"{sign}{hours:D2}:{minutes:D2}",
        };
    }
}
