using Wanglai.Inquiry.Chronicles;
using Wanglai.Inquiry.Linking;
using Wanglai.Model.Claims;
using Wanglai.Time;

namespace Wanglai.Wording;

/// <summary>The words that people read for happenings, and for what is told of them differently.</summary>
public static class HappeningWords
{
    /// <summary>Kind, change, standing: <see cref="ClaimWords.Headline(Speech, ClaimKind, ClaimChange?, Standing)"/>.</summary>
    public static string Headline(Speech speech, HappeningEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return ClaimWords.Headline(speech, entry.Kind, entry.Change, entry.Standing);
    }

    /// <summary>Who took part: the parties of the first role, then the others by role.</summary>
    public static string Who(Speech speech, HappeningEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return string.Join(
            speech.Say("；", "; "),
            entry.Parties.Select((role, i) =>
            {
                var names = string.Join(speech.Comma, role.Parties.Select(p => StateWords.Of(speech, p)));
                return i == 0 ? names : ClaimWords.Of(speech, role.Role) + speech.Colon + names;
            }));
    }

    /// <summary>The heading of a division of a chronicle: its time in words.</summary>
    public static string Heading(Speech speech, string? time) => time is null
        ? speech.Say("没有日期", "Without a date")
        : Edtf.TryParse(time, out var value) ? speech.Say(EdtfWords.Chinese(value), EdtfWords.English(value)) : time;

    /// <summary>In what two tellings differ, and what each says.</summary>
    public static string Of(Speech speech, IEnumerable<Difference> differences) =>
        string.Join(speech.Comma, differences.Select(d => $"{Of(speech, d.About)} {d.First} ≠ {d.Second}"));

    /// <summary>What a difference is about.</summary>
    public static string Of(Speech speech, DifferenceKind about) => about switch
    {
        DifferenceKind.Time => speech.Say("时间", "time"),
        DifferenceKind.Standing => speech.Say("是否实现", "standing"),
        DifferenceKind.Leader => speech.Say("率团者", "leader"),
        _ => speech.Say("数目", "count"),
    };
}
