using System.Text.RegularExpressions;
using Wanglai.Model.Claims;
using Wanglai.Reading.Lexicon;

namespace Wanglai.Reading.Tests.Frames;

/// <summary>Every entry of <c>rules/zh/frames</c> is held to its own sentences, and the page that tells how to write one to the entries.</summary>
public sealed partial class The_entries_of_the_lexicon(ITestOutputHelper output)
{
    private static readonly Lazy<RuleReport> Report = new(() => RuleCheck.Run(ShippedRules.Reader, [ShippedRules.Folder]));

    private static string Page => File.ReadAllText(Path.Combine(Checkout.Root, "docs", "rules.md"));

    [Fact]
    public void Each_reads_and_leaves_its_own_sentences()
    {
        output.WriteLine($"{Report.Value.Entries} entries, {Report.Value.Sentences} sentences, {Report.Value.Predicates} predicates, {Report.Value.Shown.Count} of them shown at work.");
        Assert.True(Report.Value.Failures.Count == 0, string.Join(Environment.NewLine, Report.Value.Failures));
    }

    [Fact]
    public void The_rule_files_are_well_formed() => Assert.Empty(ShippedRules.Reader.RuleProblems);

    [Fact]
    public void Every_kind_of_claim_has_some() => Assert.Equal(Enum.GetValues<ClaimKind>(), Report.Value.Kinds.Order());

    [Fact]
    public void Three_hundred_predicates_and_more_are_shown_at_work() => Assert.InRange(Report.Value.Shown.Count, 300, int.MaxValue);

    [Fact]
    public void Every_key_is_documented() =>
        Assert.All(RuleCheck.Keys, key => Assert.Contains($"| `{key}` |", Page, StringComparison.Ordinal));

    [Fact]
    public void Every_class_of_words_is_documented()
    {
        var classes = new[] { "grammar.yaml", "nouns.yaml" }.SelectMany(file => Class().Matches(File.ReadAllText(Path.Combine(ShippedRules.Folder, file)))).Select(m => m.Groups["name"].Value);
        Assert.All(classes, name => Assert.Contains($"`{name}`", Page, StringComparison.Ordinal));
    }

    [Fact]
    public void The_entry_that_the_page_writes_holds()
    {
        var folder = Directory.CreateTempSubdirectory("wanglai-page").FullName;
        try
        {
            Directory.CreateDirectory(Path.Combine(folder, "frames"));
            File.WriteAllText(Path.Combine(folder, "frames", "ships.yaml"), Entry().Match(Page).Groups["yaml"].Value);
            var report = RuleCheck.Run(ShippedRules.ReaderWith(folder), [folder]);
            Assert.Equal(1, report.Entries);
            Assert.Empty(report.Failures);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [GeneratedRegex("^(?<name>[a-z-]+):", RegexOptions.Multiline)]
    private static partial Regex Class();

    [GeneratedRegex("```yaml\n(?<yaml>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Entry();
}
