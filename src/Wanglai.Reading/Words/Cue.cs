namespace Wanglai.Reading.Words;

/// <summary>What a word says of a clause by standing in it, whatever its grammar: of its time, of how often, of what follows.</summary>
[Flags]
internal enum Cue
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>For the first time: 首次, 第一个.</summary>
    First = 1,

    /// <summary>At fixed times: 每年, 定期.</summary>
    Recurs = 1 << 1,

    /// <summary>Several times: 多次, 频繁.</summary>
    Repeats = 1 << 2,

    /// <summary>In order after what was told: 随后, 继而.</summary>
    Follows = 1 << 3,

    /// <summary>Opens a clause of the happening just told: 会上, 当晚.</summary>
    Opens = 1 << 4,

    /// <summary>Opens a clause and names the period spoken of: 这一时期.</summary>
    ThisPeriod = 1 << 5,

    /// <summary>Opens a clause of what came from then on: 从此, 在此基础上.</summary>
    FromThenOn = 1 << 6,

    /// <summary>Opens a clause of what came soon: 接着.</summary>
    SoonAfter = 1 << 7,

    /// <summary>Opens the next point of an enumeration: 二是, 其次.</summary>
    CountsOn = 1 << 8,

    /// <summary>Begins or ends a phrase that turns to another matter: 方面, 地区.</summary>
    TurnsTo = 1 << 9,

    /// <summary>Ties a clause to the happening just told, wherever it stands in it: 这次, 当即.</summary>
    Ties = 1 << 10,

    /// <summary>Makes a clause a general one: 纷纷, 广泛.</summary>
    General = 1 << 11,

    /// <summary>Of what was so at all times, or at some time: 一直, 曾经.</summary>
    Always = 1 << 12,

    /// <summary>Of what followed at once: 便, 随即.</summary>
    AtOnce = 1 << 13,

    /// <summary>Of what both sides do again and again: 互访, 互派.</summary>
    Mutual = 1 << 14,

    /// <summary>Of states and their relations, which open or break off on a day however long they then last: 邦交, 建交.</summary>
    Diplomatic = 1 << 15,

    /// <summary>Of a body and who belongs to it: 会员组织, 所属.</summary>
    Member = 1 << 16,
}
