namespace Wanglai.Model.Claims;

/// <summary>What a stated number counts.</summary>
public enum CountKind
{
    /// <summary>Members.</summary>
    Members,

    /// <summary>People.</summary>
    People,

    /// <summary>Countries, or countries and regions.</summary>
    Countries,

    /// <summary>Organisations.</summary>
    Organisations,

    /// <summary>Delegates.</summary>
    Delegates,

    /// <summary>Groups or delegations.</summary>
    Groups,

    /// <summary>Events.</summary>
    Events,

    /// <summary>Points of a proposal or agreement.</summary>
    Points,

    /// <summary>Money, in units of its currency.</summary>
    Money,

    /// <summary>Anything else.</summary>
    Other,
}
