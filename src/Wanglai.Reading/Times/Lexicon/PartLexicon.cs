using Wanglai.Reading.Times.Syntax;
using static Wanglai.Reading.Times.Syntax.TimePartKind;

namespace Wanglai.Reading.Times.Lexicon;

/// <summary>A word for a part of a time, with the characters beside which it is another word.</summary>
internal sealed record PartWord(string Word, TimePart Part, string NotAfter, string NotBefore);

/// <summary>The words for parts of years, decades, centuries and months.</summary>
internal static class PartLexicon
{
    /// <summary>What follows 春, 夏, 秋 or 冬 where no season is meant (春耕, 夏令营, 秋收).</summary>
    public const string NotASeason = "耕播节运游荒雷灌联晚城蚕笋茶申训招晖光分兰草粮令威种锄收瑾征汛泳修麦衣学奥瓜藏储闲妮娅桃菊娥华田梅芳燕香";

    private const string NotAnOpening = "级步评审选赛稿版诊恋学衷等犯中";
    private const string NotAMiddle = "国共央美日英法苏俄印韩朝越缅德葡西非欧阿东南方文外小学专级医校委部心等华山北间古亚长原立产断止枢民档队介药近远队";
    private const string NotABottom = "层部薪片线子下气特";
    private const string NotAnEnd = "代班尾端梢日流奖总考评审刊止身生";

    private static readonly (string Words, TimePart Part)[] Seasons =
    [
        ("春 春天 春季", TimePart.Code(21)),
        ("夏 夏天 夏季", TimePart.Code(22)),
        ("秋 秋天 秋季", TimePart.Code(23)),
        ("冬 冬天 冬季 隆冬 严冬 寒冬", TimePart.Code(24)),
        ("春夏", new TimePart(Codes, 21, 22)),
        ("夏秋", new TimePart(Codes, 22, 23)),
        ("秋冬", new TimePart(Codes, 23, 24)),
        ("春夏之交 春夏之际 春末夏初", new TimePart(AboutMonths, 5, 6)),
        ("夏秋之交 夏秋之际 夏末秋初", new TimePart(AboutMonths, 8, 9)),
        ("秋冬之交 秋冬之际 秋末冬初", new TimePart(AboutMonths, 11, 12)),
        ("冬春之交 冬春之际 冬末春初", new TimePart(AboutMonths, 2, 3)),
        ("初春 早春 春初", new TimePart(AboutMonths, 3, 3)),
        ("仲春", new TimePart(AboutMonths, 4, 4)),
        ("晚春 暮春 春末 深春", new TimePart(AboutMonths, 5, 5)),
        ("初夏 夏初", new TimePart(AboutMonths, 6, 6)),
        ("仲夏 盛夏", new TimePart(AboutMonths, 7, 7)),
        ("晚夏 夏末", new TimePart(AboutMonths, 8, 8)),
        ("初秋 早秋 秋初", new TimePart(AboutMonths, 9, 9)),
        ("仲秋", new TimePart(AboutMonths, 10, 10)),
        ("深秋 晚秋 暮秋 秋末", new TimePart(AboutMonths, 11, 11)),
        ("初冬 冬初", new TimePart(AboutMonths, 12, 12)),
    ];

    /// <summary>After a year that the text names.</summary>
    public static Trie<PartWord> OfYear { get; } = Build(
        [
            ("初 年初 之初 岁首 年头", new TimePart(Opening), NotAnOpening),
            ("年中", new TimePart(Middle), ""),
            ("中", new TimePart(Middle), NotAMiddle),
            ("底 年底", new TimePart(Closing), NotABottom),
            ("末 年末 年终 终 岁末 岁尾 年尾 岁终", new TimePart(Closing), NotAnEnd),
            ("上半年 前半年 头半年", TimePart.Code(40), ""),
            ("下半年 后半年", TimePart.Code(41), ""),
            ("全年 全年度 整年", new TimePart(Whole), ""),
            .. Seasons.Select(season => (season.Words, season.Part, NotASeason)),
        ]);

    /// <summary>After a month.</summary>
    public static Trie<PartWord> OfMonth { get; } = Build(
        [
            ("初 月初 之初", new TimePart(Opening), NotAnOpening),
            ("中 月中", new TimePart(Middle), NotAMiddle),
            ("底 月底", new TimePart(Closing), NotABottom),
            ("末 月末 终", new TimePart(Closing), NotAnEnd),
            ("上旬", new TimePart(Thirds, 1, 1), ""),
            ("中旬", new TimePart(Thirds, 2, 2), ""),
            ("下旬", new TimePart(Thirds, 3, 3), ""),
            ("上中旬 上、中旬", new TimePart(Thirds, 1, 2), ""),
            ("中下旬 中、下旬", new TimePart(Thirds, 2, 3), ""),
            ("上半月 前半月", new TimePart(FirstHalf), ""),
            ("下半月 后半月", new TimePart(SecondHalf), ""),
        ]);

