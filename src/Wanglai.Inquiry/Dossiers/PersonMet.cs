using System.Collections.Immutable;
using Wanglai.Inquiry.Parties;
using Wanglai.Inquiry.Tenures;
using Wanglai.Model.Claims;
using Wanglai.Time;

namespace Wanglai.Inquiry.Dossiers;

/// <summary>A person whom the party met.</summary>
/// <param name="Person">The person.</param>
/// <param name="Times">When, in order; undated meetings last.</param>
/// <param name="Offices">The offices that the sources say the person held, in order.</param>
public sealed record PersonMet(PartyLabel Person, ImmutableArray<TimeMet> Times, ImmutableArray<OfficeSaid> Offices);

/// <summary>An occasion on which a person was met.</summary>
/// <param name="Claim">The claim that tells it.</param>
/// <param name="Kind">A visit, a meeting, or a gathering.</param>
/// <param name="Time">When; null where the source does not say.</param>
/// <param name="Offices">The offices that whoever was met held then, or may have held; empty where none is told, or the time is not known.</param>
public sealed record TimeMet(ClaimId Claim, ClaimKind Kind, Edtf? Time, ImmutableArray<OfficeRow> Offices)
{
    internal static ImmutableArray<TimeMet> Of(ClaimBook book, string met, IEnumerable<BookClaim> occasions)
    {
        var offices = book.Label(met).Type == EntityType.Person ? Tenures.Offices.Of(book, met).ToList() : [];
        return
        [
            .. occasions.Select(c => new TimeMet(
                c.Id,
                c.Claim.Kind,
                c.Claim.Time.Value,
                c.Claim.Time.Value is { } time ? [.. offices.Select(o => o.On(book, time)).Where(o => !o.States.IsEmpty)] : [])),
        ];
    }
}

/// <summary>An office that a source says a person held.</summary>
/// <param name="Claim">The claim that tells it.</param>
/// <param name="Title">The office; null where the source does not name it.</param>
/// <param name="Body">In what body; null where the source does not say.</param>
/// <param name="Time">When; null where the source does not say.</param>
public sealed record OfficeSaid(ClaimId Claim, string? Title, PartyLabel? Body, Edtf? Time);
