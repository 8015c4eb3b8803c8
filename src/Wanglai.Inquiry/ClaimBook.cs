using System.Collections.Immutable;
using Wanglai.Inquiry.Days;
using Wanglai.Inquiry.Linking;
using Wanglai.Inquiry.Neighbourhoods;
using Wanglai.Inquiry.Parties;
using Wanglai.Ledger;
using Wanglai.Model.Authority;
using Wanglai.Model.Claims;
using Wanglai.Model.Sources;
using Wanglai.Time;

namespace Wanglai.Inquiry;

/// <summary>
/// The claims that questions are asked of, with their indexes. Immutable: built once from a ledger, and safe to ask from several threads.
/// No answer depends on the order in which claims and sources are given.
/// </summary>
public sealed class ClaimBook
{
    private readonly Dictionary<ClaimId, BookClaim> _byId;
    private readonly Dictionary<string, ImmutableArray<BookClaim>> _byParty;
    private readonly ImmutableArray<BookClaim>[] _byKind;
    private readonly Dictionary<SourceId, RecordedSource> _sources;
    private readonly Dictionary<SourceId, long> _limits;
    private readonly ImmutableArray<PartyGroup> _groups;
    private readonly Lazy<ImmutableArray<HappeningLink>> _links;
    private readonly Lazy<LinkIndex> _allLinks;
    private readonly Lazy<LinkIndex> _disputes;
    private readonly Lazy<BookDays> _days;

    private ClaimBook(
        PartyDirectory parties,
        ImmutableArray<BookClaim> claims,
        IEnumerable<RecordedSource> sources,
        ImmutableArray<PartyGroup> groups,
        Func<SourceId, IEnumerable<BookClaim>, long>? lastDay,
        Dictionary<SourceId, long>? limits = null)
    {
        Parties = parties;
        Claims = claims;
        _groups = groups;
        _links = new(() => HappeningLinks.Of(this));
        _allLinks = new(() => new(_links.Value));
        _disputes = new(() => new(_links.Value.Where(l => l.IsDisputed)));
        _days = new(() => new(this));
        _sources = sources.ToDictionary(s => s.Id);
        Sources = [.. _sources.Values.OrderBy(s => s.Name, StringComparer.Ordinal).ThenBy(s => s.Id)];
        _byId = claims.ToDictionary(c => c.Id);
        _byKind = [.. Enum.GetValues<ClaimKind>().Select(kind => claims.Where(c => c.Claim.Kind == kind).ToImmutableArray())];
        _byParty = claims
            .SelectMany(c => c.NamesIn().Select(name => (Name: name, Claim: c)))
            .GroupBy(p => p.Name, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.Select(p => p.Claim).ToImmutableArray(), StringComparer.Ordinal);
        _limits = limits ?? claims.GroupBy(c => c.Recorded.Source).ToDictionary(g => g.Key, g => LimitOf(g.Key, g, lastDay ?? LastDayOf));
    }

    /// <summary>Everybody and everything that can be asked about.</summary>
    public PartyDirectory Parties { get; }

    /// <summary>
    /// All claims: by time in the order of <see cref="EdtfOrder"/>, those without a time last; then by the source's name, the place in it, and the id.
    /// </summary>
    public ImmutableArray<BookClaim> Claims { get; }

    /// <summary>The sources, by name, then by id.</summary>
    public ImmutableArray<RecordedSource> Sources { get; }

    /// <summary>Builds the book.</summary>
    /// <param name="claims">The current claims; a claim given twice counts once.</param>
    /// <param name="sources">What is known of the sources; a source that is missing has no date and no title.</param>
    /// <param name="authority">The names that are known beforehand.</param>
    /// <param name="fold">Makes script and width uniform (Traditional to Simplified); null to compare names as they stand, but for case.</param>
    /// <param name="identities">What people decided of who is who; null for nothing.</param>
    /// <param name="beyond">What there is to know of the ledger's other claims, where not all are given; null where all are.</param>
    public static ClaimBook Of(
        IEnumerable<RecordedClaim> claims,
        IEnumerable<RecordedSource> sources,
        AuthorityFiles authority,
        Func<string, string>? fold = null,
        Identities? identities = null,
        Beyond? beyond = null)
    {
        ArgumentNullException.ThrowIfNull(claims);
        ArgumentNullException.ThrowIfNull(sources);
        ArgumentNullException.ThrowIfNull(authority);
        var recorded = claims.DistinctBy(c => c.Id).ToList();
        var parties = PartyDirectoryBuilder.Build(authority, [.. recorded.Select(c => c.Claim)], identities ?? Identities.None, fold ?? (static s => s), (beyond ?? Beyond.Nothing).Names);
        return new(
            parties,
            BookOrder.Sort(recorded.Select(c => new BookClaim(c, Resolve(c.Claim, parties)))),
            sources.DistinctBy(s => s.Id),
            [],
            beyond is null ? null : (source, _) => beyond.LastDays.TryGetValue(source, out var last) ? last.Number : long.MaxValue);
    }

