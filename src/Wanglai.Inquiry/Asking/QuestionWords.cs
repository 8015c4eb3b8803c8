using System.Collections.Immutable;
using Wanglai.Model.Claims;

namespace Wanglai.Inquiry.Asking;

/// <summary>What is asked of a matter.</summary>
internal enum Interrogative
{
    /// <summary>通过谁: through whom.</summary>
    ThroughWhom,

    /// <summary>最近一次: the last time.</summary>
    LastTime,

    /// <summary>什么关系: which state.</summary>
    WhichState,

    /// <summary>多少: how many.</summary>
    HowMany,

    /// <summary>为什么: why.</summary>
    Why,

    /// <summary>何时: when.</summary>
    When,

    /// <summary>同谁、哪些: with whom, which.</summary>
    WithWhom,

    /// <summary>谁: who.</summary>
    Who,

    /// <summary>在哪里: where.</summary>
    Where,

    /// <summary>发生了什么: what.</summary>
    What,

    /// <summary>是否: whether.</summary>
    Whether,
}

/// <summary>
/// The words that questions are understood by. Of the words for one thing the longest that stands in the question counts; what stands
/// first in the lists goes before what stands later.
/// </summary>
internal static class QuestionWords
{
    /// <summary>What can be asked.</summary>
    public static ImmutableArray<(Interrogative Asked, string[] Words)> Interrogatives { get; } =
    [
        (Interrogative.ThroughWhom, ["通过谁", "经过谁", "通过什么人", "through whom", "connected", "linked"]),
        (Interrogative.LastTime, ["最近一次", "最后一次", "上一次", "上次", "last time", "last contact", "last meeting", "last meet", "last met"]),
        (Interrogative.WhichState, ["什么关系", "何种关系", "怎样的关系", "关系如何", "关系怎样", "关系怎么样", "什么样的关系", "what relations", "what relation", "what were the relations", "how were the relations", "how are the relations", "what was the relationship", "state of relations", "on what terms", "relations like"]),
        (Interrogative.HowMany, ["多少", "几次", "几批", "几个", "几人", "几名", "几回", "几国", "how many", "how often", "how much"]),
        (Interrogative.Why, ["为什么", "为何", "什么原因", "因何", "why"]),
        (Interrogative.When, ["什么时候", "何时", "哪一年", "哪年", "哪一天", "何年", "几时", "几年", "when", "what year", "which year"]),
        (Interrogative.WithWhom, ["同谁", "与谁", "和谁", "跟谁", "同哪些", "与哪些", "和哪些", "哪些", "哪几个", "哪个", "哪国", "with whom", "which"]),
        (Interrogative.Who, ["什么人", "何人", "谁", "who", "whom"]),
        (Interrogative.Where, ["在哪里", "在哪儿", "在何处", "什么地方", "何地", "哪里", "where"]),
        (Interrogative.What, ["发生了什么", "发生过什么", "有什么事", "什么事", "做了什么", "干了什么", "大事", "情况", "什么组织", "什么机构", "什么团体", "什么", "what happened", "what did", "what"]),
        (Interrogative.Whether, ["是否", "有没有", "是不是", "曾否", "吗", "did", "was", "were", "is", "are", "has", "have"]),
    ];

