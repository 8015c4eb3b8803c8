using Wanglai.Model.Authority;
using Wanglai.Model.Problems;

namespace Wanglai.Model.Tests;

public sealed class AuthorityProblemsTests
{
    [Fact]
    public void A_folder_that_is_not_there_is_named() =>
        Assert.Equal("WL-A001 there is no authority folder \"/no/such/folder\". Check the path.", Assert.Single(AuthorityFiles.Load("/no/such/folder").Problems).ToString());

    [Fact]
    public void A_folder_without_authority_files_is_named()
    {
        using var folder = new AuthorityFolder();
        Assert.Equal("WL-A002", Assert.Single(folder.Load().Problems).Code);
    }

    [Fact]
    public void A_file_that_is_not_utf8_is_left_out()
    {
        using var folder = new AuthorityFolder();
        File.WriteAllBytes(Path.Combine(folder.Path, "times.csv"), [0xD6, 0xD0, 0xB9, 0xFA]);
        Assert.StartsWith("WL-A003 times.csv: cannot be read", folder.OnlyProblem());
    }

    [Fact]
    public void A_missing_column_leaves_out_the_file()
    {
        using var folder = new AuthorityFolder(("times.csv", ["name,value,kind", "某战争,1914/1918,period"]));
        Assert.Equal(
            "WL-A004 times.csv line 1: the column \"other_names\" is missing; the whole file was left out. The header is: name,other_names,value,kind.",
            folder.OnlyProblem());
        Assert.Empty(folder.Load().NamedTimes);
    }

    [Fact]
    public void An_empty_file_lacks_its_header()
    {
        using var folder = new AuthorityFolder(("times.csv", []));
        Assert.StartsWith("WL-A004 times.csv line 1: the column \"name\" is missing", folder.OnlyProblem());
    }

    [Fact]
    public void An_unknown_column_is_told_and_the_rest_is_read()
    {
        using var folder = new AuthorityFolder(("times.csv", ["name,other_names,value,kind,remark", "某战争,,1914/1918,period,x"]));
        Assert.StartsWith("WL-A005 times.csv line 1: the column \"remark\" is not known", folder.OnlyProblem());
        Assert.Single(folder.Load().NamedTimes);
    }

    [Theory]
    [InlineData("某战争,1914/1918,period", "WL-A006 times.csv line 3: 3 cells, 4 expected; the row was left out. Put double quotes around a cell that holds a comma.")]
    [InlineData(",,1914/1918,period", "WL-A007 times.csv line 3, column \"name\": the cell is empty; the row was left out. Every row needs it.")]
    [InlineData("某战争,,,period", "WL-A007 times.csv line 3, column \"value\": the cell is empty; the row was left out. Every row needs it.")]
    [InlineData("某战争,,1914,war", "WL-A009 times.csv line 3, column \"kind\": \"war\" is not known; the row was left out. Expected one of: period, event, day-of-year.")]
    [InlineData("某战争,欧战||一战,1914,period", "WL-A011 times.csv line 3, column \"other_names\": \"欧战||一战\" is not well formed; the row was left out. Separate names with \"|\", add a time as name@1921/1925, and \"?\" after a name that needs context.")]
    [InlineData("某战争,@1914,1914,period", "WL-A011 times.csv line 3, column \"other_names\": \"@1914\" is not well formed; the row was left out. Separate names with \"|\", add a time as name@1921/1925, and \"?\" after a name that needs context.")]
    [InlineData("好的,,1914,period", "WL-A012 times.csv line 3, column \"name\": \"好的\" stands already in times.csv line 2, column \"name\"; the row was left out. Make one row of the two.")]
    [InlineData("某节,,2000-05-01,day-of-year", "WL-A015 times.csv line 3, column \"value\": \"2000-05-01\" is not a day of every year; the row was left out. Write it as XXXX-05-01.")]
    [InlineData("某\"战争,\"欧\"战,1914,period", "WL-A017 times.csv line 3: a quotation mark is out of place; the row was left out. Quote the whole cell, and double each quotation mark within it.")]
    public void A_bad_row_is_named_with_its_line_and_the_rest_is_read(string row, string message)
    {
        using var folder = AuthorityFolder.WithTimes("好的,,1900,event", row, "也好,,1901,event");
        Assert.Equal(message, folder.OnlyProblem());
        Assert.Equal(["好的", "也好"], folder.Load().NamedTimes.Select(t => t.Name));
    }

