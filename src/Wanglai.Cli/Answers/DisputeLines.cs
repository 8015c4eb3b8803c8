using Wanglai.Cli.Hosting;
using Wanglai.Cli.Printing;
using Wanglai.Inquiry.Linking;
using Wanglai.Wording;

namespace Wanglai.Cli.Answers;

/// <summary>Prints what sources tell differently, with the words of both.</summary>
internal static class DisputeLines
{
    /// <summary>A line for what is disputed, and one for each passage of both tellings.</summary>
    public static void Print(CliHost host, HappeningLink link)
    {
        var speech = host.Speech;
        host.Printer.Line(
            "  ", new(ClaimWords.Headline(speech, link.Kind, link.Change, default), Tone.Strong), "  ", string.Join(speech.Comma, link.Parties.Select(p => StateWords.Of(speech, p))), "  ",
            link.IsDisputed ? new(HappeningWords.Of(speech, link.Differences), Tone.Bad) : new(speech.Say("一致", "agree"), Tone.Good));
        Tell(host, link.First);
        Tell(host, link.Second);
    }

    /// <summary>Under a happening: in what another telling differs, and its passages.</summary>
    public static void Print(CliHost host, OtherTelling other)
    {
        host.Printer.Line("    ", new(host.Speech.Say("说法不一：", "told differently: ") + HappeningWords.Of(host.Speech, other.Differences), Tone.Bad));
        Tell(host, other.Telling);
    }

    private static void Tell(CliHost host, Telling telling)
    {
        foreach (var passage in telling.Evidence)
        {
            host.Printer.Line("    ", telling.Time.Text, "  ", new($"“{passage.Quote}”", Tone.Quote), "  ", new($"{host.Places.Cite(passage)} {passage.Claim}", Tone.Faint));
        }
    }
}
