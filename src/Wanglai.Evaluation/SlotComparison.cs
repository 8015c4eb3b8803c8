using System.Globalization;
using Wanglai.Evaluation.Names;
using Wanglai.Model.Claims;

namespace Wanglai.Evaluation;

/// <summary>Two claims compared slot by slot: how many they share, and what differs.</summary>
internal sealed class SlotComparison
{
    private readonly ClaimForm _gold;
    private readonly ClaimForm _read;
    private readonly List<PartyForm> _missing = [];
    private readonly List<PartyForm> _surplus;
    private readonly List<Count> _missingCounts = [];
    private readonly List<Count> _surplusCounts;

    public SlotComparison(ClaimForm gold, ClaimForm read)
    {
        (_gold, _read) = (gold, read);
        _surplus = [.. read.Parties];
        _surplusCounts = [.. read.Claim.Counts];
        foreach (var party in gold.Parties)
        {
            var same = _surplus.FindIndex(p => p.Role == party.Role && party.IsSameAs(p));
            Strike(_surplus, same, party, _missing);
        }

        foreach (var count in gold.Claim.Counts)
        {
            var same = _surplusCounts.FindIndex(c => c.What == count.What && c.Number == count.Number);
            Strike(_surplusCounts, same, count, _missingCounts);
        }
    }

    /// <summary>How many parties both have in the same role.</summary>
    public int SharedParties => _gold.Parties.Count - _missing.Count;

    /// <summary>How many slots both share; another change makes a claim worth half.</summary>
    public double Hits =>
        (SameChange ? 1 : 0.5) + SharedParties + (SameStanding && !_gold.CameAbout ? 1 : 0) + (SameTime ? 1 : 0) + _gold.Claim.Counts.Length - _missingCounts.Count;

    public bool SameChange => _gold.Claim.Change == _read.Claim.Change;

    /// <summary>True where the claim to be read has a time and the claim read has the same.</summary>
    public bool SameTime => _gold.When is { } when && when == _read.When;

    private bool SameStanding => _gold.Claim.Standing == _read.Claim.Standing;

    /// <summary>What differs, in the order of a claim's members.</summary>
    public IEnumerable<SlotDifference> Differences()
    {
        if (!SameChange)
        {
            yield return new("change", _gold.Claim.Change?.ToWire(), _read.Claim.Change?.ToWire());
        }

        if (!SameStanding)
        {
            yield return new("standing", _gold.Claim.Standing.ToWire(), _read.Claim.Standing.ToWire());
        }

        foreach (var role in _missing.Concat(_surplus).Select(p => p.Role).Distinct().Order())
        {
            yield return new(role.ToWire(), Names(_missing, role), Names(_surplus, role));
        }

        if (_gold.When != _read.When)
        {
            yield return new("time", _gold.Claim.Time.Value?.Text, _read.Claim.Time.Value?.Text);
        }

        if (_missingCounts.Count + _surplusCounts.Count > 0)
        {
            yield return new("counts", Numbers(_missingCounts), Numbers(_surplusCounts));
        }
    }

    private static void Strike<T>(List<T> among, int at, T wanted, List<T> missing)
    {
        if (at < 0)
        {
            missing.Add(wanted);
        }
        else
        {
            among.RemoveAt(at);
        }
    }

    private static string? Names(List<PartyForm> parties, Role role) =>
        Listed(parties.Where(p => p.Role == role).Select(p => p.Filler.Party).Select(p => p.Entity.Length > 0 ? p.Entity : p.Name));

    private static string? Numbers(List<Count> counts) =>
        Listed(counts.Select(c => string.Create(CultureInfo.InvariantCulture, $"{c.Number} {c.What.ToWire()}")));

    private static string? Listed(IEnumerable<string> words) => string.Join('、', words) is { Length: > 0 } list ? list : null;
}
