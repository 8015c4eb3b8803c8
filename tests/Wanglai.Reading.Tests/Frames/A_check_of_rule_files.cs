using Wanglai.Reading.Lexicon;

namespace Wanglai.Reading.Tests.Frames;

/// <summary>What a person who adds entries in a folder of their own is told about them.</summary>
public sealed class A_check_of_rule_files : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("wanglai-rules").FullName;

    private const string Entry = """
        - name: visit.own
          meaning: somebody drops in
          kind: visit
          verbs: [串门]
          roles: {visitor: subject, destination: 'object:country/place'}
          needs: [visitor]
        """;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Has_nothing_to_say_of_an_entry_that_reads_and_leaves_what_it_should()
    {
        var report = Check("""
              reads:
              - text: 1987年5月，全国总工会代表团串门芬兰。
                claims: {visitor: [中华全国总工会], destination: [芬兰]}
                time: 1987-05
              leaves:
              - text: 芬兰风光秀丽。
                why: nobody drops in
            """);
        Assert.Empty(report.Failures);
        Assert.Equal((1, 2, 1), (report.Entries, report.Sentences, report.Predicates));
        Assert.Equal(["串门"], report.Shown);
    }

    [Fact]
    public void Says_which_role_time_and_standing_were_found_instead_and_how_the_sentence_was_read()
    {
        var report = Check("""
              reads:
              - text: 1987年5月，全国总工会代表团串门芬兰。
                claims: {visitor: [中华全国总工会], destination: [瑞典]}
                time: 1987-06
                standing: planned
              leaves: [芬兰风光秀丽。]
            """);
        var failure = Assert.Single(report.Failures);
        Assert.Equal("visit.own", failure.Entry);
        Assert.Equal("WL-R007", failure.Problem.Code);
        Assert.Equal(("1987年5月，全国总工会代表团串门芬兰。", 1), (failure.Sentence, report.SentencesFailed));
        Assert.EndsWith(
            "own.yaml line 8, entry \"visit.own\" should read \"1987年5月，全国总工会代表团串门芬兰。\": "
            + "destination should hold \"瑞典\", found 芬兰; the time should be 1987-06, found 1987-05; the standing should be planned, found asserted.",
            failure.Problem.English,
            StringComparison.Ordinal);
        Assert.Contains("destination 应有“瑞典”，读到 芬兰", failure.Problem.Chinese, StringComparison.Ordinal);
        Assert.Equal(
            [
                "T[1987年5月] |[，] N[全国总工会代表团] V[串门] N[芬兰] |[。]",
                "· 串门 (subject: 全国总工会代表团; object: 芬兰)",
                "→ visit.own: visit asserted 1987-05 · visitor 中华全国总工会 · destination 芬兰",
            ],
            failure.HowRead);
    }

    [Fact]
    public void Says_where_the_entry_made_no_claim_at_all()
    {
        var report = Check("""
              reads: [芬兰风光秀丽。]
              leaves: [挪威风光秀丽。]
            """);
        var failure = Assert.Single(report.Failures);
        Assert.EndsWith("should read \"芬兰风光秀丽。\": the entry made no claim of it.", failure.Problem.English, StringComparison.Ordinal);
        Assert.Empty(report.Shown);
    }

    [Fact]
    public void Says_where_a_sentence_to_be_left_was_read()
    {
        var report = Check("""
              reads: [全国总工会代表团串门芬兰。]
              leaves:
              - text: 全国总工会代表团串门挪威。
                why: Norway is for another entry
            """);
        var failure = Assert.Single(report.Failures);
        Assert.Equal("WL-R008", failure.Problem.Code);
        Assert.EndsWith("line 9, entry \"visit.own\" should leave \"全国总工会代表团串门挪威。\" (Norway is for another entry), but made a claim of it.", failure.Problem.English, StringComparison.Ordinal);
        Assert.NotEmpty(failure.HowRead);
    }

    [Fact]
    public void Asks_for_a_sentence_to_read_and_one_to_leave() =>
        Assert.Equal(["WL-R005", "WL-R005"], Check("").Failures.Select(f => f.Problem.Code));

    [Fact]
    public void Tells_of_a_key_that_no_entry_has() =>
        Assert.Contains(Check("  noun: [关系]").Failures, f => f.Problem.Code == "WL-R002" && f.Problem.English.Contains("line 7, entry \"visit.own\": found \"noun\"", StringComparison.Ordinal));

    [Fact]
    public void Tells_of_a_class_of_nouns_that_there_is_not() =>
        Assert.Contains(Check("  nouns: [relations]").Failures, f => f.Problem.Code == "WL-R002" && f.Problem.English.Contains("found \"relations\"", StringComparison.Ordinal));

    private RuleReport Check(string rest)
    {
        Directory.CreateDirectory(Path.Combine(_folder, "frames"));
        File.WriteAllText(Path.Combine(_folder, "frames", "own.yaml"), Entry + "\n" + rest);
        return RuleCheck.Run(ShippedRules.ReaderWith(_folder), [_folder]);
    }
}
