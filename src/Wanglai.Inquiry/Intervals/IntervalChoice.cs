using Wanglai.Inquiry.States;
using Wanglai.Model.Claims;

namespace Wanglai.Inquiry.Intervals;

/// <summary>Which claims a question to the index means: those of some kinds, that hold certainly or only possibly. The default value means none.</summary>
public readonly record struct IntervalChoice
{
    /// <summary>How many kinds there are.</summary>
    internal const int Kinds = 14;

    /// <summary>How many groups there are: each kind's only possible claims, then each kind's certain ones.</summary>
    internal const int Groups = 2 * Kinds;

    private const uint AllKinds = (1u << Kinds) - 1;

    private IntervalChoice(uint mask) => Mask = mask;

    /// <summary>All claims.</summary>
    public static IntervalChoice Everything { get; } = new(AllKinds | (AllKinds << Kinds));

    /// <summary>What certainly holds.</summary>
    public static IntervalChoice Certain { get; } = new(AllKinds << Kinds);

    /// <summary>What may hold, or may not.</summary>
    public static IntervalChoice OnlyPossible { get; } = new(AllKinds);

    /// <summary>The groups that are meant, a bit for each.</summary>
    internal uint Mask { get; }

    /// <summary>The claims of a kind.</summary>
    public static IntervalChoice Of(ClaimKind kind) => new((1u << (int)kind) | (1u << ((int)kind + Kinds)));

    /// <summary>What both mean.</summary>
    public static IntervalChoice operator &(IntervalChoice left, IntervalChoice right) => left.BitwiseAnd(right);

    /// <summary>What either means.</summary>
    public static IntervalChoice operator |(IntervalChoice left, IntervalChoice right) => left.BitwiseOr(right);

    /// <summary>What both mean.</summary>
    public IntervalChoice BitwiseAnd(IntervalChoice other) => new(Mask & other.Mask);

    /// <summary>What either means.</summary>
    public IntervalChoice BitwiseOr(IntervalChoice other) => new(Mask | other.Mask);

    /// <summary>The claims of the kinds that are meant, of whatever certainty, that hold as surely as <paramref name="least"/>.</summary>
    internal IntervalChoice AtLeast(Certainty least)
    {
        var kinds = (Mask | (Mask >> Kinds)) & AllKinds;
        return new((kinds << Kinds) | (least == Certainty.Possible ? kinds : 0));
    }

    /// <summary>The group of a kind's claims that hold so surely.</summary>
    internal static int GroupOf(ClaimKind kind, Certainty certainty) => (int)kind + (certainty == Certainty.Certain ? Kinds : 0);

    /// <summary>Whether a kind's claims that hold so surely are meant.</summary>
    internal bool Means(ClaimKind kind, Certainty certainty) => (Mask & (1u << GroupOf(kind, certainty))) != 0;
}
