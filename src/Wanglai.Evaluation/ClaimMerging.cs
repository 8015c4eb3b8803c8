using Wanglai.Evaluation.Names;
using Wanglai.Model.Claims;

namespace Wanglai.Evaluation;

/// <summary>Makes claims one that are alike but for their parties and counts, on the same evidence: one claim a happening and sentence.</summary>
internal static class ClaimMerging
{
    public static List<Claim> Merge(IEnumerable<Claim> claims, NameFold fold)
    {
        var merged = new List<Claim>();
        var places = new Dictionary<(ClaimKind, ClaimChange?, Standing, string?, int, int, string?), int>();
        foreach (var claim in claims)
        {
            var evidence = claim.Evidence.Span;
            var key = (claim.Kind, claim.Change, claim.Standing, claim.Time.Value?.Text, evidence.Start, evidence.End, claim.Title);
            if (places.TryAdd(key, merged.Count))
            {
                merged.Add(claim);
            }
            else
            {
                merged[places[key]] = Join(merged[places[key]], claim, fold);
            }
        }

        return merged;
    }

    private static Claim Join(Claim claim, Claim more, NameFold fold)
    {
        var have = claim.Roles.Select(r => (r.Role, fold.Fold(r.Party.Entity))).ToHashSet();
        return claim with
        {
            Roles = [.. claim.Roles, .. more.Roles.Where(r => !have.Contains((r.Role, fold.Fold(r.Party.Entity))))],
            Counts = [.. claim.Counts, .. more.Counts.Where(c => !claim.Counts.Contains(c))],
        };
    }
}
