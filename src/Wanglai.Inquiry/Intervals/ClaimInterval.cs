using Wanglai.Model.Claims;

namespace Wanglai.Inquiry.Intervals;

/// <summary>
/// The days of one claim: those on which what it tells may hold, and among them those on which it certainly does. All ends are
/// inclusive; days are counted from 1970-01-01, and <see cref="int.MinValue"/> and <see cref="int.MaxValue"/> are “without end”.
/// </summary>
/// <param name="Id">What answers call the claim by: any number that its owner can find it by again.</param>
/// <param name="Kind">What the claim is about.</param>
/// <param name="First">The first day on which it may hold.</param>
/// <param name="Last">The last such day; not before <paramref name="First"/>.</param>
/// <param name="CertainFirst">The first day on which it certainly holds.</param>
/// <param name="CertainLast">The last such day; before <paramref name="CertainFirst"/> where it certainly holds on none.</param>
public readonly record struct ClaimInterval(int Id, ClaimKind Kind, int First, int Last, int CertainFirst, int CertainLast)
{
    /// <summary>A claim that certainly holds on all of its days.</summary>
    public static ClaimInterval Certain(int id, ClaimKind kind, int first, int last) => new(id, kind, first, last, first, last);

    /// <summary>A claim that holds on some of its days, and nobody knows which.</summary>
    public static ClaimInterval Possible(int id, ClaimKind kind, int first, int last) => new(id, kind, first, last, int.MaxValue, int.MinValue);

    /// <summary>Whether it certainly holds on any day.</summary>
    public bool HasCertain => CertainFirst <= CertainLast;

    /// <summary>Whether it may hold on <paramref name="day"/>.</summary>
    public bool MayHoldOn(int day) => First <= day && day <= Last;

    /// <summary>Whether it certainly holds on <paramref name="day"/>.</summary>
    public bool HoldsOn(int day) => CertainFirst <= day && day <= CertainLast;

    /// <summary>Throws where the ends contradict one another.</summary>
    /// <exception cref="ArgumentException">It ends before it begins, or certainly holds where it may not.</exception>
    internal void Check()
    {
        if (First > Last || (HasCertain && (CertainFirst < First || CertainLast > Last)))
        {
            throw new ArgumentException($"An interval [{First}, {Last}] cannot have the certain part [{CertainFirst}, {CertainLast}].");
        }
    }
}
