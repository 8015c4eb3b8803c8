
using Wanglai.Wording;

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

    /// <summary>What each says, as the help tells it.</summary>
    internal static IEnumerable<(string Code, string Meaning)> Explained(Speech speech) =>
    [
        ("0", speech.Say("完成", "Done")),
        ("1", speech.Say("输入有问题，已报告；没有问题的都做了", "The input had problems, which were reported; what had none was done")),
        ("2", speech.Say("命令行看不懂，什么都没做", "The command line was not understood; nothing was done")),
        ("3", speech.Say("程序自身出错", "The program failed by its own fault")),
    ];
}
