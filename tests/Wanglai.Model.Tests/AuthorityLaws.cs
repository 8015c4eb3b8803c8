using FsCheck;
using FsCheck.Fluent;
using Wanglai.Model.Authority;

namespace Wanglai.Model.Tests;

public sealed class AuthorityLaws
{
    // The characters that mean something in the files, and some that do not.
    private static readonly Gen<string> Cells = Gen.Elements("甲会", "乙", "|", "@", "?", ",", "\"", ";", "#", "\n", "\r\n", " ", "1921", "/", "-13", "party", "association", "\0", "𠮷", "\uFEFF")
        .ListOf().Select(parts => string.Concat(parts));

    [Fact]
    public void Whatever_a_file_holds_loading_ends_without_an_exception_and_keeps_names_apart() =>
        Prop.ForAll(Cells.ToArbitrary(), rows =>
        {
            using var folder = new AuthorityFolder();
            // As a whole file, and as the two cells of names in a row that is else good.
            File.WriteAllText(Path.Combine(folder.Path, "organisations.csv"), $"{AuthorityFolder.Organisations}\n{rows}\n丙,{rows},,party,,,,,,\n{rows},,,party,,,,,,\n");
            var files = AuthorityFiles.Load(folder.Path);
            return files.Organisations.Select(o => o.Name).Distinct().Count() == files.Organisations.Count
                && files.Organisations.All(o => o.Name.Length > 0 && files.FindOrganisation(o.Name) == o);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Rows_in_another_order_give_the_same_entries() =>
        Prop.ForAll(Gen.Shuffle(["甲会", "乙会", "丙会", "丁会"]).ToArbitrary(), names =>
        {
            using var folder = AuthorityFolder.WithOrganisations([.. names.Select(n => $"{n},{n[0]},,association,,,,,,")]);
            var files = folder.Load();
            return files.Problems.Count == 0 && files.Organisations.Select(o => o.Name).Order(StringComparer.Ordinal).SequenceEqual(names.Order(StringComparer.Ordinal));
        }).QuickCheckThrowOnFailure();
}
