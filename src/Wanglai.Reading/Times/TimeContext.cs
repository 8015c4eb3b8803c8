using Wanglai.Time;

namespace Wanglai.Reading.Times;

/// <summary>What is known of a text before it is read, as far as its times may lean on it.</summary>
public sealed record TimeContext
{
    /// <summary>A text of which nothing is known.</summary>
    public static TimeContext Unknown { get; } = new();

    /// <summary>
    /// The document's date, at any precision: 今年, 日前, 近年来 are counted from it. Where it is null, times that are
    /// counted back are counted from the latest date that the text mentions; 至今 then stays open.
    /// </summary>
    public Edtf? DocumentDate { get; init; }
}
