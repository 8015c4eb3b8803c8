namespace Wanglai.Cli.Readings;

/// <summary>Does one piece of work after another on several processors at once, and gives what came of each in the order of the inputs.</summary>
/// <param name="atOnce">How many pieces are worked on at once.</param>
/// <param name="most">The size that the pieces held at a time may have together. One that is larger by itself is worked on alone.</param>
internal sealed class InOrder(int atOnce, long most)
{
    /// <summary>
    /// What <paramref name="work"/> makes of each input, in order. No more than twice as many inputs as are worked on at once, nor more
    /// than the size allowed, are begun and not yet given: what a run holds follows from the size of an input, not from how many there
    /// are. (PLINQ, which keeps order as well, lets the results behind a slow one heap up by the thousand.)
    /// </summary>
    /// <remarks>
    /// The threads are the work's own: those of the pool come when the pool sees fit. What the work throws is thrown here, at the place
    /// of its input. When it is, or the caller stops early, work that was begun is waited for and none is begun.
    /// </remarks>
    public IEnumerable<TResult> Select<T, TResult>(IEnumerable<T> inputs, Func<T, long> sizeOf, Func<T, TResult> work)
    {
        using var places = new SemaphoreSlim(atOnce);
        var begun = new Queue<(Task<TResult> Task, long Size)>();
        var held = 0L;
        using var next = inputs.GetEnumerator();
        var more = next.MoveNext();
        try
        {
            while (more || begun.Count > 0)
            {
                while (more && begun.Count < 2 * atOnce && sizeOf(next.Current) is var size && (begun.Count == 0 || held + size <= most))
                {
                    var input = next.Current;
                    begun.Enqueue((Task.Factory.StartNew(() => OnePlace(places, input, work), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default), size));
                    held += size;
                    more = next.MoveNext();
                }

                var (first, taken) = begun.Dequeue();
                var result = first.GetAwaiter().GetResult();
                yield return result;
                held -= taken;
            }
        }
        finally
        {
            Task.WhenAll(begun.Select(b => b.Task)).ContinueWith(_ => { }, TaskScheduler.Default).Wait();
        }
    }

    private static TResult OnePlace<T, TResult>(SemaphoreSlim places, T input, Func<T, TResult> work)
    {
        places.Wait();
        try
        {
            return work(input);
        }
        finally
        {
            places.Release();
        }
    }
}
