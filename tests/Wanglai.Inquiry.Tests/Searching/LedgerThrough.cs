using System.Collections.Immutable;
using Wanglai.Ledger;
using Wanglai.Ledger.Words;
using Wanglai.Model.Claims;
using Wanglai.Model.Entries;
using Wanglai.Model.Sources;
using Wanglai.Model.Texts;

namespace Wanglai.Inquiry.Tests.Searching;

/// <summary>A ledger that is watched, or kept from something, while it is asked.</summary>
internal class LedgerThrough(ILedgerView view) : ILedgerView
{
    /// <summary>How often a whole text was asked for.</summary>
    public int WholeTexts { get; private set; }

    /// <summary>How often the lists told where words stand in the texts.</summary>
    public int TextsTold { get; private set; }

    /// <summary>How often a search of the claims gave words that are listed.</summary>
    public int ClaimsByWords { get; private set; }

    /// <summary>How often claims at places were asked for.</summary>
    public int AskedAtPlaces { get; private set; }

    public LedgerHead Head => view.Head;

    public IReadOnlyList<RecordedSource> Sources() => view.Sources();

    public RecordedSource? FindSource(SourceId source) => view.FindSource(source);

    public IEnumerable<RecordedClaim> Claims() => view.Claims();

    public IEnumerable<RecordedClaim> ClaimsOf(SourceId source) => view.ClaimsOf(source);

    public virtual IEnumerable<RecordedClaim> Claims(ClaimScope scope)
    {
        ClaimsByWords += scope.Holding.Any(any => any.All(w => w.IsListed)) ? 1 : 0;
        return view.Claims(scope);
    }

    public long Count(ClaimScope scope) => view.Count(scope);

    public IEnumerable<EntityName> Names() => view.Names();

    public IReadOnlyDictionary<SourceId, Time.Day> LastDays(IEnumerable<SourceId> sources) => view.LastDays(sources);

    public IReadOnlyList<RecordedParty> Parties() => view.Parties();

    public RecordedClaim? FindClaim(string idOrPrefix) => view.FindClaim(idOrPrefix);

    public IReadOnlyList<RecordedDecision> DecisionsOn(ClaimId claim) => view.DecisionsOn(claim);

    public IReadOnlyList<RecordedDecision> Decisions(params IReadOnlyCollection<string> sorts) => view.Decisions(sorts);

    public Identities Identities() => view.Identities();

    public virtual SourceText? TextOf(SourceId source)
    {
        WholeTexts++;
        return view.TextOf(source);
    }

    public virtual byte[] Utf8Of(SourceId source, int start, int length) => view.Utf8Of(source, start, length);

    public virtual TextsWithWords? TextsHolding(ImmutableArray<SpelledWord> words)
    {
        var told = view.TextsHolding(words);
        TextsTold += told is null ? 0 : 1;
        return told;
    }

    public virtual IEnumerable<RecordedClaim> ClaimsAt(SourceId source, CodePointSpan place)
    {
        AskedAtPlaces++;
        return view.ClaimsAt(source, place);
    }

    public PlaceMap? PlacesOf(SourceId source) => view.PlacesOf(source);
}

/// <summary>The ledger as one that keeps no lists.</summary>
internal sealed class LedgerWithoutLists(ILedgerView view) : LedgerThrough(view)
{
    public override IEnumerable<RecordedClaim> Claims(ClaimScope scope) => base.Claims(scope with { Holding = [] });

    public override TextsWithWords? TextsHolding(ImmutableArray<SpelledWord> words) => null;

    public override IEnumerable<RecordedClaim> ClaimsAt(SourceId source, CodePointSpan place) =>
        ClaimsOf(source).Where(c => c.Claim.Evidence.Span.Start < place.End && place.Start < c.Claim.Evidence.Span.End);
}
