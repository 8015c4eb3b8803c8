using Wanglai.Model.Claims;

namespace Wanglai.Reading.Lexicon;

/// <summary>Compares a claim with what an entry's own sentence expects.</summary>
internal static class ExampleMatch
{
    /// <summary>What differs, in Chinese and in English; empty where nothing does. The claim may have more parties than are expected.</summary>
    public static IReadOnlyList<(string Chinese, string English)> Mismatches(FrameExample example, Claim claim)
    {
        var found = new List<(string, string)>();
        foreach (var (role, entities) in example.Roles)
        {
            var inRole = claim.In(role).Select(p => p.Entity).ToList();
            foreach (var entity in entities.Where(e => !inRole.Contains(e)))
            {
                var instead = inRole.Count == 0 ? "∅" : string.Join('、', inRole);
                found.Add(($"{role.ToWire()} 应有“{entity}”，读到 {instead}", $"{role.ToWire()} should hold \"{entity}\", found {instead}"));
            }
        }

        if (example.Time is { } time && (claim.Time.Value?.Text ?? "null") != time)
        {
            found.Add(($"时间应为 {time}，读到 {claim.Time.Value?.Text ?? "null"}", $"the time should be {time}, found {claim.Time.Value?.Text ?? "null"}"));
        }

        var standing = example.Standing ?? Standing.Asserted;
        if (claim.Standing != standing)
        {
            found.Add(($"standing 应为 {standing.ToWire()}，读到 {claim.Standing.ToWire()}", $"the standing should be {standing.ToWire()}, found {claim.Standing.ToWire()}"));
        }

        return found;
    }

    /// <summary>The claim in a line.</summary>
    public static string Words(Claim claim)
    {
        var roles = claim.Roles.GroupBy(r => r.Role).Select(g => $"{g.Key.ToWire()} {string.Join('、', g.Select(f => f.Party.Entity))}");
        return $"{claim.Rule}: {claim.Kind.ToWire()}{(claim.Change is { } change ? "/" + change.ToWire() : "")} {claim.Standing.ToWire()} {claim.Time.Value?.Text ?? "null"} · {string.Join(" · ", roles)}";
    }
}
