using System.Collections.Concurrent;
using System.Text;
using Wanglai.Model.Sources;
using Wanglai.Queue.Workers;

// The engine knows one scheduler of a name in a process, as one process is one worker.
[assembly: CollectionBehavior(DisableTestParallelization = true)]

namespace Wanglai.Queue.Tests;

/// <summary>A queue of one test's own, with work that only notes which documents it was given.</summary>
internal sealed class Place : IDisposable
{
    private readonly ServedDatabase? _database;

    public Place()
    {
        _database = new ServedDatabase().Made();
        Queue = Open(_database.Location);
    }

    /// <summary>On a server of the test's own.</summary>
    public Place(string location) => Queue = Open(location);

    public QueuedDocuments Queue { get; }

    /// <summary>The names of the documents worked on, in the order in which they were begun.</summary>
    public ConcurrentQueue<string> Worked { get; } = [];

    public static QueuedDocument Document(string name, string text = "1979年，甲市总工会代表团访问了乙市。") =>
        new(name, Encoding.UTF8.GetBytes(text), SourceMetadata.Empty);

    public static QueuedDocument[] Documents(int number) => [.. Enumerable.Range(1, number).Select(n => Document($"{n:000}.txt"))];

    /// <summary>Lets one worker empty the queue.</summary>
    public async Task<List<WorkOutcome>> Empty(Func<QueuedDocument, WorkOutcome>? work = null)
    {
        var outcomes = new ConcurrentQueue<WorkOutcome>();
        var worker = new QueueWorker(Queue, TimeProvider.System, atOnce: 2) { FirstPause = TimeSpan.FromMilliseconds(50) };
        await worker.RunAsync(
            document =>
            {
                Worked.Enqueue(document.Name);
                return work?.Invoke(document) ?? Done(document);
            },
            (_, outcome) => outcomes.Enqueue(outcome),
            problem => Assert.Fail(problem.English),
            untilEmpty: true,
            TestContext.Current.CancellationToken);
        return [.. outcomes];
    }

    public static WorkOutcome Done(QueuedDocument document) => new WorkOutcome.Done($"s-{document.Name}", 3);

    public void Dispose()
    {
        Queue.Dispose();
        _database?.Dispose();
    }

    private static QueuedDocuments Open(string location) => QueuedDocuments.Open(location, TimeProvider.System, createIfMissing: true, TimeSpan.FromSeconds(30));
}
