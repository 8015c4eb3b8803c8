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

    [Fact]
    public void The_clauses_of_real_sentences_in_any_order_are_read_to_their_end()
    {
        // A grammar meets its surprises where clauses stand side by side that nobody would write so.
        var clauses = Directory.EnumerateFiles(Checkout.PathOf("samples"), "*.txt").Order(StringComparer.Ordinal)
            .SelectMany(f => File.ReadAllText(f).Split('，', '。', '；', '\n')).Where(c => c.Length is > 3 and < 80).ToArray();
        var random = new Random(20261120);
        for (var round = 0; round < 12; round++)
        {
            var text = string.Concat(Enumerable.Range(0, 2_000).Select(i => clauses[random.Next(clauses.Length)] + (i % 4 == 3 ? "。" : "，") + (i % 40 == 39 ? "\n" : "")));
            var document = TheReader.Document(text, about: round % 2 == 0 ? "中华全国总工会" : null);
            foreach (var claim in TheReader.Instance.Read(document, new ReadingOptions { Explain = round == 0 }).Claims)
            {
                Assert.Equal(document.Text.Quote(claim.Evidence.Span), claim.Evidence.Quote);
            }
        }
    }
}
