using System.Collections.Immutable;
using Wanglai.Inquiry.Parties;
using Wanglai.Model.Claims;
using Wanglai.Time;

namespace Wanglai.Inquiry.Tenures;

/// <summary>An office of one holder in one body, through all time.</summary>
internal sealed class Offices
{
    private readonly string _holder;
    private readonly string? _body;
    private readonly string? _title;
    private readonly TenureTimeline _timeline;
    private readonly bool _endIsTold;

    private Offices(ClaimBook book, (string Holder, string? Body, string? Title) office, IReadOnlyCollection<BookClaim> claims, IEnumerable<Edtf> known)
    {
        (_holder, _body, _title) = office;
        _timeline = TenureTimeline.OfOffice(book, claims, known);
        _endIsTold = claims.Any(c => c.Claim.Change == ClaimChange.Left);
    }

    /// <summary>The offices in a body, or of a person: by holder, body and title, ordinally. What the authority files know of persons' offices is among them.</summary>
    public static IEnumerable<Offices> Of(ClaimBook book, string party)
    {
        var told = Told(book, book.Naming(party).Where(c => c.Claim.Kind == ClaimKind.Office)).Where(o => o.Office.Holder == party || o.Office.Body == party).ToList();
        var known = Known(book, party).ToLookup(k => k.Office, k => k.Period);
        var ends = told.Where(o => o.Claim.Claim.Change == ClaimChange.Left).ToList();
        return
        [
            .. told.Where(o => o.Claim.Claim.Change != ClaimChange.Left || o.Office.Title is not null).Select(o => o.Office).Concat(known.Select(k => k.Key)).Distinct()
                .OrderBy(o => o.Holder, StringComparer.Ordinal).ThenBy(o => o.Body, StringComparer.Ordinal).ThenBy(o => o.Title, StringComparer.Ordinal)
                .Select(office => new Offices(
                    book,
                    office,
                    [.. told.Where(o => o.Office == office).Concat(ends.Where(e => e.Office.Title is null && e.Office.Holder == office.Holder && e.Office.Body == office.Body)).Select(o => o.Claim).Distinct()],
                    known[office])),
        ];
    }

    /// <summary>The office at a time.</summary>
    public OfficeRow On(ClaimBook book, Edtf when) => new(
        book.Label(_holder),
        _body is null ? null : book.Label(_body),
        _title,
        _timeline.On(when) is var states && states.Any(s => s.State == TenureState.In) ? [.. states.Where(s => s.State == TenureState.In || _endIsTold)] : [],
        _timeline.Disputes());

    private static IEnumerable<((string Holder, string? Body, string? Title) Office, BookClaim Claim)> Told(ClaimBook book, IEnumerable<BookClaim> claims) =>
        from claim in claims
        from holder in claim.NamesIn(Role.Holder)
        from body in claim.NamesIn(Role.Body).Cast<string?>().DefaultIfEmpty(null)
        select ((holder, body, claim.Claim.Title), claim);

    private static IEnumerable<((string Holder, string? Body, string? Title) Office, Edtf Period)> Known(ClaimBook book, string party) =>
        from entry in book.Parties.Find(party)?.Type == EntityType.Person ? [book.Parties.Find(party)!] : book.Parties.OfficeHoldersIn(party)
        from office in entry.Offices
        where office.Period is not null && (entry.Name == party || office.Organisation == party)
        select (((string, string?, string?))(entry.Name, office.Organisation, office.Title), office.Period!);
}
