using System.Collections.Immutable;
using Wanglai.Model.Claims;
using Wanglai.Model.Sources;
using Wanglai.Model.Texts;

namespace Wanglai.Reading.Tests.Documents;

/// <summary>What a format has told apart is not run together: cells, notes, headings; what it has taken apart at a page's end is.</summary>
public sealed class PlacedBlocksTests
{
    [Fact]
    public void A_cell_is_no_part_of_the_next_ones_sentence()
    {
        var claims = Read((BlockSort.Cell, "英国职工大会", Cell(1)), (BlockSort.Cell, "1984年4月，日本教职员工会代表团访华", Cell(2)));
        var visit = Assert.Single(claims, c => c.Kind == ClaimKind.Visit);
        Assert.DoesNotContain("英国职工大会", visit.Entities(Role.Visitor));
        Assert.Equal("1984年4月，日本教职员工会代表团访华", visit.Evidence.Quote);
    }

    [Fact]
    public void The_date_in_a_cell_is_that_of_its_row()
    {
        var claims = Read(
            (BlockSort.Cell, "1984年4月", Cell(1)), (BlockSort.Cell, "日本教职员工会代表团访华", Cell(2)),
            (BlockSort.Cell, "1985年5月", Cell(1, 2)), (BlockSort.Cell, "英国职工大会代表团访华", Cell(2, 2)),
            (BlockSort.Paragraph, "瑞典总工会代表团访华，参观了工厂。", new()));
        Assert.Equal(["1984-04", "1985-05", null], claims.Where(c => c.Kind == ClaimKind.Visit).Take(3).Select(c => c.Time.Value?.Text));
    }

    [Fact]
    public void A_heading_claims_nothing_whatever_it_says() =>
        Assert.Empty(Read((BlockSort.Heading, "1984年4月日本教职员工会代表团访华", new()), (BlockSort.Paragraph, "略。", new())));

    [Fact]
    public void A_note_ends_no_sentence_of_the_text_and_begins_none()
    {
        var claims = Read((BlockSort.Paragraph, "1984年4月，日本教职员工会代表团", new()), (BlockSort.Note, "英国职工大会访华", new() { Note = "1" }));
        Assert.DoesNotContain(claims, c => c.Entities(Role.Visitor).Contains("日本教职员工会"));
    }

    [Fact]
    public void A_paragraph_that_goes_on_on_the_next_page_is_one()
    {
        var visit = Assert.Single(
            Read((BlockSort.Paragraph, "1984年4月，日本教职员工", new() { Page = 1 }), (BlockSort.Rest, "会代表团访华。", new() { Page = 2 })), c => c.Kind == ClaimKind.Visit);
        Assert.Equal(["日本教职员工会"], visit.Entities(Role.Visitor));
    }

    private static OriginalPlace Cell(int column, int row = 1) => new() { Table = 1, Row = row, Column = column };

    private static IReadOnlyList<Claim> Read(params (BlockSort Sort, string Words, OriginalPlace Place)[] blocks)
    {
        var text = "";
        var placed = ImmutableArray.CreateBuilder<PlacedBlock>();
        foreach (var (sort, words, place) in blocks)
        {
            text += text.Length > 0 && sort != BlockSort.Rest ? "\n" : "";
            placed.Add(new(sort, new CodePointSpan(text.Length, text.Length + words.Length), place));
            text += words;
        }

        var document = new Document("表.docx", new SourceText(text), "", "docx", SourceMetadata.Empty) { Places = new(placed.ToImmutable()) };
        return TheReader.Instance.Read(document, new() { About = "中华全国总工会" }).Claims;
    }
}
