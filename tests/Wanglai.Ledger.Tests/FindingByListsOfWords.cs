using System.Text;
using Wanglai.Ledger.Tests.Places;
using Wanglai.Ledger.Words;
using Wanglai.Model.Claims;
using Wanglai.Model.Entries;
using Wanglai.Model.Sources;
using Wanglai.Model.Texts;

namespace Wanglai.Ledger.Tests;

public abstract class FindingByListsOfWords<TPlace> : IDisposable
    where TPlace : LedgerPlace, new()
{
    private const int Claims = 1_200;

    private static readonly SpelledWord Strike = Word("罢罷", "工");

    private readonly TPlace _place = new();
    private readonly ILedger _ledger;
    private int _looked;

    protected FindingByListsOfWords() => _ledger = _place.Open(new SettableClock());

    public void Dispose()
    {
        _ledger.Dispose();
        _place.Dispose();
    }

    [Fact]
    public void Looks_at_few_claims_and_finds_all()
    {
        Record("甲.txt");
        Assert.Equal(12, Striking());
        Assert.True(_looked >= Claims);
        _ledger.Settle();
        Assert.Equal(12, Striking());
        Assert.True(_looked < 100, $"{_looked} looked at");

        // What comes after waits, and is looked at.
        Record("乙.txt", claims: 200);
        Assert.Equal(14, Striking());
        _ledger.Rebuild();
        _ledger.Settle();
        Assert.Equal(14, Striking());
        Assert.True(_ledger.Verify().Passed);
    }

    [Fact]
    public void Tells_where_in_the_texts_a_word_may_stand()
    {
        var document = Record("甲.txt");
        Assert.Null(_ledger.TextsHolding([Strike]));
        _ledger.Settle();
        Record("乙.txt", claims: 1);
        var found = _ledger.TextsHolding([Strike])!;
        Assert.Equal(_ledger.Sources().Single(s => s.Name == "乙.txt").Id, Assert.Single(found.Unlisted));
        var stretches = found.Stretches[SourceId.Of(document)];
        var utf8 = Encoding.UTF8.GetBytes(document.Text.Text);
        for (var at = document.Text.Text.IndexOf("罷\n工", StringComparison.Ordinal); at >= 0; at = document.Text.Text.IndexOf("罷\n工", at + 1, StringComparison.Ordinal))
        {
            var end = Encoding.UTF8.GetByteCount(document.Text.Text.AsSpan(0, at + 3));
            var stretch = Assert.Single(stretches, s => s.Start.Utf8 < end && end <= s.End.Utf8);
            Assert.Equal(Encoding.UTF8.GetString(utf8.AsSpan(0, stretch.Start.Utf8)).EnumerateRunes().Count(), stretch.Start.CodePoint);
        }

        Assert.True(stretches.Sum(s => s.End.Utf8 - s.Start.Utf8) < utf8.Length / 2);
        Assert.Equal(utf8[30..90], _ledger.Utf8Of(SourceId.Of(document), 30, 60));
        Assert.Equal(utf8[^4..], _ledger.Utf8Of(SourceId.Of(document), utf8.Length - 4, 100));
        Assert.Empty(_ledger.Utf8Of(new("s0"), 0, 10));
    }

    [Fact]
    public void Forgets_the_words_of_a_source_that_is_erased()
    {
        var document = Record("甲.txt", claims: 700, last: "鱻龘");
        Record("乙.txt", claims: 700);
        _ledger.Settle();
        Assert.Equal(["claims", "texts"], Listing('鱻', '龘'));
        _ledger.Decide(new SourceErased(SourceId.Of(document), new("丁")));
        Assert.Empty(Listing('鱻', '龘'));
        Assert.Equal(["claims", "texts"], Listing('罷', '工'));
        Assert.Equal(7, Striking());
        Assert.True(_looked < 100, $"{_looked} looked at");
        Assert.Single(_ledger.TextsHolding([Strike])!.Stretches);
        Assert.True(_ledger.Verify().Passed);
    }

    [Fact]
    public void Lists_only_the_texts_of_a_segment_anew_where_one_is_erased()
    {
        List<Document> documents = [.. Enumerable.Range(0, 4).Select(n => Text($"{n}.txt", 300_000)), Text("长.txt", 1_600_000), Text("尾.txt", 300_000)];
        _ledger.Settle();
        var before = Segments();
        _ledger.Decide(new SourceErased(SourceId.Of(documents[0]), new("丁")));
        var after = Segments();
        Assert.Equal(before.Count(s => s.First > 1), after.Intersect(before).Count());
        var stretches = _ledger.TextsHolding([Word("会", "谈")])!.Stretches;
        Assert.Equal(documents.Skip(1).Select(d => SourceId.Of(d).Value).Order(), stretches.Keys.Select(s => s.Value).Order());

        // The long one has several segments, and they are its own.
        _ledger.Decide(new SourceErased(SourceId.Of(documents[4]), new("丁")));
        Assert.Equal(after.Count - 3, after.Intersect(Segments()).Count());
        Assert.Equal(4, _ledger.TextsHolding([Word("会", "谈")])!.Stretches.Count);
        Assert.True(_ledger.Verify().Passed);
    }

    [Fact]
    public void Does_not_count_what_waited_and_was_erased()
    {
        var document = Text("甲.txt", 1_000);
        var left = (long)Encoding.UTF8.GetByteCount(Text("乙.txt", 10).Text.Text);
        _ledger.Decide(new SourceErased(SourceId.Of(document), new("丁")));
        Assert.Equal(left, _place.Value<long>("SELECT texts_waiting FROM projections"));
        _ledger.Rebuild();
        Assert.Equal(left, _place.Value<long>("SELECT texts_waiting FROM projections"));
    }

    [Fact]
    public void Gives_the_claims_at_a_place()
    {
        var document = Record("甲.txt", claims: 50);
        var third = _ledger.Claims().ElementAt(2).Claim.Evidence.Span;
        Assert.Equal([third], _ledger.ClaimsAt(SourceId.Of(document), new(third.Start, third.Start + 1)).Select(c => c.Claim.Evidence.Span));
        Assert.Equal(3, _ledger.ClaimsAt(SourceId.Of(document), new(third.Start - 1, third.End + 1)).Count());
    }

    private int Striking()
    {
        _looked = 0;
        return _ledger.Claims(new() { Holding = [[Strike]], FirstLook = Look }).Count();
    }

    private bool Look(ReadOnlySpan<byte> json)
    {
        _looked++;
        return json.IndexOf("罷\\n工"u8) >= 0;
    }

    private List<(long Number, long First)> Segments() =>
        [.. Enumerable.Range(1, 40).Select(n => ((long)n, _place.Value<long>($"SELECT coalesce(max(first), -1) FROM word_segments WHERE sort = 'texts' AND number = {n}"))).Where(s => s.Item2 >= 0)];

    /// <summary>The sorts of the segments that list a pair.</summary>
    private List<string> Listing(char first, char second)
    {
        var listing = new List<string>();
        foreach (var (number, pages, sort) in Enumerable.Range(1, 9).SelectMany(n => new[] { "claims", "texts" }.Select(sort =>
            (n, _place.Value<long>($"SELECT coalesce(max(pages), 0) FROM word_segments WHERE number = {n} AND sort = '{sort}'"), sort))).Where(s => s.Item2 > 0))
        {
            var key = ListBuilder.Key(first, second);
            var page = $"word_pages WHERE segment = {number} AND page = {ListBuilder.PageOf(key, (int)pages)}";
            if (_place.Value<long>($"SELECT count(*) FROM {page}") > 0 && BlockList.Of(_place.Value<byte[]>($"SELECT lists FROM {page}"), key).Count > 0)
            {
                listing.Add(sort);
            }
        }

        return listing;
    }

    private Document Text(string name, int characters)
    {
        var document = Written.Document(name, string.Concat(Enumerable.Repeat("双方会谈记录之要点", (characters / 9) + 1))[..(characters - name.Length)] + name);
        _ledger.Record(document, Written.Rules1, []);
        return document;
    }

    /// <summary>Records a document of which every hundredth claim tells of a strike; every claim has a sentence of its own.</summary>
    private Document Record(string name, int claims = Claims, string last = "")
    {
        var text = new StringBuilder();
        var quotes = new List<(CodePointSpan Span, string Quote)>();
        for (var i = 0; i < claims; i++)
        {
            var filler = string.Concat(Enumerable.Range(0, 90).Select(n => (char)('\u4E00' + (((i * 7919) + (n * n * 31)) % 20_000))));
            var sentence = i % 100 == 0 ? $"𬭊先生说罷\n工。{filler}" : $"此日无事。{filler}{last}";
            var start = text.Length == 0 ? 0 : quotes[^1].Span.End;
            quotes.Add((new(start, start + sentence.EnumerateRunes().Count()), sentence));
            text.Append(sentence);
        }

        var document = Written.Document(name, text.ToString());
        _ledger.Record(document, Written.Rules1, [.. quotes.Select(q => new Claim
        {
            Kind = ClaimKind.Mobilisation,
            Roles = [new(Role.Organiser, new("甲会", "甲会", EntityType.Organisation))],
            Evidence = new(name, q.Span, q.Quote),
        })]);
        return document;
    }

    private static SpelledWord Word(params string[] letters) => new([.. letters.Select(l => new SpelledLetter(l, true))]);
}

public sealed class FindingByListsOfWordsInSqlite : FindingByListsOfWords<SqlitePlace>;

public sealed class FindingByListsOfWordsInPostgres : FindingByListsOfWords<PostgresPlace>;
