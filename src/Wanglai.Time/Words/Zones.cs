namespace Wanglai.Time.Words;

/// <summary>The time zone in words, the same in both languages.</summary>
internal static class Zones
{
    /// <summary><c>(UTC)</c>, <c>(UTC+05:00)</c>, or nothing where the time has no zone.</summary>
    public static string Words(EdtfDateTime time, string open, string close)
    {
        if (time.OffsetMinutes is not { } offset)
        {
            return "";
        }

        var (hours, minutes) = Math.DivRem(Math.Abs(offset), 60);
        return offset == 0 ? $"{open}UTC{close}" : $"{open}UTC{(offset < 0 ? '-' : '+')}{hours:D2}:{minutes:D2}{close}";
    }
}
