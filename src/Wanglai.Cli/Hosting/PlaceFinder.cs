using Wanglai.Inquiry.Chronicles;
using Wanglai.Ledger;
using Wanglai.Model.Problems;
using Wanglai.Model.Sources;
using Wanglai.Model.Texts;

namespace Wanglai.Cli.Hosting;

/// <summary>
/// Says where in its original a passage stands. A ledger holds a map of places for office files only.
/// </summary>
/// <param name="ledger">The ledger last asked.</param>
/// <param name="language">The language of what is said.</param>
internal sealed class PlaceFinder(Func<ILedger> ledger, Language language)
{
    private readonly Dictionary<SourceId, PlaceMap?> _maps = [];

    /// <summary>The source's name, and the place in it where the source has such: <c>往来.pdf, p. 12, ¶ 3</c>.</summary>
    public string Cite(Passage passage) => Cite(passage.Source, passage.Name, passage.Span);

    /// <summary>The source's name, and the place in it where the source has such.</summary>
    public string Cite(SourceId source, string name, CodePointSpan span) => Of(source, span)?.In(language) is { Length: > 0 } place
        ? name + (language == Language.Chinese ? " " : ", ") + place
        : name;

    /// <summary>Where in the original of a source a range begins; null for a text file.</summary>
    public OriginalPlace? Of(SourceId source, CodePointSpan span)
    {
        if (!_maps.TryGetValue(source, out var map))
        {
            map = ledger().PlacesOf(source);
            _maps.Add(source, map);
        }

        return map?.PlaceOf(span);
    }
}
