using Wanglai.Inquiry.Parties;
using Wanglai.Inquiry.States;
using Wanglai.Model.Problems;
using Wanglai.Time;

namespace Wanglai.Wording;

/// <summary>The words that people read for answers about relations.</summary>
public static class StateWords
{
    public static string Of(Speech speech, RelationState state) => state switch
    {
        RelationState.None => speech.Say("没有关系", "no relations"),
        RelationState.Contact => speech.Say("有接触", "contact"),
        RelationState.InRelations => speech.Say("有关系", "in relations"),
        RelationState.Interrupted => speech.Say("关系中断", "interrupted"),
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };

    public static string Of(Speech speech, Certainty certainty) => certainty == Certainty.Certain
        ? speech.Say("确定", "certainly")
        : speech.Say("可能", "possibly");

    public static string Of(Speech speech, RelationDegree degree) => degree switch
    {
        RelationDegree.Plain => speech.Say("一般", "plain"),
        RelationDegree.Developed => speech.Say("有发展", "developed"),
        RelationDegree.Strained => speech.Say("紧张", "strained"),
        _ => throw new ArgumentOutOfRangeException(nameof(degree)),
    };

    public static string Of(Speech speech, DisputeKind kind) => kind switch
    {
        DisputeKind.Contrary => speech.Say("所述状态相反", "one tells of the contrary within the other's time"),
        DisputeKind.Dates => speech.Say("建立日期不同", "they date the beginning apart"),
        DisputeKind.Denial => speech.Say("一说有，一说无", "one denies what the other tells"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>Since when, as far as it is known: the shortest EDTF that holds the days on which it may have begun.</summary>
    public static string Since(Speech speech, StateStart since) => (since.Possibly, since.Certainly) switch
    {
        (null, null) => "",
        ({ } first, { } last) => speech.Say($"自 {DayWords.Range(first, last)}", $"since {DayWords.Range(first, last)}"),
        (null, { } last) => speech.Say($"至迟自 {last}", $"since {last} at the latest"),
        ({ } first, null) => speech.Say($"至早自 {first}", $"since {first} at the earliest"),
    };

    /// <summary>Until when, as far as an end is told; as <see cref="Since"/>.</summary>
    public static string Until(Speech speech, StateEnd until) => (until.Certainly, until.Possibly) switch
    {
        (null, null) => "",
        ({ } first, { } last) => speech.Say($"至 {DayWords.Range(first, last)}", $"until {DayWords.Range(first, last)}"),
        (null, { } last) => speech.Say($"至迟到 {last}", $"until {last} at the latest"),
        ({ } first, null) => speech.Say($"至少到 {first}", $"until {first} at least"),
    };

    /// <summary>The party's name, in English too where that is the user's language.</summary>
    public static string Of(Speech speech, PartyLabel party) =>
        speech.Language == Language.English && party.English is { } english && english != party.Name ? $"{party.Name} ({english})" : party.Name;

    /// <summary>A value as EDTF with its words.</summary>
    public static string Of(Speech speech, Edtf value)
    {
        var words = speech.Say(EdtfWords.Chinese(value), EdtfWords.English(value));
        return words == value.Text ? words : value.Text + speech.Say($"（{words}）", $" ({words})");
    }
}
