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

    /// <summary>Lists what waits, where that is much, within the transaction of the connection.</summary>
    public static void ListIfDue(DbConnection connection) => List(connection, EntriesInSegment, BytesInSegment);

    /// <summary>Lists anew what <see cref="Drop"/> dropped, when the words of the source are gone.</summary>
    public static void ListAnew(DbConnection connection, IEnumerable<DroppedLists> dropped)
    {
        foreach (var (sort, first, last) in dropped)
        {
            if (sort == OfClaims)
            {
                ListClaims(connection, first, last);
            }
            else
            {
                ListTexts(connection, first, last);
            }
        }
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

    /// <summary>Drops the lists that know words of a source, and tells which they were.</summary>
    public static List<DroppedLists> Drop(DbConnection connection, SourceId source)
    {
        var dropped = connection.List(
            """
            SELECT number, sort, first, last FROM word_segments s
            WHERE sort = 'claims' AND EXISTS (SELECT 1 FROM claims c WHERE c.source = @source AND c.sequence BETWEEN s.first AND s.last)
               OR sort = 'texts' AND (SELECT added FROM sources WHERE id = @source) BETWEEN s.first AND s.last
            """,
            row => (Number: row.GetInt64(0), Lists: new DroppedLists(row.GetString(1), row.GetInt64(2), row.GetInt64(3))),
            new { source = source.Value });
        foreach (var (number, _) in dropped)
        {
            connection.Execute("DELETE FROM word_pages WHERE segment = @number; DELETE FROM word_segments WHERE number = @number", new { number });
        }

        // A long text has several segments, which no other text shares, and which are one to be listed anew.
        return
        [
            .. dropped.Select(d => d.Lists).Where(l => l.Sort == OfClaims),
            .. dropped.Select(d => d.Lists).Where(l => l.Sort == OfTexts).GroupBy(l => l.Last, (last, lists) => new DroppedLists(OfTexts, lists.Min(l => l.First), last)),
        ];
    }

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

    // A segment begins where a text does, or goes on with the one text of the segment before: an erasure then takes from the lists of few texts.
    private static void ListTexts(DbConnection connection, long first, long last)
    {
        var sources = connection.List(
            "SELECT id, added FROM sources WHERE added BETWEEN @first AND @last ORDER BY added", row => (Id: new SourceId(row.GetString(0)), Added: row.GetInt64(1)), new { first, last });
        var (segment, from) = (new SegmentWriter(), first);
        foreach (var (source, added) in sources)
        {
            var utf8 = LedgerQueries.Text(connection, source) ?? [];
            if (segment.Bytes > 0 && segment.Bytes + utf8.Length > BytesInSegment)
            {
                Insert(connection, segment, OfTexts, from, added - 1);
                (segment, from) = (new(), added);
            }

            var place = segment.AddText(source, utf8, default, BytesInSegment);
            while (place is { } at)
            {
                Insert(connection, segment, OfTexts, from, added);
                segment = new();
                place = segment.AddText(source, utf8, at, BytesInSegment);
            }

            if (utf8.Length > BytesInSegment)
            {
                Insert(connection, segment, OfTexts, from, added);
                (segment, from) = (new(), added + 1);
            }
        }

        if (segment.Bytes > 0)
        {
            Insert(connection, segment, OfTexts, from, last);
        }
    }

    private static void Insert(DbConnection connection, SegmentWriter segment, string sort, long first, long last)
    {
        var number = connection.ExecuteScalar<long>("SELECT coalesce(max(number), 0) + 1 FROM word_segments");
        var (pages, written) = segment.Lists;
        connection.Execute(
            "INSERT INTO word_segments (number, sort, first, last, pages, places) VALUES (@number, @sort, @first, @last, @pages, @places)",
            new { number, sort, first, last, pages = (long)pages, places = segment.Places });
        connection.Execute(
            "INSERT INTO word_pages (segment, page, lists) VALUES (@number, @page, @lists)",
            written.Select(p => new { number, page = (long)p.Page, lists = p.Lists }));
    }
}

/// <summary>Lists of words that an erasure dropped: of claims or of texts, from an entry to an entry.</summary>
internal readonly record struct DroppedLists(string Sort, long First, long Last);
