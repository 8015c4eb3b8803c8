namespace Wanglai.Inquiry.States;

/// <summary>The state of relations between two parties, as far as it is told.</summary>
public enum RelationState
{
    /// <summary>The sources say that there are none, or that they have finally ended.</summary>
    None,

    /// <summary>They have had to do with each other (a visit, a meeting, an agreement, informal contact); nothing tells of relations.</summary>
    Contact,

    /// <summary>There are relations.</summary>
    InRelations,

    /// <summary>There were relations; they are broken off or suspended.</summary>
    Interrupted,
}
