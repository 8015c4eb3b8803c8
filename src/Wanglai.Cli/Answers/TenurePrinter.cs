using System.Collections.Immutable;
using Wanglai.Cli.Hosting;
using Wanglai.Cli.Printing;
using Wanglai.Inquiry;
using Wanglai.Inquiry.States;
using Wanglai.Inquiry.Tenures;
using Wanglai.Model.Claims;
using Wanglai.Wording;

namespace Wanglai.Cli.Answers;

/// <summary>Prints who belonged to what, and who held which office.</summary>
internal static class TenurePrinter
{
    public static void Print(CliHost host, ClaimBook book, MembershipTable table)
    {
        var speech = host.Speech;
        host.Printer.Heading($"{StateWords.Of(speech, table.Party)}  {StateWords.Of(speech, table.When)}");
        if (table.Bodies.IsEmpty && table.Members.IsEmpty)
        {
            Nothing(host, speech.Say("账本里没有说到这时的成员资格。", "Nothing is told of memberships at that time."));
        }

        Section(host, book, speech.Say("它所加入的", "Belongs to"), table.Bodies.Select(r => (StateWords.Of(speech, r.Body), r)));
        Section(host, book, speech.Say("它的成员", "Its members"), table.Members.Select(r => (StateWords.Of(speech, r.Member), r)));
        if (!table.Untold.IsEmpty)
        {
            host.Printer.Gap();
            host.Printer.Line(new Piece(speech.Say("当时尚无记载的：", "Not told of yet at that time: ") + string.Join(speech.Comma, table.Untold.Select(p => StateWords.Of(speech, p))), Tone.Faint));
        }
    }

    public static void Print(CliHost host, ClaimBook book, OfficeTable table)
    {
        var speech = host.Speech;
        host.Printer.Heading($"{StateWords.Of(speech, table.Party)}  {StateWords.Of(speech, table.When)}");
        if (table.Rows.IsEmpty)
        {
            Nothing(host, speech.Say("没有说到这时的职务。", "Nothing is told of offices at that time."));
        }

        foreach (var row in table.Rows)
        {
            Print(host, row);
            Grounds(host, book, row.States, row.Disputes);
        }
    }

    /// <summary>One line for an office.</summary>
    public static void Print(CliHost host, OfficeRow row)
    {
        var speech = host.Speech;
        var office = string.Join(" ", new[] { row.Body is { } body ? StateWords.Of(speech, body) : null, row.Title }.Where(w => w is not null));
        host.Printer.Line(["  ", new(StateWords.Of(speech, row.Holder), Tone.Strong), "  ", office.Length > 0 ? office : "–", "  ", .. Said(speech, row.States)]);
    }

    private static void Section(CliHost host, ClaimBook book, string title, IEnumerable<(string Name, MembershipRow Row)> rows)
    {
        foreach (var (i, (name, row)) in rows.Index())
        {
            if (i == 0)
            {
                host.Printer.Gap();
                host.Printer.Heading(title);
            }

            var ended = row.Ended is { } end ? host.Speech.Say($"（{end.Text} 已不复存在）", $" (no more since {end.Text})") : "";
            host.Printer.Line(["  ", new(name, Tone.Strong), new(ended, Tone.Doubtful), "  ", .. Said(host.Speech, row.States)]);
            Grounds(host, book, row.States, row.Disputes);
        }
    }

    private static IEnumerable<Piece> Said(Speech speech, ImmutableArray<TenureVerdict> states)
    {
        foreach (var (i, state) in states.OrderByDescending(s => s.State).Index())
        {
            string[] dates = [StateWords.Since(speech, state.Since), StateWords.Until(speech, state.Until)];
            var spans = string.Join(speech.Say("，", ", "), dates.Where(d => d.Length > 0));
            yield return i == 0 ? "" : speech.Say("；", "; ");
            yield return new(
                $"{StateWords.Of(speech, state.Certainty)}{speech.Say("", " ")}{(state.State == TenureState.In ? speech.Say("在内", "in") : speech.Say("不在内", "out"))}",
                state.Certainty == Certainty.Certain ? Tone.Good : Tone.Doubtful);
            yield return spans.Length > 0 ? "  " + spans : "";
            yield return state.ByAuthority ? speech.Say("（权威档）", " (authority files)") : "";
        }
    }

    private static void Grounds(CliHost host, ClaimBook book, ImmutableArray<TenureVerdict> states, ImmutableArray<Dispute> disputes)
    {
        ClaimLines.Print(host, book, states.SelectMany(s => s.Claims).Distinct());
        foreach (var dispute in disputes)
        {
            host.Printer.Line("  ", new(host.Speech.Say("来源不一致：", "The sources disagree: "), Tone.Bad), StateWords.Of(host.Speech, dispute.Kind));
            ClaimLines.Print(host, book, new[] { dispute.First, dispute.Second }.Distinct());
        }
    }

    private static void Nothing(CliHost host, string words) => host.Printer.Line(new Piece(words, Tone.Doubtful));
}
