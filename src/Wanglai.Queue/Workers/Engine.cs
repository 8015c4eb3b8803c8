using System.Collections.Specialized;
using System.Globalization;
using Quartz;
using Quartz.Impl;

namespace Wanglai.Queue.Workers;

/// <summary>
/// The engine: Quartz.NET, clustered over its tables in the queue's database. It hands each job to one worker, notices within some
/// seconds that a worker has died and hands its jobs to others, and keeps the time of what is to be tried again.
/// </summary>
internal static class Engine
{
    /// <summary>What all workers of a queue call themselves together.</summary>
    public const string Name = "wanglai";

    private const string DataSource = "queue";

    // A worker that is silent for the sum of the two is taken for dead. One that was only slow does no harm: what it and its successor
    // record is the same, and recorded once.
    private static readonly TimeSpan SignOfLife = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan MostSilence = TimeSpan.FromSeconds(5);

    // How soon a worker with nothing to do sees what others have handed over; how soon it tries the server again.
    private static readonly TimeSpan Idle = TimeSpan.FromSeconds(2);

    /// <summary>A scheduler, not started.</summary>
    /// <param name="connectionString">Where its tables are.</param>
    /// <param name="worker">What this worker is called: no two alike.</param>
    /// <param name="atOnce">How many documents it may have in hand.</param>
    public static async Task<IScheduler> CreateAsync(string connectionString, string worker, int atOnce)
    {
        var threads = atOnce.ToString(CultureInfo.InvariantCulture);
        var factory = new StdSchedulerFactory(new NameValueCollection
        {
            ["quartz.scheduler.instanceName"] = Name,
            ["quartz.scheduler.instanceId"] = worker,
            ["quartz.scheduler.idleWaitTime"] = Milliseconds(Idle),
            ["quartz.scheduler.batchTriggerAcquisitionMaxCount"] = threads,
            ["quartz.threadPool.maxConcurrency"] = threads,
            ["quartz.serializer.type"] = $"{typeof(StringMaps).FullName}, {typeof(StringMaps).Assembly.GetName().Name}",
            ["quartz.jobStore.type"] = "Quartz.Impl.AdoJobStore.JobStoreTX, Quartz",
            ["quartz.jobStore.driverDelegateType"] = "Quartz.Impl.AdoJobStore.PostgreSQLDelegate, Quartz",
            ["quartz.jobStore.useProperties"] = "true",
            ["quartz.jobStore.clustered"] = "true",
            ["quartz.jobStore.clusterCheckinInterval"] = Milliseconds(SignOfLife),
            ["quartz.jobStore.clusterCheckinMisfireThreshold"] = Milliseconds(MostSilence),
            ["quartz.jobStore.dbRetryInterval"] = Milliseconds(Idle),
            ["quartz.jobStore.acquireTriggersWithinLock"] = "true",
            ["quartz.jobStore.dataSource"] = DataSource,
            [$"quartz.dataSource.{DataSource}.provider"] = "Npgsql",
            [$"quartz.dataSource.{DataSource}.connectionString"] = connectionString,
        });
        return await factory.GetScheduler().ConfigureAwait(false);
    }

    private static string Milliseconds(TimeSpan time) => time.TotalMilliseconds.ToString("0", CultureInfo.InvariantCulture);
}
