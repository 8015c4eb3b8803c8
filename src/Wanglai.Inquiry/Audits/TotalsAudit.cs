using System.Collections.Immutable;
using Wanglai.Inquiry.Chronicles;
using Wanglai.Model.Claims;

namespace Wanglai.Inquiry.Audits;

/// <summary>Sets what sources count beside what the ledger can enumerate, and what they call the first beside what came before.</summary>
/// <remarks>
/// Counted are happenings (each once, however many claims tell it) for groups and events, and distinct counterparts for countries and
/// organisations: those of the same kind that share a named party in the same role, within the period; for relations, up to its end. A
/// total is no happening, so claims that state one are not counted themselves.
/// </remarks>
/// <param name="Totals">The stated totals, in the order of the book.</param>
/// <param name="Firsts">What is called the first, in the order of the book.</param>
public sealed record TotalsAudit(ImmutableArray<StatedTotal> Totals, ImmutableArray<StatedFirst> Firsts)
{
    private static readonly CountKind[] Happenings = [CountKind.Groups, CountKind.Events];
    private static readonly CountKind[] Counterparts = [CountKind.Countries, CountKind.Organisations];
    private static readonly Role[] Whereabouts = [Role.Place, Role.Destination];

    /// <summary>The audit of all claims of the book; of those that name <paramref name="party"/> where it is given.</summary>
    public static TotalsAudit Of(ClaimBook book, string? party = null)
    {
        ArgumentNullException.ThrowIfNull(book);
        var claims = party is null ? book.Claims : book.Naming(party);
        return new(
            [.. claims.SelectMany(c => StatedIn(c).Select(count => Audit(book, c, count)))],
            [.. claims.Where(c => c.Claim is { Details.First: true, Standing: Standing.Asserted, Time.Value.Earliest: not null }).Select(c => AuditFirst(book, c))]);
    }

    /// <summary>Whether the claim states a total, and so is no happening itself.</summary>
    internal static bool StatesTotal(BookClaim claim) => StatedIn(claim).Any();

    private static IEnumerable<Count> StatedIn(BookClaim claim) => claim.Claim.Standing != Standing.Asserted ? [] : claim.Claim.Counts.Where(count =>
        count.Number > 1
        && (Happenings.Contains(count.What)
            || (Counterparts.Contains(count.What) && claim.Claim.Roles.Any(r => r.Party.Type == EntityType.Group))));

    private static StatedTotal Audit(ClaimBook book, BookClaim stating, Count count)
    {
        var named = Named(stating).ToList();
        var told = named.SelectMany(p => book.Naming(p.Name)).Distinct()
            .Where(c => c.Claim.Kind == stating.Claim.Kind && c.Claim.Standing == Standing.Asserted && !StatedIn(c).Any()
                && LiesWithin(c, stating) && named.Exists(p => c.Names(p.Name, p.Role)))
            .ToList();
        var (found, parties) = Counterparts.Contains(count.What)
            ? CountParties(book, told, count.What, named.ConvertAll(p => p.Name))
            : (SameHappening.Join(told).Count(), []);
        return new(
            stating.Claim.Kind,
            [.. named.Select(p => p.Name).Distinct(StringComparer.Ordinal).Select(book.Label)],
            stating.Claim.Time.Value,
            count,
            found,
            Math.Max(0, count.Number - found),
            [.. parties.Order(StringComparer.Ordinal).Select(book.Label)],
            Passage.Of(stating));
    }

    private static (int Found, IEnumerable<string> Parties) CountParties(ClaimBook book, List<BookClaim> told, CountKind what, List<string> named)
    {
        var others = told.SelectMany(c => c.Parties).Where(p => !named.Contains(p.Name));
        var parties = what == CountKind.Organisations
            ? others.Where(p => p.Type == EntityType.Organisation).Select(p => p.Name)
            : others.Select(p => p.Type == EntityType.Country ? p.Name : book.Parties.Find(p.Name)?.Country).OfType<string>();
        var distinct = parties.ToHashSet(StringComparer.Ordinal);
        return (distinct.Count, distinct);
    }

    // Vague times are given the benefit of the doubt: what may lie within the period is found.
    private static bool LiesWithin(BookClaim claim, BookClaim stating)
    {
        if (stating.Claim.Time.Value is not { } period || claim.Claim.Time.Value is not { } time)
        {
            return stating.Claim.Time.Value is null;
        }

        var beginsInTime = period.Latest is not { } last || time.Earliest is not { } first || first <= last;
        var endsInTime = stating.Claim.Kind is ClaimKind.Relation or ClaimKind.Membership
            || period.Earliest is not { } start || time.Latest is not { } end || start <= end;
        return beginsInTime && endsInTime;
    }

    private static StatedFirst AuditFirst(ClaimBook book, BookClaim first)
    {
        var time = first.Claim.Time.Value!;
        var marks = SameHappening.Marks(first).ToHashSet();
        var earlier = first.NamesIn().SelectMany(name => book.Naming(name)).Distinct()
            .Where(c => c.Claim.Kind == first.Claim.Kind && c.Claim.Change == first.Claim.Change && c.Claim.Standing == Standing.Asserted
                && c.Claim.Time.Value?.Latest is { } last && last < time.Earliest!.Value
                && SameHappening.Marks(c).Any(marks.Contains));
        return new(first.Claim.Kind, [.. first.NamesIn().Select(book.Label)], time, Passage.Of(first), [.. earlier.Select(Passage.Of)]);
    }

    private static IEnumerable<BookParty> Named(BookClaim claim) =>
        claim.Parties.Where(p => p.Type is not (EntityType.Group or EntityType.Person) && !Whereabouts.Contains(p.Role));
}
