using System.Collections.Immutable;
using Wanglai.Inquiry.Parties;
using Wanglai.Inquiry.States;
using Wanglai.Model.Claims;
using Wanglai.Time;

namespace Wanglai.Inquiry.Tenures;

/// <summary>Who belonged to what at a time.</summary>
/// <param name="Party">The party asked about.</param>
/// <param name="AskedWith">Those asked for as one with it, by name.</param>
/// <param name="When">The time asked for.</param>
/// <param name="Bodies">The bodies that it belongs to, or did, or is said not to: by name, ordinally.</param>
/// <param name="Members">Who belongs to it, or did, or is said not to: by name, ordinally.</param>
/// <param name="Untold">Members and bodies of whom something is told, but nothing of that time, by name.</param>
public sealed record MembershipTable(
    PartyLabel Party,
    ImmutableArray<PartyLabel> AskedWith,
    Edtf When,
    ImmutableArray<MembershipRow> Bodies,
    ImmutableArray<MembershipRow> Members,
    ImmutableArray<PartyLabel> Untold)
{
    /// <summary>The table of <paramref name="party"/> (its one name).</summary>
    public static MembershipTable Of(ClaimBook book, string party, Edtf when)
    {
        ArgumentNullException.ThrowIfNull(book);
        ArgumentNullException.ThrowIfNull(when);
        var rows = book.Naming(party).Where(c => c.Claim.Kind == ClaimKind.Membership)
            .SelectMany(c => from member in c.NamesIn(Role.Member) from body in c.NamesIn(Role.Body) where member != body && (member == party || body == party) select (Member: member, Body: body, Claim: c))
            .GroupBy(m => (m.Member, m.Body), m => m.Claim)
            .Select(g => Row(book, g.Key.Member, g.Key.Body, g, when))
            .OrderBy(r => r.Member.Name, StringComparer.Ordinal).ThenBy(r => r.Body.Name, StringComparer.Ordinal)
            .ToList();
        return new(
            book.Label(party),
            book.AskedWith(party),
            when,
            [.. rows.Where(r => r.Member.Name == party && !r.States.IsEmpty)],
            [.. rows.Where(r => r.Body.Name == party && !r.States.IsEmpty)],
            [.. rows.Where(r => r.States.IsEmpty).Select(r => r.Member.Name == party ? r.Body : r.Member)]);
    }

    private static MembershipRow Row(ClaimBook book, string member, string body, IEnumerable<BookClaim> claims, Edtf when)
    {
        var timeline = TenureTimeline.OfMembership(book, member, body, claims);
        return new(book.Label(member), book.Label(body), HasEnded(book, member, body, when), timeline.On(when), timeline.Disputes());
    }

    // A body that is no more has no members; what is told of it is told of its time.
    private static Edtf? HasEnded(ClaimBook book, string member, string body, Edtf when) =>
        new[] { body, member }.Select(p => book.Parties.Find(p)?.Organisation?.Ended).FirstOrDefault(e => e?.Latest is { } last && when.Earliest is { } first && last < first);
}

/// <summary>A member and a body, at the time asked for.</summary>
/// <param name="Member">The member.</param>
/// <param name="Body">The body.</param>
/// <param name="Ended">When one of them ceased to exist, where that was before the time asked for: then the states are the last ones; else null.</param>
/// <param name="States">In or out: what is possible on some day; both where that is not sure. Empty where nothing is told of that time.</param>
/// <param name="Disputes">The claims that cannot both be right.</param>
public sealed record MembershipRow(PartyLabel Member, PartyLabel Body, Edtf? Ended, ImmutableArray<TenureVerdict> States, ImmutableArray<Dispute> Disputes);
