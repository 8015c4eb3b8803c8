namespace Wanglai.Cli.Hosting;

/// <summary>What the program tells the shell when it ends.</summary>
public static class ExitCode
{
    /// <summary>Done.</summary>
    public const int Done = 0;

    /// <summary>Done as far as the input allowed: something in it was wrong and was reported.</summary>
    public const int ProblemsInInput = 1;

    /// <summary>The command line could not be understood; nothing was done.</summary>
    public const int Usage = 2;

    /// <summary>The program failed through a fault of its own.</summary>
    public const int OurFault = 3;
}
