using Quartz;
using Quartz.Spi;

namespace Wanglai.Queue.Workers;

/// <summary>Makes jobs of documents.</summary>
internal sealed class Jobs(DocumentHands hands) : IJobFactory
{
    private const string Group = "documents";

    /// <summary>The job of a document, to be begun at once; begun anew by another worker where its own dies.</summary>
    public static (IJobDetail Job, IReadOnlyCollection<ITrigger> Triggers) Of(string id)
    {
        var job = JobBuilder.Create<ReadDocument>().WithIdentity(id, Group).RequestRecovery().Build();
        return (job, [Trigger(job.Key, id, TimeSpan.Zero)]);
    }

    /// <summary>Begins a job once, after a while. A job that had to wait longer because all workers were busy is not late.</summary>
    public static ITrigger Trigger(JobKey job, string name, TimeSpan after) => TriggerBuilder.Create()
        .ForJob(job)
        .WithIdentity(name, Group)
        .StartAt(DateBuilder.FutureDate((int)after.TotalMilliseconds, IntervalUnit.Millisecond))
        .WithSimpleSchedule(once => once.WithRepeatCount(0).WithMisfireHandlingInstructionIgnoreMisfires())
        .Build();

    /// <inheritdoc/>
    public IJob NewJob(TriggerFiredBundle bundle, IScheduler scheduler) => new ReadDocument(hands);

    /// <inheritdoc/>
    public void ReturnJob(IJob job)
    {
    }
}
