using Wanglai.Model.Authority;
using Wanglai.Model.Claims;
using Wanglai.Model.Problems;

namespace Wanglai.Wording;

/// <summary>The words that people read for the vocabulary of claims. Files and JSON keep the names of <see cref="WireNames"/>.</summary>
public static class ClaimWords
{
    /// <summary>The kind of a claim.</summary>
    public static string Of(Speech speech, ClaimKind kind) => kind switch
    {
        ClaimKind.Relation => speech.Say("关系", "relation"),
        ClaimKind.Visit => speech.Say("访问", "visit"),
        ClaimKind.Meeting => speech.Say("会见", "meeting"),
        ClaimKind.Gathering => speech.Say("会议活动", "gathering"),
        ClaimKind.Agreement => speech.Say("协议", "agreement"),
        ClaimKind.Membership => speech.Say("成员资格", "membership"),
        ClaimKind.Office => speech.Say("任职", "office"),
        ClaimKind.Organisation => speech.Say("组织沿革", "organisation"),
        ClaimKind.Aid => speech.Say("援助", "aid"),
        ClaimKind.Cooperation => speech.Say("合作", "cooperation"),
        ClaimKind.Proposal => speech.Say("主张", "proposal"),
        ClaimKind.Mobilisation => speech.Say("群众行动", "mobilisation"),
        ClaimKind.Stance => speech.Say("立场", "stance"),
        ClaimKind.Context => speech.Say("背景", "context"),
        _ => kind.ToWire(),
    };

    /// <summary>What happened; the English words are those of the contract.</summary>
    public static string Of(Speech speech, ClaimChange change) => speech.Language == Language.English
        ? change.ToWire()
        : change switch
        {
            ClaimChange.Contact => "初步接触",
            ClaimChange.Established => "建立",
            ClaimChange.Developed => "发展",
            ClaimChange.Strained => "紧张",
            ClaimChange.Interrupted => "中断",
            ClaimChange.Resumed => "恢复",
            ClaimChange.Maintained => "保持",
            ClaimChange.Ended => "终止",
            ClaimChange.None => "没有关系",
            ClaimChange.Joined => "加入",
            ClaimChange.Left => "离开",
            ClaimChange.Member => "是成员",
            ClaimChange.NotMember => "不是成员",
            ClaimChange.Expelled => "被开除",
            ClaimChange.Elected => "当选",
            ClaimChange.Appointed => "受任命",
            ClaimChange.Nominated => "获提名",
            ClaimChange.Holds => "在任",
            ClaimChange.Founded => "成立",
            ClaimChange.Renamed => "改名",
            ClaimChange.Split => "分裂",
            ClaimChange.Merged => "合并",
            ClaimChange.Reorganised => "改组",
            ClaimChange.Banned => "被取缔",
            ClaimChange.Dissolved => "解散",
            ClaimChange.Proposed => "提出",
            ClaimChange.Adopted => "采纳",
            ClaimChange.Rejected => "拒绝",
            ClaimChange.Supports => "支持",
            ClaimChange.Congratulates => "祝贺",
            ClaimChange.Opposes => "反对",
            ClaimChange.Condemns => "谴责",
            _ => change.ToWire(),
        };

    /// <summary>Whether it came about; empty for what is asserted, which goes without saying.</summary>
    public static string Of(Speech speech, Standing standing) => standing switch
    {
        Standing.Planned => speech.Say("拟议", "planned"),
        Standing.Prevented => speech.Say("未成", "prevented"),
        Standing.Denied => speech.Say("否认", "denied"),
        _ => "",
    };

    /// <summary>The part that somebody plays.</summary>
    public static string Of(Speech speech, Role role) => speech.Language == Language.English
        ? role.ToWire()
        : role switch
        {
            Role.Party => "当事方",
            Role.Visitor => "访问方",
            Role.Head => "率团者",
            Role.Host => "东道主",
            Role.Destination => "目的地",
            Role.Met => "会见者",
            Role.Participant => "参加者",
            Role.Place => "地点",
            Role.Organiser => "主办者",
            Role.Member => "成员",
            Role.Body => "机构",
            Role.Holder => "任职者",
            Role.Subject => "本组织",
            Role.Other => "相关组织",
            Role.Donor => "援助方",
            Role.Recipient => "受援方",
            Role.Proposer => "提出者",
            Role.Addressee => "对象",
            Role.Actor => "行动者",
            Role.Target => "所指",
            _ => role.ToWire(),
        };

