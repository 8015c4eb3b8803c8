using System.CommandLine;
using Wanglai.Ledger;
using Wanglai.Model.Problems;
using Wanglai.Queue;

namespace Wanglai.Cli.Hosting;

/// <summary>Opens the queue beside the user's ledger.</summary>
internal static class Queueing
{
    /// <summary>The queue; it is made with its ledger where there is none and <paramref name="createIfMissing"/> says so.</summary>
    /// <exception cref="WanglaiException">The ledger is a file, there is no queue, or the server does not answer.</exception>
    public static QueuedDocuments OpenQueue(this CliHost host, ParseResult parse, bool createIfMissing)
    {
        var location = host.LedgerPath(parse);
        if (!Ledgers.IsServed(location))
        {
            throw new WanglaiException(QueueProblems.NeedsServer(location));
        }

        // The ledger first: what is wrong with the location is told in its words.
        (createIfMissing ? host.OpenOrMakeLedger(location) : host.OpenLedger(location)).Dispose();
        return QueuedDocuments.Open(location, host.Console.Clock, createIfMissing, DataFolders.Patience(host.Console) ?? Ledgers.DefaultPatience);
    }
}
