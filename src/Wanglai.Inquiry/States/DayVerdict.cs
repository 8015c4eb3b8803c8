namespace Wanglai.Inquiry.States;

/// <summary>What the happenings tell of one day.</summary>
/// <param name="Support">Each state that is possible, with the numbers of the happenings that can have the last word for it.</param>
/// <param name="MayBeUntold">Whether some placement has nothing told by that day.</param>
internal sealed record DayVerdict(IReadOnlyDictionary<RelationState, List<int>> Support, bool MayBeUntold)
{
    /// <summary>How sure <paramref name="state"/> is; null where no placement has it.</summary>
    public Certainty? Of(RelationState state) =>
        !Support.ContainsKey(state) ? null
        : Support.Count == 1 && !MayBeUntold ? Certainty.Certain
        : Certainty.Possible;

    /// <summary>Whether both tell the same states with the same certainty, whoever supports them.</summary>
    public bool SaysTheSame(DayVerdict other) => MayBeUntold == other.MayBeUntold && Support.Keys.SequenceEqual(other.Support.Keys);
}
