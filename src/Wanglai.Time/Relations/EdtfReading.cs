namespace Wanglai.Time;

/// <summary>What a value says of the thing that it dates.</summary>
public enum EdtfReading
{
    /// <summary>
    /// The thing lasted over all of the value: a date from its first day to its last (<c>196X</c> over the whole decade), an interval
    /// from some day of its first end to some day of its second.
    /// </summary>
    Throughout = 0,

    /// <summary>The thing happened once, on one day or more in a row, somewhere inside the value.</summary>
    Within = 1,

    /// <summary>
    /// The thing lasted over one unit of the value's precision, of which unspecified or insignificant digits leave open which:
    /// <c>196X</c> is one year of the decade, <c>1960-XX</c> one month of the year. Else as <see cref="Throughout"/>.
    /// </summary>
    OneUnit = 2,
}
