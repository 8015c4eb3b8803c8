namespace Wanglai.Intake.Tests;

public sealed class A_document_in_another_language_is_said_to_be
{
    private const string English = "The delegation of the federation visited the union of dockers and signed an agreement. ";
    private const string Japanese = "代表団は港湾労働組合を訪問し、協定に署名しました。";
    private const string Chinese = "代表团访问码头工会，双方签署协议。";

    [Theory]
    [InlineData(English, 10, "0%")]
    [InlineData(Japanese, 20, "%")]
    public void And_is_read_all_the_same(string sentence, int times, string share)
    {
        var result = Read(string.Concat(Enumerable.Repeat(sentence, times)));
        Assert.True(result.Succeeded);
        var remark = Assert.Single(result.Remarks);
        Assert.Equal("WL-I037", remark.Code);
        Assert.Contains(share, remark.English, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Chinese, 20)]
    [InlineData(English, 1)]
    [InlineData(English + Chinese + Chinese, 10)]
    public void Unless_it_is_Chinese_or_too_short_to_tell(string sentence, int times) => Assert.Empty(Read(string.Concat(Enumerable.Repeat(sentence, times))).Remarks);

    private static IntakeResult Read(string text)
    {
        using var stream = new MemoryStream(text.Encode("utf-8"));
        return new DocumentReader().Read(stream, "a.txt");
    }
}
