using Wanglai.Ledger;
using Wanglai.Model.Claims;
using Wanglai.Model.Problems;
using Wanglai.Model.Sources;

namespace Wanglai.Exchange.Imports;

/// <summary>
/// Records a file of claims part by part. A part that the ledger has is passed over, so a run that was cut off is completed by running it
/// again. While a part is recorded, the next is read.
/// </summary>
/// <param name="ledger">Where the claims go.</param>
/// <param name="import">Reads the file.</param>
/// <param name="reader">Who reads so: <see cref="ClaimImport.Reader"/>.</param>
public sealed class ImportRun(ILedger ledger, ClaimImport import, ReaderIdentity reader)
{
    /// <summary>Takes in the whole of <paramref name="input"/>.</summary>
    /// <param name="input">The file.</param>
    /// <param name="report">Told what is wrong with a line that is left out, in the order of lines.</param>
    /// <param name="recorded">Told of each part that is on disk, known before or not.</param>
    /// <exception cref="WanglaiException">The ledger cannot be written, or the mapping does not fit; the parts before are in.</exception>
    public ImportCounts Run(TextReader input, Action<Problem> report, Action<ImportPart> recorded)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(recorded);
        using var parts = import.Parts(input).GetEnumerator();
        var counts = new ImportCounts(0, 0, 0, 0);
        var next = Task.Run(() => Prepare(parts));
        while (next.GetAwaiter().GetResult() is { } prepared)
        {
            next = Task.Run(() => Prepare(parts));
            try
            {
                prepared.Problems.ForEach(report);
                counts = Count(counts, prepared);
                recorded(prepared.Part);
            }
            catch
            {
                // What goes on beside must not use the file and the ledger when they are closed; the error that came first is told.
                next.ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default).Wait();
                throw;
            }
        }

        if (counts.Added > 0)
        {
            ledger.Settle();
        }

        return counts;
    }

    private ImportCounts Count(ImportCounts counts, Prepared prepared)
    {
        var lines = counts.Lines + prepared.Part.Lines.Count;
        return prepared.Claims is { } claims
            ? counts with { Lines = lines, Added = counts.Added + ledger.Record(prepared.Part.Document, reader, claims).ClaimsAdded, Rejected = counts.Rejected + prepared.Problems.Count }
            : counts with { Lines = lines, Known = counts.Known + prepared.Part.Lines.Count };
    }

    private Prepared? Prepare(IEnumerator<ImportPart> parts)
    {
        if (!parts.MoveNext())
        {
            return null;
        }

        var problems = new List<Problem>();
        var part = parts.Current;
        return new(part, ledger.IsRecorded(part.Document, reader) ? null : part.Claims(problems.Add), problems);
    }

    /// <summary>A part that was read; its claims are null where the ledger has it.</summary>
    private sealed record Prepared(ImportPart Part, IReadOnlyList<Claim>? Claims, List<Problem> Problems);
}

/// <summary>What an import came to.</summary>
/// <param name="Lines">How many lines the file has.</param>
/// <param name="Added">How many claims were added.</param>
/// <param name="Known">How many lines stood in parts that the ledger had before.</param>
/// <param name="Rejected">How many lines could not be taken.</param>
public sealed record ImportCounts(long Lines, long Added, long Known, long Rejected);
