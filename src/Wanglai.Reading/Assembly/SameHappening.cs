using System.Collections.Immutable;
using Wanglai.Model.Claims;

namespace Wanglai.Reading.Assembly;

/// <summary>Joins what several clauses of one sentence say of one gathering: who held it, who took part, how many.</summary>
internal static class SameHappening
{
    /// <summary>
    /// Joins <paramref name="claim"/> to the claim of the same gathering among those from <paramref name="first"/> on;
    /// false where there is none. A gathering without a name of its own is the one told last.
    /// </summary>
    public static bool Join(List<Claim> claims, int first, Claim claim)
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
