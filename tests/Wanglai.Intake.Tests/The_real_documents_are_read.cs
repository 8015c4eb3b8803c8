using System.Text;

namespace Wanglai.Intake.Tests;

public sealed class The_real_documents_are_read
{
    [Fact]
    public void Each_as_the_UTF_8_text_that_it_is()
    {
        var found = DocumentReader.Find(SharedTexts.Find("corpus"));
        var reader = new DocumentReader();
        var texts = found.Paths.Where(p => p.EndsWith(".txt", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(texts);
        Assert.All(texts, path => Assert.Equal(File.ReadAllText(path, Encoding.UTF8), reader.Read(path).Document?.Text.Text));
    }

    [Theory]
    [InlineData("gb18030")]
    [InlineData("utf-16le")]
    [InlineData("utf-16be")]
    public void And_equally_from_another_encoding(string encoding)
    {
        var reader = new DocumentReader();
        foreach (var path in DocumentReader.Find(SharedTexts.Find("corpus")).Paths.Where(p => p.EndsWith(".txt", StringComparison.Ordinal)))
        {
            var text = File.ReadAllText(path, Encoding.UTF8);
            using var stream = new MemoryStream(text.Encode(encoding));
            var document = reader.Read(stream, Path.GetFileName(path)).Document;
            Assert.Equal((text, encoding), (document?.Text.Text, document?.Encoding));
        }
    }
}
