using System.Runtime.InteropServices;
using System.Runtime.Versioning;

namespace Wanglai.Cli.Hosting;

/// <summary>
/// Asks Windows for the language of its user interface. The runtime's own cultures cannot tell:
/// the program runs with invariant globalization, so that texts compare alike on every machine.
/// </summary>
[SupportedOSPlatform("windows")]
internal static partial class WindowsLanguage
{
    private const ushort PrimaryLanguageMask = 0x3FF;
    private const ushort ChineseLanguage = 0x04;

    public static bool IsChinese() => (GetUserDefaultUILanguage() & PrimaryLanguageMask) == ChineseLanguage;

    [LibraryImport("kernel32.dll")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static partial ushort GetUserDefaultUILanguage();
}
