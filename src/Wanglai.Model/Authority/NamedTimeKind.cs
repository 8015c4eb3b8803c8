namespace Wanglai.Model.Authority;

/// <summary>What sort of time a name stands for.</summary>
public enum NamedTimeKind
{
    /// <summary>A stretch of time (抗日战争).</summary>
    Period,

    /// <summary>A happening at one time (西安事变).</summary>
    Event,

    /// <summary>A day that comes every year (五一节).</summary>
    DayOfYear,
}
