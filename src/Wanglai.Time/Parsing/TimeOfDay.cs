namespace Wanglai.Time.Parsing;

/// <summary>How a time zone is written.</summary>
internal enum ZoneForm : byte
{
    None = 0,
    Utc = 1,
    Hours = 2,
    Compact = 3,
    Colon = 4,
}

/// <summary>A time of day as written. <see cref="Second"/> is -1 where none is written.</summary>
internal readonly record struct TimeOfDay(byte Hour, byte Minute, sbyte Second, string Fraction, ZoneForm Zone, short OffsetMinutes);
