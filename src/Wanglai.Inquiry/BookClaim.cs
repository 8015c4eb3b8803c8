using System.Collections.Immutable;
using Wanglai.Ledger;
using Wanglai.Model.Claims;

namespace Wanglai.Inquiry;

/// <summary>A claim with its parties resolved.</summary>
/// <param name="Recorded">The claim as the ledger holds it.</param>
/// <param name="Parties">Its parties, in the claim's order; those whom the text leaves unresolved (an empty entity) are left out.</param>
public sealed record BookClaim(RecordedClaim Recorded, ImmutableArray<BookParty> Parties)
{
    /// <summary>The claim.</summary>
    public Claim Claim => Recorded.Claim;

    /// <summary>The claim's id.</summary>
    public ClaimId Id => Recorded.Id;

    /// <summary>The names of the parties in any of <paramref name="roles"/>, each once, in the claim's order; of all parties where no role is given.</summary>
    public IEnumerable<string> NamesIn(params Role[] roles) =>
        Parties.Where(p => roles.Length == 0 || roles.Contains(p.Role)).Select(p => p.Name).Distinct(StringComparer.Ordinal);

    /// <summary>Whether <paramref name="name"/> is a party in any of <paramref name="roles"/>; in any role at all where none is given.</summary>
    public bool Names(string name, params Role[] roles) => NamesIn(roles).Contains(name, StringComparer.Ordinal);
}
