using Wanglai.Inquiry.Asking;
using Wanglai.Model.Claims;
using Wanglai.Time;

namespace Wanglai.Inquiry.Tests.Asking;

public sealed class QuestionGrammarTests : IDisposable
{
    private readonly AuthorityFolder _folder = new(
        "甲国总工会,甲总,Federation A,national-centre,甲国,,1925,,,",
        "乙国职工大会,乙会|TUB,Congress B,national-centre,乙国,,1868,,,",
        "世界工会联合会,世界工联|WFTU,World Federation of Trade Unions,international,,,1945,,,");

    public QuestionGrammarTests()
    {
        File.WriteAllLines(Path.Combine(_folder.Path, "countries.csv"), ["name,other_names,abbreviations,english,region,capital,latitude,longitude,founded,ended", "甲国,,,,,,,,,", "乙国,,,Beeland,,,,,,"]);
        File.WriteAllLines(Path.Combine(_folder.Path, "persons.csv"), ["name,other_names,english,country,offices", "何主席长,,Ho,甲国,"]);
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("1965 甲总同乙会是什么关系？", QuestionSort.Status, "甲国总工会 乙国职工大会", "1965", ClaimKind.Relation, null)]
    [InlineData("甲总与乙会关系如何", QuestionSort.Status, "甲国总工会 乙国职工大会", null, ClaimKind.Relation, null)]
    [InlineData("What were the relations between Federation A and the TUB in 1965?", QuestionSort.Status, "甲国总工会 乙国职工大会", "1965", ClaimKind.Relation, null)]
    [InlineData("甲总同谁有关系", QuestionSort.Status, "甲国总工会", null, ClaimKind.Relation, null)]
    [InlineData("甲总同乙国各工会是什么关系", QuestionSort.Country, "甲国总工会 乙国", null, ClaimKind.Relation, null)]
    [InlineData("甲总什么时候同乙会建立关系", QuestionSort.Chronicle, "甲国总工会 乙国职工大会", null, ClaimKind.Relation, ClaimChange.Established)]
    [InlineData("When did Federation A visit Beeland?", QuestionSort.Chronicle, "甲国总工会 乙国", null, ClaimKind.Visit, null)]
    [InlineData("谁是世界工联主席", QuestionSort.Offices, "世界工会联合会", null, ClaimKind.Office, null)]
    [InlineData("Who was president of the WFTU on 1 June 1955?", QuestionSort.Offices, "世界工会联合会", "1955-06-01", ClaimKind.Office, null)]
    [InlineData("何主席长1953担任什么职务", QuestionSort.Offices, "何主席长", "1953", ClaimKind.Office, null)]
    [InlineData("谁当选了世界工联副主席", QuestionSort.Chronicle, "世界工会联合会", null, ClaimKind.Office, ClaimChange.Elected)]
    [InlineData("世界工联有哪些成员", QuestionSort.Members, "世界工会联合会", null, ClaimKind.Membership, null)]
    [InlineData("甲总何时退出世界工联", QuestionSort.Chronicle, "甲国总工会 世界工会联合会", null, ClaimKind.Membership, ClaimChange.Left)]
    [InlineData("甲总出访了多少次", QuestionSort.Exchanges, "甲国总工会", null, ClaimKind.Visit, null)]
    [InlineData("How many delegations did Federation A send to the TUB in the 1980s?", QuestionSort.Exchanges, "甲国总工会 乙国职工大会", "198X", ClaimKind.Visit, null)]
    [InlineData("何主席长见过谁", QuestionSort.Person, "何主席长", null, ClaimKind.Meeting, null)]
    [InlineData("何主席长是谁", QuestionSort.Person, "何主席长", null, null, null)]
    [InlineData("世界工联是什么组织", QuestionSort.Dossier, "世界工会联合会", null, null, null)]
    [InlineData("甲总通过谁认识乙会", QuestionSort.Network, "甲国总工会 乙国职工大会", null, null, null)]
    [InlineData("甲总最近一次同乙会往来是什么时候", QuestionSort.Status, "甲国总工会 乙国职工大会", null, ClaimKind.Relation, null)]
    [InlineData("为什么甲总同乙会关系中断", QuestionSort.Status, "甲国总工会 乙国职工大会", null, ClaimKind.Relation, ClaimChange.Interrupted)]
    [InlineData("1975-06发生了什么", QuestionSort.Chronicle, "", "1975-06", null, null)]
    [InlineData("What happened in June 1975?", QuestionSort.Chronicle, "", "1975-06", null, null)]
    public void A_question_is_sorted_with_its_parties_time_and_matter(string question, QuestionSort sort, string parties, string? when, ClaimKind? kind, ClaimChange? change)
    {
        var understood = Read(question);
        Assert.Equal(
            (sort, parties, when, kind, change),
            (understood.Sort!.Value, string.Join(' ', understood.Parties.Select(p => p.Name)), understood.When?.Text, understood.Kind, understood.Change));
    }

    [Theory]
    [InlineData("今天天气好吗")]
    [InlineData("甲总")]
    [InlineData("什么关系")]
    [InlineData("谁访问了")]
    [InlineData("Tell me a joke")]
    [InlineData("")]
    public void What_it_does_not_know_it_does_not_guess(string question) => Assert.Null(Read(question).Sort);

    [Fact]
    public void It_tells_what_it_took_each_part_for_and_what_it_did_not_use()
    {
        var understood = Read("1965 秘密地甲总同乙会是什么关系");
        Assert.Equal(
            [("1965", QuestionPartSort.Time), ("甲总", QuestionPartSort.Party), ("乙会", QuestionPartSort.Party), ("什么关系", QuestionPartSort.Asked)],
            understood.Parts.Select(p => (p.Words, p.As)));
        Assert.Equal(["秘密地"], understood.Unused);
    }

    [Fact]
    public void Times_that_the_caller_found_count_and_two_are_a_span()
    {
        var question = "甲总从某年到某年访问了谁";
        var understood = QuestionGrammar.Read(question, Directory, [new(3, 5, Edtf.Parse("1950")), new(6, 8, Edtf.Parse("1953-06"))]);
        Assert.Equal("1950-01-01/1953-06-30", understood.When!.Text);
    }

    private Parties.PartyDirectory Directory => new Told().Book(_folder.Load(), Scripts.ToSimplified).Parties;

    private UnderstoodQuestion Read(string question) => QuestionGrammar.Read(question, Directory, []);
}
