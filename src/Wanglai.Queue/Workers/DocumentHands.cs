using Wanglai.Model.Problems;
using Wanglai.Queue.Storage;

namespace Wanglai.Queue.Workers;

/// <summary>Takes one document in hand, has the work done, and notes what came of it.</summary>
internal sealed class DocumentHands(
    QueueDatabase database, TimeProvider clock, string worker, TimeSpan firstPause, Func<QueuedDocument, WorkOutcome> work, Action<QueuedDocument, WorkOutcome> tell)
{
    /// <summary>How often a document is begun before it is given up.</summary>
    public const int MostStarts = 5;

    /// <summary>Works on the document of an id. Gives after what time to try again; null where it ended, or had ended before.</summary>
    public TimeSpan? Work(string id)
    {
        if (database.Do(c => DocumentRows.Take(c, id, worker)) is not var (document, starts))
        {
            return null;
        }

        var outcome = starts > MostStarts ? new WorkOutcome.Failed(QueueProblems.EndedItsWorkers(document.Name, MostStarts)) : Try(document, starts);
        database.Do(c => DocumentRows.End(c, id, outcome, clock.GetUtcNow()));
        tell(document, outcome);
        return (outcome as WorkOutcome.Again)?.After;
    }

    private WorkOutcome Try(QueuedDocument document, int starts)
    {
        try
        {
            return work(document);
        }
        catch (Exception error)
        {
            // Whatever it is, the next document may be without it.
            var problem = (error as WanglaiException)?.Problem ?? QueueProblems.OurFault(document.Name, error);
            return starts >= MostStarts ? new WorkOutcome.Failed(problem) : new WorkOutcome.Again(problem, firstPause * (1 << (starts - 1)));
        }
    }
}
