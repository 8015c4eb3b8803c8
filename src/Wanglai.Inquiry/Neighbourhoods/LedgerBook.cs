using Wanglai.Ledger;
using Wanglai.Model.Authority;

namespace Wanglai.Inquiry.Neighbourhoods;

/// <summary>Makes the book that questions are asked of: of a whole ledger, or, where that is large, of what a question needs.</summary>
public static class LedgerBook
{
    // Read in a second or two and some 150 MB; with more, what is read beside the question costs more than finding what it needs.
    private const long MostReadWhole = 50_000;

    /// <summary>Whether a ledger has more than is read whole for one question.</summary>
    public static bool IsLarge(this ILedgerView view)
    {
        ArgumentNullException.ThrowIfNull(view);
        return view.Head.Entries > MostReadWhole;
    }

    /// <summary>The book of all current claims.</summary>
    /// <param name="view">The ledger.</param>
    /// <param name="authority">The names that are known beforehand.</param>
    /// <param name="fold">Makes script and width uniform: as for <see cref="ClaimBook.Of"/>.</param>
    public static ClaimBook Whole(ILedgerView view, AuthorityFiles authority, Func<string, string> fold)
    {
        ArgumentNullException.ThrowIfNull(view);
        return ClaimBook.Of(view.Claims(), view.Sources(), authority, fold, view.Identities());
    }

    /// <summary>The book for a question: of all current claims, or in a large ledger of those that the question needs.</summary>
    /// <exception cref="Wanglai.Model.Problems.WanglaiException">In a large ledger the question needs too many claims (WL-Q006).</exception>
    public static ClaimBook For(ILedgerView view, AuthorityFiles authority, Func<string, string> fold, Neighbourhood asked) =>
        view.IsLarge() ? new NeighbourhoodReader(view, authority, fold).Read(asked) : Whole(view, authority, fold);
}
