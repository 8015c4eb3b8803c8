namespace Wanglai.Time;

/// <summary>What the members of a set are to it.</summary>
public enum EdtfSetKind
{
    /// <summary><c>[..]</c>: one of the members is right, it is not known which.</summary>
    OneOf = 0,

    /// <summary><c>{..}</c>: each of the members is right.</summary>
    AllOf = 1,
}
