using System.Collections.Immutable;
using Wanglai.Inquiry;
using Wanglai.Inquiry.Chronicles;
using Wanglai.Ledger;
using Wanglai.Model.Claims;
using Wanglai.Model.Problems;
using Wanglai.Model.Sources;
using Wanglai.Model.Texts;
using Wanglai.Reports.Documents;

namespace Wanglai.Reports.Citing;

/// <summary>Makes notes of passages, each compared with the text that the ledger keeps. Reads each source's text once.</summary>
/// <param name="view">The ledger that the claims come from.</param>
/// <param name="book">The claims.</param>
public sealed class Citer(ILedgerView view, ClaimBook book)
{
    private readonly Dictionary<SourceId, (SourceText? Text, PlaceMap? Places)> _originals = [];
    private readonly Dictionary<ClaimId, Citation> _made = [];
    private readonly Dictionary<SourceId, CitedWork> _works = [];

    /// <summary>The works that were cited so far, by name.</summary>
    public IEnumerable<CitedWork> Works => _works.Values.OrderBy(w => w.Name, StringComparer.Ordinal).ThenBy(w => w.Id);

    /// <summary>How many claims were cited so far.</summary>
    public int Claims => _made.Count;

    /// <summary>A note that quotes each of <paramref name="passages"/>, of which there is one at least.</summary>
    /// <exception cref="WanglaiException">The words of a passage do not stand in the text that the ledger keeps (WL-P001).</exception>
    public Note Of(IEnumerable<Passage> passages) => new([.. passages.DistinctBy(p => (p.Source, p.Span)).Select(Of)]);

    /// <summary>A note for a figure: where each of the claims that it counts stands.</summary>
    /// <exception cref="WanglaiException">As <see cref="Of(IEnumerable{Passage})"/>.</exception>
    public Note OfFigure(IEnumerable<ClaimId> claims)
    {
        ArgumentNullException.ThrowIfNull(claims);
        var all = claims.Select(id => Of(Passage.Of(book.Find(id)!))).DistinctBy(c => (c.Work.Id, c.Place)).ToList();
        return new([.. all.OrderBy(c => c.Work.Name, StringComparer.Ordinal).ThenBy(c => c.Work.Id).ThenBy(c => c.Passage.Span.Start)], isSummary: true);
    }

    private Citation Of(Passage passage)
    {
        if (!_made.TryGetValue(passage.Claim, out var citation))
        {
            var (text, places) = Original(passage.Source);
            citation = (text is null ? null : Citation.Checked(passage, Work(passage), places?.PlaceOf(passage.Span), text))
                ?? throw new WanglaiException(ReportProblems.Misquoted(passage));
            _made.Add(passage.Claim, citation);
        }

        return citation;
    }

    private CitedWork Work(Passage passage)
    {
        if (!_works.TryGetValue(passage.Source, out var work))
        {
            var known = book.FindSource(passage.Source);
            work = new(passage.Source, known?.Name ?? passage.Name, known?.Metadata ?? SourceMetadata.Empty);
            _works.Add(passage.Source, work);
        }

        return work;
    }

    private (SourceText? Text, PlaceMap? Places) Original(SourceId source)
    {
        if (!_originals.TryGetValue(source, out var original))
        {
            original = (view.TextOf(source), view.PlacesOf(source));
            _originals.Add(source, original);
        }

        return original;
    }
}
