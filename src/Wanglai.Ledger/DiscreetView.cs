using System.Collections.Immutable;
using Wanglai.Ledger.Words;
using Wanglai.Model.Claims;
using Wanglai.Model.Entries;
using Wanglai.Model.Problems;
using Wanglai.Model.Sources;
using Wanglai.Model.Texts;
using Wanglai.Time;

namespace Wanglai.Ledger;

/// <summary>
/// A ledger as those may see it who may not see all of its sources: what only the others tell is not there, not in a text, a claim, a
/// count, a decision or a name. What may be seen is settled when the view is made: a source that comes later is not shown, so whoever keeps a
/// view makes a new one when the ledger has moved on.
/// </summary>
/// <remarks>Where something is hidden, counts and names are made from the claims themselves, all of them where the question names nobody.</remarks>
public sealed class DiscreetView : ILedgerView
{
    private static readonly Signature OfTheView = new("–");

    private readonly ILedgerView _view;
    private readonly HashSet<SourceId> _shown;
    private readonly Lazy<HashSet<EntityName>> _names;

    /// <summary>What is seen of <paramref name="view"/>.</summary>
    /// <param name="view">What the ledger knows, or knew.</param>
    /// <param name="now">What the ledger knows now: who may see a source is as decided last, also for what was known before.</param>
    /// <param name="highest">What may be seen at the most.</param>
    public DiscreetView(ILedgerView view, ILedgerView now, Secrecy highest)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(now);
        _view = view;
        var all = now.Sources();
        _shown = [.. all.Where(s => SecrecyWords.Of(s.Metadata.Confidentiality) <= highest).Select(s => s.Id)];
        HidesSomething = _shown.Count < all.Count;
        _names = new(() => [.. Claims().SelectMany(NamesIn)]);
    }

    /// <summary>Whether the ledger has a source that is not shown.</summary>
    public bool HidesSomething { get; }

    /// <inheritdoc/>
    public LedgerHead Head => _view.Head;

    /// <inheritdoc/>
    public IReadOnlyList<RecordedSource> Sources() => [.. _view.Sources().Where(s => _shown.Contains(s.Id))];

    /// <inheritdoc/>
    public RecordedSource? FindSource(SourceId source) => _shown.Contains(source) ? _view.FindSource(source) : null;

    /// <inheritdoc/>
    public IEnumerable<RecordedClaim> Claims() => _view.Claims().Where(IsShown);

    /// <inheritdoc/>
    public IEnumerable<RecordedClaim> ClaimsOf(SourceId source) => _shown.Contains(source) ? _view.ClaimsOf(source) : [];

    /// <inheritdoc/>
    public IEnumerable<RecordedClaim> Claims(ClaimScope scope) => _view.Claims(scope).Where(IsShown);

    /// <inheritdoc/>
    public long Count(ClaimScope scope) => HidesSomething ? Claims(scope).LongCount() : _view.Count(scope);

    /// <inheritdoc/>
    public IEnumerable<EntityName> Names() => HidesSomething ? _names.Value.Select(Identities().StandsFor) : _view.Names();

    /// <inheritdoc/>
    public IReadOnlyDictionary<SourceId, Day> LastDays(IEnumerable<SourceId> sources) => _view.LastDays(sources.Where(_shown.Contains));

    /// <inheritdoc/>
    public IReadOnlyList<RecordedParty> Parties() => !HidesSomething ? _view.Parties() :
    [
        .. Claims().SelectMany(c => c.Claim.Roles.Select(r => EntityName.Of(r.Party)).Where(n => n.Name.Length > 0).Distinct())
            .CountBy(n => n)
            .Select(n => new RecordedParty(n.Key.Name, n.Key.Type, n.Value))
            .OrderBy(p => p.Entity, StringComparer.Ordinal).ThenBy(p => p.Type),
    ];

    /// <inheritdoc/>
    public RecordedClaim? FindClaim(string idOrPrefix)
    {
        try
        {
            return _view.FindClaim(idOrPrefix) is { } claim && IsShown(claim) ? claim : null;
        }
        catch (WanglaiException) when (HidesSomething)
        {
            // Several ids begin so; to list them would tell of those that are hidden.
            return null;
        }
    }

    /// <inheritdoc/>
    public IReadOnlyList<RecordedDecision> DecisionsOn(ClaimId claim) => FindClaim(claim.Value) is null ? [] : _view.DecisionsOn(claim);

    /// <inheritdoc/>
    public IReadOnlyList<RecordedDecision> Decisions(params IReadOnlyCollection<string> sorts) =>
        [.. _view.Decisions(sorts).Where(d => d.Decision.About is { } source ? _shown.Contains(source) : NamesIn(d.Decision).All(IsShown))];

    /// <inheritdoc/>
    public Identities Identities()
    {
        var all = _view.Identities();
        return !HidesSomething ? all : new(
        [
            .. all.Created.Where(IsShown).Select(e => new EntityCreated(e, OfTheView)),
            .. all.Names.Where(n => IsShown(n.Entity)),
            .. all.Parents.Where(p => NamesIn(p).All(IsShown)),
            // What stands between is left out: it may be a name that only a hidden source has.
            .. all.Merges.Keys.Where(n => IsShown(n) && IsShown(all.StandsFor(n))).Select(n => new EntityMerged(n, all.StandsFor(n), OfTheView)),
        ]);
    }

    /// <inheritdoc/>
    public SourceText? TextOf(SourceId source) => _shown.Contains(source) ? _view.TextOf(source) : null;

    /// <inheritdoc/>
    public byte[] Utf8Of(SourceId source, int start, int length) => _shown.Contains(source) ? _view.Utf8Of(source, start, length) : [];

    /// <inheritdoc/>
    public TextsWithWords? TextsHolding(ImmutableArray<SpelledWord> words) => _view.TextsHolding(words) is { } found
        ? new(found.Unlisted.Where(_shown.Contains).ToHashSet(), found.Stretches.Where(s => _shown.Contains(s.Key)).ToDictionary())
        : null;

    /// <inheritdoc/>
    public IEnumerable<RecordedClaim> ClaimsAt(SourceId source, CodePointSpan place) => _shown.Contains(source) ? _view.ClaimsAt(source, place) : [];

    /// <inheritdoc/>
    public PlaceMap? PlacesOf(SourceId source) => _shown.Contains(source) ? _view.PlacesOf(source) : null;

    private static IEnumerable<EntityName> NamesIn(RecordedClaim claim) =>
        claim.Claim.Roles.Concat(claim.AsRead?.Roles ?? []).Select(r => EntityName.Of(r.Party));

    private static IEnumerable<EntityName> NamesIn(Decision decision) => decision switch
    {
        NoteAdded { Entity: { } entity } => [entity],
        EntityCreated created => [created.Entity],
        EntityNamed named => [named.Entity],
        EntityMerged merged => [merged.Entity, merged.Into],
        EntitySplit split => [split.Entity, split.From],
        ParentSet { Parent: { } parent } set => [set.Entity, parent],
        ParentSet set => [set.Entity],
        _ => [],
    };

    private bool IsShown(RecordedClaim claim) => _shown.Contains(claim.Source);

    // Whoever made a name known by hand need not have had a hidden source before them; but the name may be from one.
    private bool IsShown(EntityName name) => !HidesSomething || _names.Value.Contains(name);
}
