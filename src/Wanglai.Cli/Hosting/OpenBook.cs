using System.CommandLine;
using Wanglai.Cli.Printing;
using Wanglai.Inquiry;
using Wanglai.Inquiry.Neighbourhoods;
using Wanglai.Inquiry.Parties;
using Wanglai.Ledger;
using Wanglai.Reading.Folding;

namespace Wanglai.Cli.Hosting;

/// <summary>Makes the book that questions are asked of from the user's ledger and authority files.</summary>
internal static class OpenBook
{
    /// <summary>Whether a ledger has more than is read whole for one question.</summary>
    public static bool IsLarge(this CliHost host, ILedgerView view, ParseResult parse) => !parse.GetValue(host.Options.Whole) && view.IsLarge();

    /// <summary>The book of all current claims of a ledger that is open.</summary>
    public static ClaimBook Book(this CliHost host, ILedgerView view, ParseResult parse) => host.Looking(() =>
        LedgerBook.Whole(view, host.LoadAuthority(parse), TextFolding.FoldWord));

    /// <summary>
    /// The book for a question about the parties of <paramref name="asked"/>: of all claims, or in a large ledger of those that the question needs.
    /// </summary>
    /// <exception cref="Wanglai.Model.Problems.WanglaiException">In a large ledger the question needs too many claims (WL-Q006).</exception>
    public static ClaimBook Book(this CliHost host, ILedgerView view, ParseResult parse, Neighbourhood asked) =>
        host.IsLarge(view, parse) ? host.Looking(() => host.Neighbourhoods(view, parse).Read(asked)) : host.Book(view, parse);

    /// <summary>Who is who among those whose names may stand in a question in words.</summary>
    /// <exception cref="Wanglai.Model.Problems.WanglaiException">The ledger cannot be opened.</exception>
    public static PartyDirectory PartiesNamedIn(this CliHost host, ParseResult parse, string question)
    {
        var ledger = host.AskLedger(parse);
        var view = host.View(ledger, parse);
        return (host.IsLarge(view, parse) ? host.Looking(() => host.Neighbourhoods(view, parse).NamedIn(question)) : host.Book(view, parse)).Parties;
    }

    /// <summary>Reads parts of a large ledger.</summary>
    public static NeighbourhoodReader Neighbourhoods(this CliHost host, ILedgerView view, ParseResult parse) =>
        parse.GetValue(host.Options.Whole)
            ? new(view, host.LoadAuthority(parse), TextFolding.FoldWord, int.MaxValue)
            : new(view, host.LoadAuthority(parse), TextFolding.FoldWord);

    /// <summary>Does what may take longer than a second on a large ledger, with a bar for those who wait.</summary>
    public static T Looking<T>(this CliHost host, Func<T> work) => Waiting.For(host, host.Speech.Say("查阅账本", "Looking through the ledger"), _ => work());

    /// <summary>The party that the user means.</summary>
    /// <exception cref="Wanglai.Model.Problems.WanglaiException">Nobody, or several, are called so; the problem offers names.</exception>
    public static PartyEntry Party(this ClaimBook book, string words) => book.Parties.Resolve(words).OrThrow();
}
