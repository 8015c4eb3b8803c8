using Wanglai.Intake.Formats;

namespace Wanglai.Intake.Tests;

public sealed class The_encoding_of_a_file_is_found
{
    private const string Simplified = "一九六三年春，码头工会派代表团访问邻国。\n代表团一行7人，由林平率领。\n";
    private const string Traditional = "一九六三年春，碼頭工會派代表團訪問鄰國。\n代表團一行7人，由林平率領。\n";

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16le")]
    [InlineData("utf-16be")]
    [InlineData("utf-32le")]
    [InlineData("utf-32be")]
    [InlineData("gb18030")]
    public void From_its_byte_order_mark_which_is_no_part_of_the_text(string encoding) => AssertRead(Simplified, encoding, Simplified.EncodeMarked(encoding));

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16le")]
    [InlineData("utf-16be")]
    [InlineData("gb18030")]
    public void From_the_bytes_of_a_Simplified_text(string encoding) => AssertRead(Simplified, encoding, Simplified.Encode(encoding));

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16le")]
    [InlineData("utf-16be")]
    [InlineData("gb18030")]
    [InlineData("big5")]
    public void From_the_bytes_of_a_Traditional_text(string encoding) => AssertRead(Traditional, encoding, Traditional.Encode(encoding));

    [Theory]
    [InlineData("往来", "gb18030")]
    [InlineData("友谊", "gb18030")]
    [InlineData("联通", "gb18030")]
    [InlineData("往來", "big5")]
    [InlineData("友誼", "big5")]
    [InlineData("往", "utf-8")]
    [InlineData("会1", "utf-16le")]
    [InlineData("会1", "utf-16be")]
    public void From_one_word(string word, string encoding) => AssertRead(word, encoding, word.Encode(encoding));

    [Theory]
    [InlineData("The dockers met in Lagos.", "utf-16le")]
    [InlineData("The dockers met in Lagos.", "utf-16be")]
    [InlineData("The dockers met in Lagos.", "utf-8")]
    [InlineData("bush hid the facts", "utf-8")]
    [InlineData("aabbccddeeffgghh", "utf-8")]
    public void From_English_too(string text, string encoding) => AssertRead(text, encoding, text.Encode(encoding));

    [Fact]
    public void From_a_long_English_text_with_one_Chinese_word_in_it()
    {
        var text = string.Concat(Enumerable.Repeat("The delegation stayed for nine days. ", 500)) + "工会";
        AssertRead(text, "gb18030", text.Encode("gb18030"));
    }

    [Fact]
    public void As_GB18030_where_the_text_needs_its_four_byte_characters() =>
        AssertRead("代表团到𠮷林访问，并游览了㐂山。", "gb18030", "代表团到𠮷林访问，并游览了㐂山。".Encode("gb18030"));

    [Theory]
    [InlineData("notes.txt")]
    [InlineData("notes.MD")]
    [InlineData("notes.markdown")]
    [InlineData("notes.dat")]
    [InlineData("notes")]
    public void Whatever_the_file_is_called(string name)
    {
        using var folder = new TemporaryFolder();
        var result = new DocumentReader().Read(folder.Write(name, Simplified.Encode("gb18030")));
        Assert.Equal(Simplified, result.Document?.Text.Text);
        Assert.Equal(name, result.Document?.Name);
    }

    private static void AssertRead(string text, string encoding, byte[] bytes)
    {
        var reading = new TextFormat().Read(new OriginalFile("a.txt", "a.txt", bytes));
        var read = Assert.IsType<FormatReading.Text>(reading);
        Assert.Equal((text, encoding), (read.Content.Text, read.Encoding));
    }
}
