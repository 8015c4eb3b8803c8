namespace Wanglai.Reading.Tests.Documents;

/// <summary>Documents that mean no good: each must be read to its end. A reader that is not linear would hang on these sizes.</summary>
public sealed class HostileDocumentsTests
{
    [Theory]
    [InlineData("（")]
    [InlineData("“")]
    [InlineData("《")]
    [InlineData("访问")]
    [InlineData("的")]
    [InlineData("1")]
    [InlineData("九")]
    [InlineData("中")]
    [InlineData("、")]
    [InlineData("\n")]
    [InlineData("同工会")]
    [InlineData("以")]
    [InlineData("1985年")]
    public void A_hundred_thousand_times_the_same_is_read_to_its_end(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 100_000));
        var claims = TheReader.Claims(text);
        Assert.All(claims, c => Assert.True(c.Evidence.Span.End <= text.Length));
    }

    [Fact]
    public void A_text_without_punctuation_is_read_to_its_end()
    {
        var text = string.Concat(Enumerable.Repeat("中华全国总工会代表团访问日本并同日本工会总评议会建立友好关系后来双方签订协议", 3_000));
        Assert.NotEmpty(TheReader.Claims(text));
    }

    [Fact]
    public void Every_plane_of_Unicode_is_read()
    {
        var text = string.Concat(Enumerable.Range(0, 0x110000).Where(c => c is < 0xD800 or > 0xDFFF && c % 7 == 0).Select(char.ConvertFromUtf32));
        Assert.NotNull(TheReader.Claims(text));
    }

    [Fact]
    public void An_empty_document_says_nothing() => Assert.Empty(TheReader.Claims(""));
}
