namespace Wanglai.Reading.Times;

/// <summary>What the value of a time expression rests on.</summary>
public enum TimeSource
{
    /// <summary>The words themselves, or the name of a time.</summary>
    Written,

    /// <summary>The time last spoken of in the text (同年, 次日, a month without its year).</summary>
    TextBefore,

    /// <summary>The document's date (今年, 日前).</summary>
    DocumentDate,

    /// <summary>Nothing tells: the expression has no value.</summary>
    Nothing,
}