    /// <summary>After a decade.</summary>
    public static Trie<PartWord> OfDecade { get; } = Build(
        [
            ("初 初期 初叶 初年 之初", new TimePart(Opening), NotAnOpening),
            ("前期 早期", new TimePart(Early), ""),
            ("上半期 前半期 前半叶 上半叶 前半", new TimePart(FirstHalf), ""),
            ("中 中期 中叶", new TimePart(Middle), NotAMiddle),
            ("中后期 中晚期 中、后期", new TimePart(MiddleToLate), ""),
            ("后期 晚期", new TimePart(Late), ""),
            ("下半期 后半期 后半叶 下半叶 后半", new TimePart(SecondHalf), ""),
            ("末 末期 末叶 末年 底 之末", new TimePart(Closing), NotAnEnd),
        ]);

    /// <summary>After a century.</summary>
    public static Trie<PartWord> OfCentury { get; } = Build(
        [
            ("初 初期 初年 之初", new TimePart(Opening), NotAnOpening),
            ("初叶 前期 早期", new TimePart(Early), ""),
            ("中 中叶 中期", new TimePart(Middle), NotAMiddle),
            ("中后期 中晚期 中、后期", new TimePart(MiddleToLate), ""),
            ("末叶 后期 晚期", new TimePart(Late), ""),
            ("末 末期 末年 底 之末", new TimePart(Closing), NotAnEnd),
            ("上半叶 前半叶 上半期 前半期 上半世纪 前半个世纪", new TimePart(FirstHalf), ""),
            ("下半叶 后半叶 下半期 后半期 后半个世纪", new TimePart(SecondHalf), ""),
        ]);

    /// <summary>After a named period, a reign or a dynasty.</summary>
    public static Trie<PartWord> OfPeriod { get; } = Build(
        [
            ("初 初期 初年 之初 前期 早期 初叶", new TimePart(Opening), NotAnOpening),
            ("中期 中叶", new TimePart(Middle), ""),
            ("中后期 中晚期", new TimePart(MiddleToLate), ""),
            ("末 末期 末年 后期 晚期 末叶", new TimePart(Closing), NotAnEnd),
        ]);

    /// <summary>Parts that stand without their year.</summary>
    public static IReadOnlyList<PartWord> BarePartsOfYear { get; } =
    [
        .. Words("年初", new TimePart(Opening), "几每新早童少青老中成学0123456789一二三四五六七八九十", NotAnOpening),
        .. Words("年底 岁末", new TimePart(Closing), "几每0123456789一二三四五六七八九十", NotABottom),
        .. Words("年末 年终", new TimePart(Closing), "几每0123456789一二三四五六七八九十", NotAnEnd),
        .. Words("上半年", TimePart.Code(40), "", ""),
        .. Words("下半年", TimePart.Code(41), "以", ""),
        .. Words("全年", new TimePart(Whole), "健安完保", "级"),
        .. Seasons.SelectMany(season => Words(
            string.Join(' ', season.Words.Split(' ').Where(word => word.Length > 1)), season.Part, "的每是像如似青立", NotASeason)),
        .. Seasons.Take(4).SelectMany(season => Words(season.Words[..1], season.Part, "^", NotASeason + "意色风水雨雪景日夜装来去的之秋")),
    ];

    /// <summary>Parts that stand without their month.</summary>
    public static IReadOnlyList<PartWord> BarePartsOfMonth { get; } =
    [
        .. Words("月初", new TimePart(Opening), "几每个0123456789一二三四五六七八九十正腊冬", NotAnOpening),
        .. Words("月中", new TimePart(Middle), "^", NotAMiddle),
        .. Words("月底", new TimePart(Closing), "几每个0123456789一二三四五六七八九十正腊冬", NotABottom),
        .. Words("月末", new TimePart(Closing), "几每个0123456789一二三四五六七八九十正腊冬", NotAnEnd),
        .. Words("上旬", new TimePart(Thirds, 1, 1), "每", ""),
        .. Words("中旬", new TimePart(Thirds, 2, 2), "每", ""),
        .. Words("下旬", new TimePart(Thirds, 3, 3), "每", ""),
        .. Words("中下旬", new TimePart(Thirds, 2, 3), "每", ""),
        .. Words("上半月", new TimePart(FirstHalf), "每", ""),
        .. Words("下半月", new TimePart(SecondHalf), "每", ""),
    ];

    private static IEnumerable<PartWord> Words(string all, TimePart part, string notAfter, string notBefore) =>
        all.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => new PartWord(word, part, notAfter, notBefore + NotAfterSky(word)));

    /// <summary>秋天 is no word in 秋天津 and 秋天然.</summary>
    private static string NotAfterSky(string word) => word.EndsWith('天') ? "津然" : "";

    private static Trie<PartWord> Build((string Words, TimePart Part, string NotBefore)[] rows)
    {
        var trie = new Trie<PartWord>();
        foreach (var (words, part, notBefore) in rows)
        {
            foreach (var word in words.Split(' '))
            {
                trie.Add(word, new PartWord(word, part, "", word.Length == 1 ? notBefore : NotAfterSky(word)));
            }
        }

        return trie;
    }
}
