using System.Collections.Immutable;

namespace Wanglai.Model.Claims;

/// <summary>Words of <see cref="ClaimDetails.After"/> that put a claim after what its source has told before it.</summary>
public static class OrderWords
{
    /// <summary>
    /// These words. 先后 (one after the other) and others that order only what their own clause tells are none of them.
    /// </summary>
    public static ImmutableArray<string> Following { get; } = ["随后", "此后", "其后", "之后不久", "不久之后", "接着", "不久", "后来", "继而"];

    /// <summary>True where <paramref name="after"/> is one of them.</summary>
    public static bool PutAfter(string? after) => after is not null && Following.Contains(after);
}
