using System.Collections.Immutable;
using Wanglai.Inquiry.Parties;
using Wanglai.Inquiry.States;
using Wanglai.Model.Claims;
using Wanglai.Time;

namespace Wanglai.Inquiry.Tenures;

/// <summary>Who held which office at a time.</summary>
/// <param name="Party">The party asked about: a body, or a person.</param>
/// <param name="AskedWith">Those asked for as one with it, by name.</param>
/// <param name="When">The time asked for.</param>
/// <param name="Rows">The offices in the body, or of the person, that are told of by then: by holder, body and title, ordinally.</param>
public sealed record OfficeTable(PartyLabel Party, ImmutableArray<PartyLabel> AskedWith, Edtf When, ImmutableArray<OfficeRow> Rows)
{
    /// <summary>The table of <paramref name="party"/> (its one name).</summary>
    public static OfficeTable Of(ClaimBook book, string party, Edtf when)
    {
        ArgumentNullException.ThrowIfNull(book);
        ArgumentNullException.ThrowIfNull(when);
        return new(book.Label(party), book.AskedWith(party), when, [.. Offices.Of(book, party).Select(o => o.On(book, when)).Where(r => !r.States.IsEmpty)]);
    }
}

/// <summary>An office at the time asked for.</summary>
/// <param name="Holder">Who holds it.</param>
/// <param name="Body">In what body; null where nobody says.</param>
/// <param name="Title">The office; null where nobody names it.</param>
/// <param name="States">
/// In: certain while a source says that it is held, possible after it was won or given. Out: only where a source tells of an end. Never empty.
/// </param>
/// <param name="Disputes">The claims that cannot both be right.</param>
public sealed record OfficeRow(PartyLabel Holder, PartyLabel? Body, string? Title, ImmutableArray<TenureVerdict> States, ImmutableArray<Dispute> Disputes);
