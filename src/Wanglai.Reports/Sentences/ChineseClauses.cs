using Wanglai.Inquiry.Parties;
using Wanglai.Model.Claims;
using Wanglai.Wording;

namespace Wanglai.Reports.Sentences;

/// <summary>A Chinese clause: subject, and what was done. Between them 拟 may stand.</summary>
/// <param name="Subject">Who; may be empty.</param>
/// <param name="Happened">What happened.</param>
/// <param name="Intended">What was intended, after 拟; null where it is said as what happened.</param>
internal readonly record struct ChineseClause(string Subject, string Happened, string? Intended = null);

/// <summary>The Chinese clause of each kind, where the roles that it needs are told; null where they are not.</summary>
internal static class ChineseClauses
{
    public static string List(IEnumerable<PartyLabel> parties) => string.Join("、", parties.Select(p => p.Name));

    public static ChineseClause? Of(ToldHappening told) => told.Entry.Kind switch
    {
        ClaimKind.Relation => Relation(told),
        ClaimKind.Visit => Visit(told),
        ClaimKind.Meeting => Meeting(told),
        ClaimKind.Gathering => Gathering(told),
        ClaimKind.Agreement => Agreement(told),
        ClaimKind.Membership => Membership(told),
        ClaimKind.Office => Office(told),
        ClaimKind.Organisation => Organisation(told),
        ClaimKind.Aid => Aid(told),
        ClaimKind.Cooperation => Cooperation(told),
        ClaimKind.Proposal => Proposal(told),
        ClaimKind.Mobilisation => Mobilisation(told),
        ClaimKind.Stance => Stance(told),
        _ => Context(told),
    };

    private static ChineseClause? Relation(ToldHappening told)
    {
        var parties = told.In(Role.Party);
        if (parties.Length < 2)
        {
            return null;
        }

        var subject = told.IsMutual ? List(parties) + "相互之间" : $"{parties[0].Name}与{List(parties.Skip(1))}";
        return told.Entry.Change switch
        {
            ClaimChange.Contact => new(subject, "有所接触", "进行接触"),
            ClaimChange.Established => new(subject, "建立关系"),
            ClaimChange.Developed => new(subject, "的关系有所发展", "发展关系"),
            ClaimChange.Strained => new(subject, "的关系出现紧张", "疏远关系"),
            ClaimChange.Interrupted => new(subject, "的关系中断", "中断关系"),
            ClaimChange.Resumed => new(subject, "恢复关系"),
            ClaimChange.Maintained => new(subject, "保持关系"),
            ClaimChange.Ended => new(subject, "终止关系"),
            ClaimChange.None => new(subject, "没有关系"),
            _ => null,
        };
    }

    private static ChineseClause? Visit(ToldHappening told)
    {
        var visitors = told.In(Role.Visitor);
        var heads = told.In(Role.Head, visitors);
        var (hosts, destination) = (told.In(Role.Host), told.In(Role.Destination));
        var met = told.In(Role.Met, visitors.Concat(heads));
        if (visitors.IsEmpty && heads.IsEmpty)
        {
            return null;
        }

        var subject = (visitors.IsEmpty, heads.IsEmpty) switch
        {
            (true, _) => List(heads) + "率团",
            (_, true) => List(visitors),
            _ => $"{List(visitors)}由{List(heads)}率团",
        };
        if (destination.IsEmpty && hosts.IsEmpty && met.IsEmpty)
        {
            // As Inquiry takes it: visitors without anybody visited are each other's guests.
            return visitors.Length > 1 ? new(subject, "互访") : new(subject, "出访");
        }

        var hostsApart = hosts.ExceptBy(destination.Select(d => d.Name), h => h.Name).ToList();
        var where = destination.IsEmpty ? hosts.IsEmpty ? "出访" : $"到访{List(hosts)}" : $"访问{List(destination)}";
        var by = destination.IsEmpty || hostsApart.Count == 0 ? "" : $"，东道主为{List(hostsApart)}";
        var with = met.ExceptBy(destination.Concat(hosts).Select(d => d.Name), m => m.Name).ToList();
        return new(subject, where + by + (with.Count == 0 ? "" : $"，与{List(with)}会见"));
    }

