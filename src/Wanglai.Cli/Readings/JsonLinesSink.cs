using Wanglai.Model.Claims;
using Wanglai.Model.Sources;
using Wanglai.Reading;

namespace Wanglai.Cli.Readings;

/// <summary>Writes claims to standard output as the contract's JSON Lines, document by document.</summary>
internal sealed class JsonLinesSink(TextWriter output) : IReadingSink
{
    public bool Has(Document document) => false;

    public void PassOver(Document document) => throw new InvalidOperationException("Every document is written.");

    public void Take(Document document, ReadingResult reading)
    {
        foreach (var claim in reading.Claims)
        {
            output.WriteLine(ClaimJson.Write(claim));
        }
    }

    public void End() => output.Flush();

    public void Dispose()
    {
        // The output belongs to the console.
    }
}
