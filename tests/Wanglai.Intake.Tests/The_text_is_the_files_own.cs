using System.Security.Cryptography;
using FsCheck;
using FsCheck.Fluent;
using Wanglai.Model.Texts;

namespace Wanglai.Intake.Tests;

public sealed class The_text_is_the_files_own
{
    private static readonly string[] Pieces =
    [
        "往来", "工会", "代表团", "年", "1963", "abc ", " ", "\u3000", "\r\n", "\n", "\r", "\t", "\f", "# ", "* ", "&nbsp;", "<b>", "\uFEFF", "\u200D",
        "\U00020000", "\U0001F600", "e\u0301", "\u0301", "“", "①", "\uE000", "\U000E0100",
    ];

    private static readonly Arbitrary<string> HostileTexts =
        Gen.ListOf(Gen.Elements(Pieces)).Select(pieces => string.Concat(pieces)).Where(t => !string.IsNullOrWhiteSpace(t) && t[0] != '\uFEFF').ToArbitrary();

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16le")]
    [InlineData("utf-16be")]
    [InlineData("utf-32le")]
    [InlineData("gb18030")]
    public void To_the_last_character_behind_every_byte_order_mark(string encoding) =>
        Check.One(Config.QuickThrowOnFailure, Prop.ForAll(HostileTexts, text => AssertSame(text, text.EncodeMarked(encoding), encoding)));

    [Fact]
    public void To_the_last_character_in_UTF_8_without_a_mark() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(500), Prop.ForAll(HostileTexts, text => AssertSame(text, text.Encode("utf-8"), "utf-8")));

    [Fact]
    public void To_the_last_character_in_GB18030_where_there_are_twenty_characters_or_more() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(500), Prop.ForAll(
            Gen.Choose(20, 200).SelectMany(n => Gen.ListOf(Gen.Choose(0, 3754), n)).ToArbitrary(),
            characters => AssertSame(TextOf(characters, 0xB0, 94, [0xA1]), null, "gb18030")));

    [Fact]
    public void To_the_last_character_in_Big5_where_there_are_forty_characters_or_more() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(500), Prop.ForAll(
            Gen.Choose(40, 200).SelectMany(n => Gen.ListOf(Gen.Choose(0, 5400), n)).ToArbitrary(),
            characters => AssertSame(TextOf(characters, 0xA4, 157, [0x40, 0xA1]), null, "big5")));

    [Fact]
    public void And_keeps_a_NUL_a_second_mark_and_every_line_end()
    {
        const string Text = "甲会\0乙会。\r\n\uFEFF丙会与丁会建立联系。\r双方约定每年互访一次\n\n  ";
        var document = Read(Text.EncodeMarked("utf-8"));
        Assert.Equal(Text, document.Text.Text);
    }

    [Fact]
    public void And_its_offsets_count_code_points_of_the_file()
    {
        var text = Read("\U00020000会".EncodeMarked("utf-16be")).Text;
        Assert.Equal(2, text.Length);
        Assert.Equal("会", text.Quote(new CodePointSpan(1, 2)));
    }

    [Fact]
    public void And_its_hash_is_that_of_all_the_bytes()
    {
        var bytes = "往来".EncodeMarked("utf-8");
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(bytes)), Read(bytes).BytesHash);
    }

    [Fact]
    public void And_of_Markdown_the_source_as_it_stands()
    {
        using var folder = new TemporaryFolder();
        const string Markdown = "# 大事记\n\n* 1963年，**甲会**派团访问[乙会](b.md)。\n";
        Assert.Equal(Markdown, new DocumentReader().Read(folder.Write("a.md", Markdown)).Document?.Text.Text);
    }

    [Fact]
    public void When_it_comes_by_standard_input_in_small_pieces()
    {
        using var slow = new SlowStream("往来\r\n".EncodeMarked("utf-8"));
        var result = new DocumentReader().Read(slow, "-");
        Assert.Equal("往来\r\n", result.Document?.Text.Text);
        Assert.Equal("-", result.Document?.Name);
    }

    [Fact]
    public void When_it_has_100_MB_and_is_held_once_as_bytes_and_once_as_text()
    {
        const long Size = 100L * 1024 * 1024;
        using var folder = new TemporaryFolder();
        var path = folder["large.txt"];
        var block = string.Concat(Enumerable.Repeat("一九六三年春，码头工会派代表团访问邻国。\n", 20_000)).Encode("utf-8");
        using (var file = File.Create(path))
        {
            while (file.Length < Size)
            {
                file.Write(block);
            }
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        var result = new DocumentReader().Read(path);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.Equal(new FileInfo(path).Length, result.Document?.Text.Text.Length / 21L * 61);
        Assert.InRange(allocated, Size, 2 * Size);
    }

    private static void AssertSame(string text, byte[]? bytes, string encoding)
    {
        var document = Read(bytes ?? text.Encode(encoding));
        Assert.Equal((text, encoding), (document.Text.Text, document.Encoding));
    }

    private static Model.Sources.Document Read(byte[] bytes)
    {
        using var stream = new MemoryStream(bytes);
        var result = new DocumentReader().Read(stream, "a.txt");
        Assert.True(result.Succeeded, result.Problem?.ToString());
        return result.Document;
    }

    /// <summary>The text of the usual characters at <paramref name="numbers"/> of a double-byte set, rows from <paramref name="firstLead"/>.</summary>
    private static string TextOf(IEnumerable<int> numbers, int firstLead, int rowLength, byte[] trailStarts)
    {
        var encoding = rowLength == 94 ? "gb18030" : "big5";
        return string.Concat(numbers.Select(n =>
        {
            var (row, cell) = (n / rowLength, n % rowLength);
            var trail = trailStarts.Length == 1 || cell < 63 ? trailStarts[0] + cell : trailStarts[1] + cell - 63;
            return Encodings.Decode([(byte)(firstLead + row), (byte)trail], encoding);
        }));
    }

    private sealed class SlowStream(byte[] bytes) : MemoryStream(bytes)
    {
        public override bool CanSeek => false;

        public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(count, 3));
    }
}
