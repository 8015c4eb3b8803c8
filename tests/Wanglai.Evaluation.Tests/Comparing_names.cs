using Wanglai.Evaluation.Names;
using Wanglai.Model.Claims;

namespace Wanglai.Evaluation.Tests;

/// <summary>When two parties are the same.</summary>
public sealed class Comparing_names
{
    [Theory]
    [InlineData("全國總工會", "全国總工会")]
    [InlineData("ＡＦＬ－ＣＩＯ", "aflcio")]
    [InlineData("“同盟” （日本）", "同盟日本")]
    [InlineData("③", "3")]
    [InlineData("……", "")]
    [InlineData("\U00020000乡", "\U00020000乡")]
    public void Writing_does_not_matter(string name, string folded) => Assert.Equal(folded, Told.Fold.Fold(name));

    [Fact]
    public void By_their_resolved_names() =>
        Assert.True(Same(Told.Filler(Role.Party, "法国总工会", name: "双方"), Told.Filler(Role.Party, "法国总工会", name: "该会")));

    [Fact]
    public void By_a_proper_name_in_the_text_but_not_by_a_word_that_points() =>
        Assert.Equal(
            (true, false, false),
            (Same(Told.Filler(Role.Party, "法国总工会", name: "法总工会"), Told.Filler(Role.Party, "", name: "法总工会")),
            Same(Told.Filler(Role.Party, "法国总工会", name: "该组织"), Told.Filler(Role.Party, "英国职工大会", name: "该组织")),
            Same(Told.Filler(Role.Party, "法国总工会", name: "法总"), Told.Filler(Role.Party, "英国职工大会", name: "法总"))));

    [Fact]
    public void By_a_group_of_names_which_also_keeps_apart()
    {
        const string groups = "# names of one body\n法国总工会\t法总\n英国职工大会\t英总\n";
        Assert.True(Same(Told.Filler(Role.Party, "法国总工会"), Told.Filler(Role.Party, "法总"), groups));
        Assert.False(Same(Told.Filler(Role.Party, "法国总工会", name: "总工会甲"), Told.Filler(Role.Party, "英总", name: "总工会甲"), groups));
    }

    [Fact]
    public void By_more_than_half_of_the_words_where_both_are_unnamed_sets()
    {
        Assert.True(Same(Group("40多个国家的工会"), Group("40多个国家工会")));
        Assert.False(Same(Group("40多个国家的工会"), Group("欧洲的朋友")));
        Assert.False(Same(Group("40多个国家的工会"), Told.Filler(Role.Party, "40多个国家工会")));
    }

    private static RoleFiller Group(string words) => Told.Filler(Role.Party, words, EntityType.Group);

    private static bool Same(RoleFiller gold, RoleFiller read, string groups = "")
    {
        var names = new NameGroups(Told.Fold);
        names.Add(new StringReader(groups));
        return new PartyForm(gold, Told.Fold, names).IsSameAs(new PartyForm(read, Told.Fold, names));
    }
}
