using Wanglai.Model.Sources;
using Wanglai.Reading;

namespace Wanglai.Cli.Readings;

/// <summary>Where the claims of a reading go.</summary>
internal interface IReadingSink : IDisposable
{
    /// <summary>True where the document need not be read: an equal reading of it is there already. Says so to the user.</summary>
    bool Has(Document document);

    /// <summary>Takes the whole reading of one document.</summary>
    void Take(Document document, ReadingResult reading);

    /// <summary>Sums up what was taken.</summary>
    void End();
}
