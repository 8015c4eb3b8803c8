using Wanglai.Cli.Hosting;
using Wanglai.Cli.Printing;
using Wanglai.Inquiry.Networks;
using Wanglai.Inquiry.States;
using Wanglai.Wording;

namespace Wanglai.Cli.Answers;

/// <summary>Prints who is tied to whom.</summary>
internal static class NetworkPrinter
{
    public static void Print(CliHost host, Network network)
    {
        var speech = host.Speech;
        host.Printer.Heading($"{StateWords.Of(speech, network.Party)}  {StateWords.Of(speech, network.When)}");
        if (network.Edges.IsEmpty)
        {
            host.Printer.Line(new Piece(speech.Say("账本里没有说到这时它与谁相连。", "Nothing told ties it to anybody at that time."), Tone.Doubtful));
        }

        foreach (var edge in network.Edges)
        {
            Print(host, edge);
        }
    }

    public static void Print(CliHost host, Chains chains)
    {
        var speech = host.Speech;
        host.Printer.Heading($"{StateWords.Of(speech, chains.From)} — {StateWords.Of(speech, chains.To)}  {StateWords.Of(speech, chains.When)}");
        if (chains.Steps is null)
        {
            host.Printer.Line(new Piece(speech.Say("账本里找不到把两方连起来的人或组织。", "The ledger knows nobody who ties the two."), Tone.Doubtful));
            return;
        }

        foreach (var chain in chains.Shortest)
        {
            host.Printer.Gap();
            host.Printer.Line(new Piece(string.Join(" → ", chain.Parties.Select(p => StateWords.Of(speech, p))), Tone.Strong));
            foreach (var edge in chain.Links.SelectMany(l => l.Ties))
            {
                Print(host, edge);
            }
        }

        if (chains.IsCut)
        {
            host.Printer.Gap();
            host.Printer.Line(new Piece(speech.Say("同样短的还有。", "There are more that are as short."), Tone.Faint));
        }
    }

    private static void Print(CliHost host, NetworkEdge edge)
    {
        var speech = host.Speech;
        host.Printer.Line(
            "  ", StateWords.Of(speech, edge.A), " — ", StateWords.Of(speech, edge.B), "  ",
            new($"{StateWords.Of(speech, edge.Certainty)}{speech.Say("", " ")}{Of(speech, edge.Kind)}", edge.Certainty == Certainty.Certain ? Tone.Good : Tone.Doubtful), "  ",
            new(string.Join(' ', edge.Claims), Tone.Faint));
    }

    private static string Of(Speech speech, TieKind kind) => kind switch
    {
        TieKind.Relation => speech.Say("有关系", "in relations"),
        TieKind.Membership => speech.Say("是成员", "a member"),
        TieKind.Office => speech.Say("任职", "in office"),
        TieKind.Contact => speech.Say("有往来", "met"),
        _ => speech.Say("同会", "at one gathering"),
    };
}
