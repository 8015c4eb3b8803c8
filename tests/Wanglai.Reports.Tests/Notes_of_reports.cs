using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using FsCheck;
using FsCheck.Fluent;
using Wanglai.Inquiry.Chronicles;
using Wanglai.Ledger;
using Wanglai.Model.Claims;
using Wanglai.Model.Problems;
using Wanglai.Model.Sources;
using Wanglai.Model.Tests;
using Wanglai.Model.Texts;
using Wanglai.Reports.Documents;
using Wanglai.Reports.Word;
using static Wanglai.Reports.Tests.Kept;

namespace Wanglai.Reports.Tests;

public sealed class Notes_of_reports
{
    private static readonly DateTimeOffset Made = new(2026, 11, 27, 8, 0, 0, TimeSpan.Zero);

    /// <summary>A document and some claims of it.</summary>
    private static Gen<(Model.Sources.Document Document, List<Claim> Claims)> Reading { get; } =
        from document in ClaimsGenerator.Document
        from claims in ClaimsGenerator.In(document).ListOf()
        select (document, claims);

    [Fact]
    public void Stand_behind_every_sentence_and_row_whatever_is_claimed_and_quote_the_text_that_is_kept() => Prop.ForAll(
        Reading.ToArbitrary(),
        reading =>
        {
            if (reading.Claims.Count == 0 || reading.Document.Text.Length == 0)
            {
                return;
            }

            using var kept = new Kept().Record(reading.Document, reading.Claims);
            foreach (var language in Enum.GetValues<Language>())
            {
                var request = kept.Request(language);
                var reports = request.Book.Parties.Entries.Where(p => request.Book.Naming(p.Name).Length > 0).Take(2)
                    .Select(p => Briefing.Of(request, p))
                    .Append(ChronicleReport.Of(request, new(), ChronicleGrouping.Decade));
                foreach (var report in reports)
                {
                    Notes(report, kept.Ledger);
                    Word(report, kept.Ledger);
                }
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(80).WithEndSize(8));

    [Fact]
    public void Keep_a_report_from_being_written_where_a_quote_is_not_what_is_kept()
    {
        using var kept = Two();
        using var other = new Kept().Told("a.txt", SourceMetadata.Empty, ("别的话", Claim(ClaimKind.Visit, "1980", "visitor: 乙会", "destination: 甲会")));
        var problem = Assert.Throws<WanglaiException>(() => ChronicleReport.Of(kept.Request(view: other.Ledger), new(), ChronicleGrouping.Year)).Problem;
        Assert.Equal("WL-P001", problem.Code);
        Assert.Equal(
            "a.txt: the quote of claim " + kept.Ledger.Claims().First().Id + " is not what stands in the text that the ledger keeps, and no report was written. Run wanglai verify to see where the ledger is damaged.",
            problem.English);
    }

    [Fact]
    public void Are_missing_only_where_nothing_is_told_and_then_nothing_is_written()
    {
        using var kept = Two();
        var request = kept.Request();
        var problem = Assert.Throws<WanglaiException>(() => AnnualReview.Of(request, request.Book.Parties.Find("甲会")!, Time.Edtf.Parse("1850"))).Problem;
        Assert.Equal("WL-P002", problem.Code);
        Assert.Equal("The ledger holds no claim about “甲会”, so there is nothing to report. wanglai sources lists what was read.", problem.English);
    }

    [Fact]
    public void Cite_by_the_national_standard_in_Chinese_and_by_Chicago_in_English()
    {
        using var kept = Two();
        var chinese = Markdown(kept, Language.Chinese);
        Assert.Contains("[^1]: 王编. 外事年鉴\\[M\\]. 工人出版社, 1986: 第1行，“乙会访问甲会”。", chinese, StringComparison.Ordinal);
        Assert.Contains("[^2]: 同注1: 第2行，“两会建立关系”。", chinese, StringComparison.Ordinal);
        var english = Markdown(kept, Language.English);
        Assert.Contains("[^1]: 王编, 外事年鉴 (工人出版社, 1986), line 1, “乙会访问甲会”.", english, StringComparison.Ordinal);
        Assert.Contains("[^2]: 王编, 外事年鉴, line 2, “两会建立关系”.", english, StringComparison.Ordinal);
    }

    private static Kept Two() => new Kept().Told(
        "a.txt",
        new() { Author = "王编", Title = "外事年鉴", Publication = "工人出版社", Date = Time.Edtf.Parse("1986") },
        ("乙会访问甲会", Claim(ClaimKind.Visit, "1980-05", "visitor: 乙会", "destination: 甲会")),
        ("两会建立关系", Claim(ClaimKind.Relation, "1980-05", "party: 甲会 乙会") with { Change = ClaimChange.Established }));

    private static string Markdown(Kept kept, Language language)
    {
        using var text = new StringWriter();
        MarkdownWriter.Write(ChronicleReport.Of(kept.Request(language), new(), ChronicleGrouping.Year), text);
        return text.ToString();
    }

    private static void Notes(ReportDocument report, ILedger ledger)
    {
        var sentences = report.Blocks.OfType<Prose>().SelectMany(p => p.Statements).ToList();
        Assert.All(sentences, s => Assert.True(s.Text.Length > 0));
        var cited = sentences.Select(s => s.Note).Concat(report.Blocks.OfType<Documents.Table>().SelectMany(t => t.Rows).SelectMany(r => r.Cells).Select(c => c.Note).OfType<Note>()).SelectMany(n => n.Citations).ToList();
        Assert.NotEmpty(cited);
        Assert.All(cited, c => Assert.Equal(ledger.TextOf(c.Passage.Source)!.Quote(c.Passage.Span), c.Passage.Quote));
        Assert.All(report.Blocks.OfType<Documents.Table>().SelectMany(t => t.Rows), r => Assert.Contains(r.Cells, c => c.Note is not null));
    }

    private static void Word(ReportDocument report, ILedger ledger)
    {
        using var file = new MemoryStream();
        WordWriter.Write(report, Made, file);
        using var package = WordprocessingDocument.Open(file, isEditable: false);
        Assert.Empty(new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Microsoft365).Validate(package, TestContext.Current.CancellationToken).Select(e => $"{e.Part?.Uri} {e.Path?.XPath}: {e.Description}"));

        var main = package.MainDocumentPart!;
        var notes = main.FootnotesPart!.Footnotes!.Elements<Footnote>().ToDictionary(n => n.Id!.Value, n => n.InnerText);
        var marks = main.Document!.Descendants<FootnoteReference>().Select(r => r.Id!.Value).ToList();
        Assert.Equal(Enumerable.Range(1, marks.Count).Select(n => (long)n), marks);
        Assert.Equal(marks, notes.Keys.Where(k => k > 0).Order());

        // In the text of the file, too, each sentence is followed by its mark.
        foreach (var paragraph in main.Document.Descendants<Paragraph>().Where(p => p.ParagraphProperties?.ParagraphStyleId?.Val?.Value == WordStyles.Body))
        {
            var runs = paragraph.Elements<DocumentFormat.OpenXml.Wordprocessing.Run>().ToList();
            Assert.All(runs.Index(), r => Assert.True(
                r.Item.InnerText.Trim().Length == 0 || r.Item.RunProperties?.Bold is not null || runs[r.Index + 1].Descendants<FootnoteReference>().Any(), r.Item.InnerText));
        }
    }
}
