using System.CommandLine;
using Wanglai.Cli.Answers;
using Wanglai.Cli.Help;
using Wanglai.Cli.Hosting;
using Wanglai.Cli.Printing;
using Wanglai.Inquiry;
using Wanglai.Inquiry.Neighbourhoods;
using Wanglai.Inquiry.Searching;
using Wanglai.Ledger;
using Wanglai.Reading.Folding;
using Wanglai.Wording;

namespace Wanglai.Cli.Commands;

/// <summary><c>wanglai search WORDS…</c>: claims and passages that hold all the words.</summary>
internal static class SearchCommand
{
    private const int UsualLimit = 20;

    public static Command Create(CliHost host)
    {
        var speech = host.Speech;
        var words = new Argument<string[]>("words")
        {
            HelpName = speech.Say("词", "WORDS"),
            Arity = ArgumentArity.OneOrMore,
            Description = speech.Say("要找的词，须都有；繁简体、全半角不分，两个字也找得到", "What to look for; all the words must be there, in either script"),
        };
        var limit = new Option<int>("--limit")
        {
            HelpName = "N",
            DefaultValueFactory = _ => UsualLimit,
            Description = speech.Say($"陈述和原文段落各最多列多少；默认 {UsualLimit}", $"How many claims, and how many passages, at most; {UsualLimit} unless told otherwise"),
        };
        limit.CustomParser = result => Numbers.NotNegative(result, limit.Name, speech);
        var command = new DocumentedCommand("search", speech.Say("在陈述和原文中查找", "Search the claims and the texts of the sources")) { words, limit };
        var asking = new Asking(host, command);
        command.Notes.Add(speech.Say("写一方的任何一个名称，也会找到它的其他名称。", "A word that is a name of a party finds the party's other names too."));
        command.Examples.Add(("wanglai search 签证", speech.Say("找提到签证的陈述和段落", "Find what mentions visas (签证)")));
        command.Examples.Add(("wanglai search 代表团 印度 --limit 5", speech.Say("两个词都要有，各列五条", "Both words must be there; five of each")));
        command.JsonShape.Add((
            speech.Say("`--json` 写一个对象，见 docs/json.md：", "`--json` writes one object; see docs/json.md:"),
            """{"query":"签证","terms":[{"words":"签证","alsoFound":[]}],"claims":[{"claim":"c3f8…","kind":"visit","time":"1983","source":"s9a2…","name":"1983.txt","span":{"start":0,"end":9},"quote":"…","highlights":[{"start":2,"end":4}],"score":2.1,"disputed":[]}],"claimCount":1,"passages":[{"source":"s9a2…","name":"1983.txt","span":{"start":0,"end":40},"text":"…","highlights":[{"start":2,"end":4}],"claims":["c3f8…"],"score":1.9}],"passageCount":1}"""));
        command.SetAction(parse =>
        {
            var ledger = host.AskLedger(parse);
            var view = host.View(ledger, parse);
            var query = string.Join(' ', parse.GetRequiredValue(words));
            var (found, book) = host.IsLarge(view, parse)
                ? FindInLedger(host, view, parse, query, parse.GetValue(limit), FilterOfLarge(host, asking, view, parse))
                : FindInBook(asking.Of(parse, host.Book(view, parse)).Book, view, query, parse.GetValue(limit));
            return asking.Answer(parse, new Asked(book, []), found, () => Print(host, book, found));
        });
        return command;
    }

    private static (SearchAnswer Answer, ClaimBook Book) FindInBook(ClaimBook book, ILedgerView view, string query, int limit) =>
        (new TextSearch(book, view.TextOf, TextFolding.FoldWord).Find(query, limit), book);

    private static (SearchAnswer Answer, ClaimBook Book) FindInLedger(CliHost host, ILedgerView view, ParseResult parse, string query, int limit, ClaimFilter filter) =>
        host.Looking(() => new LedgerSearch(view, host.LoadAuthority(parse), TextFolding.FoldWord).Find(query, limit, filter));

    // Countries have to be known before the claims go by.
    private static ClaimFilter FilterOfLarge(CliHost host, Asking asking, ILedgerView view, ParseResult parse)
    {
        var countries = asking.Countries(parse);
        return asking.Filter(parse, countries.IsEmpty ? ClaimBook.Of([], [], host.LoadAuthority(parse)) : host.Book(view, parse, new Neighbourhood { Words = countries }));
    }

    private static void Print(CliHost host, ClaimBook book, SearchAnswer found)
    {
        var (speech, printer) = (host.Speech, host.Printer);
        foreach (var term in found.Terms.Where(t => !t.AlsoFound.IsEmpty))
        {
            printer.Line(new Piece(
                speech.Say($"“{term.Words}”也找：{string.Join('、', term.AlsoFound)}", $"“{term.Words}” also finds: {string.Join(", ", term.AlsoFound)}"),
                Tone.Faint));
        }

        if (found.ClaimCount + found.PassageCount == 0)
        {
            printer.Line(new Piece(speech.Say("没有找到。", "Nothing was found."), Tone.Doubtful));
            return;
        }

        printer.Heading(speech.Say($"陈述（{found.ClaimCount}）", $"Claims ({found.ClaimCount})"));
        foreach (var claim in found.Claims)
        {
            ClaimLines.Print(host, book.Find(claim.Claim)!, claim.Highlights);
            foreach (var other in claim.Disputed)
            {
                DisputeLines.Print(host, other);
            }
        }

        printer.Gap();
        printer.Heading(speech.Say($"原文段落（{found.PassageCount}）", $"Passages ({found.PassageCount})"));
        foreach (var passage in found.Passages)
        {
            printer.Line("  ", new($"{host.Places.Cite(passage.Source, passage.Name, passage.Span)} {passage.Span}", Tone.Faint));
            printer.Line(["    ", .. Highlighting.Of(passage.Text, passage.Highlights, Tone.Plain)]);
        }
    }
}
