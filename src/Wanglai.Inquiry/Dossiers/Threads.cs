using Wanglai.Model.Claims;

namespace Wanglai.Inquiry.Dossiers;

/// <summary>Which plans, and which things prevented, came to something in the end.</summary>
internal static class Threads
{
    private static readonly ClaimChange[] InRelations = [ClaimChange.Established, ClaimChange.Resumed, ClaimChange.Developed, ClaimChange.Maintained];
    private static readonly ClaimChange[] InBody = [ClaimChange.Joined, ClaimChange.Resumed, ClaimChange.Member];
    private static readonly ClaimChange[] InOffice = [ClaimChange.Elected, ClaimChange.Appointed, ClaimChange.Holds];

    /// <summary>
    /// Whether nothing told later can be what was planned or prevented: an asserted claim of the same kind, with a change that fulfils it,
    /// that names two of its parties (for a visit a visitor and another), or one and its title, and that may be as late.
    /// </summary>
    public static bool IsOpen(ClaimBook book, BookClaim thread) =>
        !thread.NamesIn().SelectMany(n => book.Naming(n)).Any(c => FollowsUp(c, thread));

    private static bool FollowsUp(BookClaim claim, BookClaim thread) =>
        claim.Claim.Standing == Standing.Asserted
        && claim.Claim.Kind == thread.Claim.Kind
        && Fulfils(claim, thread)
        && MayBeAsLate(claim, thread)
        && (claim.Claim.Kind != ClaimKind.Visit || claim.NamesIn(Role.Visitor).Intersect(thread.NamesIn(Role.Visitor), StringComparer.Ordinal).Any())
        && Shared(claim, thread) >= (claim.Claim.Title is not null && claim.Claim.Title == thread.Claim.Title ? 1 : 2);

    private static int Shared(BookClaim a, BookClaim b) => a.NamesIn().Intersect(b.NamesIn(), StringComparer.Ordinal).Count();

    private static bool MayBeAsLate(BookClaim claim, BookClaim thread) =>
        claim.Claim.Time.Value is { } time
        && (thread.Claim.Time.Value?.Earliest is not { } planned || time.Latest is not { } last || last >= planned);

    private static bool Fulfils(BookClaim done, BookClaim planned)
    {
        ClaimChange[] fulfilling = (planned.Claim.Kind, planned.Claim.Change) switch
        {
            (ClaimKind.Relation, ClaimChange.Contact) => [ClaimChange.Contact, .. InRelations],
            (ClaimKind.Relation, { } change) when InRelations.Contains(change) => InRelations,
            (ClaimKind.Membership, { } change) when InBody.Contains(change) => InBody,
            (ClaimKind.Office, ClaimChange.Nominated) => [ClaimChange.Nominated, .. InOffice],
            (ClaimKind.Office, { } change) when InOffice.Contains(change) => InOffice,
            (_, { } change) => [change],
            _ => [],
        };
        return done.Claim.Change is { } now ? fulfilling.Contains(now) : fulfilling.Length == 0;
    }
}
