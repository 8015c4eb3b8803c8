using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Wanglai.Inquiry.Asking;
using Wanglai.Inquiry.Audits;
using Wanglai.Inquiry.Chronicles;
using Wanglai.Inquiry.Dossiers;
using Wanglai.Inquiry.Linking;
using Wanglai.Inquiry.Neighbourhoods;
using Wanglai.Inquiry.Networks;
using Wanglai.Inquiry.Searching;
using Wanglai.Inquiry.Silences;
using Wanglai.Inquiry.States;
using Wanglai.Ledger;
using Wanglai.Model.Claims;
using Wanglai.Model.Entries;
using Wanglai.Model.Problems;
using Wanglai.Model.Sources;
using Wanglai.Model.Texts;
using Wanglai.Time;

namespace Wanglai.Inquiry.Tests;

/// <summary>What is read for one question gives the answer that the whole ledger gives.</summary>
public sealed class NeighbourhoodTests : IDisposable
{
    private const string Quote = "某年某月，某会与某会往来。";

    // 甲會 is 甲会, and 乙·会 is 乙会.
    private static readonly string[] Bodies = ["甲会", "甲會", "乙会", "乙·会", "丙会", "丁会", "戊会", "己会"];
    private static readonly string[] People = ["王一", "李二", "张三", "赵四"];
    private static readonly string[] Lands = ["东国", "西国"];
    private static readonly string?[] Times = [null, "1953", "1953-10", "196X", "1957~/1959~", "1979/..", "../1966", "1972-05-03", "1981"];
    private static readonly Edtf Day = Edtf.Parse("1975");

