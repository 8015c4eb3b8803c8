namespace Wanglai.Time;

/// <summary>How sure and how exact a date or a part of it is. They never move the first or the last day.</summary>
[Flags]
public enum EdtfQualifiers
{
    None = 0,

    /// <summary><c>?</c>: the source is doubtful.</summary>
    Uncertain = 1,

    /// <summary><c>~</c>: about, roughly.</summary>
    Approximate = 2,

    /// <summary><c>%</c>: both.</summary>
    Both = Uncertain | Approximate,
}
