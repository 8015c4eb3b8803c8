using System.Collections.Immutable;
using Wanglai.Inquiry;
using Wanglai.Inquiry.Chronicles;
using Wanglai.Inquiry.Parties;
using Wanglai.Model.Claims;

namespace Wanglai.Reports.Sentences;

/// <summary>A happening with the claims that tell it: all that a sentence about it may say.</summary>
internal sealed class ToldHappening
{
    private readonly ImmutableArray<Claim> _claims;

    /// <param name="entry">The happening.</param>
    /// <param name="claims">The claims that tell it, one at least.</param>
    public ToldHappening(HappeningEntry entry, ImmutableArray<Claim> claims) => (Entry, _claims) = (entry, claims);

    /// <summary>The happening <paramref name="entry"/> of <paramref name="book"/>.</summary>
    public static ToldHappening Of(ClaimBook book, HappeningEntry entry) => new(entry, [.. entry.Claims.Select(id => book.Find(id)!.Claim)]);

    public HappeningEntry Entry { get; }

    /// <summary>How its time holds.</summary>
    public TimeAspect Aspect => _claims[0].Aspect;

    /// <summary>Whether all its parties deal with each other.</summary>
    public bool IsMutual => _claims.Any(c => c.Details.Mutual);

    /// <summary>Whether a source calls it the first.</summary>
    public bool IsFirst => _claims.Any(c => c.Details.First);

    /// <summary>The words that give its cause.</summary>
    public string? Cause => Detail(d => d.Cause);

    /// <summary>In what capacity it was done.</summary>
    public string? Capacity => Detail(d => d.Capacity);

    /// <summary>How long it took, as an ISO 8601 duration.</summary>
    public string? Duration => Detail(d => d.Duration);

    /// <summary>The words that say that it recurs.</summary>
    public string? Recurs => Detail(d => d.Recurs);

    /// <summary>What it is called; null where no source names it.</summary>
    public string? Title => Entry.Title is { } title && title.Trim().Length > 0 ? title.Trim() : null;

    /// <summary>The numbers told, but those that a party's name has already (“130多个国家的工会”).</summary>
    public IReadOnlyList<Count> CountsToSay =>
        [.. Entry.Counts.Where(c => c.Text.Trim().Length > 0 && !Entry.Parties.Any(r => r.Parties.Any(p => p.Name.Contains(c.Text, StringComparison.Ordinal))))];

    /// <summary>Who plays a part, in the order of the claims.</summary>
    public ImmutableArray<PartyLabel> In(Role role)
    {
        var found = Entry.Parties.FirstOrDefault(r => r.Role == role);
        return found is null ? [] : found.Parties;
    }

    /// <summary>Who plays a part, without those who are in <paramref name="others"/>.</summary>
    public ImmutableArray<PartyLabel> In(Role role, params IEnumerable<PartyLabel> others)
    {
        var names = others.Select(o => o.Name).ToHashSet(StringComparer.Ordinal);
        return [.. In(role).Where(p => !names.Contains(p.Name))];
    }

    private string? Detail(Func<ClaimDetails, string?> of) => _claims.Select(c => of(c.Details)).FirstOrDefault(d => !string.IsNullOrWhiteSpace(d))?.Trim();
}
