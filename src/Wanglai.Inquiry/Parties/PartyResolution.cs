using System.Collections.Immutable;
using Wanglai.Model.Problems;

namespace Wanglai.Inquiry.Parties;

/// <summary>What a user's words for a party came to: either <see cref="Party"/> or <see cref="Problem"/> is null.</summary>
/// <param name="Party">The party meant.</param>
/// <param name="Problem">Why none was found, with the names to try.</param>
/// <param name="Nearest">The parties that may have been meant, the nearest first; empty where one was found.</param>
public sealed record PartyResolution(PartyEntry? Party, Problem? Problem, ImmutableArray<PartyEntry> Nearest)
{
    /// <summary>The party.</summary>
    /// <exception cref="WanglaiException">None was found.</exception>
    public PartyEntry OrThrow() => Party ?? throw new WanglaiException(Problem!);
}
