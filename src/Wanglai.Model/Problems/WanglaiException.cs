namespace Wanglai.Model.Problems;

/// <summary>Thrown where a user's input or machine, not the program, stands in the way. Carries what to tell the user.</summary>
public sealed class WanglaiException : Exception
{
    /// <summary>A failure that <paramref name="problem"/> explains.</summary>
    public WanglaiException(Problem problem)
        : this(problem, null)
    {
    }

    /// <summary>A failure that <paramref name="problem"/> explains, with what caused it.</summary>
    public WanglaiException(Problem problem, Exception? inner)
        : base(problem?.ToString(), inner)
    {
        ArgumentNullException.ThrowIfNull(problem);
        Problem = problem;
    }

    /// <summary>What to tell the user.</summary>
    public Problem Problem { get; }
}
