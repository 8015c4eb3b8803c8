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
/// <remarks>
/// Where something is hidden, counts and names are made from the claims themselves, all of them where the question names nobody. A name that
/// only hidden sources have is not shown, nor does it answer, nor do other names stand for it.
/// </remarks>
public sealed class DiscreetView : ILedgerView
{
    private static readonly Signature OfTheView = new("–");

    private readonly ILedgerView _view;
    private readonly ILedgerView _now;
    private readonly string _head;
    private readonly bool _hidSomething;
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
        (_view, _now, _head) = (view, now, now.Head.Hash);
        var all = now.Sources();
        _shown = [.. all.Where(s => SecrecyWords.Of(s.Metadata.Confidentiality) <= highest).Select(s => s.Id)];
        _hidSomething = _shown.Count < all.Count;
        _names = new(() => [.. _view.Claims().Where(IsShown).SelectMany(NamesIn)]);
    }

    /// <summary>Whether the ledger has a source that is not shown, or may have: it has moved on since the view was made.</summary>
    public bool HidesSomething => _hidSomething || _now.Head.Hash != _head;

    /// <inheritdoc/>
    public LedgerHead Head => _view.Head;

    /// <inheritdoc/>
    public IReadOnlyList<RecordedSource> Sources() => [.. _view.Sources().Where(s => _shown.Contains(s.Id))];

    /// <inheritdoc/>
    public RecordedSource? FindSource(SourceId source) => _shown.Contains(source) ? _view.FindSource(source) : null;

    /// <inheritdoc/>
    public IEnumerable<RecordedClaim> Claims() => Claims(ClaimScope.Everything);

    /// <inheritdoc/>
    public IEnumerable<RecordedClaim> ClaimsOf(SourceId source) => _shown.Contains(source) ? AsShown(() => _view.ClaimsOf(source)) : [];

    /// <inheritdoc/>
    public IEnumerable<RecordedClaim> Claims(ClaimScope scope)
    {
        ArgumentNullException.ThrowIfNull(scope);
        return Stream(() => _view.Claims(scope), () => ShownClaims(scope));
    }

    /// <inheritdoc/>
    public long Count(ClaimScope scope)
    {
        ArgumentNullException.ThrowIfNull(scope);
        return Ask(() => _view.Count(scope), () => ShownClaims(scope).LongCount());
    }

    /// <inheritdoc/>
    public IEnumerable<EntityName> Names() => Stream(_view.Names, () => _names.Value.Select(ShownIdentities().StandsFor));

    /// <inheritdoc/>
    public IReadOnlyDictionary<SourceId, Day> LastDays(IEnumerable<SourceId> sources) => _view.LastDays(sources.Where(_shown.Contains));

    /// <inheritdoc/>
    public IReadOnlyList<RecordedParty> Parties() => Ask(_view.Parties, () =>
    [
        .. ShownClaims(ClaimScope.Everything).SelectMany(c => c.Claim.Roles.Select(r => EntityName.Of(r.Party)).Where(n => n.Name.Length > 0).Distinct())
            .CountBy(n => n)
            .Select(n => new RecordedParty(n.Key.Name, n.Key.Type, n.Value))
            .OrderBy(p => p.Entity, StringComparer.Ordinal).ThenBy(p => p.Type),
    ]);

    /// <inheritdoc/>
    public RecordedClaim? FindClaim(string idOrPrefix)
    {
        try
        {
            return Ask(() => _view.FindClaim(idOrPrefix), () => _view.FindClaim(idOrPrefix) is { } claim && IsShown(claim) ? Resolved(claim, ShownIdentities()) : null);
        }
        catch (WanglaiException several) when (several.Problem.Code == LedgerProblems.AmbiguousIdCode && HidesSomething)
        {
            // To list the ids that begin so would tell of those that are hidden.
            return null;
        }
    }

    /// <inheritdoc/>
    public IReadOnlyList<RecordedDecision> DecisionsOn(ClaimId claim) => FindClaim(claim.Value) is null ? [] : _view.DecisionsOn(claim);

    /// <inheritdoc/>
    public IReadOnlyList<RecordedDecision> Decisions(params IReadOnlyCollection<string> sorts) => Ask(
        () => _view.Decisions(sorts),
        () => [.. _view.Decisions(sorts).Where(d => d.Decision.About is { } source ? _shown.Contains(source) : NamesIn(d.Decision) is { } names && names.All(IsShown))]);

    /// <inheritdoc/>
    public Identities Identities() => Ask(_view.Identities, ShownIdentities);

    /// <inheritdoc/>
    public SourceText? TextOf(SourceId source) => _shown.Contains(source) ? _view.TextOf(source) : null;

    /// <inheritdoc/>
    public byte[] Utf8Of(SourceId source, int start, int length) => _shown.Contains(source) ? _view.Utf8Of(source, start, length) : [];

    /// <inheritdoc/>
    public TextsWithWords? TextsHolding(ImmutableArray<SpelledWord> words) => _view.TextsHolding(words) is { } found
        ? new(found.Unlisted.Where(_shown.Contains).ToHashSet(), found.Stretches.Where(s => _shown.Contains(s.Key)).ToDictionary())
        : null;

    /// <inheritdoc/>
    public IEnumerable<RecordedClaim> ClaimsAt(SourceId source, CodePointSpan place) => _shown.Contains(source) ? AsShown(() => _view.ClaimsAt(source, place)) : [];

    /// <inheritdoc/>
    public PlaceMap? PlacesOf(SourceId source) => _shown.Contains(source) ? _view.PlacesOf(source) : null;

    /// <summary>The names in what was read, and in what people made of it; not those that these stand for.</summary>
    private static IEnumerable<EntityName> NamesIn(RecordedClaim claim) =>
        (claim.AsRead is null ? claim.Claim.Roles : claim.AsRead.Roles.Concat(claim.SaysNow().Roles)).Select(r => EntityName.Of(r.Party));

    /// <summary>Whom a decision that is about no source names; null for one of a sort that is not known here.</summary>
    private static EntityName[]? NamesIn(Decision decision) => decision switch
    {
        NoteAdded note => note.Entity is { } entity ? [entity] : [],
        EntityCreated created => [created.Entity],
        EntityNamed named => [named.Entity],
        EntityMerged merged => [merged.Entity, merged.Into],
        EntitySplit split => [split.Entity, split.From],
        ParentSet set => set.Parent is { } parent ? [set.Entity, parent] : [set.Entity],
        _ => null,
    };

    private static RecordedClaim Resolved(RecordedClaim claim, Identities identities)
    {
        if (claim.AsRead is not { } read)
        {
            return claim;
        }

        var stands = identities.Resolve(claim.SaysNow());
        return claim with { Claim = stands, AsRead = ReferenceEquals(stands, read) ? null : read };
    }

    /// <summary>What the ledger answers where nothing is hidden; else what is left of it.</summary>
    private T Ask<T>(Func<T> whole, Func<T> shown)
    {
        if (HidesSomething)
        {
            return shown();
        }

        // The ledger may move on before it answers.
        var answer = whole();
        return HidesSomething ? shown() : answer;
    }

    /// <summary>The same of an answer that comes as a stream.</summary>
    private IEnumerable<T> Stream<T>(Func<IEnumerable<T>> whole, Func<IEnumerable<T>> shown)
    {
        if (!HidesSomething)
        {
            using var answer = whole().GetEnumerator();
            var more = answer.MoveNext();

            // The reading has begun: what comes from here on is not in it.
            if (!HidesSomething)
            {
                for (; more; more = answer.MoveNext())
                {
                    yield return answer.Current;
                }

                yield break;
            }
        }

        foreach (var one in shown())
        {
            yield return one;
        }
    }

    /// <summary>Claims of a shown source.</summary>
    private IEnumerable<RecordedClaim> AsShown(Func<IEnumerable<RecordedClaim>> claims) => Stream(claims, () =>
    {
        var identities = ShownIdentities();
        return claims().Select(c => Resolved(c, identities));
    });

    private IEnumerable<RecordedClaim> ShownClaims(ClaimScope scope)
    {
        var identities = ShownIdentities();

        // The ledger knows more of who is who, and so gives all that is meant and more; but a name that is not shown must not answer.
        var asked = scope.Naming.IsEmpty ? scope : scope with { Naming = [.. scope.Naming.Select(names => names.Where(IsShown).ToImmutableArray())] };
        return _view.Claims(asked).Where(IsShown).Select(c => Resolved(c, identities)).Where(c => asked.Holds(c.Claim, identities));
    }

    private Identities ShownIdentities()
    {
        var all = _view.Identities();
        return new(
        [
            .. all.Created.Where(IsShown).Select(e => new EntityCreated(e, OfTheView)),
            .. all.Names.Where(n => IsShown(n.Entity)),
            .. all.Parents.Where(p => NamesIn(p)!.All(IsShown)),
            .. all.Merges.Keys.Where(IsShown).Select(n => new EntityMerged(n, LastShown(all, n), OfTheView)).Where(m => m.Into != m.Entity),
        ]);
    }

    /// <summary>The last shown name on the way from a name to the one that it stands for: what stands between may be hidden, and so may the end.</summary>
    private EntityName LastShown(Identities all, EntityName name)
    {
        var shown = name;
        for (var steps = 0; steps < all.Merges.Count && all.Merges.TryGetValue(name, out var into); steps++)
        {
            name = into;
            shown = IsShown(name) ? name : shown;
        }

        return shown;
    }

    private bool IsShown(RecordedClaim claim) => _shown.Contains(claim.Source);

    // Whoever made a name known by hand need not have had a hidden source before them; but the name may be from one.
    private bool IsShown(EntityName name) => _names.Value.Contains(name);
}
