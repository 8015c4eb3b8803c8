using System.Collections.Immutable;
using System.Text;
using Wanglai.Inquiry.Searching;
using Wanglai.Ledger;
using Wanglai.Ledger.Words;
using Wanglai.Model.Claims;
using Wanglai.Model.Entries;
using Wanglai.Model.Sources;
using Wanglai.Model.Texts;

namespace Wanglai.Inquiry.Tests.Searching;

/// <summary>A search that a ledger's lists of words show where to look finds what one finds that looks everywhere, ranked and marked alike.</summary>
public sealed class ListsOfWordsTests : IDisposable
{
    private static readonly string[] Words =
    [
        "工会", "工會", "总工会", "總 工會", "訪问", "罢\n工", "罷工", "代表团", "代表團", "trade union", "ＩＬＯ", "ILO", "Unions", "𬭊先生", "国\u3000会", "聯\r\n合会", "1965年", "“和平”", "团结，", "东行\u200B记", "一",
    ];

    private static readonly string[] Queries =
    [
        "工会", "總工会", "访问 代表团", "罢工", "\"trade union\"", "ilo", "union", "𬭊先生", "国会 1965", "和平 团结", "联合会 罢工 访问", "东国海员会", "甲会", "一", "无此词", "工会代表团访问罢工总工会联合会和平团结", "世界大会 unions",
    ];

    private readonly string _folder = Directory.CreateTempSubdirectory("wanglai-lists-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Finding_by_lists_finds_what_looking_everywhere_finds()
    {
        var random = new Random(1925);
        using var ledger = SqliteLedger.Open(Path.Combine(_folder, "a.wanglai"), TimeProvider.System, createIfMissing: true);
        for (var i = 0; i < 4; i++)
        {
            Add(ledger, random, $"{i}.txt", claims: 700, sentences: 3_000);
            if (i % 2 == 1)
            {
                ledger.Settle();
            }
        }

        // One that more than one segment lists.
        Add(ledger, random, "4.txt", claims: 300, sentences: 50_000);
        Assert.NotNull(ledger.TextsHolding([new([new("工", true), new("会會", true)])]));
        Decide(ledger);
        Add(ledger, random, "5.txt", claims: 100, sentences: 200);
        Compare(ledger, Queries);

        ledger.Decide(new SourceErased(ledger.Sources().Single(s => s.Name == "2.txt").Id, new("丁")));
        Compare(ledger, ["总工会 访问", "𬭊先生"]);
        ledger.Rebuild();
        Compare(ledger, ["总工会 访问"]);
    }

    private static void Compare(ILedger ledger, string[] queries)
    {
        LedgerThrough watched = new(ledger);
        LedgerSearch search = new(watched, Told.NoAuthority, Scripts.ToSimplified);
        LedgerSearch looking = new(new LedgerWithoutLists(ledger), Told.NoAuthority, Scripts.ToSimplified);
        foreach (var query in queries)
        {
            ClaimFilter filter = query.Length % 2 == 0 ? ClaimFilter.Everything : new() { Kinds = [ClaimKind.Visit] };
            var (found, _) = search.Find(query, 15, filter);
            var (expected, _) = looking.Find(query, 15, filter);
            Assert.Equal(AnswerJson.Write(expected), AnswerJson.Write(found));
        }

        // If the folding could not be turned round, both would look everywhere and agree.
        Assert.True(watched.TextsTold > 0 && watched.ClaimsByWords > 0);
    }

    private static void Decide(ILedger ledger)
    {
        Signature somebody = new("丁");
        ledger.Decide(new EntityMerged(new("乙会", EntityType.Organisation), new("甲会", EntityType.Organisation), somebody));
        var wrong = ledger.Claims().First(c => c.Claim.Title is null);
        ledger.Decide(new ClaimReviewed(wrong.Source, wrong.Id, Verdict.Corrected, ClaimCorrection.Between(wrong.Claim, wrong.Claim with { Title = "无此词" }), somebody));
        var accepted = ledger.Claims().First(c => c.Claim.Title is not null);
        ledger.Decide(new ClaimReviewed(accepted.Source, accepted.Id, Verdict.Accepted, null, somebody));
    }

    private static void Add(ILedger ledger, Random random, string name, int claims, int sentences)
    {
        var text = new StringBuilder();
        var told = ImmutableArray.CreateBuilder<Claim>();
        var length = 0;
        for (var i = 0; i < sentences; i++)
        {
            var sentence = Sentence(random);
            if (i < claims)
            {
                told.Add(Claim(random) with { Evidence = new(name, new(length, length + CodePoints(sentence)), sentence) });
            }

            length += CodePoints(sentence);
            text.Append(sentence);
        }

        ledger.Record(new(name, new SourceText(text.ToString()), "", "utf-8", SourceMetadata.Empty), new("test", "1", "0"), told.ToImmutable());
    }

    private static int CodePoints(string text) => text.EnumerateRunes().Count();

    // Most words are of one text in a hundred, so that a list puts something aside.
    private static string Sentence(Random random)
    {
        var sentence = new StringBuilder();
        for (var i = random.Next(3, 30); i > 0; i--)
        {
            sentence.Append(random.Next(25) == 0 ? Words[random.Next(Words.Length)] : ((char)('\u5200' + random.Next(3000))).ToString());
        }

        return sentence.Append(random.Next(6) == 0 ? "。\n" : "。").ToString();
    }

    private static Claim Claim(Random random)
    {
        string[] names = ["甲会", "乙會", "乙会", "东国海员会", "𬭊先生", $"{(char)('\u5200' + random.Next(3000))}{(char)('\u5200' + random.Next(3000))}会"];
        var (kind, role) = random.Next(2) == 0 ? (ClaimKind.Visit, Role.Visitor) : (ClaimKind.Gathering, Role.Organiser);
        var name = names[random.Next(random.Next(10) == 0 ? 0 : 5, names.Length)];
        return new()
        {
            Kind = kind,
            Roles = [new(role, new(name, name, EntityType.Organisation))],
            Title = random.Next(50) == 0 ? "世界大会\t（\"第一届\"）" : null,
            Evidence = new("", new(0, 0), ""),
        };
    }
}
