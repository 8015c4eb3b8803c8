using System.Runtime.CompilerServices;

namespace Wanglai.Ledger.Tests;

/// <summary>Runs the whole suite on the SQLite that comes with the program where <c>WANGLAI_SQLITE=bundled</c> is set.</summary>
internal static class ChosenLibrary
{
    public static bool IsBundled => Environment.GetEnvironmentVariable("WANGLAI_SQLITE") == "bundled";

    [ModuleInitializer]
    public static void Choose() => SqliteLedger.Use(IsBundled ? SqliteLibrary.Bundled : SqliteLibrary.Newest);
}
