using Wanglai.Intake.Places;
using Wanglai.Model.Problems;
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
        Assert.Equal(line, new LinePlaces(new SourceText(text)).PlaceOf(new CodePointSpan(codePoint, codePoint)).Line);

    [Fact]
    public void As_a_person_would_say_it()
    {
        var place = new OriginalPlace { Page = 3, Paragraph = 2 };
        Assert.Equal("page 3, paragraph 2", place.In(Language.English));
        Assert.Equal("第3页第2段", place.In(Language.Chinese));
        Assert.Equal("line 14", new OriginalPlace { Line = 14 }.In(Language.English));
        Assert.Equal("第14行", new OriginalPlace { Line = 14 }.In(Language.Chinese));
    }
}
