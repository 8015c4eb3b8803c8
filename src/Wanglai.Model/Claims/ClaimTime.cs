using Wanglai.Time;

namespace Wanglai.Model.Claims;

/// <summary>When it was, according to the source.</summary>
/// <param name="Value">The EDTF value; null where the source gives no way to tell.</param>
/// <param name="Text">The words that it came from; null where there are none.</param>
/// <param name="Aspect">How the time holds; null for the default of the claim's kind and change.</param>
public sealed record ClaimTime(Edtf? Value, string? Text, TimeAspect? Aspect = null)
{
    /// <summary>No time given.</summary>
    public static ClaimTime Unknown { get; } = new(null, null);
}
