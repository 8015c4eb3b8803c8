using Wanglai.Cli.Hosting;
using Wanglai.Cli.Printing;
using Wanglai.Cli.Texts;
using Wanglai.Inquiry.Linking;

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
            link.IsDisputed ? new(Differences(speech, link.Differences), Tone.Bad) : new(speech.Say("一致", "agree"), Tone.Good));
        Tell(host, link.First);
        Tell(host, link.Second);
    }

    /// <summary>Under a happening: in what another telling differs, and its passages.</summary>
    public static void Print(CliHost host, OtherTelling other)
    {
        host.Printer.Line("    ", new(host.Speech.Say("说法不一：", "told differently: ") + Differences(host.Speech, other.Differences), Tone.Bad));
        Tell(host, other.Telling);
    }

    private static void Tell(CliHost host, Telling telling)
    {
        foreach (var passage in telling.Evidence)
        {
            host.Printer.Line("    ", telling.Time.Text, "  ", new($"“{passage.Quote}”", Tone.Quote), "  ", new($"{host.Places.Cite(passage)} {passage.Claim}", Tone.Faint));
        }
    }

    private static string Differences(Speech speech, IEnumerable<Difference> differences) =>
        string.Join(speech.Comma, differences.Select(d => $"{About(speech, d.About)} {d.First} ≠ {d.Second}"));

    private static string About(Speech speech, DifferenceKind about) => about switch
    {
        DifferenceKind.Time => speech.Say("时间", "time"),
        DifferenceKind.Standing => speech.Say("是否实现", "standing"),
        DifferenceKind.Leader => speech.Say("率团者", "leader"),
        _ => speech.Say("数目", "count"),
    };
}
