using Wanglai.Model.Claims;
using Wanglai.Model.Texts;
using Wanglai.Reading.Numerals;
using Wanglai.Reading.Words;

namespace Wanglai.Reading.Mentions;

/// <summary>Reads a number with its measure and the noun that it counts: 56人, 130多个国家和地区, 三项原则, 3.6亿美元.</summary>
internal static class CountReader
{
    private static readonly (string Word, CountKind What, bool NamesParties)[] Counted =
    [
        ("国家和地区", CountKind.Countries, true), ("个国家和地区", CountKind.Countries, true), ("个国家", CountKind.Countries, true), ("国家", CountKind.Countries, true), ("国", CountKind.Countries, true),
        ("个代表团", CountKind.Groups, false), ("个团组", CountKind.Groups, false), ("个团", CountKind.Groups, false), ("批", CountKind.Groups, false), ("个团体", CountKind.Organisations, true),
        ("名代表", CountKind.Delegates, false), ("位代表", CountKind.Delegates, false),
        ("名会员", CountKind.Members, false), ("会员", CountKind.Members, false),
        ("人次", CountKind.People, false), ("余人", CountKind.People, false), ("人", CountKind.People, false), ("名", CountKind.People, true), ("位", CountKind.People, true),
        ("个工会组织", CountKind.Organisations, true), ("个工会", CountKind.Organisations, true), ("家工会", CountKind.Organisations, true), ("个组织", CountKind.Organisations, true),
        ("个总工会", CountKind.Organisations, true), ("个民间团体", CountKind.Organisations, true), ("家企业", CountKind.Organisations, true), ("个会员组织", CountKind.Organisations, true),
        ("所", CountKind.Organisations, true), ("个", CountKind.Organisations, true), ("家", CountKind.Organisations, true),
        ("点", CountKind.Points, false), ("条", CountKind.Points, false), ("项", CountKind.Points, false),
        ("次", CountKind.Events, false), ("场", CountKind.Events, false), ("原则", CountKind.Points, false),
        ("美元", CountKind.Money, false), ("日元", CountKind.Money, false), ("元", CountKind.Money, false), ("英镑", CountKind.Money, false), ("马克", CountKind.Money, false), ("法郎", CountKind.Money, false), ("卢布", CountKind.Money, false), ("欧元", CountKind.Money, false),
        ("吨", CountKind.Other, false), ("立方米", CountKind.Other, false), ("平方米", CountKind.Other, false), ("幅", CountKind.Other, false), ("件", CountKind.Other, false), ("册", CountKind.Other, false), ("台", CountKind.Other, false), ("辆", CountKind.Other, false), ("套", CountKind.Other, false), ("棵", CountKind.Other, false), ("箱", CountKind.Other, false), ("公斤", CountKind.Other, false), ("本", CountKind.Other, false), ("座", CountKind.Other, false),
    ];

    /// <summary>The count that begins at token <paramref name="i"/>; <paramref name="after"/> is the token behind it.</summary>
    public static bool TryRead(string text, List<Token> tokens, int i, out SentenceCount count, out int after)
    {
        count = null!;
        after = i;
        var span = tokens[i].Span;
        if (!ChineseNumerals.TryReadAt(text, span.Start, out var number) || number.Value <= 0)
        {
            return false;
        }

        var sentenceEnd = tokens[^1].Span.End;
        var at = span.End;
        if (at < sentenceEnd && text[at] is '多' or '余' or '几')
        {
            at++;
        }

        var ordinal = span.Start > 0 && text[span.Start - 1] is '第' or '初' or '每';
        foreach (var (word, what, names) in Counted)
        {
            if (ordinal || at + word.Length > sentenceEnd || string.CompareOrdinal(text, at, word, 0, word.Length) != 0 || IsPartOfLongerWord(text, at, word, sentenceEnd))
            {
                continue;
            }

            var end = at + word.Length;
            after = i;
            while (after < tokens.Count && tokens[after].Span.Start < end)
            {
                after++;
            }

            // A measure inside a longer word of the dictionary (人民, 国民) is none.
            if (tokens[after - 1].Span.End > end && word.Length == 1 && !names)
            {
                return false;
            }

            var exactly = word is "个" or "家" or "名" or "位" ? Refine(text, end, sentenceEnd, what) : what;
            count = new SentenceCount(new Utf16Span(span.Start, Math.Max(end, span.End)), exactly, number.Value, names);
            return true;
        }

        return false;
    }

    // 名 and 个 say what they count only with the noun behind: 180位市长, 16个组织, 26个城市.
    private static CountKind Refine(string text, int end, int sentenceEnd, CountKind what)
    {
        var tail = text.AsSpan(end, Math.Min(12, sentenceEnd - end));
        if (what == CountKind.Organisations)
        {
            var comma = tail.IndexOfAny("，、。；的");
            tail = comma >= 0 ? tail[..comma] : tail;
            if (tail.IndexOf("国家") is >= 0 and < 4)
            {
                return CountKind.Countries;
            }

            if (tail.IndexOf("工会") >= 0 || tail.IndexOf("组织") >= 0 || tail.IndexOf("团体") >= 0 || tail.IndexOf("企业") >= 0 || tail.IndexOf("协会") >= 0 || tail.IndexOf("党派") >= 0 || tail.IndexOf("政党") >= 0 || tail.IndexOf("院校") >= 0 || tail.IndexOf("高校") >= 0 || tail.IndexOf("机构") >= 0)
            {
                return CountKind.Organisations;
            }

            if (tail.StartsWith("代表团") || tail.StartsWith("团"))
            {
                return CountKind.Groups;
            }

            return CountKind.Other;
        }

        return what == CountKind.People && tail.StartsWith("代表") ? CountKind.Delegates : what;
    }

    /// <summary>True where 个 at the end of a count stands before what dealings are counted in: 26个城市, 十多个双边协定.</summary>
    public static bool CountsWhatMatters(string text, int end)
    {
        var tail = text.AsSpan(end, Math.Min(8, text.Length - end));
        var stop = tail.IndexOfAny("，、。；的");
        tail = stop >= 0 ? tail[..stop] : tail;
        return tail.Contains("城市", StringComparison.Ordinal) || tail.Contains("协定", StringComparison.Ordinal) || tail.Contains("协议", StringComparison.Ordinal)
            || tail.Contains("项目", StringComparison.Ordinal) || tail.Contains("合同", StringComparison.Ordinal);
    }

    private static bool IsPartOfLongerWord(string text, int at, string word, int end) =>
        word switch
        {
            "个" => at + 1 < end && text[at + 1] is '月' or '小' or '星' or '世' or '多' or '人',
            "国" => at + 1 < end && text[at + 1] is '际' or '人' or '内' or '外',
            "所" => at + 1 < end && text[at + 1] is '有' or '以' or '在' or '谓' or '属' or '需' or '用',
            "人" => at + 1 < end && text[at + 1] is '民' or '类' or '士',
            "点" => at + 1 < end && (text[at + 1] is '钟' or '半' || char.IsAsciiDigit(text[at + 1])),
            "家" => at + 1 < end && text[at + 1] is '庭',
            _ => false,
        };
}
