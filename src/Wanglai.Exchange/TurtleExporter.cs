using System.Text;
using Wanglai.Exchange.Rdf;
using Wanglai.Ledger;

namespace Wanglai.Exchange;

/// <summary>Turtle (RDF 1.1): the statements of <see cref="NQuadsExporter"/> for people to read, without the graphs of the sources.</summary>
public sealed class TurtleExporter : IClaimExporter
{
    /// <inheritdoc/>
    public string Format => "ttl";

    /// <inheritdoc/>
    public long Write(ExportInput input, Stream output, bool forFile)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(output);
        using var text = new StreamWriter(output, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        foreach (var (prefix, iri) in RdfNames.Prefixes)
        {
            text.WriteLine($"@prefix {prefix}: <{iri}> .");
        }

        var writer = new Paragraphs(text);
        var written = 0L;
        foreach (var claim in input.Claims)
        {
            ClaimStatements.Write(writer, claim, input.PlaceOf(claim));
            written++;
        }

        return written;
    }

    private sealed class Paragraphs(StreamWriter text) : IRdfWriter
    {
        private string _subject = "";

        public void Write(string subject, string predicate, RdfValue value)
        {
            if (subject != _subject)
            {
                End(subject);
                text.Write($"\n{RdfText.Iri(subject)}\n    ");
                _subject = subject;
            }
            else
            {
                text.Write(" ;\n    ");
            }

            text.Write($"{Short(predicate)} {(value.IsIri ? Short(value.Text) : RdfText.Of(value))}");
        }

        public void End(string graph)
        {
            if (_subject.Length > 0)
            {
                text.WriteLine(" .");
                _subject = "";
            }
        }

        private static string Short(string iri)
        {
            foreach (var (prefix, whole) in RdfNames.Prefixes)
            {
                if (iri.StartsWith(whole, StringComparison.Ordinal) && iri.AsSpan(whole.Length).IndexOfAnyExcept(LocalNames) < 0)
                {
                    return $"{prefix}:{iri[whole.Length..]}";
                }
            }

            return RdfText.Iri(iri);
        }

        private static readonly System.Buffers.SearchValues<char> LocalNames =
            System.Buffers.SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-");
    }
}
