namespace Wanglai.Evaluation.Figures;

/// <summary>Sums over claims, from which the figures follow. Sums of different claims may be added.</summary>
public sealed record Tally
{
    /// <summary>No claims.</summary>
    public static Tally Zero { get; } = new();

    /// <summary>Claims of the gold.</summary>
    public int Gold { get; init; }

    /// <summary>Claims read.</summary>
    public int Read { get; init; }

    /// <summary>Claims of the gold to which a claim read answers with the same change.</summary>
    public int Matched { get; init; }

    /// <summary>Slots of the gold.</summary>
    public double GoldSlots { get; init; }

    /// <summary>Slots of what was read.</summary>
    public double ReadSlots { get; init; }

    /// <summary>Slots that are right.</summary>
    public double Hits { get; init; }

    /// <summary>Claims of the gold that have a time and to which a claim read answers.</summary>
    public int Timed { get; init; }

    /// <summary>Of those, the ones whose time was read with the same first and last day.</summary>
    public int TimeExact { get; init; }

    /// <summary>Of those, the ones whose time has a day in common with the time read.</summary>
    public int TimeMeets { get; init; }

    /// <summary>Claims read whose quote is not what stands in the source.</summary>
    public int Misquoted { get; init; }

    /// <summary>Precision and recall of whole claims.</summary>
    public PrecisionRecall Claims => PrecisionRecall.Of(Matched, Read, Gold);

    /// <summary>Precision and recall of slots.</summary>
    public PrecisionRecall Slots => PrecisionRecall.Of(Hits, ReadSlots, GoldSlots);

    /// <summary>The share of times that are exact; 0 where none was to be read.</summary>
    public double TimeExactShare => PrecisionRecall.Share(TimeExact, Timed);

    /// <summary>The share of times that meet; 0 where none was to be read.</summary>
    public double TimeMeetsShare => PrecisionRecall.Share(TimeMeets, Timed);

    /// <summary>The sum of several.</summary>
    public static Tally Sum(IEnumerable<Tally> tallies) => tallies.Aggregate(Zero, (sum, t) => new Tally
    {
        Gold = sum.Gold + t.Gold,
        Read = sum.Read + t.Read,
        Matched = sum.Matched + t.Matched,
        GoldSlots = sum.GoldSlots + t.GoldSlots,
        ReadSlots = sum.ReadSlots + t.ReadSlots,
        Hits = sum.Hits + t.Hits,
        Timed = sum.Timed + t.Timed,
        TimeExact = sum.TimeExact + t.TimeExact,
        TimeMeets = sum.TimeMeets + t.TimeMeets,
        Misquoted = sum.Misquoted + t.Misquoted,
    });

    internal static Tally OfGold(ClaimForm gold) => new() { Gold = 1, GoldSlots = gold.Slots };

    internal static Tally OfRead(ClaimForm read) => new() { Read = 1, ReadSlots = read.Slots };

    internal static Tally OfPair(ClaimForm gold, ClaimForm read, SlotComparison slots) => new()
    {
        Matched = slots.SameChange ? 1 : 0,
        Hits = slots.Hits,
        Timed = gold.When is null ? 0 : 1,
        TimeExact = slots.SameTime ? 1 : 0,
        TimeMeets = gold.When is { } when && read.When is { } other && when.Meets(other) ? 1 : 0,
    };
}
