using System.Collections.Immutable;
using Wanglai.Inquiry.Asking;
using Wanglai.Inquiry.Parties;
using Wanglai.Ledger;
using Wanglai.Model.Authority;
using Wanglai.Model.Claims;
using Wanglai.Model.Problems;

namespace Wanglai.Inquiry.Neighbourhoods;

/// <summary>
/// Reads from a ledger the claims that a question about some parties needs, and no more: for ledgers that are too large to be read whole.
/// </summary>
/// <remarks>
/// The answers are those of the whole book, but for one thing: happenings that are told differently are looked for among the claims read
/// here. A telling that names none of the parties asked about is not set beside one that does. The ledger's names are read once, at the first
/// question, and kept: whoever keeps a reader for several must make a new one when the ledger has moved on. One thread at a time.
/// </remarks>
public sealed class NeighbourhoodReader
{
    private const int NamesAtOnce = 200;

    // Some 3 KB each: a gigabyte.
    private const int UsualMost = 300_000;

    private readonly ILedgerView _view;
    private readonly AuthorityFiles _authority;
    private readonly Func<string, string> _fold;
    private readonly NameKey _keys;
    private readonly LedgerNames _names;
    private readonly Identities _identities;
    private readonly int _most;

    /// <summary>Reads from <paramref name="view"/>.</summary>
    /// <param name="view">The ledger.</param>
    /// <param name="authority">The names that are known beforehand.</param>
    /// <param name="fold">Makes script and width uniform: as for <see cref="ClaimBook.Of"/>.</param>
    /// <param name="most">How many claims are held at once: at least 1.</param>
    public NeighbourhoodReader(ILedgerView view, AuthorityFiles authority, Func<string, string> fold, int most = UsualMost)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentOutOfRangeException.ThrowIfLessThan(most, 1);
        (_view, _authority, _fold, _keys, _most) = (view, authority, fold, new(fold), most);
        _names = new(view, _keys);
        _identities = view.Identities();
    }

    /// <summary>
    /// The book to put the question to. Where nobody, or several, bear a name asked for, it holds no claims, and the names to offer.
    /// </summary>
    /// <exception cref="WanglaiException">The question needs more claims than are held at once (WL-Q006).</exception>
    public ClaimBook Read(Neighbourhood asked)
    {
        ArgumentNullException.ThrowIfNull(asked);
        if (asked.Words.IsEmpty && asked.Period is null)
        {
            throw new WanglaiException(InquiryProblems.TooMuch(_most));
        }

        var named = _names.Alike(asked.Words.Select(_keys.Of).ToHashSet(StringComparer.Ordinal));
        var directory = Book([], named).Parties;
        var found = asked.Words.Select(directory.Resolve).ToList();
        if (found.Find(f => f.Party is null) is not null)
        {
            var unknown = asked.Words.Zip(found).Where(f => f.Second.Party is null && f.Second.Problem!.Code == "WL-Q001").SelectMany(f => _names.Nearest(f.First));
            return Book([], named.Concat(unknown).DistinctBy(n => n.Key).ToDictionary());
        }

        List<ImmutableArray<EntityName>> groups = [.. found.Select(f => NamesOf(asked, f.Party!))];
        var claims = Claims(new() { Naming = asked.Together ? [.. groups] : asked.Words.IsEmpty ? [] : [[.. groups.SelectMany(g => g).Distinct()]], Period = asked.Period });
        Extend(claims, asked, groups.SelectMany(g => g).ToHashSet());
        return Complete(claims.Values, asked.Words);
    }

    /// <summary>
    /// <paramref name="book"/> with the claims that name any of <paramref name="parties"/> (their one names), and with those that name two
    /// of <paramref name="among"/>.
    /// </summary>
    /// <exception cref="WanglaiException">Those are more claims than are held at once (WL-Q006).</exception>
    public ClaimBook With(ClaimBook book, IReadOnlyCollection<string> parties, IReadOnlyCollection<string> among)
    {
        ArgumentNullException.ThrowIfNull(book);
        ArgumentNullException.ThrowIfNull(parties);
        ArgumentNullException.ThrowIfNull(among);
        var claims = book.Claims.Select(c => c.Recorded).ToDictionary(c => c.Id);
        foreach (var some in NamesOf([.. parties.Select(book.Parties.Find).OfType<PartyEntry>()]).Chunk(NamesAtOnce))
        {
            Add(claims, _view.Claims(ClaimScope.Of(some)));
        }

        var tied = NamesOf([.. among.Select(book.Parties.Find).OfType<PartyEntry>()]);
        foreach (var some in tied.Chunk(NamesAtOnce))
        {
            Add(claims, _view.Claims(new() { Naming = [[.. some], tied] }).Where(c => c.Claim.Roles.Select(r => r.Party.Entity).Where(n => n.Length > 0).Distinct().Skip(1).Any()));
        }

        return Complete(claims.Values);
    }

    /// <summary>Those whose names stand in <paramref name="text"/>, with the names that claims use for them: a book without claims.</summary>
    public ClaimBook NamedIn(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var keys = NamesInQuestion.Stretches(_keys.Folded(text)).Select(s => _keys.Of(s)).ToHashSet(StringComparer.Ordinal);
        return Book([], _names.Alike(keys));
    }

    /// <summary>The book of a claim and of all that may tell the same happening: claims of its kind that name one of its parties.</summary>
    /// <exception cref="WanglaiException">Those are more claims than are held at once (WL-Q006).</exception>
    public ClaimBook About(RecordedClaim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        var alone = Complete([claim]);
        var names = NamesOf([.. alone.Claims.SelectMany(c => c.NamesIn()).Distinct(StringComparer.Ordinal).Select(alone.Parties.Find).OfType<PartyEntry>()]);
        var claims = names.IsEmpty ? [] : Claims(ClaimScope.Of(names) with { Kinds = [claim.Claim.Kind] });
        claims.TryAdd(claim.Id, claim);
        return Complete(claims.Values);
    }

    private Dictionary<ClaimId, RecordedClaim> Claims(ClaimScope scope)
    {
        var claims = new Dictionary<ClaimId, RecordedClaim>();
        Add(claims, _view.Claims(scope));
        return claims;
    }

    /// <summary>The names that claims use for a party, and for all who are asked for with it.</summary>
    private ImmutableArray<EntityName> NamesOf(Neighbourhood asked, PartyEntry party)
    {
        var names = NamesOf([party]);
        if (!asked.WithBelow && !asked.ThroughSuccessors)
        {
            return names;
        }

        // Each body found may have become, or come from, others that only its own claims tell of.
        for (var members = 1; ;)
        {
            var told = Claims(ClaimScope.Of(names) with { Kinds = [ClaimKind.Organisation] });
            var directory = Complete(told.Values).Parties;
            var group = PartyGroup.Of(directory, party.Name, asked.WithBelow, asked.ThroughSuccessors).Members;
            if (group.Length == members)
            {
                return names;
            }

            members = group.Length;
            names = NamesOf([.. group.Select(directory.Find).OfType<PartyEntry>()]);
        }
    }

    private ImmutableArray<EntityName> NamesOf(IReadOnlyCollection<PartyEntry> parties)
    {
        var alike = _names.Alike(parties.SelectMany(PartyDirectory.NamesOf).Select(n => _keys.Of(n.Text)).ToHashSet(StringComparer.Ordinal));
        var directory = Book([], alike).Parties;
        var meant = parties.Select(p => p.Name).ToHashSet(StringComparer.Ordinal);
        return [.. alike.Keys.Where(n => meant.Contains(directory.NameOf(n.Name, n.Type)))];
    }

    /// <summary>Adds what the answer needs besides the claims that name the parties, who are called by the names of <paramref name="read"/>.</summary>
    private void Extend(Dictionary<ClaimId, RecordedClaim> claims, Neighbourhood asked, HashSet<EntityName> read)
    {
        switch (asked.Reach)
        {
            case Reach.World:
                Add(claims, _view.Claims(new() { Kinds = [ClaimKind.Context], Period = asked.Period }));
                break;
            case Reach.Dossier:
                AddAll(claims, ThreadsOf(claims.Values, read));
                AddOffices(claims);
                break;
            case Reach.Totals:
                AddAll(claims, TotalsOf(claims.Values, read));
                break;
        }
    }

    private static HashSet<Wanted> ThreadsOf(IEnumerable<RecordedClaim> claims, HashSet<EntityName> read)
    {
        var wanted = new HashSet<Wanted>();
        foreach (var claim in claims.Select(c => c.Claim).Where(c => c.Standing is Standing.Planned or Standing.Prevented))
        {
            var others = OthersIn(claim, read);
            wanted.UnionWith(others.SelectMany((one, i) => others.Skip(i + 1).Select(other => new Wanted(claim.Kind, one, other, null))));
            if (claim.Title is { } title)
            {
                wanted.UnionWith(others.Select(n => new Wanted(claim.Kind, n, null, title)));
            }
        }

        return wanted;
    }

    private static HashSet<Wanted> TotalsOf(IEnumerable<RecordedClaim> claims, HashSet<EntityName> read) =>
    [
        .. claims.Select(c => c.Claim)
            .Where(c => c.Details.First || !c.Counts.IsEmpty)
            .SelectMany(c => OthersIn(c, read).Where(n => n.Type != EntityType.Group).Select(n => new Wanted(c.Kind, n, null, null))),
    ];

    private static List<EntityName> OthersIn(Claim claim, HashSet<EntityName> read) =>
        [.. claim.Roles.Select(r => EntityName.Of(r.Party)).Where(n => n.Name.Length > 0 && !read.Contains(n)).Distinct()];

    private void AddAll(Dictionary<ClaimId, RecordedClaim> claims, HashSet<Wanted> wanted)
    {
        var spellings = Spellings(wanted.Select(w => w.One).Concat(wanted.Select(w => w.Other).OfType<EntityName>()).ToHashSet(), Complete(claims.Values).Parties);
        foreach (var (kind, one, other, title) in wanted)
        {
            ClaimScope scope = new() { Naming = other is { } second ? [spellings[one], spellings[second]] : [spellings[one]], Kinds = [kind] };
            Add(claims, _view.Claims(scope).Where(c => title is null || c.Claim.Title == title));
        }
    }

    /// <summary>For each of some names, all by which claims call the same party.</summary>
    private Dictionary<EntityName, ImmutableArray<EntityName>> Spellings(HashSet<EntityName> names, PartyDirectory directory)
    {
        var parties = names.Select(n => directory.Find(directory.NameOf(n.Name, n.Type))).OfType<PartyEntry>().DistinctBy(p => p.Name);
        var alike = _names.Alike(parties.SelectMany(PartyDirectory.NamesOf).Select(n => _keys.Of(n.Text)).ToHashSet(StringComparer.Ordinal)).Keys.ToLookup(n => directory.NameOf(n.Name, n.Type), StringComparer.Ordinal);
        return names.ToDictionary(n => n, n => alike[directory.NameOf(n.Name, n.Type)].Append(n).Distinct().ToImmutableArray());
    }

    private void AddOffices(Dictionary<ClaimId, RecordedClaim> claims)
    {
        var people = claims.Values
            .Where(c => c.Claim.Kind is ClaimKind.Visit or ClaimKind.Meeting)
            .SelectMany(c => c.Claim.Roles.Where(r => r.Party.Type == EntityType.Person && r.Party.Entity.Length > 0).Select(r => r.Party.Entity));
        var names = _names.Alike(people.Select(_keys.Of).ToHashSet(StringComparer.Ordinal)).Keys.Where(n => n.Type == EntityType.Person);
        foreach (var some in names.Chunk(NamesAtOnce))
        {
            Add(claims, _view.Claims(ClaimScope.Of(some) with { Kinds = [ClaimKind.Office] }));
        }
    }

    private void Add(Dictionary<ClaimId, RecordedClaim> claims, IEnumerable<RecordedClaim> more)
    {
        foreach (var claim in more)
        {
            if (claims.TryAdd(claim.Id, claim) && claims.Count > _most)
            {
                throw new WanglaiException(InquiryProblems.TooMuch(_most));
            }
        }
    }

    /// <summary>The book of claims, with the spellings that other claims have for their parties: the one name of each is that of the whole book.</summary>
    private ClaimBook Complete(IReadOnlyCollection<RecordedClaim> claims, params IEnumerable<string> words)
    {
        var used = claims.SelectMany(c => c.Claim.Roles.Select(r => EntityName.Of(r.Party))).Where(n => n.Name.Length > 0).ToHashSet();
        var alike = used.Select(n => n.Name).Concat(words).Select(_keys.Of).ToHashSet(StringComparer.Ordinal);
        return Book(claims, _names.Alike(alike, butFor: used));
    }

    private ClaimBook Book(IReadOnlyCollection<RecordedClaim> claims, IReadOnlyDictionary<EntityName, int> others)
    {
        var sources = claims.Select(c => c.Source).Distinct().Select(_view.FindSource).OfType<RecordedSource>().ToList();
        return ClaimBook.Of(
            claims, sources, _authority, _fold, _identities, new(others, _view.LastDays(sources.Where(s => s.Metadata.Date is null).Select(s => s.Id))));
    }

    /// <summary>Claims of a kind that name somebody, with another or with a title where those are given.</summary>
    private readonly record struct Wanted(ClaimKind Kind, EntityName One, EntityName? Other, string? Title);
}
