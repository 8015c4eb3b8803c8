using System.Collections.Immutable;
using Wanglai.Intake.Formats;

namespace Wanglai.Intake.Tests;

public sealed class A_format_is_chosen
{
    private static readonly Stub Letters = new(".letter", "LETTER"u8.ToArray());
    private static readonly Stub Sheets = new(".sheet", "SHEET"u8.ToArray());
    private static readonly FormatRegistry Registry = new(new TextFormat(), Letters, Sheets);

    [Fact]
    public void By_what_the_bytes_prove_before_what_the_name_says() =>
        Assert.Same(Sheets, Registry.Choose(File("a.letter", "SHEET 1")));

    [Fact]
    public void By_its_name_where_the_bytes_prove_nothing() =>
        Assert.Same(Letters, Registry.Choose(File("a.LETTER", "Dear friends")));

    [Fact]
    public void As_text_where_neither_tells() =>
        Assert.IsType<TextFormat>(Registry.Choose(File("a.unknown", "Dear friends")));

    [Fact]
    public void And_the_names_that_are_read_are_those_of_all_formats() =>
        Assert.Equal([".letter", ".markdown", ".md", ".sheet", ".text", ".txt"], Registry.Extensions);

    private static OriginalFile File(string name, string text) => new(name, name, text.Encode("utf-8"));

    private sealed class Stub(string extension, byte[] start) : IDocumentFormat
    {
        public ImmutableArray<string> Extensions { get; } = [extension];

        public bool Recognises(ReadOnlySpan<byte> bytes) => bytes.StartsWith(start);

        public FormatReading Read(OriginalFile file) => throw new NotSupportedException("These tests only choose.");
    }
}
