using Wanglai.Model.Authority;

namespace Wanglai.Model.Tests;

public sealed class AuthorityFoldersTests
{
    [Fact]
    public void A_later_folder_adds_to_an_earlier_one_and_replaces_what_has_the_same_name()
    {
        using var shipped = AuthorityFolder.WithOrganisations("甲会,甲,,association,,,,,,", "乙会,,,association,,,,,,");
        using var own = AuthorityFolder.WithOrganisations("甲会,新甲,,party,,,,,,", "丙会,,,association,,,,,,");
        var files = AuthorityFiles.Load(shipped.Path, own.Path);
        Assert.Empty(files.Problems);
        Assert.Equal(["甲会", "乙会", "丙会"], files.Organisations.Select(o => o.Name));
        Assert.Equal(OrganisationLevel.Party, files.FindOrganisation("新甲")!.Level);
        Assert.Null(files.FindOrganisation("甲"));
    }

    [Fact]
    public void A_later_folder_may_refer_to_an_earlier_one()
    {
        using var shipped = new AuthorityFolder(("countries.csv", [AuthorityFolder.Countries, "日本,,日,,,,,,,"]));
        using var own = AuthorityFolder.WithOrganisations("甲会,,,association,日本,,,,,");
        Assert.Empty(AuthorityFiles.Load(shipped.Path, own.Path).Problems);
        Assert.NotEmpty(AuthorityFiles.Load(own.Path).Problems);
    }

    [Fact]
    public void No_folder_gives_empty_files_without_a_problem()
    {
        var files = AuthorityFiles.Load();
        Assert.Empty(files.Organisations);
        Assert.Empty(files.Problems);
    }

    [Fact]
    public void The_hash_changes_with_any_byte_and_not_with_the_folder()
    {
        using var one = AuthorityFolder.WithTimes("某战争,,1914/1918,period");
        using var same = AuthorityFolder.WithTimes("某战争,,1914/1918,period");
        using var other = AuthorityFolder.WithTimes("某战争,,1914/1919,period");
        Assert.Equal(one.Load().Hash, same.Load().Hash);
        Assert.NotEqual(one.Load().Hash, other.Load().Hash);
        Assert.NotEqual(one.Load().Hash, AuthorityFiles.Load(one.Path, same.Path).Hash);
    }

    [Fact]
    public void Columns_may_stand_in_any_order_and_comments_and_blank_lines_are_passed_over()
    {
        using var folder = new AuthorityFolder(("times.csv", ["kind,value,other_names,name", "", "# 战争", "period,1914/1918,一战|欧战, 第一次世界大战 "]));
        var files = folder.Load();
        Assert.Empty(files.Problems);
        Assert.Equal("第一次世界大战", files.FindNamedTime("欧战")?.Name);
    }

    [Fact]
    public void A_byte_order_mark_and_windows_line_ends_do_no_harm()
    {
        using var folder = AuthorityFolder.WithTimes();
        File.WriteAllText(Path.Combine(folder.Path, "times.csv"), "\uFEFFname,other_names,value,kind\r\n\"某, 战争\",,1914/1918,period\r\n");
        var files = folder.Load();
        Assert.Empty(files.Problems);
        Assert.NotNull(files.FindNamedTime("某, 战争"));
    }
}
