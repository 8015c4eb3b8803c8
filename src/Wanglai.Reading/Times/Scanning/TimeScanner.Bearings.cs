using System.Collections.Frozen;
using Wanglai.Reading.Times.Lexicon;
using Wanglai.Reading.Times.Syntax;

namespace Wanglai.Reading.Times.Scanning;

/// <content>The words before and after a time that change what it stands for.</content>
internal sealed partial class TimeScanner
{
    private const int LongestClause = 14;

    /// <summary>A clause before a 后 that no comma follows: a longer one is likely something else.</summary>
    private const int LongestOpenClause = 6;
    private const string NotAStart = "了着过义草诉来码点伏家初用飞床居动步止源因色立哄重跑锚舞身价死程航诸运讫见";
    private const string NotBeforeAfter = "先前落最然背今此随日往向幕敌午饭左右身战产课善会婚赛病死";

    private enum Prefix : byte
    {
        None,
        About,
        Perhaps,

        /// <summary>自, 自从.</summary>
        Since,

        /// <summary>从, 由, which need something after the time to matter.</summary>
        From,

        /// <summary>截至.</summary>
        UpTo,

        /// <summary>到, 至, which matter only with 为止 or 止.</summary>
        To,

        /// <summary>进入.</summary>
        Entering,
    }

    private const string NotBeforeAbout = "条合公节签契违纽北特华隐制大";

    /// <summary>The words before a time that bear on it, by their first character and the longest first.</summary>
    private static readonly FrozenDictionary<char, (string Word, Prefix Prefix, string NotAfter)[]> Prefixes = new (string Word, Prefix Prefix, string NotAfter)[]
    {
        ("大约在", Prefix.About, ""), ("大约于", Prefix.About, ""), ("大概在", Prefix.About, ""), ("大概是", Prefix.About, ""), ("大致在", Prefix.About, ""),
        ("大约", Prefix.About, ""), ("大概", Prefix.About, ""), ("大致", Prefix.About, ""),
        ("约在", Prefix.About, NotBeforeAbout), ("约于", Prefix.About, NotBeforeAbout), ("约", Prefix.About, NotBeforeAbout),
        ("可能在", Prefix.Perhaps, "不"), ("可能于", Prefix.Perhaps, "不"), ("可能是", Prefix.Perhaps, "不"), ("可能", Prefix.Perhaps, "不"),
        ("自从", Prefix.Since, ""), ("自", Prefix.Since, "来亲独各擅私"),
        ("从", Prefix.From, "服随遵听跟"), ("由", Prefix.From, "自理"),
        ("截止到", Prefix.UpTo, ""), ("截至到", Prefix.UpTo, ""), ("截止至", Prefix.UpTo, ""),
        ("截至", Prefix.UpTo, ""), ("截止", Prefix.UpTo, ""), ("截到", Prefix.UpTo, ""),
        ("直到", Prefix.To, ""), ("直至", Prefix.To, ""), ("迄至", Prefix.To, ""), ("到", Prefix.To, ""), ("至", Prefix.To, "甚以乃"), ("迄", Prefix.To, ""),
        ("进入", Prefix.Entering, ""),
    }.GroupBy(row => row.Word[0]).ToFrozenDictionary(group => group.Key, group => group.ToArray());

    /// <summary>Reads the word before a time, and with it 约 or 大约 beside it (大约从1950年起).</summary>
    private Prefix ReadPrefix(int at, out int end, out bool about)
    {
        var prefix = ReadOnePrefix(at, out end);
        about = prefix == Prefix.About;
        if (prefix == Prefix.None || end >= text.Length)
        {
            return prefix;
        }

        var second = ReadOnePrefix(end, out var secondEnd);
        if (about && second is Prefix.Since or Prefix.From or Prefix.UpTo)
        {
            end = secondEnd;
            return second;
        }

        if (second == Prefix.About && prefix is Prefix.Since or Prefix.From or Prefix.UpTo)
        {
            end = secondEnd;
            about = true;
        }

        return prefix;
    }

