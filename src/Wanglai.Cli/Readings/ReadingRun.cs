using Wanglai.Cli.Hosting;
using Wanglai.Intake;
using Wanglai.Ledger;
using Wanglai.Model.Problems;
using Wanglai.Model.Sources;
using Wanglai.Reading;

namespace Wanglai.Cli.Readings;

/// <summary>
/// Takes documents through intake and reading to a sink. What is wrong with one is reported, and the others are still read.
/// Several are read at once, on all processors; the sink gets them one by one, in the order in which they were named. No more than a
/// few are held at a time, however many there are.
/// </summary>
internal sealed class ReadingRun(CliHost host, ReadRequest request, Reader reader, IReadingSink sink, Func<ILedger> openLedger)
{
    private const string StandardInputName = "stdin.txt";

    /// <summary>
    /// How many bytes of documents are in work at a time. A reading and its recording take some thirty times its document's bytes where
    /// claims stand close together.
    /// </summary>
    private static readonly long MostBytes = 5_000_000L * Math.Max(2, Environment.ProcessorCount);

    /// <summary>Reads everything; tells <paramref name="progress"/> the part of the files that is done.</summary>
    public void Go(IProgress<double> progress)
    {
        var intake = new DocumentReader(MetadataLoading.Load(host, request.MetadataFile));
        var options = new ReadingOptions { About = request.About, Explain = request.Explain, MinConfidence = request.MinConfidence };
        using var stored = request is { Again: true, Paths.Count: 0 } ? openLedger() : null;
        var inputs = stored is null ? NamedFiles.Of(host, request.Paths).Select(path => new Input(path, null)).ToList() : [.. stored.Sources().Select(s => new Input(s.Name, s))];
        var done = 0;
        foreach (var outcomes in new InOrder(Environment.ProcessorCount, MostBytes).Select(inputs, SizeOf, input => Read(intake, stored, input, options)))
        {
            foreach (var outcome in outcomes)
            {
                Take(outcome);
            }

            progress.Report(++done / (double)inputs.Count);
        }

        sink.End();
    }

    private static long SizeOf(Input input) =>
        input is { Source: null, Path: not NamedFiles.StandardInput } && new FileInfo(input.Path) is { Exists: true } file ? file.Length : 0;

    private IReadOnlyList<Outcome> Read(DocumentReader intake, ILedger? stored, Input input, ReadingOptions options)
    {
        if (input.Source is { } source)
        {
            return [Read(new(source.Name, stored!.TextOf(source.Id)!, source.BytesHash, source.Encoding, source.Metadata) { Places = stored.PlacesOf(source.Id) }, options)];
        }

        var results = input.Path == NamedFiles.StandardInput ? ReadStandardInput(intake) : intake.ReadAll(input.Path);
        return [.. results.Select(result => result.Succeeded ? Read(result.Document, options) with { Remarks = result.Remarks } : new(null, null, result.Problem))];
    }

    private Outcome Read(Document taken, ReadingOptions options)
    {
        var known = taken.Metadata;
        var document = taken with
        {
            Metadata = known with { Date = request.DocumentDate ?? known.Date, About = request.About ?? known.About },
        };
        if (sink.Has(document))
        {
            return new(document, null, null);
        }

        try
        {
            return new(document, reader.Read(document, options), null);
        }
        catch (Exception fault) when (fault is NullReferenceException or ArgumentException or InvalidOperationException or IndexOutOfRangeException or KeyNotFoundException or FormatException or OverflowException)
        {
            // A fault of ours in one of a thousand documents must not cost the user the rest.
            return new(null, null, CliProblems.FailedOn(document.Name, fault));
        }
    }

    private void Take(Outcome outcome)
    {
        foreach (var remark in outcome.Remarks)
        {
            host.Report(remark);
        }

        switch (outcome)
        {
            case { Problem: { } problem }:
                host.Report(problem);
                break;
            case { Document: { } document, Reading: { } reading }:
                foreach (var problem in reading.Problems)
                {
                    host.Report(problem);
                }

                sink.Take(document, reading);
                break;
            case { Document: { } document }:
                sink.PassOver(document);
                break;
        }
    }

    private IReadOnlyList<IntakeResult> ReadStandardInput(DocumentReader intake)
    {
        using var stream = host.Console.OpenIn();
        return intake.ReadAll(stream, StandardInputName);
    }

    /// <summary>What is to be read: a file, or a text that the ledger has.</summary>
    private sealed record Input(string Path, RecordedSource? Source);

    /// <summary>What came of one document: a problem; or a document with its reading, which is null where the sink has it already.</summary>
    private sealed record Outcome(Document? Document, ReadingResult? Reading, Problem? Problem)
    {
        /// <summary>What could not be read of the document.</summary>
        public IReadOnlyList<Problem> Remarks { get; init; } = [];
    }
}
