using Wanglai.Evaluation.Names;
using Wanglai.Model.Claims;

namespace Wanglai.Evaluation;

/// <summary>A claim made ready to be compared.</summary>
internal sealed class ClaimForm
{
    public ClaimForm(Claim claim, NameFold fold, NameGroups groups)
    {
        Claim = claim;
        Parties = [.. claim.Roles.Select(r => new PartyForm(r, fold, groups))];
        When = DayBounds.Of(claim.Time.Value);
    }

    public Claim Claim { get; }

    public IReadOnlyList<PartyForm> Parties { get; }

    public DayBounds? When { get; }

    public bool CameAbout => Claim.Standing == Standing.Asserted;

    /// <summary>How much the claim is worth: itself, its standing where that is not plain, its time, each party in its role, each count.</summary>
    public int Slots => 1 + (CameAbout ? 0 : 1) + (When is null ? 0 : 1) + Parties.Count + Claim.Counts.Length;
}
