using System.Collections.Immutable;
using System.Data.Common;
using Dapper;
using Wanglai.Ledger.Words;
using Wanglai.Model.Sources;

namespace Wanglai.Ledger.Storage;

/// <summary>Looks words up in the lists that <see cref="WordTables"/> keeps.</summary>
/// <param name="database">The database.</param>
/// <param name="connection">A connection to it.</param>
internal sealed class WordQueries(ILedgerDatabase database, DbConnection connection)
{
    private const int ReadAtOnce = 2_000;

    // A look at a list costs what looking at a block does; after so many pairs little more is put aside.
    private const int MostPairs = 8;

    /// <summary>The entries that may hold one of each of <paramref name="words"/>, by a first look at each; null where the lists are of no help.</summary>
    public List<long>? Claims(ImmutableArray<ImmutableArray<SpelledWord>> words, Func<ReadOnlySpan<byte>, bool> look)
    {
        List<ImmutableArray<SpelledWord>> listed = [.. words.Where(any => any.All(w => w.IsListed))];
        var segments = Segments(WordTables.OfClaims);
        if (listed.Count == 0 || segments.Count == 0)
        {
            return null;
        }

        var entries = new List<long>();
        foreach (var lists in Lists(segments, listed.SelectMany(any => any)))
        {
            var blocks = listed.Select(lists.Blocks).Aggregate(BlockList.InBoth);
            entries.AddRange(blocks.SelectMany(b => Enumerable.Range(0, SegmentWriter.EntriesInBlock).Select(e => lists.Segment.First + ((long)b * SegmentWriter.EntriesInBlock) + e)));
        }

        var found = new List<long>();
        foreach (var some in entries.Chunk(ReadAtOnce))
        {
            Look(found, look, $"sequence IN ({string.Join(", ", some)})");
        }

        Look(found, look, "sequence > (SELECT words_to FROM projections)");
        return found;
    }

    /// <summary>Where any of <paramref name="words"/> may stand in the texts; null where the lists are of no help.</summary>
    public TextsWithWords? Texts(ImmutableArray<SpelledWord> words)
    {
        var segments = Segments(WordTables.OfTexts);
        if (segments.Count == 0 || !words.All(w => w.IsListed))
        {
            return null;
        }

        ImmutableArray<SpelledWord> begun = [.. words.Select(w => new SpelledWord([.. w.Letters.Take(SegmentWriter.LettersLookedFor)]))];
        List<(Segment Segment, List<int> Blocks)> found = [.. Lists(segments, begun).Select(l => (l.Segment, l.Blocks(begun))).Where(l => l.Item2.Count > 0)];
        var stretches = new Dictionary<SourceId, IReadOnlyList<TextStretch>>();
        foreach (var (segment, blocks) in found)
        {
            TextBlocks texts = new(connection.ExecuteScalar<byte[]>("SELECT places FROM word_segments WHERE number = @number", new { number = segment.Number })!);
            foreach (var text in texts.Stretches(blocks).GroupBy(s => s.Source, s => s.Stretch))
            {
                // A text may have begun in the segment before.
                stretches[text.Key] = stretches.TryGetValue(text.Key, out var before) ? [.. before, .. text] : [.. text];
            }
        }

        return new(
            connection.Stream("SELECT id FROM sources WHERE added > (SELECT texts_to FROM projections)", row => new SourceId(row.GetString(0))).ToHashSet(),
            stretches);
    }

    private void Look(List<long> found, Func<ReadOnlySpan<byte>, bool> look, string where)
    {
        using var row = (DbDataReader)connection.ExecuteReader($"SELECT sequence, utf8 FROM words WHERE {where}");
        while (row.Read())
        {
            if (look(row.Bytes(1)))
            {
                found.Add(row.GetInt64(0));
            }
        }
    }

    private List<Segment> Segments(string sort) => connection.List(
        "SELECT number, first, pages FROM word_segments WHERE sort = @sort AND pages > 0 ORDER BY first, number",
        row => new Segment(row.GetInt64(0), row.GetInt64(1), (int)row.GetInt64(2)),
        new { sort });

    /// <summary>The lists that some words need, segment by segment.</summary>
    private IEnumerable<SomeLists> Lists(List<Segment> segments, IEnumerable<SpelledWord> words)
    {
        uint[] keys = [.. words.SelectMany(SomeLists.Pairs).SelectMany(p => p).Append(ListBuilder.Beyond).Distinct()];
        var wanted = segments.SelectMany(s => keys.Select(key => ListBuilder.PageOf(key, s.Pages)).Distinct().Order().Select(page => $"({s.Number}, {page})"));
        var pages = connection.Stream(
            $"""
            SELECT p.segment, p.page, p.lists
            FROM (VALUES {string.Join(", ", wanted)}) v {database.JoinInOrder} word_pages p ON p.segment = v.column1 AND p.page = v.column2
            """,
            row => (Segment: row.GetInt64(0), Page: (int)row.GetInt64(1), Lists: row.Bytes(2))).ToLookup(p => p.Segment);
        return segments.Select(s => new SomeLists(s, pages[s.Number].ToDictionary(p => p.Page, p => p.Lists)));
    }

    private sealed record Segment(long Number, long First, int Pages);

    /// <summary>Some lists of a segment.</summary>
    private sealed class SomeLists(Segment segment, Dictionary<int, byte[]> pages)
    {
        public Segment Segment => segment;

        /// <summary>The blocks in which any of some words may stand.</summary>
        public List<int> Blocks(ImmutableArray<SpelledWord> any) => BlockList.InAny([.. any.Select(Blocks), Of(ListBuilder.Beyond)]);

        /// <summary>For each two letters of a word that follow each other, the keys of all that may stand for them.</summary>
        public static IEnumerable<uint[]> Pairs(SpelledWord word)
        {
            List<int> listed = [.. Enumerable.Range(1, word.Letters.Length - 1).Where(i => word.Letters[i].IsListed)];
            var step = Math.Max(1, (listed.Count + MostPairs - 1) / MostPairs);
            for (var i = 0; i < listed.Count; i += step)
            {
                var next = word.Letters[listed[i]].Spellings;
                yield return [.. word.Letters[listed[i] - 1].Spellings.SelectMany(_ => next, ListBuilder.Key)];
            }
        }

        private List<int> Blocks(SpelledWord word)
        {
            List<int>? blocks = null;
            foreach (var pair in Pairs(word))
            {
                var standing = BlockList.InAny([.. pair.Select(Of)]);
                blocks = blocks is null ? standing : BlockList.InBoth(blocks, standing);
                if (blocks.Count == 0)
                {
                    break;
                }
            }

            return blocks ?? [];
        }

        private List<int> Of(uint key) => pages.TryGetValue(ListBuilder.PageOf(key, segment.Pages), out var page) ? BlockList.Of(page, key) : [];
    }
}
