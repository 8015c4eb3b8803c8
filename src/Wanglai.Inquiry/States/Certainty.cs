namespace Wanglai.Inquiry.States;

/// <summary>How sure it is that a state held.</summary>
public enum Certainty
{
    /// <summary>It holds in some order of events that the claims allow, and not in every one.</summary>
    Possible,

    /// <summary>It holds in every order of events that the claims allow.</summary>
    Certain,
}
