using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Wanglai.Model.Claims;

namespace Wanglai.Reading.Tests.Documents;

public sealed class EvidenceTests
{
    private static readonly string[] Pieces =
    [
        "1985年3月，", "甲市代表团", "中华全国总工会", "芬兰工会中央组织", "主席李明", "訪問", "访问了", "日本", "。", "，", "同", "建立了友好关系", "\r\n", "\n\n", "（", "）", "“", "”", "、",
        "\0", "\uFEFF", "\U00020000", "\U0001F600", "e\u0301", "\u3000", " ", "\uD800", "①", "<!-- x -->", "1000", "一行5人", "来访", "的", "在北京举行了座谈会", "签订了协议", "两会", "该会", "应", "邀请", "以", "为团长", "《",
    ];

    private static readonly Arbitrary<string> HostileTexts =
        Gen.ListOf(Gen.Elements(Pieces)).Select(pieces => string.Concat(pieces)).ToArbitrary();

    [Fact]
    public void Every_quote_is_the_sources_own_text_at_its_code_points() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(1500).WithEndSize(60), Prop.ForAll(HostileTexts, AssertQuotes));

    [Fact]
    public void The_hostile_texts_do_give_claims()
    {
        var text = "\uFEFF\U0001F6001985年3月，\r\n芬兰工会中央组织代表团\0訪問了e\u0301中国。\U00020000同月，中华全国总工会同芬兰工会中央组织①建立了友好关系。";
        AssertQuotes(text);
        Assert.Contains(TheReader.Claims(text), c => c.Kind == ClaimKind.Relation);
        Assert.Contains(TheReader.Claims(text), c => c.Kind == ClaimKind.Visit);
    }

    [Fact]
    public void Traditional_script_is_quoted_as_it_stands_and_resolved_in_simplified()
    {
        var claim = Assert.Single(TheReader.Claims("1987年5月，中華全國總工會代表團訪問芬蘭。"), c => c.Kind == ClaimKind.Visit);
        Assert.Contains("中華全國總工會代表團訪問芬蘭", claim.Evidence.Quote, StringComparison.Ordinal);
        Assert.Contains("中华全国总工会", claim.Entities(Role.Visitor));
        Assert.Contains("芬兰", claim.Entities(Role.Destination));
    }

    [Fact]
    public void The_samples_are_quoted_exactly()
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Checkout.Root, "samples"), "*.txt"))
        {
            AssertQuotes(File.ReadAllText(file));
        }
    }

    private static void AssertQuotes(string text)
    {
        var document = TheReader.Document(text);
        var runes = document.Text.Text.EnumerateRunes().ToArray();
        foreach (var claim in TheReader.Instance.Read(document, new ReadingOptions()).Claims)
        {
            var span = claim.Evidence.Span;
            var quote = new StringBuilder();
            foreach (var rune in runes[span.Start..span.End])
            {
                quote.Append(rune);
            }

            Assert.NotEqual("", claim.Evidence.Quote);
            Assert.Equal(quote.ToString(), claim.Evidence.Quote);
        }
    }
}
