using Wanglai.Inquiry.Chronicles;
using Wanglai.Inquiry.Searching;
using Wanglai.Model.Claims;
using Wanglai.Model.Problems;
using Wanglai.Model.Sources;
using Wanglai.Model.Texts;

namespace Wanglai.Inquiry.Tests.Searching;

public sealed class TextSearchTests
{
    private const string Text = "港口年鉴。\n1981年，码头工人举行罷工，甲\n会发表声明。𠮷田来访，受到款待。\nThe ILO sent kilos of papers on unions.\n罢工结束了。";

    [Theory]
    [InlineData("罢工", 2)]
    [InlineData("罷工", 2)]
    [InlineData("声明", 1)]
    [InlineData("头工", 1)]
    [InlineData("甲会", 1)]
    [InlineData("𠮷田", 1)]
    [InlineData("ilo", 1)]
    [InlineData("Union", 1)]
    [InlineData("ｉｌｏ", 1)]
    [InlineData("火车", 0)]
    public void Two_characters_are_found_wherever_they_stand_in_either_script_and_over_a_line_break(string word, int passages) =>
        Assert.Equal(passages, Search().Find(word).PassageCount);

    [Fact]
    public void Highlights_are_in_code_points_of_the_passage_and_give_back_the_words()
    {
        var found = Assert.Single(Search().Find("来访").Passages);
        var source = new SourceText(Text);
        Assert.Equal(found.Text, source.Quote(found.Span));
        Assert.Equal("来访", new SourceText(found.Text).Quote(Assert.Single(found.Highlights)));
        Assert.Equal("甲\n会", new SourceText(Search().Find("甲会").Passages[0].Text).Quote(Search().Find("甲会").Passages[0].Highlights[0]));
    }

    [Fact]
    public void All_words_must_be_found_near_each_other()
    {
        Assert.Equal(1, Search().Find("罢工 声明").PassageCount);
        Assert.Equal(0, Search().Find("罢工 火车").PassageCount);
        var far = new string('。', 1) + new string('口', 300);
        Assert.Equal(0, Search("罢工" + far + "声明").Find("罢工 声明").PassageCount);
    }

    [Theory]
    [InlineData("“papers on”", 1)]
    [InlineData("\"on papers\"", 0)]
    [InlineData("《papers on》 ILO", 1)]
    public void Quotation_marks_hold_a_phrase_together(string query, int passages) => Assert.Equal(passages, Search().Find(query).PassageCount);

    [Fact]
    public void A_latin_word_is_found_from_its_beginning_only() => Assert.Single(Assert.Single(Search().Find("ilo").Passages).Highlights);

    [Fact]
    public void A_passage_that_a_source_repeats_counts_once() =>
        Assert.Single(Search("罢工结束了。\n罢工结束了。".Replace("\n", new string('，', 70) + "。", StringComparison.Ordinal)).Find("罢工结束").Passages);

    [Fact]
    public void A_party_is_found_under_all_its_names()
    {
        using var folder = new AuthorityFolder("世界工会联合会,世界工联|WFTU,World Federation of Trade Unions,international,,,,,,");
        var told = new Told()
            .Happened(ClaimKind.Gathering, "1953", [(Role.Organiser, "世界工会联合会")], quote: "它举行了大会")
            .Happened(ClaimKind.Gathering, "1957", [(Role.Organiser, "甲会")], quote: "世界工联也派人来了");
        var answer = new TextSearch(told.Book(folder.Load()), _ => null).Find("wftu");
        Assert.Equal(2, answer.ClaimCount);
        Assert.Contains("世界工联", answer.Terms[0].AlsoFound);
        Assert.Equal(new CodePointSpan(0, 4), Assert.Single(answer.Claims.Single(c => c.Quote.StartsWith('世')).Highlights));
    }

    [Fact]
    public void A_name_weighs_more_than_a_title_and_a_title_more_than_a_word_of_the_quote()
    {
        var told = new Told()
            .Happened(ClaimKind.Gathering, "1950", [(Role.Organiser, "甲会")], quote: "谈到丝绸的事")
            .Happened(ClaimKind.Gathering, "1951", [(Role.Organiser, "甲会")], "丝绸展览", quote: "办了展览")
            .Happened(ClaimKind.Gathering, "1952", [(Role.Organiser, "丝绸工会")], quote: "它开了会");
        Assert.Equal(["1952", "1951", "1950"], new TextSearch(told.Book(), _ => null).Find("丝绸").Claims.Select(c => c.Time!.Text));
    }

    [Fact]
    public void Claims_are_filtered_and_limited_and_counted_in_full()
    {
        var told = new Told();
        for (var year = 1950; year < 1960; year++)
        {
            told.Happened(year % 2 == 0 ? ClaimKind.Visit : ClaimKind.Meeting, $"{year}", [], quote: "来访的客人");
        }

        var search = new TextSearch(told.Book(), _ => null);
        var answer = search.Find("客人", limit: 3, new ClaimFilter { Kinds = [ClaimKind.Visit] });
        Assert.Equal((3, 5), (answer.Claims.Length, answer.ClaimCount));
        Assert.Equal(["1950", "1952", "1954"], answer.Claims.Select(c => c.Time!.Text));
    }

    [Fact]
    public void A_passage_names_the_claims_that_stand_in_it()
    {
        var told = new Told();
        var start = Text.IndexOf("码头", StringComparison.Ordinal);
        told.Claim(new() { Kind = ClaimKind.Mobilisation, Evidence = new("a.txt", new(start, start + 8), "码头工人举行罷工") });
        var search = new TextSearch(told.Book(), id => id == Told.IdOf("a.txt") ? new SourceText(Text) : null, Scripts.ToSimplified);
        Assert.Equal([told.Id(0)], search.Find("举行").Passages[0].Claims);
        Assert.Empty(search.Find("papers").Passages[0].Claims);
    }

    [Fact]
    public void A_text_of_many_passages_is_searched_in_linear_time()
    {
        // Some hundredths of a second; minutes, where each passage looks for what matched in it among all.
        var search = Search(string.Concat(Enumerable.Repeat("罢工。", 300_000)));
        search.Find("无此词");
        var begun = Environment.CpuUsage.TotalTime;
        Assert.Equal(1, search.Find("罢工").PassageCount);
        Assert.InRange(Environment.CpuUsage.TotalTime - begun, TimeSpan.Zero, TimeSpan.FromSeconds(20));
    }

    [Theory]
    [InlineData("")]
    [InlineData("  \t")]
    [InlineData("\"\"")]
    public void A_search_for_nothing_is_a_problem(string query)
    {
        var problem = Assert.Throws<WanglaiException>(() => Search().Find(query)).Problem;
        Assert.Equal("WL-Q004 There is nothing to search for. Write one word at least.", problem.In(Language.English));
        Assert.Equal("WL-Q004 没有可以检索的词。请写出至少一个字或词。", problem.In(Language.Chinese));
    }

    private static TextSearch Search(string text = Text)
    {
        var told = new Told().Source("a.txt");
        return new(told.Book(fold: Scripts.ToSimplified), id => id == Told.IdOf("a.txt") ? new SourceText(text) : null, Scripts.ToSimplified);
    }
}
