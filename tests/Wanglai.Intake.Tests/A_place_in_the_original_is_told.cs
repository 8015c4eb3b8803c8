using Wanglai.Model.Problems;
using Wanglai.Model.Sources;
using Wanglai.Model.Texts;

namespace Wanglai.Intake.Tests;

public sealed class A_place_in_the_original_is_told
{
    [Theory]
    [InlineData("甲\n乙\r\n丙\r丁", 0, 1)]
    [InlineData("甲\n乙\r\n丙\r丁", 1, 1)]
    [InlineData("甲\n乙\r\n丙\r丁", 2, 2)]
    [InlineData("甲\n乙\r\n丙\r丁", 5, 3)]
    [InlineData("甲\n乙\r\n丙\r丁", 7, 4)]
    [InlineData("\U00020000\n\U00020000\n乙", 4, 3)]
    public void By_its_line_whatever_ends_the_lines(string text, int codePoint, int line) =>
        Assert.Equal(line, OriginalPlace.OfLine(new SourceText(text), new CodePointSpan(codePoint, codePoint)).Line);

    [Fact]
    public void As_a_person_would_say_it()
    {
        Says("p. 12, ¶ 3", "第12页第3段", new() { Page = 12, Paragraph = 3 });
        Says("line 14", "第14行", new() { Line = 14 });
        Says("sheet “出访”, AB14", "工作表“出访”AB14", new() { Sheet = "出访", Row = 14, Column = 28 });
        Says("p. 2, table 1, row 3, column 2", "第2页表1第3行第2列", new() { Page = 2, Table = 1, Row = 3, Column = 2 });
        Says("p. 2, note ①", "第2页注①", new() { Page = 2, Note = "①" });
        Says("p. 2, ¶ 1 (scan, 87% sure)", "第2页第1段（扫描识别，把握87%）", new() { Page = 2, Paragraph = 1, Recognised = 87 });
        Says("", "", new());
    }

    [Fact]
    public void By_the_block_that_a_range_begins_in_and_by_the_next_where_it_begins_between_two()
    {
        var map = new PlaceMap([new(BlockSort.Paragraph, new(0, 5), new() { Paragraph = 1 }), new(BlockSort.Paragraph, new(6, 9), new() { Paragraph = 2 })]);
        Assert.Equal(1, map.PlaceOf(new(4, 8))?.Paragraph);
        Assert.Equal(2, map.PlaceOf(new(5, 8))?.Paragraph);
        Assert.Equal(2, map.PlaceOf(new(8, 9))?.Paragraph);
        Assert.Null(map.PlaceOf(new(9, 9)));
    }

    [Fact]
    public void Of_no_map_whose_blocks_lie_over_each_other() =>
        Assert.Throws<ArgumentException>(() => new PlaceMap([new(BlockSort.Paragraph, new(0, 5), new()), new(BlockSort.Note, new(4, 9), new())]));

    private static void Says(string english, string chinese, OriginalPlace place)
    {
        Assert.Equal(english, place.In(Language.English));
        Assert.Equal(chinese, place.In(Language.Chinese));
    }
}
