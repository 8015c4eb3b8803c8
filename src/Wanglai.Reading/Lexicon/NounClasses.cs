namespace Wanglai.Reading.Lexicon;

/// <summary>The classes of nouns that structure what is said, as <c>rules/zh/nouns.yaml</c> lists them. A word may be in several.</summary>
[Flags]
internal enum NounClasses
{
    /// <summary>None of them.</summary>
    None = 0,

    /// <summary>Ends the name of an organisation: 联合会, 委员会.</summary>
    Organisation = 1,

    /// <summary>Names a party sent out: 代表团, 考察团.</summary>
    Delegation = 1 << 1,

    /// <summary>Names a gathering: 大会, 座谈会.</summary>
    Gathering = 1 << 2,

    /// <summary>Names a relation: 关系, 联系.</summary>
    Relation = 1 << 3,

    /// <summary>Names an agreement: 协议, 公报.</summary>
    Agreement = 1 << 4,

    /// <summary>Names what is put forward: 建议, 原则.</summary>
    Proposal = 1 << 5,

    /// <summary>Names help: 援助, 物资.</summary>
    Aid = 1 << 6,

    /// <summary>Names work done together: 合作, 项目.</summary>
    Cooperation = 1 << 7,

    /// <summary>Names a movement of many: 示威, 罢工.</summary>
    Mobilisation = 1 << 8,

    /// <summary>Names an office: 主席, 部长.</summary>
    Office = 1 << 9,

    /// <summary>Follows a person's name: 先生, 同志.</summary>
    Honorific = 1 << 10,

    /// <summary>Names people or bodies without naming them: 人民, 产业工会.</summary>
    People = 1 << 11,

    /// <summary>Ends the name of a place: 市, 广场.</summary>
    PlaceSuffix = 1 << 12,

    /// <summary>Named by a frame as the noun that its verb needs: 分歧, 席位.</summary>
    OfFrame = 1 << 13,
}
