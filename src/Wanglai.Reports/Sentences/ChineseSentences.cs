using Wanglai.Inquiry.Linking;
using Wanglai.Inquiry.Parties;
using Wanglai.Model.Claims;
using Wanglai.Model.Problems;
using Wanglai.Time;
using Wanglai.Wording;

namespace Wanglai.Reports.Sentences;

/// <summary>Happenings in Chinese.</summary>
internal sealed class ChineseSentences : ISentences
{
    private static readonly Speech Speech = new(Language.Chinese);

    public string When(ToldHappening told)
    {
        if (told.Entry.Time is not { } time)
        {
            return "（时间未载）";
        }

        var words = Time(time);
        if (words.StartsWith("可能是", StringComparison.Ordinal))
        {
            words = "可能在" + words[3..];
        }

        return (IsStretch(time) && told.Aspect != TimeAspect.Throughout ? words + "间" : words) + "，";
    }

    public string What(ToldHappening told)
    {
        var clause = ChineseClauses.Of(told) ?? new ChineseClause("", Recorded(told));
        var intended = clause.Subject + "拟" + (clause.Intended ?? clause.Happened);
        var said = told.Entry.Standing switch
        {
            Standing.Planned => intended + Added(told) + "（仅为拟议，原文未说已经实现）",
            Standing.Prevented => intended + Added(told) + "，但未能实现",
            // The day before it is that of what is denied, not of the denial.
            Standing.Denied => "据原文，并无" + clause.Subject + clause.Happened + Added(told) + "一事",
            _ => clause.Subject + clause.Happened + Added(told),
        };
        return said + "。";
    }

    public string Otherwise(OtherTelling other) =>
        "另有一说与此不同：" + string.Join("，", other.Differences.Select(d => d.About switch
        {
            DifferenceKind.Time => "时间为" + (Edtf.TryParse(d.Second, out var time) ? Time(time) : d.Second),
            DifferenceKind.Standing => WireNames.TryFromWire(d.Second, out Standing standing) ? Said(standing) : d.Second,
            DifferenceKind.Leader => "率团者为" + d.Second.Replace(' ', '、'),
            _ => $"数目作“{d.Second}”",
        })) + "。";

    public string Time(Edtf time) => EdtfWords.Chinese(time);

    public string Names(IEnumerable<PartyLabel> parties) => ChineseClauses.List(parties);

    private static string Said(Standing standing) => standing switch
    {
        Standing.Planned => "仅为拟议",
        Standing.Prevented => "未能实现",
        Standing.Denied => "并无此事",
        _ => "已经实现",
    };

    // Days in a row are the days that it took; a longer stretch is one within which it was.
    private static bool IsStretch(Edtf time) =>
        time is EdtfInterval { Start: not null, End: not null, Earliest: { } first, Latest: { } last } && last - first > 31;

    /// <summary>What stands where the roles that a sentence of the kind needs are not told: the kind, and who is in it.</summary>
    private static string Recorded(ToldHappening told)
    {
        var entry = told.Entry;
        var parts = ClaimVocabulary.Roles(entry.Kind).Select(r => (Role: r, Names: told.In(r))).Where(r => !r.Names.IsEmpty)
            .Select(r => $"{ClaimWords.Of(Speech, r.Role)}：{ChineseClauses.List(r.Names)}").ToList();
        var what = ClaimWords.Headline(Speech, entry.Kind, entry.Change, Standing.Asserted) + (told.Title is { } title ? ClaimWords.Quoted(title) : "");
        return $"有“{what.Replace("“", "‘", StringComparison.Ordinal).Replace("”", "’", StringComparison.Ordinal)}”的记载" + (parts.Count == 0 ? "" : $"（{string.Join("；", parts)}）");
    }

    private static string Added(ToldHappening told)
    {
        var parts = new List<string>();
        if (told.CountsToSay is { Count: > 0 } counts)
        {
            parts.Add(string.Join("、", counts.Select(c => c.Text).Distinct()));
        }

        parts.AddRange(new[]
        {
            told.Duration is { } duration ? "为期" + Lasting(duration) : null,
            told.Capacity is { } capacity ? ClaimWords.Quoted(capacity) : null,
            told.Recurs is { } recurs ? $"原文称“{recurs}”" : told.Aspect == TimeAspect.Repeated ? "不止一次" : null,
            told.IsFirst ? "原文称系首次" : null,
            told.Cause is { } cause ? $"所述原因：“{cause}”" : null,
        }.OfType<string>());
        return parts.Count == 0 ? "" : $"（{string.Join("；", parts)}）";
    }

    private static string Lasting(string duration) => Durations.Parts(duration) is { } parts
        ? string.Concat(parts.Select(p => p.Number + (p.Unit switch { 'Y' => "年", 'M' => "个月", 'W' => "周", 'D' => "天", 'H' => "小时", _ => "分钟" })))
        : $"“{duration}”";
}
