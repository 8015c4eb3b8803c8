using System.Buffers;

namespace Wanglai.Reading.Syntax;

/// <summary>Finds what opens a news report and tells nothing of its matter: 新华社上海4月9日电（记者王明）, 本报巴黎2月3日电 记者王明报道：, 本报记者王明报道：.</summary>
internal static class Datelines
{
    private const int LongestPlaceAndDay = 30;
    private const int LongestReporters = 40;
    private const int LongestBracket = 60;

    /// <summary>The characters with which a dateline may begin: those of the agencies, 据 before them, and brackets around them.</summary>
    public const string Beginnings = "新本中人据法路美共塔俄韩合（【〔[";

    private static readonly SearchValues<char> Starts = SearchValues.Create(Beginnings);
    private static readonly string[] Agencies = ["新华社", "新华网", "本报", "本台", "中新社", "中新网", "人民日报", "人民网", "中国新闻社", "中央社", "中评社", "法新社", "路透社", "美联社", "共同社", "塔斯社", "俄通社", "韩联社", "合众国际社"];

    /// <summary>Where the dateline that begins at <paramref name="at"/> ends; 0 where none begins there.</summary>
    public static int EndOf(string text, int at, int end)
    {
        if (!Starts.Contains(text[at]))
        {
            return 0;
        }

        var bracket = text[at] is '（' or '【' or '〔' or '[';
        var from = bracket ? at + 1 : at;
        from += from < end && text[from] == '据' ? 1 : 0;
        foreach (var agency in Agencies)
        {
            if (string.CompareOrdinal(text, from, agency, 0, agency.Length) == 0)
            {
                return bracket ? Bracketed(text, from, end) : Open(text, from, from + agency.Length, end);
            }
        }

        return 0;
    }

    // 【新华社十九日讯】
    private static int Bracketed(string text, int from, int end)
    {
        var after = Telegram(text, from, end);
        var close = after == 0 ? -1 : text.AsSpan(after, Math.Min(LongestReporters, end - after)).IndexOfAny("）】〕]");
        return close < 0 ? 0 : after + close + 1;
    }

    private static int Open(string text, int from, int agencyEnd, int end)
    {
        var after = Telegram(text, from, end);
        if (after == 0)
        {
            return Reporters(text, agencyEnd, end);
        }

        if (after < end && text[after] is '（')
        {
            var close = text.IndexOf('）', after, Math.Min(LongestBracket, end - after));
            return close < 0 ? after : close + 1;
        }

        return Math.Max(after, Reporters(text, after, end));
    }

    /// <summary>Behind 电 or 讯; 0 where the agency neither wires nor tells.</summary>
    private static int Telegram(string text, int from, int end)
    {
        var telegram = text.AsSpan(from, Math.Min(LongestPlaceAndDay, end - from)).IndexOfAny('电', '讯');
        return telegram < 0 || text.AsSpan(from, telegram).IndexOfAny("，。：") >= 0 ? 0 : from + telegram + 1;
    }

    // 记者王明、李强报道：; 0 where no reporter is named, or what follows is what he reports on.
    private static int Reporters(string text, int from, int end)
    {
        while (from < end && char.IsWhiteSpace(text[from]))
        {
            from++;
        }

        var named = text.AsSpan(from, Math.Min(LongestReporters, end - from));
        var reports = named.IndexOf("报道", StringComparison.Ordinal);
        return named.StartsWith("记者", StringComparison.Ordinal) && reports > 0 && named[..reports].IndexOfAny("，。：") < 0 && reports + 2 < named.Length && named[reports + 2] is '：' or '，'
            ? from + reports + 3
            : 0;
    }
}