    [Theory]
    [InlineData("times.csv", AuthorityFolder.Times, "某战争,,1914-13,period", "value", "1914-13")]
    [InlineData("times.csv", AuthorityFolder.Times, "某战争,欧战@1914-13,1914,period", "other_names", "1914-13")]
    [InlineData("organisations.csv", AuthorityFolder.Organisations, "甲会,,,association,,,1914-13,,,", "founded", "1914-13")]
    [InlineData("spring-festivals.csv", AuthorityFolder.Festivals, "1979,1979-13-01", "date", "1979-13-01")]
    public void A_date_that_is_not_edtf_is_named_with_its_reason(string file, string header, string row, string column, string found)
    {
        using var folder = new AuthorityFolder((file, [header, row]));
        Assert.StartsWith($"WL-A008 {file} line 2, column \"{column}\": \"{found}\" is not an EDTF date (a month is 01 to 12); the row was left out.", folder.OnlyProblem());
    }

    [Theory]
    [InlineData("91", "")]
    [InlineData("", "181")]
    [InlineData("north", "")]
    public void A_coordinate_must_lie_on_the_globe(string latitude, string longitude)
    {
        using var folder = new AuthorityFolder(("countries.csv", [AuthorityFolder.Countries, $"某国,,,,,,{latitude},{longitude},,"]));
        Assert.StartsWith("WL-A010 countries.csv line 2", folder.OnlyProblem());
    }

    [Fact]
    public void A_name_of_two_entries_goes_to_the_one_that_it_is_the_own_name_of()
    {
        using var folder = AuthorityFolder.WithOrganisations("甲会,乙会|甲,,association,,,,,,", "乙会,,,association,,,,,,");
        Assert.Equal(
            "WL-A013 organisations.csv line 2, column \"other_names\": \"乙会\", a name of \"甲会\", is a name of \"乙会\" too; it was not taken for \"甲会\". Where both are usual, put \"?\" after it.",
            folder.OnlyProblem());
        Assert.Equal("乙会", folder.Load().FindOrganisation("乙会")!.Name);
        Assert.Equal("甲会", folder.Load().FindOrganisation("甲")!.Name);
    }

    [Theory]
    [InlineData("甲会,,,association,乌有国,,,,,", "country", "乌有国", "countries.csv")]
    [InlineData("甲会,,,association,,乙会,,,,", "parent", "乙会", "organisations.csv")]
    [InlineData("甲会,,,association,,,,,乙会@1960,", "became", "乙会", "organisations.csv")]
    public void A_reference_to_nothing_is_named_and_taken_as_empty(string row, string column, string found, string file)
    {
        using var folder = AuthorityFolder.WithOrganisations(row);
        Assert.Equal(
            $"WL-A014 organisations.csv line 2, column \"{column}\": \"{found}\" does not stand in {file}; the cell was taken as empty. Correct the name or add its row.",
            folder.OnlyProblem());
        var organisation = Assert.Single(folder.Load().Organisations);
        Assert.Equal((null, null, 0), (organisation.Country, organisation.Parent, organisation.Became.Count));
    }

    [Fact]
    public void A_new_years_day_must_lie_in_its_year()
    {
        using var folder = new AuthorityFolder(("spring-festivals.csv", [AuthorityFolder.Festivals, "1979,1980-02-16"]));
        Assert.StartsWith("WL-A016 spring-festivals.csv line 2, column \"date\": \"1980-02-16\" is not a day of 1979", folder.OnlyProblem());
    }

    [Fact]
    public void Every_problem_speaks_chinese_too()
    {
        using var folder = AuthorityFolder.WithTimes("某战争,,1914,war");
        Assert.EndsWith("times.csv 第 2 行“kind”列：不认识“war”，该行未读入。应为其中之一：period, event, day-of-year。", Assert.Single(folder.Load().Problems).In(Language.Chinese));
    }
}