    /// <summary>The book of the claims that <paramref name="filter"/> shows: any question can be asked of it. What is known of parties and sources stays.</summary>
    public ClaimBook Only(ClaimFilter filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return filter == ClaimFilter.Everything ? this : new(Parties, [.. Claims.Where(c => filter.Shows(c, Parties))], Sources, _groups, null, _limits);
    }

    /// <summary>
    /// The book in which all the parties of a group are the one that was asked for, so that any question can be asked of them as of one.
    /// The claims themselves stay as they are. A party that is asked for by itself stays itself.
    /// </summary>
    public ClaimBook Joining(params ImmutableArray<PartyGroup> groups)
    {
        var joining = groups.Where(g => g.Members.Length > 1).ToImmutableArray();
        var heads = groups.Select(g => g.Head).ToHashSet(StringComparer.Ordinal);
        return joining.IsEmpty
            ? this
            : new(Parties, [.. Claims.Select(c => c with { Parties = [.. c.Parties.Select(p => heads.Contains(p.Name) ? p : Joined(joining, c, p))] })], Sources, joining, null, _limits);
    }

    /// <summary>The parties that are asked for as <paramref name="party"/> besides itself and that claims name, by name; empty where it is asked for alone.</summary>
    public ImmutableArray<PartyLabel> AskedWith(string party) =>
        [.. _groups.Where(g => g.Head == party).SelectMany(g => g.Members).Where(m => m != party && Parties.Find(m)?.Claims > 0).Select(Label)];

    /// <summary>The claim with this id; null where there is none.</summary>
    public BookClaim? Find(ClaimId id) => _byId.GetValueOrDefault(id);

    /// <summary>What is known of a source; null where nothing is.</summary>
    public RecordedSource? FindSource(SourceId id) => _sources.GetValueOrDefault(id);

    /// <summary>The claims that name <paramref name="party"/> (its one name) in any role, in the order of <see cref="Claims"/>.</summary>
    public ImmutableArray<BookClaim> Naming(string party) => _byParty.GetValueOrDefault(party, []);

    /// <summary>The claims of a kind, in the order of <see cref="Claims"/>.</summary>
    public ImmutableArray<BookClaim> OfKind(ClaimKind kind) => _byKind[(int)kind];

    /// <summary>The party as answers name it; a name that the directory does not know is taken for an organisation's.</summary>
    public PartyLabel Label(string name) => Parties.Find(name)?.Label ?? new(name, null, EntityType.Organisation);

    /// <summary>On which days the claims hold.</summary>
    internal BookDays Days => _days.Value;

    /// <summary>Where claims tell one happening differently.</summary>
    internal LinkIndex Disputes => _disputes.Value;

    /// <summary>Where claims tell one happening, alike or differently.</summary>
    internal LinkIndex Links => _allLinks.Value;

    /// <summary>The first day on which a party, or the first of those asked for as it, can have existed; <see cref="long.MinValue"/> where that is not known.</summary>
    internal long FoundedOf(string party) =>
        _groups.FirstOrDefault(g => g.Head == party) is { } group ? group.Members.Min(Founded) : Founded(party);

    /// <summary>
    /// The last day on which a happening that the source asserts can lie: the last day of its date, or, where it has none, the last
    /// day that its asserted claims mention; <see cref="long.MaxValue"/> where they mention none.
    /// </summary>
    internal long LimitOf(SourceId source) => _limits.GetValueOrDefault(source, long.MaxValue);

    private static ImmutableArray<BookParty> Resolve(Claim claim, PartyDirectory parties) =>
    [
        .. claim.Roles
            .Where(r => r.Party.Entity.Length > 0)
            .Select(r => new BookParty(r.Role, parties.NameOf(r.Party.Entity, r.Party.Type), r.Party.Type)),
    ];

    private static BookParty Joined(ImmutableArray<PartyGroup> groups, BookClaim claim, BookParty party) =>
        groups.FirstOrDefault(g => g.Holds(party.Name, claim.Claim.Time.Value)) is { } group ? party with { Name = group.Head } : party;

    private long Founded(string party) => Parties.Find(party)?.Organisation?.Founded?.Earliest?.Number ?? long.MinValue;

    private long LimitOf(SourceId source, IEnumerable<BookClaim> claims, Func<SourceId, IEnumerable<BookClaim>, long> lastDay) =>
        FindSource(source)?.Metadata.Date is { } date ? date.Latest?.Number ?? long.MaxValue : lastDay(source, claims);

    private static long LastDayOf(SourceId source, IEnumerable<BookClaim> claims) => claims
        .Where(c => c.Claim.Standing == Standing.Asserted)
        .Select(c => c.Claim.Time.Value)
        .Select(t => t?.Latest ?? t?.Earliest)
        .Where(d => d is not null)
        .Select(d => d!.Value.Number)
        .DefaultIfEmpty(long.MaxValue)
        .Max();
}
