using Wanglai.Inquiry.Intervals;
using Wanglai.Inquiry.States;
using Wanglai.Model.Claims;

namespace Wanglai.Inquiry.Tests.Intervals;

public sealed class ALargeIndexTests
{
    private static readonly IndexedClaim[] Claims = [.. Made(new Random(1949), 30_000)];

    [Fact]
    public void Blocks_of_all_sizes_answer_as_the_list_does()
    {
        var index = IntervalIndex.Empty.With(Claims);
        for (var day = -200; day < 21_000; day += 97)
        {
            Assert.Equal(Claims.Where(c => c.Days.MayHoldOn(day)).Select(c => c.Days.Id), index.On(day, IntervalChoice.Everything));
            Assert.Equal(Claims.Where(c => c.Days.HoldsOn(day)).Select(c => c.Days.Id), index.On(day, IntervalChoice.Certain));
            Assert.Equal(
                Claims.Where(c => c.Parties.Contains(3) && c.Days.MayHoldOn(day)).Select(c => c.Days.Id),
                index.NamingOn(3, day, IntervalChoice.Everything));
            Assert.Equal(
                Claims.Where(c => c.Days.First <= day + 365 && c.Days.Last >= day).Select(c => c.Days.Id),
                index.Between(day, day + 365, IntervalChoice.Everything, Certainty.Possible));
        }
    }

    [Fact]
    public void What_is_added_in_small_batches_is_in_every_answer_at_once_and_sorted_in_the_end()
    {
        var index = IntervalIndex.Empty;
        foreach (var batch in Claims.Chunk(300))
        {
            index = index.With(batch);
            Assert.Contains(batch[^1].Days.Id, index.On(batch[^1].Days.First, IntervalChoice.Everything));
        }

        Assert.Equal(Claims.Length, index.Claims);
        Assert.Equal(Claims.Select(c => c.Days.Id), index.Added.Select(c => c.Days.Id));
        for (var day = 0; day < 21_000; day += 997)
        {
            Assert.Equal(Claims.Where(c => c.Days.MayHoldOn(day)).Select(c => c.Days.Id), index.On(day, IntervalChoice.Everything));
            Assert.Equal(Claims.Count(c => c.Days.MayHoldOn(day)), index.CountOn(day).Of(IntervalChoice.Everything));
        }
    }

    internal static IEnumerable<IndexedClaim> Made(Random random, int count)
    {
        for (var id = 0; id < count; id++)
        {
            var first = random.Next(20_000);
            var last = first + random.Next(5) switch { 0 => 0, 1 => random.Next(31), 2 => random.Next(365), _ => random.Next(3_000) };
            var kind = (ClaimKind)random.Next(14);
            var (from, to) = (random.Next(first, last + 1), random.Next(first, last + 1));
            yield return new(new(id, kind, first, last, from, to), [.. new[] { random.Next(10), 10 + random.Next(1_000) }]);
        }
    }
}
