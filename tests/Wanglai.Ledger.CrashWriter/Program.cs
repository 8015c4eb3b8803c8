using Wanglai.Ledger;
using Wanglai.Ledger.CrashWriter;
using Wanglai.Model.Problems;

// Records made-up documents until it is done or killed, and tells what a ledger holds: the program that the crash tests kill.
//
//   record LEDGER [DOCUMENTS]   records; after each document that is safely in, prints a line "recorded NAME"
//   record LEDGER DOCUMENTS N   the same with as many documents, the first of which has the number N
//   file FILE LINES             writes made-up claims as JSON Lines, of which the import rejects one in a thousand
//   import LEDGER FILE          imports a file of claims; after each part that is safely in, prints a line "recorded NAME"
//   verify LEDGER               prints what verification found; exit code 1 for damage
//   check LEDGER                both: what verification found, then what is recorded; exit code 1 for damage
//   recorded LEDGER             prints a line "recorded NAME" for each document in the ledger
//   claims LEDGER               prints the current claims, one a line
if (Environment.GetEnvironmentVariable("WANGLAI_SQLITE") == "bundled")
{
    SqliteLedger.Use(SqliteLibrary.Bundled);
}

try
{
    return args switch
    {
        ["record", var path] => Run(path, ledger => Script.Record(ledger, Script.DefaultDocuments)),
        ["record", var path, var documents] => Run(path, ledger => Script.Record(ledger, int.Parse(documents))),
        ["record", var path, var documents, var first] => Run(path, ledger => Script.Record(ledger, int.Parse(documents), int.Parse(first))),
        ["file", var file, var lines] => Script.WriteFile(file, int.Parse(lines)),
        ["import", var path, var file] => Run(path, ledger => Script.Import(ledger, file)),
        ["verify", var path] => Run(path, Script.Verify),
        ["check", var path] => Run(path, ledger => Script.Verify(ledger) is 0 ? Script.Recorded(ledger) : 1),
        ["recorded", var path] => Run(path, Script.Recorded),
        ["claims", var path] => Run(path, Script.Claims),
        _ => 2,
    };
}
catch (WanglaiException error)
{
    Console.Error.WriteLine(error.Problem.English);
    return 1;
}

static int Run(string path, Func<ILedger, int> action)
{
    using var ledger = Ledgers.Open(path, TimeProvider.System, createIfMissing: true);
    return action(ledger);
}
