using Wanglai.Inquiry.Chronicles;
using Wanglai.Inquiry.Dossiers;
using Wanglai.Inquiry.Searching;
using Wanglai.Inquiry.States;
using Wanglai.Model.Claims;
using Wanglai.Model.Sources;
using Wanglai.Model.Texts;
using Wanglai.Time;

namespace Wanglai.Inquiry.Tests;

/// <summary>The claims that careful readers made of real texts, where this machine has them.</summary>
public sealed class RealClaimsTests
{
    private const string Us = "中华全国总工会";

    [Fact]
    public void Every_party_of_them_has_a_dossier_whose_claims_are_in_the_book()
    {
        var (book, _) = Load();
        foreach (var party in book.Parties.Entries.Where(e => e.Claims > 0))
        {
            var dossier = DossierInquiry.Of(book, party);
            Assert.Equal(party.Claims, dossier.Sources.Sum(s => s.Claims));
            Assert.All(dossier.VisitsPaid.Concat(dossier.VisitsReceived).SelectMany(v => v.Claims), id => Assert.NotNull(book.Find(id)));
        }
    }

    [Fact]
    public void A_chronicle_of_everything_shows_each_claim_once()
    {
        var (book, _) = Load();
        foreach (var grouping in Enum.GetValues<ChronicleGrouping>())
        {
            var shown = Chronicle.Of(book, ClaimFilter.Everything, grouping).Groups.SelectMany(g => g.Entries.Concat(g.Context)).SelectMany(e => e.Claims);
            Assert.Equal(book.Claims.Select(c => c.Id).Order(), shown.Order());
        }
    }

    [Fact]
    public void The_relations_with_india_were_interrupted_at_the_end_of_the_fifties()
    {
        var (book, _) = Load();
        var timeline = RelationTimeline.Of(book, Us, "印度工会");
        Assert.NotNull(timeline.On(Edtf.Parse("1960-06")).Of(RelationState.Interrupted));
        Assert.Null(timeline.On(Edtf.Parse("1956-12-31")).Of(RelationState.Interrupted));
    }

    [Fact]
    public void A_table_holds_everybody_whom_a_relation_claim_names()
    {
        var (book, _) = Load();
        var table = RelationTable.Of(book, Us, Edtf.Parse("../.."));
        var named = book.OfKind(ClaimKind.Relation).Where(c => c.NamesIn(Role.Party).FirstOrDefault() == Us && c.Claim.Standing == Standing.Asserted && c.Claim.Change is not null)
            .SelectMany(c => c.NamesIn(Role.Party).Skip(1)).Distinct();
        Assert.Empty(named.Except(table.Rows.Select(r => r.Other.Name)));
    }

    [Theory]
    [InlineData("工会")]
    [InlineData("日本 代表团")]
    [InlineData("世界工联")]
    public void What_a_search_highlights_stands_there(string query)
    {
        var (book, texts) = Load();
        var answer = new TextSearch(book, id => texts.GetValueOrDefault(id)).Find(query, limit: int.MaxValue);
        Assert.NotEmpty(answer.Claims);
        Assert.NotEmpty(answer.Passages);
        var words = answer.Terms.SelectMany(t => t.AlsoFound.Append(t.Words)).ToList();
        foreach (var passage in answer.Passages)
        {
            Assert.Equal(texts[passage.Source].Quote(passage.Span), passage.Text);
            Assert.All(passage.Highlights, h => Assert.Contains(new SourceText(passage.Text).Quote(h).ReplaceLineEndings(""), words));
        }

        foreach (var claim in answer.Claims)
        {
            Assert.All(claim.Highlights, h => Assert.Contains(new SourceText(claim.Quote).Quote(h).ReplaceLineEndings(""), words));
        }
    }

    private static (ClaimBook Book, Dictionary<SourceId, SourceText> Texts) Load()
    {
        var gold = SharedTexts.Find("gold");
        var corpus = SharedTexts.Find("corpus");
        var told = new Told();
        var texts = new Dictionary<SourceId, SourceText>();
        foreach (var file in Directory.GetFiles(gold, "*.jsonl"))
        {
            foreach (var claim in File.ReadLines(file).Select(line => ClaimJsonReader.TryRead(line, out var read, out _) ? read : null).OfType<Claim>())
            {
                told.Claim(claim);
                var source = Told.IdOf(claim.Evidence.Source);
                if (!texts.ContainsKey(source))
                {
                    texts[source] = new SourceText(File.ReadAllText(Path.Combine(corpus, claim.Evidence.Source)));
                }
            }
        }

        return (told.Book(), texts);
    }
}
