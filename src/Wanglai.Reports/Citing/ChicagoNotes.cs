using Wanglai.Model.Problems;
using Wanglai.Model.Sources;
using Wanglai.Reports.Documents;
using Wanglai.Time;

namespace Wanglai.Reports.Citing;

/// <summary>
/// Notes by the Chicago Manual of Style (notes and bibliography): Author, <em>Title</em> (Publication, Date), place; cited again, the author
/// and the title. Chinese titles stay Chinese and upright, for italics are for Latin script; none is shortened, lest two be alike.
/// </summary>
internal sealed class ChicagoNotes : ICitationStyle
{
    public (string BeforeQuote, string Between, string End) Marks => (", ", "; ", ".");

    public IEnumerable<Run> First(CitedWork work, string place)
    {
        var metadata = work.Metadata;
        if (metadata.Author is { Length: > 0 } author)
        {
            yield return new(author + ", ");
        }

        yield return new(Title(work), IsTitle: true);
        var published = string.Join(", ", Published(metadata));
        yield return new((published.Length == 0 ? "" : $" ({published})") + (place.Length == 0 ? "" : ", " + place));
    }

    public IEnumerable<Run> Again(CitedWork work, string place, int first)
    {
        if (work.Metadata.Author is { Length: > 0 } author)
        {
            yield return new(author + ", ");
        }

        yield return new(Title(work), IsTitle: true);
        yield return new(place.Length == 0 ? "" : ", " + place);
    }

    public IEnumerable<Run> Listed(CitedWork work)
    {
        if (work.Metadata.Author is { Length: > 0 } author)
        {
            yield return new(author + ". ");
        }

        yield return new(Title(work), IsTitle: true);
        yield return new("." + string.Concat(Published(work.Metadata).Select(p => $" {p}.")));
    }

    public string Place(OriginalPlace place) => place.In(Language.English);

    public string Places(IEnumerable<OriginalPlace> places) => PlaceLists.Of(places, Language.English, ", ");

    public string Quote(string words) => $"“{words}”";

    private static string Title(CitedWork work) => work.Metadata.Title ?? work.Name;

    private static IEnumerable<string> Published(SourceMetadata metadata)
    {
        if (metadata.Publication is { Length: > 0 } publication)
        {
            yield return publication;
        }

        if (metadata.Date is { } date)
        {
            yield return EdtfWords.English(date);
        }

        if (metadata.Origin is { } origin && origin.StartsWith("http", StringComparison.Ordinal))
        {
            yield return origin;
        }
    }
}
