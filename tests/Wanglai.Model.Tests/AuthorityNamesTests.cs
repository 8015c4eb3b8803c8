using Wanglai.Model.Authority;
using Wanglai.Time;

namespace Wanglai.Model.Tests;

public sealed class AuthorityNamesTests
{
    [Fact]
    public void An_organisation_is_found_by_each_of_its_names()
    {
        using var folder = AuthorityFolder.WithOrganisations("中华全国总工会,中国劳动组合书记部@1921/1925|全国总工会,All-China Federation of Trade Unions,national-centre,,,1925-05-01,,,");
        var files = folder.Load();
        Assert.Empty(files.Problems);
        Assert.All(["中华全国总工会", "中国劳动组合书记部", "全国总工会"], name => Assert.Equal("中华全国总工会", files.FindOrganisation(name)?.Name));
        Assert.Null(files.FindOrganisation("世界工会联合会"));
    }

    [Fact]
    public void A_name_keeps_its_time()
    {
        using var folder = AuthorityFolder.WithOrganisations("甲会,旧甲会@1921/1925|甲,,association,,,,,,");
        var names = folder.Load().FindOrganisation("甲会")!.OtherNames;
        Assert.Equal([new NameInTime("旧甲会", Edtf.Parse("1921/1925")), new NameInTime("甲")], names);
    }

    [Fact]
    public void A_question_mark_says_that_a_name_needs_context()
    {
        using var folder = AuthorityFolder.WithOrganisations("日本工会总评议会,总评?@1950/1989|日本总评,,national-centre,,,,,,");
        var names = folder.Load().FindOrganisation("日本总评")!.OtherNames;
        Assert.Equal([new NameInTime("总评", Edtf.Parse("1950/1989"), NeedsContext: true), new NameInTime("日本总评")], names);
    }

    [Fact]
    public void A_name_that_needs_context_may_belong_to_several_and_then_finds_none()
    {
        using var folder = AuthorityFolder.WithOrganisations("世界劳工联合会,劳联?,,international,,,,,,", "美国劳工联合会,劳联?,,national-centre,,,,,,");
        var files = folder.Load();
        Assert.Empty(files.Problems);
        Assert.Null(files.FindOrganisation("劳联"));
        Assert.Equal(["世界劳工联合会", "美国劳工联合会"], files.OrganisationsNamed("劳联").Select(o => o.Name));
    }

    [Fact]
    public void An_entry_that_bears_a_name_outright_goes_before_those_that_need_context()
    {
        using var folder = AuthorityFolder.WithOrganisations("甲会,工联?,,association,,,,,,", "乙会,工联,,association,,,,,,");
        var files = folder.Load();
        Assert.Empty(files.Problems);
        Assert.Equal("乙会", files.FindOrganisation("工联")?.Name);
    }

    [Fact]
    public void An_organisation_that_split_became_several()
    {
        using var folder = AuthorityFolder.WithOrganisations("甲会,,,association,,,1950,1960,乙会@1960-03|丙会@1960-03,", "乙会,,,association,,,,,,", "丙会,,,association,,,,,,");
        Assert.Equal([new Succession("乙会", Edtf.Parse("1960-03")), new Succession("丙会", Edtf.Parse("1960-03"))], folder.Load().FindOrganisation("甲会")!.Became);
    }

    [Fact]
    public void A_reference_by_another_name_gives_the_entrys_own_name()
    {
        using var folder = new AuthorityFolder(
            ("organisations.csv", [AuthorityFolder.Organisations, "甲总会,甲总,,national-centre,西德,,,,,", "甲分会,,,local-union,联邦德国,甲总,,,,"]),
            ("countries.csv", [AuthorityFolder.Countries, "联邦德国,西德,,,,,,,,"]));
        var files = folder.Load();
        Assert.Empty(files.Problems);
        Assert.Equal("联邦德国", files.FindOrganisation("甲总会")!.Country);
        Assert.Equal("甲总会", files.FindOrganisation("甲分会")!.Parent);
    }

    [Fact]
    public void A_person_carries_offices_with_their_body_and_time()
    {
        using var folder = new AuthorityFolder(("persons.csv", [AuthorityFolder.Persons, "某甲,老甲,,,主席;中华全国总工会@1993/2003|教授"]));
        Assert.Equal([new Office("主席", "中华全国总工会", Edtf.Parse("1993/2003")), new Office("教授", "", null)], folder.Load().FindPerson("老甲")!.Offices);
    }

    [Fact]
    public void A_country_has_abbreviations_and_a_place_on_the_map()
    {
        using var folder = new AuthorityFolder(("countries.csv", [AuthorityFolder.Countries, "日本,日本国,日,Japan,东亚,东京,35.68,139.69,,"]));
        var country = folder.Load().FindCountry("日本国")!;
        Assert.Equal(["日"], country.Abbreviations);
        Assert.Equal((35.68, 139.69), (country.Latitude, country.Longitude));
    }

    [Fact]
    public void A_day_of_every_year_and_the_lunar_new_years_are_read()
    {
        using var folder = new AuthorityFolder(
            ("times.csv", [AuthorityFolder.Times, "五一国际劳动节,五一节|劳动节,XXXX-05-01,day-of-year"]),
            ("spring-festivals.csv", [AuthorityFolder.Festivals, "1979,1979-01-28"]));
        var files = folder.Load();
        Assert.Empty(files.Problems);
        Assert.Equal((NamedTimeKind.DayOfYear, "XXXX-05-01"), (files.FindNamedTime("五一节")!.Kind, files.FindNamedTime("五一节")!.Value.Text));
        Assert.Equal("1979-01-28", files.SpringFestivals[1979].Text);
    }
}
