using System.Text;
using Wanglai.Inquiry.Searching;
using Wanglai.Ledger;
using Wanglai.Model.Sources;
using Wanglai.Model.Texts;

namespace Wanglai.Inquiry.Tests.Searching;

/// <summary>Parts of texts are read so that nothing is found, and nothing missed, because of where a part begins or ends.</summary>
public sealed class PartsOfTextsTests : IDisposable
{
    // Lists are made of blocks of so many units.
    private const int Block = 2048;

    private static readonly string Filler = string.Concat(Enumerable.Range(0, 120_000).Select(i => (char)('\u5200' + (i * 7919 % 2_999))));

    private readonly string _folder = Directory.CreateTempSubdirectory("wanglai-parts-").FullName;

    public static TheoryData<string, string> Texts { get; } = new()
    {
        { "罢工" + new string('a', 20_000), "罢工" },
        { new string('0', 5_000) + "罢工" + new string('f', 5_000), "罢工" },
        { new string('a', 3_000) + "罢工。", "罢工" },
        { Filler[..(Block - 30)] + "罢工" + Filler[..28] + new string('\u3000', 2_000) + "工会" + Filler[..300], "罢工 工会" },
        { Filler[..(Block - 30)] + "罢工" + Filler[..28] + new string('\u00A0', 2_000) + "工会" + Filler[..300], "罢工 工会" },
        { Filler[..(Block - 2)] + "罢" + new string('\u00A0', 900) + "工" + Filler[..300], "罢工" },
        { string.Concat(Enumerable.Repeat("ＩＬＯ", 4_000)) + "，罢工，ＩＬＯ，" + string.Concat(Enumerable.Repeat("ＩＬＯ", 4_000)), "ilo 罢工" },
        { Filler[..300] + "甲" + new string('一', 9_001) + "罢工" + Filler[..300], "罢工 一一" },
        { Filler[..300] + "甲" + new string('一', 5_000) + "罢工" + new string('一', 5_000), "一一" },
        { string.Concat(Enumerable.Range(0, 12).Select(i => Filler[(i * 5_000)..((i * 5_000) + 4_000 + i)] + "罢工，工会。" + "工会。")), "工会 罢工" },
        { string.Concat(Enumerable.Range(0, 60).Select(i => $"{Filler[i..(i + 997)]}罢工{Filler[i..(i + 119 + (i % 3))]}工会")), "工会 罢工" },
    };

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_part_gives_what_the_whole_gives(string text, string query)
    {
        using var ledger = Of(text);
        LedgerThrough watched = new(ledger);
        var (found, _) = Search(watched).Find(query, 50, ClaimFilter.Everything);
        var (expected, _) = Search(new LedgerWithoutLists(ledger)).Find(query, 50, ClaimFilter.Everything);
        Assert.Equal(AnswerJson.Write(expected), AnswerJson.Write(found));
        Assert.True(watched is { TextsTold: > 0, WholeTexts: 0 });
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(7)]
    [InlineData(8)]
    public void A_part_does_not_begin_within_a_word_of_full_width(int shift) => A_part_gives_what_the_whole_gives(
        Filler[..shift] + string.Concat(Enumerable.Repeat("ＡＢＣＤＥＦＬＯ，", 1 + (Block / 9))) + Filler[..100] + "ＬＯ" + Filler[..300], "lo");

    [Fact]
    public void What_is_erased_while_a_search_goes_on_is_not_found()
    {
        using var ledger = Of(string.Concat(Enumerable.Repeat(Filler[..5_000] + "罢工", 10)));
        Assert.Equal(0, Search(new Erasing(ledger, 0)).Find("罢工", 5, ClaimFilter.Everything).Answer.PassageCount);
        Assert.Equal(0, Search(new Erasing(ledger, 1)).Find("罢工 工会", 5, ClaimFilter.Everything).Answer.PassageCount);
    }

    private static LedgerSearch Search(ILedgerView view) => new(view, Told.NoAuthority, Scripts.ToSimplified);

    private ILedger Of(string text)
    {
        var ledger = SqliteLedger.Open(Path.Combine(_folder, "a.wanglai"), TimeProvider.System, createIfMissing: true);
        ledger.Record(new("甲.txt", new SourceText(text + "。\n" + Filler), "", "utf-8", SourceMetadata.Empty), new("test", "1", "0"), []);
        ledger.Settle();
        return ledger;
    }

    /// <summary>The ledger, of which the texts are erased after so many reads.</summary>
    private sealed class Erasing(ILedgerView view, int reads) : LedgerThrough(view)
    {
        private int _reads;

        public override byte[] Utf8Of(SourceId source, int start, int length) => _reads++ < reads ? base.Utf8Of(source, start, length) : [];
    }
}