    private readonly string _folder = Directory.CreateTempSubdirectory("wanglai-neighbourhood-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Answers_what_the_whole_ledger_answers(int seed)
    {
        using var ledger = Record(new(seed), 75);
        var whole = ClaimBook.Of(ledger.Claims(), ledger.Sources(), Told.NoAuthority, Fold, ledger.Identities());
        foreach (var party in whole.Parties.Entries.Where(p => p.Claims > 0).Select(p => p.Name))
        {
            Assert.Equal(Json(DossierInquiry.Of(whole, whole.Parties.Find(party)!)), Json(Ask(ledger, new() { Words = [party], Reach = Reach.Dossier }, (book, name) => DossierInquiry.Of(book, book.Parties.Find(name)!))));
            Assert.Equal(Json(RelationTable.Of(whole, party, Day)), Json(Ask(ledger, new() { Words = [party] }, (book, name) => RelationTable.Of(book, name, Day))));
            Assert.Equal(Json(SilenceReport.Of(whole, party)), Json(Ask(ledger, new() { Words = [party] }, (book, name) => SilenceReport.Of(book, name))));
            Assert.Equal(Json(TotalsAudit.Of(whole, party)), Json(Ask(ledger, new() { Words = [party], Reach = Reach.Totals }, (book, name) => TotalsAudit.Of(book, name))));
            ClaimFilter filter = new() { Parties = [party], Period = Day };
            Assert.Equal(
                Json(Chronicle.Of(whole, filter)),
                Json(Ask(ledger, new() { Words = [party], Together = true, Period = Day, Reach = Reach.World }, (book, name) => Chronicle.Of(book, filter with { Parties = [name] }))));
            foreach (var other in whole.Parties.Entries.Where(p => p.Claims > 0 && p.Name != party).Select(p => p.Name))
            {
                Assert.Equal(
                    Json(RelationTimeline.Of(whole, party, other).On(Day)),
                    Json(Ask(ledger, new() { Words = [party, other], Together = true }, (book, name) => RelationTimeline.Of(book, name, book.Parties.Resolve(other).OrThrow().Name).On(Day))));
            }
        }
    }

    [Theory]
    [InlineData("往来", 7)]
    [InlineData("甲會", 7)]
    [InlineData("大会 李二", 7)]
    [InlineData("东国", 1000)]
    [InlineData("无此", 7)]
    public void A_search_that_lets_the_ledger_go_by_finds_what_a_search_of_the_whole_finds(string query, int portion)
    {
        using var ledger = Record(new(5), 75);
        ClaimFilter filter = new() { Kinds = [ClaimKind.Visit, ClaimKind.Meeting, ClaimKind.Gathering] };
        var whole = new TextSearch(ClaimBook.Of(ledger.Claims(), ledger.Sources(), Told.NoAuthority, Fold, ledger.Identities()), ledger.TextOf, Fold).Find(query, 500, filter);
        var (found, book) = new LedgerSearch(ledger, Told.NoAuthority, Fold, portion).Find(query, 500, filter);
        Assert.Equal(whole.ClaimCount, found.ClaimCount);
        Assert.Equal(whole.Claims.Select(c => (c.Claim, c.Span, c.Quote)).Order(), found.Claims.Select(c => (c.Claim, c.Span, c.Quote)).Order());
        Assert.Equal(whole.Claims.Select(c => c.Score), found.Claims.Select(c => c.Score));
        Assert.Equal(found.Claims.Select(c => c.Claim).Order(), book.Claims.Select(c => c.Id).Order());
        Assert.Equal(Json(whole.Passages), Json(found.Passages));
        Assert.Equal(whole.PassageCount, found.PassageCount);
        var (few, _) = new LedgerSearch(ledger, Told.NoAuthority, Fold, portion).Find(query, 3, filter);
        Assert.Equal(whole.Claims.Take(3).Select(c => c.Score), few.Claims.Select(c => c.Score));
        Assert.Equal(whole.ClaimCount, few.ClaimCount);
    }

    [Theory]
    [InlineData(11, 1)]
    [InlineData(12, 2)]
    [InlineData(13, 3)]
    public void A_network_that_is_read_ring_by_ring_is_that_of_the_whole_ledger(int seed, int steps)
    {
        using var ledger = Record(new(seed), 30);
        var whole = ClaimBook.Of(ledger.Claims(), ledger.Sources(), Told.NoAuthority, Fold, ledger.Identities());
        NeighbourhoodReader reader = new(ledger, Told.NoAuthority, Fold);
        foreach (var party in whole.Parties.Entries.Where(p => p.Claims > 0).Select(p => p.Name))
        {
            var book = Widen(reader, reader.Read(new() { Words = [party] }), [party], (b, read) => Widening.ForNetwork(b, party, Day, steps, read));
            book = reader.With(book, [], [.. Network.Around(book, party, Day, steps).Nodes.Select(n => n.Party.Name)]);
            Assert.Equal(Json(Network.Around(whole, party, Day, steps)), Json(Network.Around(book, party, Day, steps)));
            foreach (var other in whole.Parties.Entries.Where(p => p.Claims > 0 && p.Name != party).Select(p => p.Name))
            {
                book = Widen(reader, reader.Read(new() { Words = [party, other] }), [party, other], (b, read) => Widening.ForChains(b, party, other, Day, read));
                Assert.Equal(Json(Chains.Between(whole, party, other, Day)), Json(Chains.Between(book, party, other, Day)));
            }
        }
    }

    [Theory]
    [InlineData("甲會同丙会1975年是什么关系？")]
    [InlineData("李二什么时候访问东国")]
    [InlineData("谁是己会主席")]
    public void A_question_in_words_names_whom_it_names_in_the_whole_ledger(string question)
    {
        using var ledger = Record(new(21), 75);
        var whole = ClaimBook.Of(ledger.Claims(), ledger.Sources(), Told.NoAuthority, Fold, ledger.Identities());
        var named = new NeighbourhoodReader(ledger, Told.NoAuthority, Fold).NamedIn(question);
        Assert.Equal(Json(QuestionGrammar.Read(question, whole.Parties, [])), Json(QuestionGrammar.Read(question, named.Parties, [])));
    }

    [Fact]
    public void What_others_tell_of_one_claim_is_what_they_tell_of_it_in_the_whole_ledger()
    {
        using var ledger = Record(new(31), 240);
        var whole = ClaimBook.Of(ledger.Claims(), ledger.Sources(), Told.NoAuthority, Fold, ledger.Identities());
        NeighbourhoodReader reader = new(ledger, Told.NoAuthority, Fold);
        var differing = 0;
        foreach (var claim in whole.Claims)
        {
            var expected = HappeningLinks.DifferingFrom(whole, claim.Id);
            differing += expected.Length;
            Assert.Equal(AnswerJson.Write(expected), AnswerJson.Write(HappeningLinks.DifferingFrom(reader.About(claim.Recorded), claim.Id)));
        }

        Assert.True(differing > 5, $"Too few tellings differ ({differing}) to show anything.");
    }

    [Fact]
    public void A_question_that_needs_more_claims_than_are_held_says_so()
    {
        using var ledger = Record(new(41), 75);
        NeighbourhoodReader reader = new(ledger, Told.NoAuthority, Fold, most: 5);
        foreach (var asked in new Neighbourhood[] { new(), new() { Words = ["甲会"] }, new() { Period = Edtf.Parse("1900/2000") } })
        {
            var problem = Assert.Throws<WanglaiException>(() => reader.Read(asked)).Problem;
            Assert.Equal("WL-Q006", problem.Code);
            Assert.Contains("--whole", problem.English, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Follows_a_body_through_what_it_became()
    {
        using var ledger = Record(new(7), 0);
        Add(ledger, "变.txt", Renamed("甲会", "乙会", "1953"), Renamed("乙会", "丙会", "1972"), Renamed("丁会", "戊会", "1972"), Visit("丙会", "东国"), Visit("丁会", "东国"));
        var book = new NeighbourhoodReader(ledger, Told.NoAuthority, Fold).Read(new() { Words = ["乙会"], ThroughSuccessors = true });
        Assert.Equal(3, book.Claims.Length);
        Assert.Equal(["丙会"], book.Claims.Where(c => c.Claim.Kind == ClaimKind.Visit).Select(c => c.Claim.Roles[0].Party.Entity));
    }

    [Fact]
    public void Offers_the_nearest_names_for_one_that_nobody_bears()
    {
        using var ledger = Record(new(7), 40);
        var problem = Assert.Throws<WanglaiException>(() => Ask(ledger, new() { Words = ["李二二"] }, (_, name) => name)).Problem;
        Assert.Equal("WL-Q001", problem.Code);
        Assert.Contains("李二", problem.English, StringComparison.Ordinal);
    }

    private static ClaimBook Widen(NeighbourhoodReader reader, ClaimBook book, string[] parties, Func<ClaimBook, IReadOnlySet<string>, IReadOnlyCollection<string>> next)
    {
        var read = parties.ToHashSet(StringComparer.Ordinal);
        while (next(book, read) is { Count: > 0 } more)
        {
            book = reader.With(book, more, []);
            read.UnionWith(more);
        }

        return book;
    }

    private static string Fold(string words) => words.Replace('會', '会');

    private static T Ask<T>(ILedger ledger, Neighbourhood asked, Func<ClaimBook, string, T> question)
    {
        var book = new NeighbourhoodReader(ledger, Told.NoAuthority, Fold).Read(asked);
        return question(book, book.Parties.Resolve(asked.Words[0]).OrThrow().Name);
    }

    /// <summary>The answer without what is told differently where the party asked about is not named.</summary>
    private static string Json<T>(T answer)
    {
        var json = JsonNode.Parse(AnswerJson.Write(answer))!;
        if (answer is Dossier)
        {
            json.AsObject().Remove("disputes");
        }

        Strip(json);
        return json.ToJsonString();
    }

    private static void Strip(JsonNode? node)
    {
        switch (node)
        {
            case JsonObject item:
                item.Remove("disputed");
                item.Remove("differing");
                item.Select(m => m.Value).ToList().ForEach(Strip);
                break;
            case JsonArray list:
                list.ToList().ForEach(Strip);
                break;
        }
    }

    private ILedger Record(System.Random random, int claims)
    {
        var ledger = SqliteLedger.Open(Path.Combine(_folder, "a.wanglai"), TimeProvider.System, createIfMissing: true);
        foreach (var (name, date) in new[] { ("a.txt", (string?)null), ("b.txt", "1983"), ("c.txt", null) })
        {
            Add(ledger, name, date, [.. Enumerable.Range(0, claims / 3).Select(_ => Any(random))]);
        }

        if (claims > 0)
        {
            ledger.Decide(new EntityMerged(new("己会", EntityType.Organisation), new("戊会", EntityType.Organisation), new("丁")));
            var wrong = ledger.Claims().First(c => c.Claim.Kind == ClaimKind.Visit);
            var right = wrong.Claim with { Time = new(Edtf.Parse("1975-03"), null) };
            if ((wrong.AsRead ?? wrong.Claim) is var read && right.Time != read.Time)
            {
                ledger.Decide(new ClaimReviewed(wrong.Source, wrong.Id, Verdict.Corrected, ClaimCorrection.Between(read, read with { Time = right.Time }), new("丁")));
            }
        }

        return ledger;
    }

    private static void Add(ILedger ledger, string name, params Claim[] claims) => Add(ledger, name, null, claims);

    private static void Add(ILedger ledger, string name, string? date, Claim[] claims)
    {
        var document = new Document(name, new SourceText(string.Concat(Enumerable.Repeat(Quote, claims.Length))), "", "utf-8", new() { Date = date is null ? null : Edtf.Parse(date) });
        ledger.Record(document, new("test", "1", "0"), [.. claims.Select((c, n) => c with { Evidence = new(name, new(n * Quote.Length, (n + 1) * Quote.Length), Quote) })]);
    }

    private static Claim Any(System.Random random)
    {
        ClaimKind[] kinds = [ClaimKind.Visit, ClaimKind.Visit, ClaimKind.Meeting, ClaimKind.Relation, ClaimKind.Gathering, ClaimKind.Office, ClaimKind.Organisation, ClaimKind.Agreement, ClaimKind.Context];
        var kind = kinds[random.Next(kinds.Length)];
        var changes = ClaimVocabulary.Changes(kind);
        ImmutableArray<RoleFiller> roles =
        [
            .. ClaimVocabulary.Roles(kind).SelectMany(role => Enumerable.Range(0, random.Next(1, 3)).Select(_ => new RoleFiller(role, role switch
            {
                Role.Head or Role.Met or Role.Holder => Named(random, People, EntityType.Person),
                Role.Destination or Role.Place => Named(random, Lands, EntityType.Country),
                _ => Named(random, Bodies, EntityType.Organisation),
            }))),
        ];
        var time = Times[random.Next(Times.Length)];
        return new()
        {
            Kind = kind,
            Change = changes.IsEmpty ? null : changes[random.Next(changes.Length)],
            Standing = random.Next(4) == 0 ? (Standing)random.Next(4) : Standing.Asserted,
            Roles = roles,
            Time = new(time is null ? null : Edtf.Parse(time), null),
            Title = random.Next(3) == 0 ? "大会" : null,
            Counts = random.Next(4) == 0 ? [new(CountKind.Groups, random.Next(2, 9), "若干批")] : [],
            Details = random.Next(9) == 0 ? new() { First = true } : ClaimDetails.Empty,
            Evidence = new("", new(0, 0), ""),
        };
    }

    private static Claim Renamed(string from, string to, string time) => new()
    {
        Kind = ClaimKind.Organisation,
        Change = ClaimChange.Renamed,
        Roles = [new(Role.Subject, new(from, from, EntityType.Organisation)), new(Role.Other, new(to, to, EntityType.Organisation))],
        Time = new(Edtf.Parse(time), null),
        Evidence = new("", new(0, 0), ""),
    };

    private static Claim Visit(string visitor, string land) => new()
    {
        Kind = ClaimKind.Visit,
        Roles = [new(Role.Visitor, new(visitor, visitor, EntityType.Organisation)), new(Role.Destination, new(land, land, EntityType.Country))],
        Evidence = new("", new(0, 0), ""),
    };

    private static Party Named(System.Random random, string[] names, EntityType type)
    {
        var name = names[random.Next(names.Length)];
        return new(name, name, type);
    }
}
