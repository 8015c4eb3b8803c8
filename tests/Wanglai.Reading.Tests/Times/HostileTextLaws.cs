using FsCheck;
using FsCheck.Fluent;
using Wanglai.Model.Texts;
using Wanglai.Reading.Folding;
using Wanglai.Reading.Times;
using Wanglai.Time;

namespace Wanglai.Reading.Tests.Times;

/// <summary>Whatever the text, the reader answers, with expressions in order and inside the text, in time linear in its length.</summary>
public sealed class HostileTextLaws
{
    private static readonly string[] Pieces =
    [
        "1958", "年", "5", "月", "1", "日", "至", "、", "和", "到", "从", "自", "起", "止", "以来", "后", "前", "前后", "不久", "初", "末", "底", "中", "春", "冬",
        "世纪", "60", "年代", "十", "一九五八", "七八", "廿", "同年", "次年", "今年", "去冬", "今春", "上周", "五", "近", "来", "半", "个", "三", "约", "可能在",
        "文化大革命", "“", "”", "期间", "新中国成立", "五一", "节", "民国", "二十三", "光绪", "元年", "（", "）", "公元前", "〔", "〕", "《", "》", "，", "\n", "每",
        "第", "季度", "1999-07-03", ".", "-", "99999999999999999999", "亿", "万", "\U00020000", "\0", "或", "之间", "周年", "战后", "此后", "几", "数", "年来", "A",
    ];

    [Fact]
    public void Any_text_gives_ordered_times_inside_it()
    {
        var texts = Gen.ListOf(Gen.Elements(Pieces)).Select(pieces => string.Concat(pieces)).ToArbitrary();
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(10000).WithEndSize(60), Prop.ForAll(texts, text =>
        {
            foreach (var date in new[] { null, "2007", "1998-03-18" })
            {
                var folded = TextFolding.Fold(new SourceText(text));
                var end = 0;
                foreach (var time in TimeReading.Reader.Read(folded, new TimeContext { DocumentDate = date is null ? null : Edtf.Parse(date) }))
                {
                    Assert.True(time.Span.Start >= end && time.Span.Length > 0 && time.Span.End <= folded.Text.Length, "in order, inside");
                    end = time.Span.End;
                    if (time.Value is { } value)
                    {
                        Assert.Equal(value, Edtf.Parse(value.Text));
                    }
                }
            }
        }));
    }

    [Fact]
    public void Any_change_of_a_sentence_leaves_times_in_order_and_inside()
    {
        var sentences = Directory.EnumerateFiles(Path.Combine(Checkout.Root, "samples"), "*.txt").Order(StringComparer.Ordinal)
            .SelectMany(File.ReadLines).Where(line => line.Length > 20).ToArray();
        var random = new Random(20251119);
        for (var i = 0; i < 5000; i++)
        {
            var text = sentences[random.Next(sentences.Length)];
            for (var changes = random.Next(1, 8); changes > 0 && text.Length > 1; changes--)
            {
                var at = random.Next(text.Length);
                text = random.Next(4) switch
                {
                    0 => text.Remove(at, 1),
                    1 => text.Insert(at, Pieces[random.Next(Pieces.Length)]),
                    2 => text[at..] + text[..at],
                    _ => text[..at] + (char)random.Next(1, char.MaxValue) + text[(at + 1)..],
                };
            }

            var folded = TextFolding.Fold(new SourceText(text));
            var end = 0;
            foreach (var time in TimeReading.Reader.Read(folded, new TimeContext { DocumentDate = Edtf.Parse("1998-03-18") }))
            {
                Assert.True(time.Span.Start >= end && time.Span.Length > 0 && time.Span.End <= folded.Text.Length, text);
                end = time.Span.End;
                Assert.True(time.Value is null || Edtf.TryParse(time.Value.Text, out _), text);
            }
        }
    }

    [Theory]
    [InlineData("一")]
    [InlineData("9")]
    [InlineData("1、")]
    [InlineData("1958、")]
    [InlineData("1958年")]
    [InlineData("1958年至")]
    [InlineData("从")]
    [InlineData("自从")]
    [InlineData("光绪元年（")]
    [InlineData("1950年新中国成立—")]
    [InlineData("新中国成立至")]
    [InlineData("新中国成立起到")]
    [InlineData("自康熙起")]
    [InlineData("不久前往")]
    [InlineData("五“")]
    [InlineData("“")]
    [InlineData("《")]
    [InlineData("每")]
    [InlineData("第")]
    [InlineData("公元前")]
    [InlineData("近三")]
    [InlineData("八九十")]
    [InlineData("1958年和")]
    [InlineData("80年代末、")]
    [InlineData("又过了两")]
    [InlineData("1979年建立关系")]
    [InlineData("万亿")]
    public void A_piece_repeated_is_read_in_linear_time(string piece)
    {
        var text = TextFolding.Fold(new SourceText(string.Concat(Enumerable.Repeat(piece, 300_000 / piece.Length))));
        var time = ProcessorTime.Of(() => TimeReading.Reader.Read(text, TimeContext.Unknown));

        Assert.True(time < TimeSpan.FromSeconds(10), $"300,000 characters took {time} of the processor.");
    }
}
