using System.Globalization;

namespace Wanglai.Cli.Hosting;

/// <summary>Where the program's own data and the user's data lie.</summary>
internal static class DataFolders
{
    /// <summary>How long to wait while another process writes to the ledger; null for the ledger's own patience.</summary>
    public static TimeSpan? Patience(CliConsole console) =>
        double.TryParse(console.Environment(Variables.Wait), NumberStyles.Float, CultureInfo.InvariantCulture, out var seconds) && seconds is >= 0 and <= 3600
            ? TimeSpan.FromSeconds(seconds)
            : null;

    /// <summary>The shipped rules for Chinese, beside the program.</summary>
    public static string Rules(CliConsole console) => Path.Combine(console.ProgramFolder, "rules", "zh");

    /// <summary>The shipped authority files, beside the program.</summary>
    public static string Authority(CliConsole console) => Path.Combine(console.ProgramFolder, "authority");

    /// <summary>
    /// The ledger to use where the command line names none: <c>WANGLAI_LEDGER</c>; else <c>wanglai/ledger.db</c> in
    /// <c>XDG_DATA_HOME</c>, by default <c>~/.local/share</c>; on Windows in the local application data.
    /// </summary>
    public static string DefaultLedger(CliConsole console)
    {
        if (console.Environment(Variables.Ledger) is { Length: > 0 } named)
        {
            return named;
        }

        return Path.Combine(Own(console), "ledger.db");
    }

    /// <summary>The folder of the user's own data that the default ledger lies in.</summary>
    public static string Own(CliConsole console) => Path.Combine(DataHome(console), "wanglai");

    private static string DataHome(CliConsole console)
    {
        if (OperatingSystem.IsWindows())
        {
            return Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData);
        }

        // The XDG base directory specification: a relative path is to be ignored.
        if (console.Environment(Variables.DataHome) is { } home && Path.IsPathRooted(home))
        {
            return home;
        }

        return Path.Combine(console.Environment(Variables.Home) ?? Path.GetTempPath(), ".local", "share");
    }
}