    private static ChineseClause? Meeting(ToldHappening told)
    {
        var (participants, place) = (told.In(Role.Participant), told.In(Role.Place));
        return participants.Length < 2
            ? null
            : new($"{participants[0].Name}与{List(participants.Skip(1))}", At(place) + "会见" + (told.Title is { } title ? $"（{ClaimWords.Quoted(title)}）" : ""));
    }

    private static ChineseClause? Gathering(ToldHappening told)
    {
        var (organisers, place) = (told.In(Role.Organiser), told.In(Role.Place));
        var participants = told.In(Role.Participant, organisers);
        var name = told.Title is { } title ? ClaimWords.Quoted(title) : "会议或活动";
        return (organisers.IsEmpty, participants.IsEmpty) switch
        {
            (false, true) => new(List(organisers), $"{At(place)}举办{name}"),
            (false, false) => new(List(organisers), $"{At(place)}举办{name}，参加者有{List(participants)}"),
            (true, false) => new(List(participants), $"参加{(place.IsEmpty ? "" : At(place) + "举行的")}{name}"),
            _ => told.Title is null && place.IsEmpty ? null : new(name, $"{At(place)}举行"),
        };
    }

    private static ChineseClause? Agreement(ToldHappening told)
    {
        var parties = told.In(Role.Party);
        var name = told.Title is { } title ? ClaimWords.Quoted(title) : "协议";
        return parties.Length < 2 ? null : new($"{parties[0].Name}与{List(parties.Skip(1))}", $"达成{name}");
    }

    private static ChineseClause? Membership(ToldHappening told)
    {
        var (members, bodies) = (List(told.In(Role.Member)), List(told.In(Role.Body)));
        return members.Length == 0 || bodies.Length == 0 ? null : told.Entry.Change switch
        {
            ClaimChange.Joined => new(members, $"加入{bodies}"),
            ClaimChange.Left => new(members, $"退出{bodies}"),
            ClaimChange.Member => new(members, $"是{bodies}的成员", $"成为{bodies}的成员"),
            ClaimChange.NotMember => new(members, $"不是{bodies}的成员", $"不作{bodies}的成员"),
            ClaimChange.Expelled => new(members, $"被{bodies}开除"),
            ClaimChange.Resumed => new(members, $"恢复在{bodies}的成员资格"),
            _ => null,
        };
    }

    private static ChineseClause? Office(ToldHappening told)
    {
        var (holders, bodies) = (List(told.In(Role.Holder)), List(told.In(Role.Body)));
        if (holders.Length == 0 || (bodies.Length == 0 && told.Title is null))
        {
            return null;
        }

        var post = bodies + (told.Title is null ? "的职务" : told.Title.StartsWith(bodies, StringComparison.Ordinal) ? told.Title[bodies.Length..] : told.Title);
        return told.Entry.Change switch
        {
            ClaimChange.Elected => new(holders, $"当选{post}"),
            ClaimChange.Appointed => new(holders, $"受任{post}", $"出任{post}"),
            ClaimChange.Nominated => new(holders, $"获提名或参选{post}", $"参选{post}"),
            ClaimChange.Holds => new(holders, $"任{post}"),
            ClaimChange.Left => new(holders, $"卸任{post}"),
            _ => null,
        };
    }

    private static ChineseClause? Organisation(ToldHappening told)
    {
        var subjects = List(told.In(Role.Subject));
        var others = List(told.In(Role.Other, told.In(Role.Subject)));
        if (subjects.Length == 0)
        {
            return null;
        }

        var beside = others.Length == 0 ? "" : $"（相关组织：{others}）";
        string Into(string verb) => others.Length == 0 ? verb : $"{verb}为{others}";
        return told.Entry.Change switch
        {
            ClaimChange.Founded => new(subjects, "成立" + beside),
            ClaimChange.Renamed => new(subjects, Into("改名")),
            ClaimChange.Split => new(subjects, "分裂" + beside),
            ClaimChange.Merged => new(subjects, "合并" + beside),
            ClaimChange.Reorganised => new(subjects, "改组" + beside),
            ClaimChange.Banned => new(subjects, "被取缔" + beside, "被取缔" + beside),
            ClaimChange.Dissolved => new(subjects, "解散" + beside),
            _ => null,
        };
    }

