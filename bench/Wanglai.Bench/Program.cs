using Wanglai.Bench;

// Measurements side by side with peers. Each writes its figures to bench/results.
//   dotnet run -c Release --project bench/Wanglai.Bench -- edtf|dates|read|ledger|intervals [--seconds 3] [--rounds 3] [--megabytes 20]
// or write prose as a folder of documents for measuring the command: -- folder --folder FOLDER [--megabytes 20] [--document-kilobytes 30]
// or put questions to a large ledger: -- asking --file LEDGER.db
// or write made-up claims as JSON Lines for measuring the import: -- claims --file FILE [--claims 1000000]
var commands = new Dictionary<string, Func<Options, int>>(StringComparer.Ordinal)
{
    ["edtf"] = EdtfBench.Run,
    ["dates"] = DatesBench.Run,
    ["read"] = ReadBench.Run,
    ["folder"] = ProseFolder.Run,
    ["ledger"] = LedgerBench.Run,
    ["claims"] = ClaimsFile.Run,
    ["intervals"] = IntervalsBench.Run,
    ["asking"] = AskingBench.Run,
};

if (args.Length == 0 || !commands.TryGetValue(args[0], out var command))
{
    Console.Error.WriteLine($"Say what to measure: {string.Join(", ", commands.Keys)}");
    return 2;
}

return command(Options.Read(args.AsSpan(1)));
