using System.CommandLine;
using Wanglai.Inquiry;
using Wanglai.Inquiry.Neighbourhoods;
using Wanglai.Inquiry.Parties;
using Wanglai.Ledger;
using Wanglai.Reading.Folding;

namespace Wanglai.Cli.Hosting;

/// <summary>Makes the book that questions are asked of from the user's ledger and authority files.</summary>
internal static class OpenBook
{
    /// <summary>The book of all current claims, as known on the day asked about.</summary>
    /// <exception cref="Wanglai.Model.Problems.WanglaiException">The ledger cannot be opened.</exception>
    public static ClaimBook Book(this CliHost host, ParseResult parse)
    {
        using var ledger = host.OpenLedger(parse);
        return host.Book(host.View(ledger, parse), parse);
    }

    /// <summary>The book of all current claims of a ledger that is open.</summary>
    public static ClaimBook Book(this CliHost host, ILedgerView view, ParseResult parse) =>
        LedgerBook.Whole(view, host.LoadAuthority(parse), TextFolding.FoldWord);

    /// <summary>
    /// The book for a question about the parties of <paramref name="asked"/>: of all claims, or in a large ledger of those that the question needs.
    /// </summary>
    public static ClaimBook Book(this CliHost host, ILedgerView view, ParseResult parse, Neighbourhood asked) =>
        LedgerBook.For(view, host.LoadAuthority(parse), TextFolding.FoldWord, asked);

    /// <summary>The party that the user means.</summary>
    /// <exception cref="Wanglai.Model.Problems.WanglaiException">Nobody, or several, are called so; the problem offers names.</exception>
    public static PartyEntry Party(this ClaimBook book, string words) => book.Parties.Resolve(words).OrThrow();
}
