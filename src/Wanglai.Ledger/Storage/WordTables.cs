using System.Data.Common;
using Dapper;
using Wanglai.Ledger.Words;
using Wanglai.Model.Sources;

namespace Wanglai.Ledger.Storage;

/// <summary>
/// Keeps the lists of words: for every two characters that follow each other, where they stand, in claims and in texts. They are made of the
/// entries, a segment at a time, within the transaction of the batch that fills the measure; what waits is gone through by whoever searches.
/// </summary>
internal static class WordTables
{
    /// <summary>How many entries may wait, and are then a segment.</summary>
    public const long EntriesInSegment = 8_192;

    /// <summary>How many bytes of text may wait, and are then a segment.</summary>
    public const long BytesInSegment = 2 << 20;

    /// <summary>As many entries as may wait without being felt.</summary>
    public const long FewEntries = 1_024;

    /// <summary>As many bytes of text as may wait without being felt.</summary>
    public const long FewBytes = 1 << 18;

    /// <summary>A segment of claims.</summary>
    public const string OfClaims = "claims";

    /// <summary>A segment of texts.</summary>
    public const string OfTexts = "texts";

    /// <summary>Lists what waits, where that is much, and anew what an erasure took from; within the transaction of the connection.</summary>
    public static void ListIfDue(DbConnection connection)
    {
        foreach (var (number, sort, first, last) in connection.List(
            "SELECT number, sort, first, last FROM word_segments WHERE pages = 0 ORDER BY number", row => (row.GetInt64(0), row.GetString(1), row.GetInt64(2), row.GetInt64(3))))
        {
            connection.Execute("DELETE FROM word_segments WHERE number = @number", new { number });
            if (sort == OfClaims)
            {
                ListClaims(connection, first, last);
            }
            else
            {
                ListTexts(connection, first, last);
            }
        }

        List(connection, EntriesInSegment, BytesInSegment);
    }

    /// <summary>Lists what waits, where it is as much as given.</summary>
    public static void List(DbConnection connection, long leastEntries, long leastBytes)
    {
        var (covers, wordsTo, waiting) = connection.QuerySingle<(long, long, long)>("SELECT covers, words_to, texts_waiting FROM projections");
        while (covers - wordsTo >= leastEntries)
        {
            var last = Math.Min(covers, wordsTo + EntriesInSegment);
            ListClaims(connection, wordsTo + 1, last);
            wordsTo = last;
            connection.Execute("UPDATE projections SET words_to = @wordsTo", new { wordsTo });
        }

        if (waiting >= leastBytes)
        {
            ListTexts(connection, connection.ExecuteScalar<long>("SELECT texts_to FROM projections") + 1, covers);
            connection.Execute("UPDATE projections SET texts_to = @covers, texts_waiting = 0", new { covers });
        }
    }

    /// <summary>Drops the lists that know words of a source; they are made anew when its words are gone.</summary>
    public static void Drop(DbConnection connection, SourceId source)
    {
        foreach (var number in connection.Query<long>(
            """
            SELECT number FROM word_segments s
            WHERE sort = 'claims' AND EXISTS (SELECT 1 FROM claims c WHERE c.source = @source AND c.sequence BETWEEN s.first AND s.last)
            """,
            new { source = source.Value }).AsList())
        {
            Forget(connection, number);
            connection.Execute("UPDATE word_segments SET pages = 0 WHERE number = @number", new { number });
        }

        if (connection.ExecuteScalar<long?>("SELECT added FROM sources WHERE id = @source", new { source = source.Value }) is { } added)
        {
            DropTexts(connection, added, added, 0);
        }
    }

    // A text may go on in the next segment: those that share one are listed together again.
    private static void DropTexts(DbConnection connection, long first, long last, int known)
    {
        var sharing = connection.List(
            "SELECT number, first, last FROM word_segments WHERE sort = 'texts' AND first <= @last AND last >= @first",
            row => (Number: row.GetInt64(0), First: row.GetInt64(1), Last: row.GetInt64(2)),
            new { first, last });
        if (sharing.Count > known)
        {
            DropTexts(connection, sharing.Min(s => s.First), sharing.Max(s => s.Last), sharing.Count);
            return;
        }

        foreach (var (number, _, _) in sharing)
        {
            Forget(connection, number);
            connection.Execute("DELETE FROM word_segments WHERE number = @number", new { number });
        }

        if (known > 0)
        {
            Insert(connection, NextNumber(connection), OfTexts, first, last, 0, []);
        }
    }

    private static void Forget(DbConnection connection, long segment) => connection.Execute("DELETE FROM word_pages WHERE segment = @segment", new { segment });

    private static void ListClaims(DbConnection connection, long first, long last)
    {
        var segment = new SegmentWriter();
        foreach (var (sequence, json) in connection.Stream(
            "SELECT c.sequence, w.utf8 FROM claims c JOIN words w ON w.sequence = c.sequence WHERE c.sequence BETWEEN @first AND @last ORDER BY c.sequence",
            row => (row.GetInt64(0), row.Bytes(1)),
            new { first, last }))
        {
            segment.AddClaim(checked((int)(sequence - first)), json);
        }

        Insert(connection, segment, OfClaims, first, last);
    }

    private static void ListTexts(DbConnection connection, long first, long last)
    {
        var sources = connection.List(
            "SELECT id, added FROM sources WHERE added BETWEEN @first AND @last ORDER BY added", row => (Id: new SourceId(row.GetString(0)), Added: row.GetInt64(1)), new { first, last });
        var (segment, from) = (new SegmentWriter(), first);
        foreach (var (source, added) in sources)
        {
            var utf8 = LedgerQueries.Text(connection, source) ?? [];
            for (TextPlace? place = default(TextPlace); place is { } at;)
            {
                place = segment.AddText(source, utf8, at, BytesInSegment);
                if (segment.Bytes >= BytesInSegment)
                {
                    Insert(connection, segment, OfTexts, from, added);
                    (segment, from) = (new(), place is null ? added + 1 : added);
                }
            }
        }

        if (segment.Bytes > 0)
        {
            Insert(connection, segment, OfTexts, from, last);
        }
    }

    private static void Insert(DbConnection connection, SegmentWriter segment, string sort, long first, long last)
    {
        var number = NextNumber(connection);
        var (pages, written) = segment.Lists;
        Insert(connection, number, sort, first, last, pages, segment.Places);
        connection.Execute(
            "INSERT INTO word_pages (segment, page, lists) VALUES (@number, @page, @lists)",
            written.Select(p => new { number, page = (long)p.Page, lists = p.Lists }));
    }

    private static void Insert(DbConnection connection, long number, string sort, long first, long last, long pages, byte[] places) => connection.Execute(
        "INSERT INTO word_segments (number, sort, first, last, pages, places) VALUES (@number, @sort, @first, @last, @pages, @places)",
        new { number, sort, first, last, pages, places });

    private static long NextNumber(DbConnection connection) => connection.ExecuteScalar<long>("SELECT coalesce(max(number), 0) + 1 FROM word_segments");
}
