using Wanglai.Cli.Readings;

namespace Wanglai.Cli.Tests;

/// <summary>Reading several documents at once holds a few of them at a time and keeps their order.</summary>
public sealed class Work_in_order
{
    [Fact]
    public void Gives_the_results_in_the_order_of_the_inputs_whichever_is_done_first()
    {
        var results = new InOrder(4, long.MaxValue).Select(Enumerable.Range(0, 40), _ => 1, i =>
        {
            Thread.Sleep(i % 4 == 0 ? 10 : 0);
            return i;
        });
        Assert.Equal(Enumerable.Range(0, 40), results);
    }

    [Fact]
    public void Begins_no_more_than_a_few_before_their_results_are_taken()
    {
        var begun = 0;
        using var results = new InOrder(2, long.MaxValue).Select(Enumerable.Range(0, 1000), _ => 1, i =>
        {
            Interlocked.Increment(ref begun);
            return i;
        }).GetEnumerator();
        Assert.True(results.MoveNext());
        Thread.Sleep(50);
        Assert.InRange(begun, 1, 4);
    }

    [Fact]
    public void Works_on_no_more_at_once_than_it_may()
    {
        var (now, most) = (0, 0);
        var places = new Lock();
        _ = new InOrder(2, long.MaxValue).Select(Enumerable.Range(0, 50), _ => 1, i =>
        {
            lock (places)
            {
                most = Math.Max(most, ++now);
            }

            Thread.Sleep(1);
            lock (places)
            {
                return --now;
            }
        }).ToList();
        Assert.InRange(most, 1, 2);
    }

    [Fact]
    public void Works_alone_on_what_is_larger_than_it_may_hold()
    {
        var (now, together) = (0, 0);
        var results = new InOrder(4, 10).Select(Enumerable.Range(0, 20), i => i % 5 == 0 ? 11 : 1, i =>
        {
            if (Interlocked.Increment(ref now) > 1 && i % 5 == 0)
            {
                Interlocked.Increment(ref together);
            }

            Thread.Sleep(1);
            Interlocked.Decrement(ref now);
            return i;
        });
        Assert.Equal(Enumerable.Range(0, 20), results);
        Assert.Equal(0, together);
    }

    [Fact]
    public void Throws_what_the_work_threw_at_its_place()
    {
        var taken = new List<int>();
        var fault = Assert.Throws<InvalidDataException>(() =>
        {
            foreach (var result in new InOrder(2, long.MaxValue).Select(Enumerable.Range(0, 10), _ => 1, i => i == 3 ? throw new InvalidDataException("three") : i))
            {
                taken.Add(result);
            }
        });
        Assert.Equal("three", fault.Message);
        Assert.Equal([0, 1, 2], taken);
    }
}
