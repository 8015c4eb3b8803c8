using Wanglai.Inquiry.Intervals;
using Wanglai.Inquiry.States;

namespace Wanglai.Inquiry.Tests.Intervals;

/// <summary>The questions to an index, with their answers as sorted lists.</summary>
internal static class IntervalAsking
{
    public static IReadOnlyList<int> On(this IntervalIndex index, int day, IntervalChoice choice)
    {
        var found = default(IdList);
        index.On(day, choice, ref found);
        return [.. found.Ids.Order()];
    }

    public static IReadOnlyList<int> Between(this IntervalIndex index, int first, int last, IntervalChoice kinds, Certainty least)
    {
        var found = default(IdList);
        index.Between(first, last, kinds, least, ref found);
        return [.. found.Ids.Order()];
    }

    public static IReadOnlyList<int> Changes(this IntervalIndex index, int day, DayChange change, IntervalChoice choice)
    {
        var found = default(IdList);
        index.Changes(day, change, choice, ref found);
        return [.. found.Ids.Order()];
    }

    public static IReadOnlyList<int> NamingOn(this IntervalIndex index, int party, int day, IntervalChoice choice)
    {
        var found = default(IdList);
        index.NamingOn(party, day, choice, ref found);
        return [.. found.Ids.Order()];
    }

    public static IReadOnlyList<int> NamingBetween(this IntervalIndex index, int party, int first, int last, IntervalChoice kinds, Certainty least)
    {
        var found = default(IdList);
        index.NamingBetween(party, first, last, kinds, least, ref found);
        return [.. found.Ids.Order()];
    }
}
