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
    /// <remarks>Of an archive, what can be read is recorded, and what is wrong with the rest is reported.</remarks>
    public WorkOutcome Do(QueuedDocument queued)
    {
        using var bytes = new MemoryStream(queued.Bytes.ToArray(), writable: false);
        var taken = _intake.ReadAll(bytes, queued.Name);
        if (!taken.Any(t => t.Succeeded))
        {
            return new WorkOutcome.Failed(taken[0].Problem!);
        }

        var outcomes = new List<WorkOutcome.Done>();
        foreach (var result in taken)
        {
            foreach (var problem in result.Succeeded ? result.Remarks : [result.Problem])
            {
                report(problem);
            }

            if (result.Succeeded)
            {
                outcomes.Add(Record(result.Document with { Metadata = queued.Metadata.Over(result.Document.Metadata) }));
            }
        }

        return outcomes[0] with { ClaimsAdded = outcomes.Sum(o => o.ClaimsAdded) };
    }

    private WorkOutcome.Done Record(Document document)
    {
        if (ledger.IsRecorded(document, reader.Identity))
        {
            return new(SourceId.Of(document).Value, 0);
        }

        var reading = reader.Read(document, new ReadingOptions());
        foreach (var problem in reading.Problems)
        {
            report(problem);
        }

        var outcome = ledger.Record(document, reader.Identity, reading.Claims);
        return new(outcome.Source.Value, outcome.ClaimsAdded);
    }
}
