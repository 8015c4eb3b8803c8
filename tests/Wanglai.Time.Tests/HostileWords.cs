namespace Wanglai.Time.Tests;

public class HostileWords
{
    private static readonly string[] Pieces =
    [
        "约", "可能是", "公元前", "公元", "1960", "99999999999999999", "0", "年", "月", "日", "世纪", "60年代", "至", "或", "和", "、", "起", "截至", "始于", "，", "（", "）", "年份存疑",
        "间的某年", "间的一年", "春季", "某", "以下之一：", "23时20分", "（UTC）",
        "c. ", "possibly ", "the ", "1960s", "20th century", " BC", "AD ", " – ", "–", " or ", " and ", ", ", "from ", " on", "until ", "June ", "18 ", "an unknown year", "some year from ", " to ", "(", ")", "a date like ", "XXXX-99-99",
    ];

    [Fact]
    public void Are_read_or_refused_and_nothing_else_happens()
    {
        var random = new Random(7);
        for (var i = 0; i < 15_000; i++)
        {
            var words = string.Concat(Enumerable.Range(0, random.Next(1, 9)).Select(_ => Pieces[random.Next(Pieces.Length)]));
            if (EdtfWords.TryParseChinese(words, out var chinese))
            {
                Laws.HoldFor(chinese);
            }

            if (EdtfWords.TryParseEnglish(words, out var english))
            {
                Laws.HoldFor(english);
            }
        }
    }
}
