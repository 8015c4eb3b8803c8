using Wanglai.Model.Problems;
using Wanglai.Queue.Storage;
using Wanglai.Queue.Workers;

namespace Wanglai.Queue;

/// <summary>
/// Documents that wait to be read by workers, on the server and in the schema of the ledger that they will be recorded in. What was added
/// is kept until a worker has recorded it; who dies with a document in hand is replaced.
/// </summary>
public sealed class QueuedDocuments : IDisposable
{
    private readonly QueueDatabase _database;
    private readonly TimeProvider _clock;

    private QueuedDocuments(QueueDatabase database, TimeProvider clock)
    {
        _database = database;
        _clock = clock;
    }

    internal QueueDatabase Database => _database;

    /// <summary>Opens the queue beside a ledger.</summary>
    /// <param name="connectionString">The ledger's connection string.</param>
    /// <param name="clock">Tells when a document is added.</param>
    /// <param name="createIfMissing">Whether to make the queue where there is none.</param>
    /// <param name="patience">How long to wait for a server that is away.</param>
    /// <exception cref="WanglaiException">There is none, or the server does not answer.</exception>
    public static QueuedDocuments Open(string connectionString, TimeProvider clock, bool createIfMissing, TimeSpan patience)
    {
        ArgumentException.ThrowIfNullOrEmpty(connectionString);
        ArgumentNullException.ThrowIfNull(clock);
        var database = new QueueDatabase(connectionString, clock, patience);
        try
        {
            if (!database.Do(c => QueueSchema.Identify(c, createIfMissing)))
            {
                throw new WanglaiException(QueueProblems.NoQueue(database.Name));
            }

            return new(database, clock);
        }
        catch
        {
            database.Dispose();
            throw;
        }
    }

    /// <summary>Adds documents in one transaction: all of them, or none.</summary>
    /// <returns>How many were added; the others wait or are in hand already. One that is done or failed is begun anew.</returns>
    public int Add(IReadOnlyCollection<QueuedDocument> documents)
    {
        ArgumentNullException.ThrowIfNull(documents);
        var now = _clock.GetUtcNow();
        return _database.Do(connection =>
        {
            using var transaction = connection.BeginTransaction();
            var added = documents.Count(document => DocumentRows.Add(connection, document, now));
            transaction.Commit();
            return added;
        });
    }

    /// <summary>How many documents have come how far.</summary>
    public QueueCounts Counts() => _database.Do(c => DocumentRows.Count(c, Engine.Name));

    /// <summary>What is known of each document, or of those of one state, in the order in which they were added.</summary>
    public IReadOnlyList<QueueEntry> Entries(QueueState? only = null) => _database.Do(c => DocumentRows.List(c, Engine.Name, only));

    /// <summary>Lets failed documents be tried again: those of the ids, or all where none are given. Gives the ids of those that failed.</summary>
    public IReadOnlyList<string> Retry(params IReadOnlyCollection<string> ids) => _database.Do(c => DocumentRows.Retry(c, ids));

    /// <summary>Takes documents out of the queue, with their bytes. One in hand is still recorded. Gives the ids of those that were there.</summary>
    public IReadOnlyList<string> Remove(IReadOnlyCollection<string> ids) => _database.Do(c => DocumentRows.Remove(c, ids));

    /// <summary>Takes everything that is done out of the queue. Gives how many there were.</summary>
    public int RemoveDone() => _database.Do(DocumentRows.RemoveDone);

    /// <inheritdoc/>
    public void Dispose() => _database.Dispose();
}
