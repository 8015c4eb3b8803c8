using System.Collections.Immutable;
using Wanglai.Time;

namespace Wanglai.Inquiry.Neighbourhoods;

/// <summary>What a question is about, for finding the claims that its answer needs.</summary>
public sealed record Neighbourhood
{
    /// <summary>The parties asked about, in the user's words.</summary>
    public ImmutableArray<string> Words { get; init; } = [];

    /// <summary>Whether only claims matter that name all of them; else any of them.</summary>
    public bool Together { get; init; }

    /// <summary>With all that belong to them.</summary>
    public bool WithBelow { get; init; }

    /// <summary>With what they became and what they came from.</summary>
    public bool ThroughSuccessors { get; init; }

    /// <summary>The time asked about; null for any.</summary>
    public Edtf? Period { get; init; }

    /// <summary>What matters besides the claims that name the parties.</summary>
    public Reach Reach { get; init; }
}

/// <summary>How far beyond the claims that name a party an answer reaches.</summary>
public enum Reach
{
    /// <summary>No further.</summary>
    Themselves,

    /// <summary>To what happened in the world around.</summary>
    World,

    /// <summary>To the offices of the people met, and to what became of plans and of what was prevented, whoever tells it.</summary>
    Dossier,

    /// <summary>To all that a stated total, or what is called the first, is held against.</summary>
    Totals,
}
