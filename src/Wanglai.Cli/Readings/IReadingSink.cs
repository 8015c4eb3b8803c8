using Wanglai.Model.Sources;
using Wanglai.Reading;

namespace Wanglai.Cli.Readings;

/// <summary>Where the claims of a reading go.</summary>
internal interface IReadingSink : IDisposable
{
    /// <summary>True where the document need not be read: an equal reading of it is there already. May be asked from several threads.</summary>
    bool Has(Document document);

    /// <summary>Tells the user that the document was there already.</summary>
    void PassOver(Document document);

    /// <summary>Takes the whole reading of one document.</summary>
    void Take(Document document, ReadingResult reading);

    /// <summary>Sums up what was taken.</summary>
    void End();
}
