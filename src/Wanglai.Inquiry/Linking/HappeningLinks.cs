using System.Collections.Immutable;
using Wanglai.Inquiry.Chronicles;
using Wanglai.Model.Claims;
using Wanglai.Time;

namespace Wanglai.Inquiry.Linking;

/// <summary>
/// Links claims about one happening: of one kind and change, with two parties (or a party and the title) in common, at times that meet.
/// Plans are not happenings yet, and states that last are not happenings.
/// </summary>
/// <remarks>
/// Where one time is within the other (“1985” and “1985-03”), the vaguer may speak of another happening of that year; so they are linked
/// only where nothing else speaks against it. So are equal times that are vaguer than a month: two delegations of one year have two leaders.
/// A source that tells of both tells of two happenings where they differ. What happens once only (the founding of a body, what is called
/// the first) is linked whatever the times.
/// </remarks>
public static class HappeningLinks
{
    // Vaguer than that, a time meets too much to say anything.
    private const long MostDays = 366;

    // Vaguer than that, two different tellings may be of two happenings.
    private const long MostDaysOfOne = 31;

    private static readonly ClaimChange[] Once = [ClaimChange.Founded, ClaimChange.Dissolved, ClaimChange.Renamed];

    /// <summary>All links, in the order of the book by their first tellings, then their second; of <paramref name="party"/> alone where it is named.</summary>
    public static ImmutableArray<HappeningLink> Of(ClaimBook book, string? party = null)
    {
        ArgumentNullException.ThrowIfNull(book);
        var place = book.Claims.Index().ToDictionary(c => c.Item.Id, c => c.Index);
        var links = new Dictionary<(ClaimId, ClaimId), HappeningLink>();
        var marked = (party is null ? book.Claims : book.Naming(party))
            .Where(IsHappening)
            .SelectMany(c => SameHappening.Marks(c).Select(mark => (Mark: (c.Claim.Kind, c.Claim.Change, mark), Claim: c)))
            .GroupBy(c => c.Mark, c => c.Claim);
        foreach (var bucket in marked)
        {
            foreach (var (first, second) in Meeting([.. bucket.GroupBy(Said).Select(g => new Alike([.. g]))]))
            {
                var key = (first.Claims[0].Id, second.Claims[0].Id);
                if (!links.ContainsKey(key) && Link(book, first, second) is { } link)
                {
                    links.Add(key, link);
                }
            }
        }

        return [.. links.OrderBy(l => place[l.Key.Item1]).ThenBy(l => place[l.Key.Item2]).Select(l => l.Value)];
    }

    /// <summary>What other claims of a book tell differently of the happening that a claim tells; empty where none does.</summary>
    public static ImmutableArray<OtherTelling> DifferingFrom(ClaimBook book, ClaimId claim)
    {
        ArgumentNullException.ThrowIfNull(book);
        return book.Disputes.Others([claim]);
    }

    private static bool IsHappening(BookClaim claim) =>
        claim.Claim is { Standing: not Standing.Planned, Time.Value: { Earliest: { } first, Latest: { } last }, Aspect: not TimeAspect.Throughout }
        && last - first <= MostDays;

    private static bool HappensOnce(BookClaim claim) => claim.Claim.Details.First || (claim.Claim.Change is { } change && Once.Contains(change));

    /// <summary>What a claim says of a happening besides its kind and parties: claims that say the same are one telling.</summary>
    private static string Said(BookClaim claim) => string.Join(
        '\n',
        [claim.Claim.Time.Value!.Text, claim.Claim.Standing, .. claim.NamesIn(Role.Head), "", .. claim.Claim.Counts.Select(c => $"{c.What} {c.Number}")]);

    // Sorted by their first days, only those that begin before another has ended can meet it.
    private static IEnumerable<(Alike First, Alike Second)> Meeting(List<Alike> tellings)
    {
        tellings.Sort((a, b) => (a.First, a.Last).CompareTo((b.First, b.Last)));
        for (var i = 0; i < tellings.Count; i++)
        {
            for (var j = i + 1; j < tellings.Count && (tellings[j].First <= tellings[i].Last || tellings[i].IsOnce); j++)
            {
                if (tellings[j].First <= tellings[i].Last || tellings[j].IsOnce)
                {
                    yield return (tellings[i], tellings[j]);
                }
            }
        }
    }

    private static HappeningLink? Link(ClaimBook book, Alike a, Alike b)
    {
        var (first, second) = (a.Claims[0], b.Claims[0]);
        var differences = Differences(first, second).ToImmutableArray();
        var isWithin = a.Time.Text != b.Time.Text && (a.Holds(b) || b.Holds(a));
        var mayBeTwo = isWithin || (Math.Max(a.Last - a.First, b.Last - b.First) >= MostDaysOfOne && !(a.IsOnce && b.IsOnce)) || a.SharesSourceWith(b);
        if (mayBeTwo && !differences.IsEmpty)
        {
            return null;
        }

        if (a.Time.Text != b.Time.Text && !isWithin)
        {
            if (a.SharesSourceWith(b))
            {
                return null;
            }

            differences = differences.Insert(0, new(DifferenceKind.Time, a.Time.Text, b.Time.Text));
        }

        return new(
            first.Claim.Kind,
            first.Claim.Change,
            [.. first.NamesIn().Intersect(second.NamesIn(), StringComparer.Ordinal).Select(book.Label)],
            a.Tell(),
            b.Tell(),
            differences);
    }

    private static IEnumerable<Difference> Differences(BookClaim a, BookClaim b)
    {
        if (a.Claim.Standing != b.Claim.Standing)
        {
            yield return new(DifferenceKind.Standing, a.Claim.Standing.ToWire(), b.Claim.Standing.ToWire());
        }

        var (headsA, headsB) = (a.NamesIn(Role.Head).ToList(), b.NamesIn(Role.Head).ToList());
        if (headsA.Count > 0 && headsB.Count > 0 && !headsA.Intersect(headsB, StringComparer.Ordinal).Any())
        {
            yield return new(DifferenceKind.Leader, string.Join(' ', headsA), string.Join(' ', headsB));
        }

        foreach (var count in a.Claim.Counts)
        {
            if (b.Claim.Counts.FirstOrDefault(c => c.What == count.What) is { } other && !ApproximateCount.MayBeEqual(count, other))
            {
                yield return new(DifferenceKind.Count, count.Text, other.Text);
            }
        }
    }

    /// <summary>Claims that say the same of one happening.</summary>
    private sealed class Alike(ImmutableArray<BookClaim> claims)
    {
        public ImmutableArray<BookClaim> Claims => claims;

        public Edtf Time => claims[0].Claim.Time.Value!;

        public long First => Time.Earliest!.Value.Number;

        public long Last => Time.Latest!.Value.Number;

        public bool IsOnce { get; } = claims.Any(HappensOnce);

        public bool SharesSourceWith(Alike other) => claims.Any(c => other.Claims.Any(o => o.Recorded.Source == c.Recorded.Source));

        public bool Holds(Alike other) => First <= other.First && other.Last <= Last;

        public Telling Tell() => new(
            Time,
            claims[0].Claim.Standing,
            [.. claims.Select(Passage.Of).OrderBy(p => p.Name, StringComparer.Ordinal).ThenBy(p => p.Span.Start).ThenBy(p => p.Claim)]);
    }
}
