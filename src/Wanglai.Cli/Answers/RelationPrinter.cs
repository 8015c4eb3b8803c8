using Wanglai.Cli.Hosting;
using Wanglai.Cli.Printing;
using Wanglai.Inquiry;
using Wanglai.Inquiry.States;
using Wanglai.Model.Claims;
using Wanglai.Wording;

namespace Wanglai.Cli.Answers;

/// <summary>Prints the state of relations of two parties, with what it rests on.</summary>
internal static class RelationPrinter
{
    public static void Print(CliHost host, ClaimBook book, RelationAnswer answer)
    {
        var (speech, printer) = (host.Speech, host.Printer);
        printer.Heading($"{StateWords.Of(speech, answer.Party)} — {StateWords.Of(speech, answer.Other)}  {StateWords.Of(speech, answer.When)}");
        if (answer.States.IsEmpty)
        {
            printer.Line(new Piece(speech.Say("账本里没有说到这时两方的关系。", "Nothing is told of their relations at that time."), Tone.Doubtful));
            return;
        }

        foreach (var state in answer.States)
        {
            PrintState(host, book, state);
        }

        if (answer.MayBeUntold)
        {
            printer.Gap();
            printer.Line(new Piece(speech.Say("也可能此时还没有任何记载说到。", "It is also possible that nothing told applies yet at that time."), Tone.Doubtful));
        }

        PrintDegrees(host, answer);
        PrintDisputes(host, book, answer);
        if (answer.LastContact is { } contact)
        {
            printer.Gap();
            printer.Line(speech.Say("最近一次往来：", "Last contact: "), new(contact.Time.Text, Tone.Strong), " ", ClaimWords.Of(speech, contact.Kind), "  ", new(contact.Claim.Value, Tone.Faint));
        }
    }

    private static void PrintState(CliHost host, ClaimBook book, StateVerdict state)
    {
        var speech = host.Speech;
        var tone = state.Certainty == Certainty.Certain ? Tone.Good : Tone.Doubtful;
        string[] dates = [StateWords.Since(speech, state.Since), StateWords.Until(speech, state.Until)];
        host.Printer.Gap();
        host.Printer.Line(
            new(StateWords.Of(speech, state.Certainty), tone), " ", new(StateWords.Of(speech, state.State), Tone.Strong), "  ",
            string.Join(speech.Say("，", ", "), dates.Where(d => d.Length > 0)));
        ClaimLines.Print(host, book, state.Claims);
        foreach (var cause in state.Causes)
        {
            host.Printer.Line("  ", speech.Say("原因：", "Cause: "), new(cause.Words, Tone.Quote), "  ", new(cause.Claim.Value, Tone.Faint));
        }
    }

    private static void PrintDegrees(CliHost host, RelationAnswer answer)
    {
        if (answer.Degrees.IsEmpty)
        {
            return;
        }

        var speech = host.Speech;
        host.Printer.Gap();
        host.Printer.Line(
            speech.Say("密切程度：", "How close: "),
            string.Join(speech.Comma, answer.Degrees.Select(d => $"{StateWords.Of(speech, d.Certainty)} {StateWords.Of(speech, d.Degree)}")));
    }

    private static void PrintDisputes(CliHost host, ClaimBook book, RelationAnswer answer)
    {
        var speech = host.Speech;
        foreach (var dispute in answer.Disputes)
        {
            host.Printer.Gap();
            host.Printer.Line(new(speech.Say("来源不一致：", "The sources disagree: "), Tone.Bad), StateWords.Of(speech, dispute.Kind));
            ClaimLines.Print(host, book, new[] { dispute.First, dispute.Second }.Distinct());
        }

        if (!answer.Differing.IsEmpty)
        {
            host.Printer.Gap();
            host.Printer.Line(new Piece(speech.Say("来源对下列各事说法不一：", "The sources tell these happenings differently:"), Tone.Bad));
            foreach (var link in answer.Differing)
            {
                DisputeLines.Print(host, link);
            }
        }
    }
}
