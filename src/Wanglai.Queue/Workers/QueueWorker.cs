using Quartz;
using Wanglai.Model.Problems;
using Wanglai.Queue.Storage;

namespace Wanglai.Queue.Workers;

/// <summary>
/// One worker of a queue. Any number of them, on any machines, share the work: each document is done by one of them, and by another where
/// that one dies. Work may be begun twice, so it must come to the same: record nothing that is recorded.
/// </summary>
public sealed class QueueWorker
{
    private const int HandedAtOnce = 100;

    // One number for all workers of a database, so that one at a time hands over: WNGW in ASCII.
    private const long HandingOver = 0x574E4757;

    private static readonly TimeSpan Step = TimeSpan.FromMilliseconds(250);

    private readonly QueueDatabase _database;
    private readonly TimeProvider _clock;
    private readonly int _atOnce;

    /// <summary>A worker of <paramref name="queue"/>.</summary>
    /// <param name="queue">The queue; not disposed of while the worker runs.</param>
    /// <param name="clock">Tells when a document ended.</param>
    /// <param name="atOnce">How many documents it works on at once.</param>
    public QueueWorker(QueuedDocuments queue, TimeProvider clock, int atOnce)
    {
        ArgumentNullException.ThrowIfNull(queue);
        ArgumentNullException.ThrowIfNull(clock);
        ArgumentOutOfRangeException.ThrowIfLessThan(atOnce, 1);
        _database = queue.Database;
        _clock = clock;
        _atOnce = atOnce;
        Name = $"{Environment.MachineName}-{Environment.ProcessId}-{clock.GetUtcNow().ToUnixTimeMilliseconds():x}";
    }

    /// <summary>What this worker is called: machine, process, time.</summary>
    public string Name { get; }

    /// <summary>After what time a document that could not be done is tried again for the first time; each further time takes twice as long.</summary>
    internal TimeSpan FirstPause { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>Works until told to stop, or until the queue is empty; then ends what it has in hand.</summary>
    /// <param name="work">Does the work; called from several threads at once. What it throws lets the document be tried again.</param>
    /// <param name="tell">Told what came of a document, from several threads at once.</param>
    /// <param name="trouble">Told once when the server goes away; the worker waits for it to come back.</param>
    /// <param name="untilEmpty">Whether to stop when no document waits or is in hand anywhere; then a server that stays away is not waited for.</param>
    /// <param name="stop">Says when to stop.</param>
    /// <exception cref="WanglaiException">The server does not answer at the beginning, or with <paramref name="untilEmpty"/> later.</exception>
    public async Task RunAsync(
        Func<QueuedDocument, WorkOutcome> work, Action<QueuedDocument, WorkOutcome> tell, Action<Problem> trouble, bool untilEmpty, CancellationToken stop)
    {
        var scheduler = await Engine.CreateAsync(_database.ConnectionString, Name, _atOnce).ConfigureAwait(false);
        scheduler.JobFactory = new Jobs(new DocumentHands(_database, _clock, Name, FirstPause, work, tell));
        await scheduler.Start(CancellationToken.None).ConfigureAwait(false);
        try
        {
            var away = false;
            while (!stop.IsCancellationRequested)
            {
                try
                {
                    await HandOver(scheduler).ConfigureAwait(false);
                    away = false;
                    if (untilEmpty && !_database.Do(DocumentRows.HasOpen))
                    {
                        return;
                    }
                }
                catch (WanglaiException error) when (!untilEmpty)
                {
                    if (!away)
                    {
                        trouble(error.Problem);
                    }

                    away = true;
                }

                await Task.Delay(Step, _clock, stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
        finally
        {
            await scheduler.Shutdown(waitForJobsToComplete: true, CancellationToken.None).ConfigureAwait(false);
        }
    }

    /// <summary>
    /// Gives the engine a job for each document that was added. Adding is one transaction of the queue's own table; what is handed over is
    /// marked after it, and a job that is there already is replaced, so a death between the two loses nothing and doubles nothing.
    /// </summary>
    private async Task HandOver(IScheduler scheduler)
    {
        if (_database.Do(c => DocumentRows.NotHanded(c, 1)).Count == 0)
        {
            return;
        }

        using var turn = _database.TryTakeTurn(HandingOver);
        while (turn is not null && _database.Do(c => DocumentRows.NotHanded(c, HandedAtOnce)) is { Count: > 0 } ids)
        {
            await scheduler.ScheduleJobs(ids.Select(Jobs.Of).ToDictionary(j => j.Job, j => j.Triggers), replace: true, CancellationToken.None).ConfigureAwait(false);
            _database.Do(c => DocumentRows.MarkHanded(c, ids));
        }
    }
}
