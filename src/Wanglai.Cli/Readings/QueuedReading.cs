using Wanglai.Intake;
using Wanglai.Ledger;
using Wanglai.Model.Problems;
using Wanglai.Model.Sources;
using Wanglai.Queue;
using Wanglai.Reading;

namespace Wanglai.Cli.Readings;

/// <summary>Reads a document from the queue into the ledger. Safe to use from several threads; done twice, it comes to the same.</summary>
internal sealed class QueuedReading(Reader reader, ILedger ledger, Action<Problem> report)
{
    private readonly DocumentReader _intake = new();

    /// <summary>Reads and records it. What the document itself is the cause of is final; what the ledger throws may pass.</summary>
    public WorkOutcome Do(QueuedDocument queued)
    {
        using var bytes = new MemoryStream(queued.Bytes.ToArray(), writable: false);
        var taken = _intake.Read(bytes, queued.Name);
        if (!taken.Succeeded)
        {
            return new WorkOutcome.Failed(taken.Problem);
        }

        var document = taken.Document with { Metadata = queued.Metadata };
        if (ledger.IsRecorded(document, reader.Identity))
        {
            return new WorkOutcome.Done(SourceId.Of(document).Value, 0);
        }

        var reading = reader.Read(document, new ReadingOptions());
        foreach (var problem in reading.Problems)
        {
            report(problem);
        }

        var outcome = ledger.Record(document, reader.Identity, reading.Claims);
        return new WorkOutcome.Done(outcome.Source.Value, outcome.ClaimsAdded);
    }
}
