using System.Data.Common;
using Dapper;

namespace Wanglai.Ledger.Storage;

/// <summary>
/// The projections that are sorted by something other than the order of recording: who is named where, and the claims' ids. A new row
/// belongs anywhere among the old ones, and to put each batch in its places would write most pages of the tables again and again; so new
/// rows are kept apart in their order, and sorted in some hundred thousand entries at a time. Questions look at both.
/// </summary>
internal static class SortedTables
{
    /// <summary>How many entries may wait. A question scans what waits, and the writer who sorts it in keeps others waiting for some seconds.</summary>
    public const long MostWaiting = 400_000;

    /// <summary>As many as may wait without being felt.</summary>
    public const long FewWaiting = 10_000;

    /// <summary>Where parties are named, sorted in or waiting.</summary>
    public const string Parties = "(SELECT entity, entry FROM parties UNION ALL SELECT entity, entry FROM new_parties)";

    /// <summary>The claims' ids with their entries, sorted in or waiting.</summary>
    public const string ClaimIds =
        "(SELECT id, sequence FROM claim_ids UNION ALL SELECT id, sequence FROM claims WHERE sequence > (SELECT sorted FROM projections))";

    /// <summary>The entries that name any of the parties with these keys, sorted in or waiting; each once.</summary>
    public static string EntriesNaming(IEnumerable<long> keys)
    {
        var list = string.Join(", ", keys);
        return $"SELECT entry AS sequence FROM parties WHERE entity IN ({list}) UNION SELECT entry FROM new_parties WHERE entity IN ({list})";
    }

    /// <summary>Sorts in what waits, where that is much, within the transaction of the connection.</summary>
    public static void SortInIfDue(DbConnection connection) => SortIn(connection, MostWaiting);

    /// <summary>Sorts in what waits, where it is as much as given, within the transaction of the connection.</summary>
    public static void SortIn(DbConnection connection, long least)
    {
        if (connection.ExecuteScalar<long>("SELECT covers - sorted FROM projections") >= least)
        {
            SortIn(connection);
        }
    }

    /// <summary>Sorts in what waits, within the transaction of the connection.</summary>
    public static void SortIn(DbConnection connection) => connection.Execute(
        """
        INSERT INTO parties (entity, entry) SELECT entity, entry FROM new_parties ORDER BY entity, entry;
        DELETE FROM new_parties;
        INSERT INTO claim_ids (id, sequence) SELECT id, sequence FROM claims WHERE sequence > (SELECT sorted FROM projections) ORDER BY id, sequence;
        UPDATE projections SET sorted = covers;
        """);
}