    private Prefix ReadOnePrefix(int at, out int end)
    {
        end = at;
        if (!Prefixes.TryGetValue(text[at], out var words))
        {
            return Prefix.None;
        }

        foreach (var (word, prefix, notAfter) in words)
        {
            if (At(at, word) && !IsAny(at - 1, notAfter))
            {
                end = at + word.Length;
                return prefix;
            }
        }

        return Prefix.None;
    }

    /// <summary>
    /// Reads what follows the time and settles its extent and bearing; false where what it stood for turns out to be no time.
    /// </summary>
    private bool ReadBearing(ParsedTime parsed, int start, Prefix prefix, bool about)
    {
        var bearsWithin = parsed.Node is WordNode or SpanToNowNode or SinceNamedNode;
        parsed.Approximate = about;
        parsed.Uncertain = prefix == Prefix.Perhaps;
        ReadMarks(parsed);
        if (!bearsWithin)
        {
            ReadSuffix(parsed, prefix);
            ReadMarks(parsed);
        }
        else if (parsed.Node is WordNode { Word: TimeWord.Now } && prefix is Prefix.To or Prefix.UpTo)
        {
            // 截至目前, 到目前为止
            var end = At(parsed.End, "为止") ? parsed.End + 2 : parsed.End;
            bearsWithin = end == parsed.End && prefix == Prefix.To;
            Set(parsed, bearsWithin ? Bearing.At : Bearing.Until, end);
        }

        var takesPrefix = prefix switch
        {
            Prefix.None => false,
            Prefix.About or Prefix.Perhaps or Prefix.Since or Prefix.UpTo or Prefix.Entering => !bearsWithin,
            Prefix.From => parsed.Node is RangeNode && parsed.Bearing == Bearing.At || parsed.Bearing is Bearing.Since or Bearing.After or Bearing.ToThisDay,
            _ => parsed.Bearing == Bearing.Until,
        };
        if (takesPrefix)
        {
            parsed.Start = start;
            if (parsed.Bearing == Bearing.At)
            {
                parsed.Bearing = prefix switch
                {
                    Prefix.Since when parsed.Node is not RangeNode => Bearing.Since,
                    Prefix.UpTo => Bearing.Until,
                    Prefix.Entering => Bearing.After,
                    _ => Bearing.At,
                };
            }
        }

        return parsed.Bearing != Bearing.At || parsed.Node is not NamedNode named || IsTimeByItself(named, parsed, prefix);
    }

    private bool IsTimeByItself(NamedNode named, ParsedTime parsed, Prefix prefix) =>
        named.Entry.StandsAlone || !named.Part.IsNone || named.Side != PeriodSide.Whole || parsed.Approximate
        || prefix is Prefix.Since or Prefix.UpTo
        || ReadAnyOf(Within, parsed.End - 2) == parsed.End || IsAny(parsed.End - 1, "时中");

    private void ReadMarks(ParsedTime parsed)
    {
        if (At(parsed.End, "（？）") || At(parsed.End, "(?)"))
        {
            parsed.Uncertain = true;
            parsed.End += 3;
        }
        else if ((At(parsed.End, "左右") && !IsAny(parsed.End + 2, "派翼两手")) || (At(parsed.End, "前后") && !IsAny(parsed.End + 2, "期")))
        {
            parsed.Approximate = true;
            parsed.End += 2;
        }
    }

