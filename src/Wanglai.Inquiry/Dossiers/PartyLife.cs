using System.Collections.Immutable;
using Wanglai.Inquiry.Chronicles;
using Wanglai.Inquiry.Parties;
using Wanglai.Model.Authority;
using Wanglai.Time;

namespace Wanglai.Inquiry.Dossiers;

/// <summary>The life of a party.</summary>
/// <param name="Country">Its country; null where there is none or it is not known.</param>
/// <param name="Level">What sort of body it is; null where the authority files do not say.</param>
/// <param name="Parent">The body that it is a part of; null where there is none or it is not known.</param>
/// <param name="Founded">When it was founded, by the authority files.</param>
/// <param name="Ended">When it ceased to exist, by the authority files.</param>
/// <param name="Became">What it became, by the authority files.</param>
/// <param name="Told">What the sources tell: founded, renamed, split, merged …</param>
public sealed record PartyLife(
    string? Country,
    OrganisationLevel? Level,
    PartyLabel? Parent,
    Edtf? Founded,
    Edtf? Ended,
    ImmutableArray<Successor> Became,
    ImmutableArray<HappeningEntry> Told);

/// <summary>What an organisation became.</summary>
/// <param name="Party">The successor.</param>
/// <param name="When">When; null where it is not known.</param>
public sealed record Successor(PartyLabel Party, Edtf? When);
