using System.Collections.Immutable;
using Wanglai.Model.Claims;
using Wanglai.Model.Texts;

namespace Wanglai.Reading.Assembly;

/// <summary>Joins what several clauses of one sentence say of one gathering or visit: who held it, who took part, what they saw.</summary>
internal static class SameHappening
{
    /// <summary>
    /// Joins <paramref name="claim"/> to the claim of the same happening among those from <paramref name="first"/> on;
    /// false where there is none. A gathering without a name of its own is the one told last.
    /// </summary>
    public static bool Join(List<Claim> claims, int first, Claim claim, SourceText text) => claim.Kind switch
    {
        ClaimKind.Gathering => JoinGathering(claims, first, claim),
        ClaimKind.Visit => JoinVisit(claims, first, claim, text),
        ClaimKind.Relation or ClaimKind.Cooperation or ClaimKind.Meeting => IsTold(claims, first, claim),
        _ => false,
    };

    // 一直保持友好关系，从未中断: one state of the same parties, told in two ways.
    private static bool IsTold(List<Claim> claims, int first, Claim claim)
    {
        for (var i = claims.Count - 1; i >= first; i--)
        {
            if (claims[i].Kind == claim.Kind && claims[i].Change == claim.Change && claims[i].Standing == claim.Standing
                && (claim.Time.Value is null || claims[i].Time.Value is null || claim.Time.Value.Equals(claims[i].Time.Value)) && claims[i].Roles.Select(r => r.Party.Entity).ToHashSet(StringComparer.Ordinal).SetEquals(claim.Roles.Select(r => r.Party.Entity)))
            {
                return true;
            }
        }

        return false;
    }

    // 来访，参观了学校，游览了风景区: what the guests look at is part of their visit, as long as the same guests go on.
    private static bool JoinVisit(List<Claim> claims, int first, Claim claim, SourceText text)
    {
        var last = claims.FindLastIndex(claims.Count - 1, claims.Count - first, c => c.Kind == ClaimKind.Visit);
        if (last < 0 || (claim.Rule is not ("visit.inspect" or "visit.pay") && claims[last].Rule != "visit.receive" && claims[last].Evidence.Span != claim.Evidence.Span && claim.In(Role.Destination).Any()) || claims[last].Standing != claim.Standing
            || claim.Details.After is not null || !claims[last].In(Role.Visitor).Select(p => p.Entity).SequenceEqual(claim.In(Role.Visitor).Select(p => p.Entity)))
        {
            return false;
        }

        var before = claims[last];
        var span = new CodePointSpan(Math.Min(before.Evidence.Span.Start, claim.Evidence.Span.Start), Math.Max(before.Evidence.Span.End, claim.Evidence.Span.End));
        claims[last] = before with
        {
            Roles = Union(before.Roles, claim.Roles),
            Counts = [.. before.Counts, .. claim.Counts.Where(c => !before.Counts.Contains(c))],
            Time = before.Time.Value is null ? claim.Time : before.Time,
            Details = Fill(before.Details, claim.Details),
            Evidence = before.Evidence with { Span = span, Quote = text.Quote(span) },
        };
        return true;
    }

    private static ClaimDetails Fill(ClaimDetails details, ClaimDetails more) => details with
    {
        Cause = details.Cause ?? more.Cause,
        Capacity = details.Capacity ?? more.Capacity,
        Duration = details.Duration ?? more.Duration,
        Recurs = details.Recurs ?? more.Recurs,
        First = details.First || more.First,
    };

    private static bool JoinGathering(List<Claim> claims, int first, Claim claim)
    {
        for (var i = claims.Count - 1; i >= first; i--)
        {
            var before = claims[i];
            if (before.Kind != ClaimKind.Gathering || before.Standing != claim.Standing || !SameTitle(before, claim))
            {
                continue;
            }

            claims[i] = before with
            {
                Roles = Union(before.Roles, claim.Roles),
                Counts = [.. before.Counts, .. claim.Counts.Where(c => !before.Counts.Contains(c))],
                Time = before.Time.Value is null ? claim.Time : before.Time,
            };
            return true;
        }

        return false;
    }

    private static bool SameTitle(Claim before, Claim claim) =>
        before.Title == claim.Title || claim.Title is null || IsBare(claim.Title);

    private static bool IsBare(string title) => title is "会议" or "大会" or "座谈会" or "研讨会" or "论坛" or "会上" or "仪式";

    private static ImmutableArray<RoleFiller> Union(ImmutableArray<RoleFiller> roles, ImmutableArray<RoleFiller> more) =>
        [.. roles, .. more.Where(m => !roles.Any(r => r.Role == m.Role && r.Party.Entity == m.Party.Entity))];
}