    /// <summary>What sort of thing a party is.</summary>
    public static string Of(Speech speech, EntityType type) => type switch
    {
        EntityType.Organisation => speech.Say("机构", "organisation"),
        EntityType.Person => speech.Say("人物", "person"),
        EntityType.Country => speech.Say("国家", "country"),
        EntityType.Place => speech.Say("地方", "place"),
        EntityType.Group => speech.Say("群体", "group"),
        _ => type.ToWire(),
    };

    /// <summary>What sort of body an organisation is.</summary>
    public static string Of(Speech speech, OrganisationLevel level) => level switch
    {
        OrganisationLevel.NationalCentre => speech.Say("全国中心", "national centre"),
        OrganisationLevel.IndustrialUnion => speech.Say("产业工会", "industrial union"),
        OrganisationLevel.LocalUnion => speech.Say("地方工会", "local union"),
        OrganisationLevel.International => speech.Say("国际组织", "international body"),
        OrganisationLevel.Regional => speech.Say("地区组织", "regional body"),
        OrganisationLevel.Government => speech.Say("政府机构", "government body"),
        OrganisationLevel.Party => speech.Say("政党", "political party"),
        OrganisationLevel.Association => speech.Say("协会、社团", "association"),
        OrganisationLevel.Company => speech.Say("企业", "company"),
        OrganisationLevel.CityOffice => speech.Say("城市机构", "city office"),
        _ => speech.Say("其他", "other"),
    };

    /// <summary>Kind, change and standing in one: “关系·恢复（拟议）”, “relation resumed (planned)”.</summary>
    public static string Headline(Speech speech, ClaimKind kind, ClaimChange? change, Standing standing)
    {
        var words = Of(speech, kind);
        if (change is { } happened)
        {
            words += speech.Say("·", " ") + Of(speech, happened);
        }

        var doubt = Of(speech, standing);
        return doubt.Length == 0 ? words : words + speech.Say($"（{doubt}）", $" ({doubt})");
    }

    /// <summary>The headline of a claim.</summary>
    public static string Headline(Speech speech, Claim claim) => Headline(speech, claim.Kind, claim.Change, claim.Standing);

    /// <summary>A title in quotation marks, unless it brings its own.</summary>
    public static string Quoted(string title) => title[0] is '“' or '《' or '「' or '"' ? title : $"“{title}”";

    /// <summary>Who is in it, role by role: the fullest names, each once.</summary>
    public static string Parties(Speech speech, Claim claim) => string.Join(
        speech.Comma,
        ClaimVocabulary.Roles(claim.Kind).SelectMany(claim.In).Select(NameOf).Where(n => n.Length > 0).Distinct());

    /// <summary>The fullest name of a party that is known.</summary>
    public static string NameOf(Party party) => party.Entity.Length > 0 ? party.Entity : party.Name;

    /// <summary>When, as EDTF; a dash where the source gives no way to tell.</summary>
    public static string When(Claim claim) => claim.Time.Value?.Text ?? "–";

    /// <summary>What the source adds, name by name, only what it says.</summary>
    public static IEnumerable<(string Name, string Value)> Details(Speech speech, ClaimDetails details)
    {
        var all = new (string Name, string? Value)[]
        {
            (speech.Say("原因", "cause"), details.Cause),
            (speech.Say("身份", "capacity"), details.Capacity),
            (speech.Say("为期", "duration"), details.Duration),
            (speech.Say("重复", "recurs"), details.Recurs),
            (speech.Say("首次", "first"), details.First ? speech.Say("是", "yes") : null),
            (speech.Say("在其后", "after"), details.After),
            (speech.Say("在其前", "before"), details.Before),
            (speech.Say("相互", "mutual"), details.Mutual ? speech.Say("是", "yes") : null),
        };
        return all.Where(d => d.Value is not null).Select(d => (d.Name, d.Value!));
    }
}
