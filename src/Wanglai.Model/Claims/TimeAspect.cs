namespace Wanglai.Model.Claims;

/// <summary>How a claim's time holds.</summary>
public enum TimeAspect
{
    /// <summary>Once, somewhere within the time.</summary>
    Within,

    /// <summary>A state over all of the time.</summary>
    Throughout,

    /// <summary>Several times within the time.</summary>
    Repeated,
}
