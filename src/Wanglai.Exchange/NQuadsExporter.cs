using System.Text;
using Wanglai.Exchange.Rdf;
using Wanglai.Ledger;

namespace Wanglai.Exchange;

/// <summary>N-Quads (RDF 1.1): a line a statement, each in the graph of the source that makes it; docs/formats/claims.md tells in which terms.</summary>
public sealed class NQuadsExporter : IClaimExporter
{
    /// <inheritdoc/>
    public string Format => "nq";

    /// <inheritdoc/>
    public long Write(ExportInput input, Stream output, bool forFile)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(output);
        using var text = new StreamWriter(output, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        var writer = new Lines(text);
        var written = 0L;
        foreach (var claim in input.Claims)
        {
            ClaimStatements.Write(writer, claim, input.PlaceOf(claim));
            written++;
        }

        return written;
    }

    private sealed class Lines(StreamWriter text) : IRdfWriter
    {
        private readonly List<string> _triples = [];

        public void Write(string subject, string predicate, RdfValue value) => _triples.Add($"{RdfText.Iri(subject)} {RdfText.Iri(predicate)} {RdfText.Of(value)}");

        public void End(string graph)
        {
            _triples.ForEach(t => text.WriteLine($"{t} {RdfText.Iri(graph)} ."));
            _triples.Clear();
        }
    }
}
