using Quartz;

namespace Wanglai.Queue.Workers;

/// <summary>The engine's job for one document, whose id is the job's name.</summary>
internal sealed class ReadDocument(DocumentHands hands) : IJob
{
    // So long the engine holds a job back whose outcome cannot be noted because the server is away.
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    /// <inheritdoc/>
    public async Task Execute(IJobExecutionContext context)
    {
        try
        {
            // The work fills its thread; the engine's own threads are not for that.
            var again = await Task.Factory
                .StartNew(() => hands.Work(context.JobDetail.Key.Name), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default)
                .ConfigureAwait(false);
            if (again is { } after)
            {
                await Later(context, after).ConfigureAwait(false);
            }
        }
        catch (Exception error)
        {
            // Not the document's fault: it would be noted otherwise. An error that left here would end the job, and nobody would begin it again.
            await Task.Delay(Pause).ConfigureAwait(false);
            throw new JobExecutionException(error, refireImmediately: true);
        }
    }

    /// <summary>Gives the job another trigger. The engine forgets a job without one.</summary>
    private static async Task Later(IJobExecutionContext context, TimeSpan after)
    {
        var job = context.JobDetail.Key;
        var trigger = Jobs.Trigger(job, $"{job.Name} {context.FireInstanceId}", after);
        await context.Scheduler.ScheduleJob(trigger).ConfigureAwait(false);
    }
}
