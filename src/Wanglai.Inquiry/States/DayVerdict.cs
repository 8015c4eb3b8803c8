namespace Wanglai.Inquiry.States;

/// <summary>What the happenings tell of one day.</summary>
/// <typeparam name="TState">The states.</typeparam>
/// <param name="Support">Each state that is possible, with the numbers of the happenings that can have the last word for it.</param>
/// <param name="MayBeUntold">Whether some placement has nothing told by that day.</param>
internal sealed record DayVerdict<TState>(IReadOnlyDictionary<TState, List<int>> Support, bool MayBeUntold)
    where TState : struct, Enum
{
    /// <summary>How sure <paramref name="state"/> is; null where no placement has it.</summary>
    public Certainty? Of(TState state) =>
        !Support.ContainsKey(state) ? null
        : Support.Count == 1 && !MayBeUntold ? Certainty.Certain
        : Certainty.Possible;

    /// <summary>Whether both tell the same states with the same certainty, whoever supports them.</summary>
    public bool SaysTheSame(DayVerdict<TState> other) => MayBeUntold == other.MayBeUntold && Support.Keys.SequenceEqual(other.Support.Keys);
}