    private void ReadSuffix(ParsedTime parsed, Prefix prefix)
    {
        if (parsed.Node is DateNode { IsFestival: true } && At(parsed.End, "期间"))
        {
            parsed.End += 2;
        }

        var at = parsed.End;
        if (ReadNowAfter(at, out var end))
        {
            Set(parsed, Bearing.ToThisDay, end);
        }
        else if (At(at, "以来") || At(at, "以降"))
        {
            Set(parsed, prefix == Prefix.Entering ? Bearing.After : Bearing.Since, at + 2);
        }
        else if (At(at, "不久") && parsed.Node is NamedNode or DateNode && !At(at, "不久前"))
        {
            Set(parsed, Bearing.SoonAfter, at + (At(at, "不久后") ? 3 : 2));
        }
        else if (IsAfter(at, out end))
        {
            Set(parsed, At(end, "不久") ? Bearing.SoonAfter : Bearing.After, At(end, "不久") ? end + 2 : end);
        }
        else if (At(at, "前夕"))
        {
            Set(parsed, Bearing.Eve, at + 2);
        }
        else if (IsBefore(at, out end))
        {
            Set(parsed, Bearing.Before, end);
        }
        else if (IsStart(at) && parsed.Node is not DistanceNode)
        {
            Set(parsed, Bearing.Since, at + 1);
        }
        else if (At(at, "开始") && prefix is Prefix.From or Prefix.Since)
        {
            Set(parsed, Bearing.Since, at + 2);
        }
        else if (prefix is Prefix.To or Prefix.UpTo && (At(at, "为止") || (At(at, "止") && !IsAny(at + 1, "步痛血息境损付"))))
        {
            Set(parsed, Bearing.Until, at + (At(at, "为止") ? 2 : 1));
        }
        else if (parsed.Node is DateNode { IsAbsolute: true, Level: >= DateLevel.Decade } or DateNode { Level: DateLevel.Decade } && prefix is Prefix.None or Prefix.Since or Prefix.From)
        {
            ReadClauseAfter(parsed, prefix);
        }
    }

    /// <summary>起 after a time, and not 起义, 起了, 起到了.</summary>
    private bool IsStart(int at) => At(at, "起") && !IsAny(at + 1, NotAStart) && (!IsAny(at + 1, "到") || FollowedByRange(at + 1));

    /// <summary>Whether what stands from <paramref name="start"/> to <paramref name="end"/> is where something begins: 自工会九大起; but not 工会九大起重要作用.</summary>
    private bool IsBeginning(int start, int end)
    {
        var led = IsAny(start - 1, "自从由");
        return (IsStart(end) && (led || end + 1 == text.Length || Characters.ClauseEnds.Contains(text[end + 1]) || IsAny(end + 1, "至到—")))
            || (led && At(end, "开始"));
    }

    private static void Set(ParsedTime parsed, Bearing bearing, int end)
    {
        parsed.Bearing = bearing;
        parsed.End = end;
    }

    /// <summary>至今, 起至今, 到现在, 以来至今.</summary>
    private bool ReadNowAfter(int at, out int end)
    {
        end = at;
        var next = At(at, "起") || At(at, "始") ? at + 1 : At(at, "以来") || At(at, "开始") ? at + 2 : at;
        foreach (var word in new[] { "至今", "迄今", "至现在", "到现在", "至目前", "到目前", "直到今天", "到今天", "—今", "直至今日" })
        {
            if (At(next, word) && !IsAny(next + word.Length, "年"))
            {
                end = next + word.Length;
                end += At(end, "为止") ? 2 : 0;
                return true;
            }
        }

        return false;
    }

    /// <summary>1979年建立关系后, 2005年成立以来: the year, a short clause, and the word that makes it a beginning.</summary>
    private void ReadClauseAfter(ParsedTime parsed, Prefix prefix)
    {
        var from = parsed.End;
        if (At(from, "的"))
        {
            return;
        }

        for (var at = from; at < text.Length && at < from + LongestClause; at++)
        {
            var c = text[at];
            if (Characters.ClauseEnds.Contains(c) || char.IsAsciiDigit(c) || c == '年')
            {
                return;
            }

            var length = at - from;
            if (length >= 1 && (At(at, "以来") || ((At(at, "以后") || At(at, "之后")) && length >= 2)))
            {
                Set(parsed, c == '以' && text[at + 1] == '来' ? Bearing.Since : Bearing.After, at + 2);
                parsed.HasClause = parsed.Bearing == Bearing.After;
                return;
            }

            if (c == '后' && length >= 2 && !NotBeforeAfter.Contains(text[at - 1]) && IsAfter(at, out var end)
                && (end == text.Length || Characters.ClauseEnds.Contains(text[end]) || length <= LongestOpenClause))
            {
                Set(parsed, Bearing.After, end);
                parsed.HasClause = true;
                return;
            }

            if (c == '起' && prefix is Prefix.Since or Prefix.From && length >= 2 && !IsAny(at + 1, NotAStart) && !IsAny(at - 1, "发兴引掀建"))
            {
                Set(parsed, Bearing.Since, at + 1);
                return;
            }
        }
    }
}
