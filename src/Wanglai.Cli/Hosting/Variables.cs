
using Wanglai.Wording;

namespace Wanglai.Cli.Hosting;

/// <summary>The environment variables that the command heeds. No other is read.</summary>
internal static class Variables
{
    public const string Ledger = "WANGLAI_LEDGER";
    public const string Wait = "WANGLAI_WAIT";
    public const string Debug = "WANGLAI_DEBUG";
    public const string DataHome = "XDG_DATA_HOME";
    public const string Home = "HOME";
    public const string By = "WANGLAI_BY";
    public const string NoColour = "NO_COLOR";
    public const string ForceColour = "CLICOLOR_FORCE";

    /// <summary>The locale variables of POSIX: the first that is set to anything decides.</summary>
    public static readonly string[] Locale = ["LC_ALL", "LC_MESSAGES", "LANG"];

    /// <summary>Who uses the program: the first that is set to anything decides.</summary>
    public static readonly string[] Who = [By, "USER", "USERNAME"];

    /// <summary>What each is for, as the help tells it.</summary>
    public static IEnumerable<(string Name, string Meaning)> Explained(Speech speech) =>
    [
        (Ledger, speech.Say("账本（文件或连接字符串），--ledger 优先", "The ledger, a file or a connection string; --ledger goes before it")),
        (Wait, speech.Say("别的进程正在写账本、或服务器不在时，最多等几秒，默认 10", "For how many seconds at most to wait while another process writes to the ledger or its server is away; 10 unless told otherwise")),
        (string.Join(", ", Who), speech.Say("由谁作出裁定，--by 优先", "Who decides; --by goes before them")),
        (Debug, speech.Say("设为 1，程序自身出错时写出错在何处", "Where it is 1 and the program fails by its own fault, it tells where")),
        (string.Join(", ", Locale), speech.Say("以 zh 开头则说中文，--language 优先", "Chinese where the first that is set begins with zh; --language goes before them")),
        (DataHome, speech.Say("默认账本所在的数据目录，默认为 ~/.local/share", "The data folder that the default ledger lies in; ~/.local/share unless it is set")),
        (NoColour, speech.Say("设为任何值则不用颜色", "Set to anything, it takes the colours away")),
        (ForceColour, speech.Say("设为 1，输出到管道时也用颜色", "Where it is 1, colours go into pipes, too")),
    ];
}
