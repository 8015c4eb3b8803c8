namespace Wanglai.Reading.Words;

/// <summary>What a word of the closed classes does in a clause, as <c>rules/zh/grammar.yaml</c> lists it.</summary>
[Flags]
internal enum WordUses
{
    /// <summary>Nothing of these.</summary>
    None = 0,

    /// <summary>Closes 应…: 邀请, 之邀.</summary>
    InvitingEnd = 1,

    /// <summary>Closes 以…: 为首, 为团长.</summary>
    LeadingEnd = 1 << 1,

    /// <summary>Leads what comes behind: 率领, 率团.</summary>
    LeadingVerb = 1 << 2,

    /// <summary>Closes a phrase of place or time: 上, 期间.</summary>
    Localiser = 1 << 3,

    /// <summary>Joins names: 和, 以及.</summary>
    Conjunction = 1 << 4,

    /// <summary>Sends its object off: 派, 组织.</summary>
    Sends = 1 << 5,

    /// <summary>Invites its object: 邀请.</summary>
    Invites = 1 << 6,

    /// <summary>Receives its object: 接待.</summary>
    Receives = 1 << 7,

    /// <summary>Names its object to an office: 推荐, 选举.</summary>
    Names = 1 << 8,

    /// <summary>Wants its object to do something: 建议, 呼吁.</summary>
    Urges = 1 << 9,

    /// <summary>Keeps its object from doing something: 不准, 阻挠.</summary>
    Bars = 1 << 10,

    /// <summary>Denies: 不, 没有.</summary>
    Negated = 1 << 11,

    /// <summary>Says that it was stopped: 未能, 拒发.</summary>
    Prevented = 1 << 12,

    /// <summary>Says that it is still to come: 将, 拟, 希望.</summary>
    Planned = 1 << 13,

    /// <summary>Stands for whose document it is: 我会.</summary>
    Self = 1 << 14,

    /// <summary>Stands for the two parties spoken of: 两会, 双方.</summary>
    Both = 1 << 15,

    /// <summary>Stands for several named before: 他们.</summary>
    Them = 1 << 16,

    /// <summary>Stands for one named before: 该会, 它.</summary>
    It = 1 << 17,

    /// <summary>Stands for a person named before: 他.</summary>
    He = 1 << 18,

    /// <summary>Stands for the guests named before: 代表团, 客人.</summary>
    Guests = 1 << 19,

    /// <summary>Says that what follows was said or thought: 指出, 认为.</summary>
    Reports = 1 << 20,

    /// <summary>Joins a delegation, and goes where it goes: 参加…考察团.</summary>
    Joins = 1 << 21,

    /// <summary>Opens what is talked about: 就, 围绕.</summary>
    TopicOpener = 1 << 22,

    /// <summary>Closes what is talked about: 问题, 事宜.</summary>
    TopicEnd = 1 << 23,

    /// <summary>Says that somebody ought to do something: 应当, 必须.</summary>
    Ought = 1 << 24,

    /// <summary>Any of the pronouns.</summary>
    AnyPronoun = Self | Both | Them | It | He | Guests,

    /// <summary>Any verb that hands its object on as a subject.</summary>
    AnyPivot = Sends | Invites | Receives | Names | Urges | Bars,
}
