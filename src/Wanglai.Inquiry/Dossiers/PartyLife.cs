using System.Collections.Immutable;
using Wanglai.Inquiry.Chronicles;
using Wanglai.Inquiry.Parties;
using Wanglai.Model.Authority;
using Wanglai.Time;

namespace Wanglai.Inquiry.Dossiers;

/// <summary>The life of a party.</summary>
/// <param name="Country">Its country; null where there is none or it is not known.</param>
/// <param name="Level">What sort of body it is; null where the authority files do not say.</param>
/// <param name="Parents">The bodies that it is a part of, by the ledger's decisions and the authority files; empty where there is none or it is not known.</param>
/// <param name="Parts">Its own parts, as far as they are known, by name.</param>
/// <param name="Founded">When it was founded, by the authority files.</param>
/// <param name="Ended">When it ceased to exist, by the authority files.</param>
/// <param name="Became">What it became, by the authority files and by what the sources tell.</param>
/// <param name="CameFrom">What became it, by name.</param>
/// <param name="Told">What the sources tell: founded, renamed, split, merged …</param>
public sealed record PartyLife(
    string? Country,
    OrganisationLevel? Level,
    ImmutableArray<ParentSaid> Parents,
    ImmutableArray<PartyLabel> Parts,
    Edtf? Founded,
    Edtf? Ended,
    ImmutableArray<Successor> Became,
    ImmutableArray<PartyLabel> CameFrom,
    ImmutableArray<HappeningEntry> Told);

/// <summary>To whom a party belongs.</summary>
/// <param name="Party">The body above; null where it belongs to none in that time.</param>
/// <param name="Period">When; null for always, but where something timed says otherwise.</param>
public sealed record ParentSaid(PartyLabel? Party, Edtf? Period);

/// <summary>What an organisation became.</summary>
/// <param name="Party">The successor.</param>
/// <param name="When">When; null where it is not known.</param>
public sealed record Successor(PartyLabel Party, Edtf? When);
