namespace Wanglai.Reading.Lexicon;

/// <summary>Where an argument of a predicate stands. Frames say which slot fills which role.</summary>
internal enum Slot
{
    /// <summary>Who does it: before the predicate, carried on, or left out.</summary>
    Subject,

    /// <summary>What or whom it is done to: behind the predicate, or after 把.</summary>
    Object,

    /// <summary>With whom: 同, 与, 和, 跟.</summary>
    With,

    /// <summary>To or towards whom: 对, 向, 给.</summary>
    To,

    /// <summary>By whom: 由, 被.</summary>
    By,

    /// <summary>Where: 在, 于.</summary>
    At,

    /// <summary>From where or whom: 从, 自.</summary>
    From,

    /// <summary>For whom: 为, 替.</summary>
    For,

    /// <summary>Who invited or asked: 应…邀请.</summary>
    Inviter,

    /// <summary>Who leads: 以…为首, 率.</summary>
    Leader,

    /// <summary>Where the way goes: 赴, 来, 前往.</summary>
    Destination,

    /// <summary>Whose the object noun is: 两会关系, 世界工联第三次大会.</summary>
    Owner,

    /// <summary>The one whose invitation, sending or reception brought the subject there.</summary>
    Sender,

    /// <summary>Who is said to be bound to do something: 指出，各国工会应当….</summary>
    Asked,

    /// <summary>What is said, between quotation marks or after a colon; never a party.</summary>
    Aside,
}
