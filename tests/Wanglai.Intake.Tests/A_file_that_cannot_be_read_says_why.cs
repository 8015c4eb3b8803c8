using Wanglai.Model.Problems;

namespace Wanglai.Intake.Tests;

public sealed class A_file_that_cannot_be_read_says_why
{
    public static TheoryData<byte[], string> OtherFiles => new()
    {
        { [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0], "doc" },
        { [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13], "PNG" },
        { "SQLite format 3\0"u8.ToArray(), "SQLite" },
    };

    [Fact]
    public void It_is_not_there()
    {
        using var folder = new TemporaryFolder();
        AssertProblem("WL-I001", "no such file", new DocumentReader().Read(folder["missing.txt"]));
        AssertProblem("WL-I001", "no such file", new DocumentReader().Read(folder["no-folder/missing.txt"]));
    }

    [Fact]
    public void It_is_a_folder()
    {
        using var folder = new TemporaryFolder();
        AssertProblem("WL-I011", "folder", new DocumentReader().Read(folder.Path));
    }

    [Theory]
    [MemberData(nameof(OtherFiles))]
    public void It_is_a_file_of_another_kind(byte[] bytes, string kind)
    {
        using var folder = new TemporaryFolder();
        AssertProblem("WL-I003", kind, new DocumentReader().Read(folder.Write("a.txt", bytes)));
    }

    [Fact]
    public void It_is_full_of_control_characters()
    {
        var noise = new byte[4096];
        for (var i = 0; i < noise.Length; i++)
        {
            noise[i] = (byte)(i * 167 % 251);
        }

        AssertProblem("WL-I003", "not a text file", Read(noise));
        AssertProblem("WL-I003", "not a text file", Read(new byte[100]));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF")]
    [InlineData(" \r\n\t\u3000\n")]
    public void It_has_no_text(string text) => AssertProblem("WL-I004", "no text", Read(text.Encode("utf-8")));

    [Theory]
    [InlineData(0)]
    [InlineData(30)]
    [InlineData(51)]
    public void It_is_UTF_8_with_a_byte_that_does_not_belong(int at)
    {
        var bytes = "代表团一行七人在邻国访问九天回国。".Encode("utf-8");
        byte[] damaged = [.. bytes[..at], 0xFF, .. bytes[at..]];
        AssertProblem("WL-I005", $"byte {at + 1} (0xFF) is not valid utf-8", Read(damaged));
    }

    [Fact]
    public void It_is_French_in_UTF_8_with_a_byte_that_does_not_belong()
    {
        var bytes = "La délégation a été reçue à Orléans par la fédération des dockers.".Encode("utf-8");
        AssertProblem("WL-I005", "(0xFF) is not valid utf-8", Read([.. bytes, 0xFF, 0x20]));
    }

    [Fact]
    public void It_is_UTF_8_cut_off_in_the_middle_of_a_character()
    {
        var bytes = "代表团回国。".Encode("utf-8")[..^1];
        AssertProblem("WL-I005", "byte 16 (0xE3) is not valid utf-8", Read(bytes));
    }

    [Theory]
    [InlineData("utf-8", 3)]
    [InlineData("utf-16le", 2)]
    [InlineData("utf-16be", 2)]
    [InlineData("utf-32be", 4)]
    [InlineData("gb18030", 4)]
    public void It_is_damaged_behind_a_byte_order_mark(string encoding, int markLength)
    {
        byte[] bad = encoding switch
        {
            "utf-16le" => [0x00, 0xDC],
            "utf-16be" => [0xDC, 0x00],
            "utf-32be" => [0x00, 0x11, 0x00, 0x00],
            _ => [0xFF, 0x0A],
        };
        var before = "代表团".EncodeMarked(encoding);
        byte[] bytes = [.. before, .. bad, .. "回国。".Encode(encoding)];
        Assert.Equal(markLength, before.Length - "代表团".Encode(encoding).Length);
        AssertProblem("WL-I005", $"byte {before.Length + 1} ", Read(bytes));
    }

    [Fact]
    public void It_is_UTF_16_with_a_byte_too_many() =>
        AssertProblem("WL-I005", "byte 15 (0x41) is not valid utf-16le", Read([.. "代表团回国。".EncodeMarked("utf-16le"), 0x41]));

    [Fact]
    public void It_is_GB18030_with_a_byte_that_does_not_belong()
    {
        byte[] bytes = [.. "代表团一行七人".Encode("gb18030"), 0xFF, .. "回国。".Encode("gb18030")];
        AssertProblem("WL-I005", "byte 15 (0xFF) is not valid gb18030", Read(bytes));
    }

    [Fact]
    public void It_is_in_an_encoding_of_another_country() =>
        AssertProblem(
            "WL-I006",
            "byte 5, 0xE9,",
            Read("La délégation a été reçue à Orléans par la fédération des dockers.".Encode("windows-1252")));

    [Fact]
    public void It_may_not_be_read()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("a.txt", "往来");
        folder.Close(path);
        AssertProblem("WL-I007", "permission", new DocumentReader().Read(path));
    }

    [Fact]
    public void The_system_denies_it() =>
        Assert.Equal("WL-I007", IntakeProblems.For(new UnauthorizedAccessException(), "a.txt").Code);

    [Theory]
    [InlineData(8, true)]
    [InlineData(9, false)]
    public void It_is_larger_than_the_limit(int size, bool isRead)
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("a.txt", new string('a', size));
        var reader = new DocumentReader(largestFile: 8);
        using var pipe = new Endless(size);
        foreach (var result in new[] { reader.Read(path), reader.Read(pipe, "-") })
        {
            Assert.Equal(isRead, result.Succeeded);
            Assert.Equal(isRead ? null : "WL-I008", result.Problem?.Code);
        }
    }

    [Fact]
    public void It_never_ends()
    {
        using var endless = new Endless(long.MaxValue);
        AssertProblem("WL-I008", "larger than 1 MB", new DocumentReader(largestFile: 1 << 20).Read(endless, "-"));
    }

    [Fact]
    public void The_disk_fails()
    {
        using var failing = new Failing();
        AssertProblem("WL-I010", "the disk is gone", new DocumentReader().Read(failing, "-"));
    }

    private static IntakeResult Read(byte[] bytes)
    {
        using var stream = new MemoryStream(bytes);
        return new DocumentReader().Read(stream, "a.txt");
    }

    private static void AssertProblem(string code, string words, IntakeResult result)
    {
        Assert.False(result.Succeeded);
        Assert.Null(result.Document);
        Assert.Equal(code, result.Problem.Code);
        Assert.Contains(words, result.Problem.English, StringComparison.Ordinal);
        Assert.StartsWith(result.Path + "：", result.Problem.In(Language.Chinese)[(code.Length + 1)..], StringComparison.Ordinal);
    }

    /// <summary>A pipe that gives the letter a, so many times.</summary>
    private sealed class Endless(long length) : MemoryStream
    {
        private long _left = length;

        public override bool CanSeek => false;

        public override int Read(byte[] buffer, int offset, int count)
        {
            var given = (int)Math.Min(count, _left);
            buffer.AsSpan(offset, given).Fill((byte)'a');
            _left -= given;
            return given;
        }
    }

    private sealed class Failing : MemoryStream
    {
        public override int Read(byte[] buffer, int offset, int count) => throw new IOException("the disk is gone");
    }
}
