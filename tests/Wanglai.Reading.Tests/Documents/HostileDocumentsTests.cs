using Wanglai.Model.Sources;

namespace Wanglai.Reading.Tests.Documents;

/// <summary>
/// Documents that mean no good. Whatever the text, the whole of reading comes to its end, in time linear in the text's length, and
/// every quote is what stands in the text.
/// </summary>
public sealed class HostileDocumentsTests(ITestOutputHelper output)
{
    private const int Short = 60_000;
    private const int Factor = 4;

    public static TheoryData<string> Kinds => [.. HostileTexts.All];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Four_times_the_text_takes_about_four_times_as_long(string kind)
    {
        // A reading that is quadratic takes sixteen times as long, and one that is not may be disturbed twice, but not thrice.
        var (brief, full) = (TimeSpan.Zero, TimeSpan.Zero);
        for (var attempt = 0; attempt < 3; attempt++)
        {
            brief = TimeOf(HostileTexts.Make(kind, Short, new Random(attempt)));
            full = TimeOf(HostileTexts.Make(kind, Short * Factor, new Random(attempt)));
            if (full < (brief * Factor * 1.8) + TimeSpan.FromMilliseconds(60))
            {
                return;
            }
        }

        Assert.Fail($"{kind}: {Short} characters took {brief.TotalMilliseconds:F0} ms, {Short * Factor} took {full.TotalMilliseconds:F0} ms.");
    }

    [Theory]
    [InlineData("brackets that open", 1_000_000)]
    [InlineData("brackets of all sorts", 1_000_000)]
    [InlineData("digits", 1_000_000)]
    [InlineData("words and names without a mark", 1_000_000)]
    [InlineData("words of the grammar", 3_400_000)] // A line of 10 MB.
    public void A_million_characters_in_a_line_are_read_to_their_end(string kind, int length)
    {
        var text = HostileTexts.Make(kind, length, new Random(1));
        Assert.DoesNotContain('\n', text);
        Truthful(TheReader.Document(text), new ReadingOptions());
    }

    [Fact]
    public void Every_plane_of_Unicode_is_read()
    {
        var text = string.Concat(Enumerable.Range(0, 0x110000).Where(c => c is < 0xD800 or > 0xDFFF && c % 7 == 0).Select(char.ConvertFromUtf32));
        Truthful(TheReader.Document(text), new ReadingOptions());
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
            Truthful(TheReader.Document(text, about: round % 2 == 0 ? "中华全国总工会" : null), new ReadingOptions { Explain = round == 0 });
        }
    }

    /// <summary>
    /// Random texts for as many seconds as <c>WANGLAI_FUZZ_SECONDS</c> says (10 where it is not set; the build server says more), from the
    /// seed <c>WANGLAI_FUZZ_SEED</c> on (0). A failure names its seed, which gives the same text again.
    /// </summary>
    [Fact]
    public void Random_texts_are_read_to_their_end_with_true_quotes()
    {
        var seconds = Setting("WANGLAI_FUZZ_SECONDS", 10);
        var first = Setting("WANGLAI_FUZZ_SEED", 0);
        var watch = System.Diagnostics.Stopwatch.StartNew();
        var seed = first;
        for (; watch.Elapsed < TimeSpan.FromSeconds(seconds); seed++)
        {
            var random = new Random(seed);
            var text = HostileTexts.Mixed(random.Next(1, 4_000), random);
            try
            {
                Truthful(
                    TheReader.Document(text, about: random.Next(2) == 0 ? "中华全国总工会" : null, date: random.Next(2) == 0 ? "1984-05-01" : null),
                    new ReadingOptions { Explain = random.Next(4) == 0 });
            }
            catch (Exception e)
            {
                throw new InvalidOperationException($"WANGLAI_FUZZ_SEED={seed}: {e.Message}\n{text}", e);
            }
        }

        output.WriteLine($"{seed - first} texts from seed {first} on.");
    }

    private static TimeSpan TimeOf(string text)
    {
        var document = TheReader.Document(text);
        return ProcessorTime.Of(() => TheReader.Instance.Read(document, new ReadingOptions()));
    }

    private static void Truthful(Document document, ReadingOptions options)
    {
        var reading = TheReader.Instance.Read(document, options);
        Assert.All(reading.Claims, claim =>
        {
            Assert.NotEqual("", claim.Evidence.Quote);
            Assert.Equal(document.Text.Quote(claim.Evidence.Span), claim.Evidence.Quote);
        });
        Assert.Equal(options.Explain ? reading.Claims.Count : 0, reading.Trace.Count);
    }

    private static int Setting(string name, int otherwise) => int.TryParse(Environment.GetEnvironmentVariable(name), out var value) ? value : otherwise;
}