    private static ChineseClause? Aid(ToldHappening told)
    {
        var (donors, recipients) = (List(told.In(Role.Donor)), List(told.In(Role.Recipient)));
        var what = told.Title is { } title ? $"援助：{ClaimWords.Quoted(title)}" : "援助";
        return (donors.Length, recipients.Length) switch
        {
            (0, 0) => null,
            (0, _) => new(recipients, $"获得{what}"),
            (_, 0) => new(donors, $"提供{what}"),
            _ => new(donors, $"向{recipients}提供{what}"),
        };
    }

    private static ChineseClause? Cooperation(ToldHappening told)
    {
        var parties = told.In(Role.Party);
        var what = told.Title is { } title ? $"合作：{ClaimWords.Quoted(title)}" : "合作";
        return parties.Length < 2 ? null : new($"{parties[0].Name}与{List(parties.Skip(1))}", "开展" + what);
    }

    private static ChineseClause? Proposal(ToldHappening told)
    {
        var (proposers, addressees) = (List(told.In(Role.Proposer)), List(told.In(Role.Addressee, told.In(Role.Proposer))));
        if (proposers.Length == 0)
        {
            return null;
        }

        var what = told.Title is { } title ? ClaimWords.Quoted(title) : "主张";
        var to = addressees.Length == 0 ? "" : $"向{addressees}";
        var beside = addressees.Length == 0 ? "" : $"（对象：{addressees}）";
        return told.Entry.Change switch
        {
            ClaimChange.Adopted => new(proposers, $"采纳{what}{beside}"),
            ClaimChange.Rejected => new(proposers, $"的主张{(told.Title is null ? "" : what)}被拒绝{beside}", $"提出的主张{(told.Title is null ? "" : what)}被拒绝{beside}"),
            _ => new(proposers, $"{to}提出{what}"),
        };
    }

    private static ChineseClause? Mobilisation(ToldHappening told)
    {
        var (organisers, place) = (List(told.In(Role.Organiser)), told.In(Role.Place));
        var what = "群众行动" + (told.Title is { } title ? ClaimWords.Quoted(title) : "");
        return organisers.Length == 0 && place.IsEmpty ? null : new(organisers, $"{At(place)}举行{what}");
    }

    private static ChineseClause? Stance(ToldHappening told)
    {
        var (actors, targets) = (List(told.In(Role.Actor)), List(told.In(Role.Target)));
        var cause = told.Title is { } title ? ClaimWords.Quoted(title) : "";
        if (actors.Length == 0 || (targets.Length == 0 && cause.Length == 0))
        {
            return null;
        }

        var about = targets.Length == 0 ? cause : cause.Length == 0 ? targets : $"{targets}（{cause}）";
        return told.Entry.Change switch
        {
            ClaimChange.Supports => new(actors, "支持" + about),
            ClaimChange.Congratulates => new(actors, "祝贺" + about),
            ClaimChange.Opposes => new(actors, "反对" + about),
            ClaimChange.Condemns => new(actors, "谴责" + about),
            _ => null,
        };
    }

    private static ChineseClause? Context(ToldHappening told)
    {
        var (actors, place) = (List(told.In(Role.Actor)), told.In(Role.Place));
        var beside = string.Join("；", new[] { actors.Length == 0 ? "" : $"行动者：{actors}", place.IsEmpty ? "" : $"地点：{List(place)}" }.Where(p => p.Length > 0));
        return told.Title is { } title ? new(ClaimWords.Quoted(title), beside.Length == 0 ? "" : $"（{beside}）") : null;
    }

    private static string At(IReadOnlyCollection<PartyLabel> place) => place.Count == 0 ? "" : $"在{List(place)}";
}
