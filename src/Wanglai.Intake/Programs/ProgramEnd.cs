namespace Wanglai.Intake.Programs;

/// <summary>How an external program ended.</summary>
/// <param name="Outcome">In what way.</param>
/// <param name="Complaint">What it wrote to its error stream, cut after some lines.</param>
internal sealed record ProgramEnd(ProgramOutcome Outcome, string Complaint)
{
    /// <summary>It is not installed.</summary>
    public static ProgramEnd Missing { get; } = new(ProgramOutcome.Missing, "");

    /// <summary>It took too long or wrote too much.</summary>
    public static ProgramEnd Cut { get; } = new(ProgramOutcome.Cut, "");
}

/// <summary>In what way an external program ended.</summary>
internal enum ProgramOutcome
{
    /// <summary>It did what it was asked for.</summary>
    Done,

    /// <summary>It says that it could not.</summary>
    Failed,

    /// <summary>It was ended, because it took too long or wrote too much.</summary>
    Cut,

    /// <summary>It is not installed on this machine.</summary>
    Missing,
}