    /// <summary>What can be asked about: the more particular before the more general.</summary>
    public static ImmutableArray<(ClaimKind Kind, ClaimChange? Change, string[] Words)> Matters { get; } =
    [
        (ClaimKind.Relation, ClaimChange.Established, ["建立关系", "建立了关系", "建立友好", "建立了友好", "建立联系", "建立了联系", "建交", "established relations", "establish relations", "opened relations"]),
        (ClaimKind.Relation, ClaimChange.Resumed, ["恢复关系", "恢复了关系", "关系恢复", "恢复友好", "恢复了友好", "恢复联系", "恢复了联系", "恢复交往", "恢复", "resumed", "resume", "restored"]),
        (ClaimKind.Relation, ClaimChange.Interrupted, ["关系中断", "中断关系", "中断", "断绝", "停顿", "broken off", "broke off", "break off", "interrupted"]),
        (ClaimKind.Relation, ClaimChange.Contact, ["开始接触", "初次接触", "接触", "first contact", "came into contact"]),
        (ClaimKind.Relation, ClaimChange.Strained, ["分歧", "紧张", "恶化", "strained"]),
        (ClaimKind.Membership, ClaimChange.Left, ["退出", "left", "leave", "quit"]),
        (ClaimKind.Membership, ClaimChange.Joined, ["加入", "join", "joined"]),
        (ClaimKind.Membership, null, ["成员", "会员", "属于", "隶属", "member", "members", "belong", "belonged", "affiliated"]),
        (ClaimKind.Office, ClaimChange.Elected, ["当选", "选为", "选举", "elected"]),
        (ClaimKind.Office, null, ["职务", "担任", "任职", "主席", "副主席", "书记", "总书记", "书记长", "事务局长", "议长", "office", "offices", "president", "chairman", "secretary", "vice president", "held office"]),
        (ClaimKind.Organisation, ClaimChange.Founded, ["成立", "创立", "founded", "set up"]),
        (ClaimKind.Organisation, ClaimChange.Renamed, ["改名", "更名", "改称", "renamed"]),
        (ClaimKind.Organisation, ClaimChange.Split, ["分裂", "split"]),
        (ClaimKind.Organisation, ClaimChange.Merged, ["合并", "merged", "merge"]),
        (ClaimKind.Organisation, ClaimChange.Banned, ["取缔", "banned"]),
        (ClaimKind.Organisation, ClaimChange.Dissolved, ["解散", "dissolved"]),
        (ClaimKind.Agreement, null, ["协议", "签订", "联合声明", "公报", "备忘录", "agreement", "agreements", "signed", "joint statement"]),
        (ClaimKind.Visit, null, ["访问", "来访", "出访", "访华", "访日", "回访", "互访", "访", "率团", "代表团", "visit", "visits", "visited", "delegation", "delegations"]),
        (ClaimKind.Meeting, null, ["会见", "会谈", "会晤", "拜会", "接见", "见过", "见了", "meet", "met", "meeting", "meetings", "talks"]),
        (ClaimKind.Gathering, null, ["座谈会", "研讨会", "代表大会", "大会", "会议", "培训班", "congress", "conference", "conferences", "seminar", "seminars", "gathering", "gatherings"]),
        (ClaimKind.Aid, null, ["援助", "援建", "援", "aid", "helped"]),
        (ClaimKind.Cooperation, null, ["合作", "项目", "贸易", "cooperation", "cooperated", "project", "projects", "trade"]),
        (ClaimKind.Proposal, null, ["原则", "倡议", "建议", "主张", "提出", "proposal", "proposals", "proposed", "principles"]),
        (ClaimKind.Mobilisation, null, ["示威", "游行", "集会", "罢工", "群众大会", "rally", "rallies", "march", "marches", "strike", "strikes", "demonstration", "demonstrations"]),
        (ClaimKind.Stance, null, ["声援", "支持", "谴责", "祝贺", "反对", "supported", "support", "condemned", "congratulated", "opposed"]),
        (ClaimKind.Relation, null, ["关系", "交往", "往来", "联系", "relations", "relation", "relationship", "dealings"]),
    ];

    /// <summary>Words that say nothing of their own in a question.</summary>
    public static ImmutableHashSet<string> Empty { get; } = ImmutableHashSet.Create(
        StringComparer.Ordinal,
        "a", "an", "the", "of", "in", "on", "at", "by", "to", "from", "and", "or", "with", "between", "for", "as", "do", "does", "be", "been", "that", "this", "its", "their", "his", "her", "it", "they", "there",
        "did", "was", "were", "is", "are", "has", "have", "what", "when", "who", "whom", "which", "where", "how", "many", "union", "unions", "trade", "tell", "me", "about", "please", "during", "until", "since", "any", "all", "other", "each", "first", "ever", "then", "hold", "held", "had");

    /// <summary>Characters that say nothing of their own in a question.</summary>
    public const string EmptyCharacters = "的了同与和跟及是在有被为对向给从到由于过将曾也都还又就这那其中吗呢吧啊么一个次回名批们间时年月日度起来去第首最初之以后前至着所把让请问您你我他它谁哪几多少什何说到开始先";
}
