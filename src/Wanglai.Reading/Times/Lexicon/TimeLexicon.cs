using Wanglai.Reading.Times.Syntax;

namespace Wanglai.Reading.Times.Lexicon;

/// <summary>
/// The words of the language of time with which an expression can begin (all but numerals, prepositions and the
/// named times of the authority files). Each with the characters beside which it is another word: 同年 is no year in
/// 同年级, 日前 none in 明日前往.
/// </summary>
internal static class TimeLexicon
{
    private const string NotAYear = "级龄轻";
    private const string Numerals = "0123456789〇○零一二三四五六七八九十百千两几多数第每首";

    private static readonly Lazy<Trie<Lexeme>> Built = new(Build);

    public static Trie<Lexeme> Words => Built.Value;

    private static Trie<Lexeme> Build()
    {
        var words = new Trie<Lexeme>();
        foreach (var word in TimeTables.NotTimes())
        {
            words.Add(word, new Lexeme(LexemeKind.NotATime));
        }

        AddYears(words);
        AddMonthsAndDays(words);
        AddWords(words);
        AddParts(words);
        AddReigns(words);
        return words;
    }

    private static void AddYears(Trie<Lexeme> words)
    {
        Add(words, "同年 同一年", LexemeKind.Year, Origin.TextBefore, 0, notBefore: "级龄轻生庚");
        Add(words, "当年", LexemeKind.Year, Origin.TextBefore, 0, notAfter: "想", notBefore: NotAYear);
        Add(words, "是年", LexemeKind.Year, Origin.TextBefore, 0, notAfter: "^");
        Add(words, "该年 这一年 那一年", LexemeKind.Year, Origin.TextBefore, 0, notAfter: "应", notBefore: NotAYear + "代");
        Add(words, "这年 那年 此年 其年", LexemeKind.Year, Origin.TextBefore, 0, notAfter: "因如由从尤", notBefore: NotAYear + "代头月间");
        Add(words, "次年 翌年 转年 越年", LexemeKind.Year, Origin.TextBefore, 1, notAfter: Numerals + "历本此该上下这那前后多运逾", notBefore: NotAYear);
        Add(words, "来年", LexemeKind.Year, Origin.TextBefore, 1, notAfter: "年以从未近历本原后向将", notBefore: NotAYear);
        Add(words, "下一年 后一年 下年", LexemeKind.Year, Origin.TextBefore, 1, notAfter: "以之此最", notBefore: NotAYear + "纪");
        Add(words, "前一年 上一年 头一年", LexemeKind.Year, Origin.TextBefore, -1, notAfter: "以之", notBefore: NotAYear + "级");
        Add(words, "上年", LexemeKind.Year, Origin.Passage, -1, notAfter: "以晚早事会身之", notBefore: "龄纪级");
        Add(words, "今年 本年 今岁", LexemeKind.Year, Origin.Document, 0, notAfter: "如日资基成根", notBefore: NotAYear);
        Add(words, "去年 去岁", LexemeKind.Year, Origin.Document, -1, notAfter: "过失离", notBefore: NotAYear);
        Add(words, "前年", LexemeKind.Year, Origin.Document, -2, notAfter: "以之年提先眼当目早从", notBefore: NotAYear);
        Add(words, "大前年", LexemeKind.Year, Origin.Document, -3);
        Add(words, "明年 下年度", LexemeKind.Year, Origin.Document, 1, notAfter: "证说文表声光透阐", notBefore: NotAYear);
        Add(words, "后年", LexemeKind.Year, Origin.Document, 2, notAfter: "以之今此然最战年月日其", notBefore: NotAYear);

        foreach (var (word, years) in new[] { ("今", 0), ("去", -1), ("明", 1) })
        {
            for (var season = 0; season < 4; season++)
            {
                words.Add(word + "春夏秋冬"[season], new Lexeme(LexemeKind.YearAndPart)
                {
                    Origin = Origin.Document,
                    Number = years,
                    Part = TimePart.Code(21 + season),
                    NotAfter = word == "明" ? "黎说证昆文" : word == "去" ? "过失离" : "如",
                    NotBefore = PartLexicon.NotASeason,
                });
            }
        }

        Add(words, "上世纪 上个世纪 上一世纪 上一个世纪", LexemeKind.Century, Origin.Document, -1, notAfter: "以");
        Add(words, "本世纪 这个世纪", LexemeKind.Century, Origin.Document, 0);
        Add(words, "下世纪 下个世纪 下一世纪 下一个世纪", LexemeKind.Century, Origin.Document, 1);
        Add(words, "新世纪", LexemeKind.Century, Origin.Written, 21, notAfter: "跨", notBefore: "饭厦酒报杂公出");
    }

    private static void AddMonthsAndDays(Trie<Lexeme> words)
    {
        const string NotAMonth = "台球亮饼色光牙季票刊薪";
        const string NotADay = "本光元报均圆";
        Add(words, "同月 当月 该月", LexemeKind.Month, Origin.TextBefore, 0, notAfter: "应", notBefore: NotAMonth);
        Add(words, "是月", LexemeKind.Month, Origin.TextBefore, 0, notAfter: "^", notBefore: NotAMonth);
        Add(words, "次月 翌月 第二个月", LexemeKind.Month, Origin.TextBefore, 1, notAfter: Numerals, notBefore: NotAMonth);
        Add(words, "本月 这个月 本月份", LexemeKind.Month, Origin.Document, 0, notAfter: "日资基成根", notBefore: NotAMonth);
        Add(words, "上月 上个月 上月份", LexemeKind.Month, Origin.Document, -1, notAfter: "以晚早", notBefore: NotAMonth);
        Add(words, "下月 下个月 下月份", LexemeKind.Month, Origin.Document, 1, notAfter: "以", notBefore: NotAMonth);

        Add(words, "同日 当日 该日", LexemeKind.Day, Origin.TextBefore, 0, notAfter: "应", notBefore: NotADay);
        Add(words, "当天 同一天 当晚 当夜 这一天 那一天", LexemeKind.Day, Origin.TextBefore, 0, notBefore: "津");
        Add(words, "是日 是夜 是晚 这天 那天", LexemeKind.Day, Origin.TextBefore, 0, notAfter: "^在于从到", notBefore: "本津地真");
        Add(words, "次日 翌日 次晨 翌晨 转天", LexemeKind.Day, Origin.TextBefore, 1, notAfter: Numerals, notBefore: NotADay);
        Add(words, "第二天 第二日 后一天 隔天", LexemeKind.Day, Origin.TextBefore, 1, notAfter: "最", notBefore: "津");
        Add(words, "前一天 前一日", LexemeKind.Day, Origin.TextBefore, -1, notAfter: "以之", notBefore: "津本");
        Add(words, "今天 今日 今晨 今晚 今早 即日", LexemeKind.Day, Origin.Document, 0, notAfter: "当", notBefore: "津");
        Add(words, "昨天 昨日 昨晚 昨夜 昨晨", LexemeKind.Day, Origin.Document, -1);
        Add(words, "前天", LexemeKind.Day, Origin.Document, -2, notAfter: "以之年月", notBefore: "津空");
        Add(words, "大前天", LexemeKind.Day, Origin.Document, -3);
        Add(words, "明天 明日 明晨 明晚", LexemeKind.Day, Origin.Document, 1, notAfter: "证说表声");
        Add(words, "后天", LexemeKind.Day, Origin.Document, 2, notAfter: "以之今先", notBefore: "性津空的");

        foreach (var measure in new[] { "周", "星期", "个星期", "礼拜", "个礼拜" })
        {
            Add(words, $"本{measure} 这{measure}", LexemeKind.Week, Origin.Document, 0, notBefore: "年期刊报转到岁");
            Add(words, $"上{measure}", LexemeKind.Week, Origin.Document, -1, notAfter: "以", notBefore: "年期刊报转到岁");
            Add(words, $"上上{measure}", LexemeKind.Week, Origin.Document, -2);
            Add(words, $"下{measure}", LexemeKind.Week, Origin.Document, 1, notAfter: "以", notBefore: "年期刊报转到岁");
        }

        Add(words, "春节 农历新年 农历正月初一 大年初一", LexemeKind.LunarFestival, Origin.Absent, 0);
        Add(words, "除夕 大年三十", LexemeKind.LunarFestival, Origin.Absent, -1);
        Add(words, "元宵节 农历正月十五", LexemeKind.LunarFestival, Origin.Absent, 14);
    }

    private static void AddWords(Trie<Lexeme> words)
    {
        AddWord(words, TimeWord.Now, "目前", notAfter: "双题面耳");
        AddWord(words, TimeWord.Now, "现在 如今 现今 眼下 当前 当今", notAfter: "出发表实体呈浮", notBefore: "位校后");
        AddWord(words, TimeWord.RecentDays, "日前", notAfter: Numerals + "今近昔明昨次翌生假节即当同本旬上中下周", notBefore: "往来后去赴夕进");
        AddWord(words, TimeWord.RecentDays, "近日", notAfter: "最附邻亲靠接将远临逼", notBefore: "本");
        AddWord(words, TimeWord.RecentDays, "近来 最近 新近", notAfter: "附邻亲靠接将远临逼", notBefore: "的点处几数一二两三四五六七八九十百年0123456789");
        AddWord(words, TimeWord.RecentDays, "近期", notAfter: "附邻亲靠接将远临逼最", notBefore: "的点处货");
        AddWord(words, TimeWord.NotLongAgo, "不久前", notAfter: "年月日以之天会战生去", notBefore: "往去赴进");
        AddWord(words, TimeWord.NotLongAgo, "前不久 不久以前 不久之前", notAfter: "年月日以之天会战生去");
        AddWord(words, TimeWord.NotLongAfter, "此后不久 其后不久 不久之后 不久以后 不久后 之后不久 随后不久 嗣后不久 此后的不久", notAfter: "时刚");
        AddWord(words, TimeWord.NotLongAfter, "不久", notAfter: "^但而并且可却又后", notBefore: "的于远人");
        AddWord(words, TimeWord.Afterwards, "此后 嗣后 尔后", notAfter: "因自从如", notBefore: "果人勤");
        AddWord(words, TimeWord.Afterwards, "其后", notAfter: "尤极及", notBefore: "果人来代面续台");
        AddWord(words, TimeWord.Afterwards, "自此以后 从此以后 自此之后 从此之后 自此 自那以后 从那以后 自那之后 那以后 从那时起 自那时起 在此之后 在此以后 在这以后 这以后 在这之后", notAfter: "");
        AddWord(words, TimeWord.Before, "此前 在此之前 在此以前 这以前 在这之前 在这以前", notAfter: "从因由");
        AddWord(words, TimeWord.AfterTheWar, "战后", notAfter: "抗作备停开参大内交会征奋观休应挑激血百海空陆冷混恶决野苦论争一二世", notBefore: "勤");
        AddWord(words, TimeWord.BeforeTheWar, "战前", notAfter: "抗作备停开参大内交会征奋观休应挑激血百海空陆冷混恶决野苦论争一二世", notBefore: "线沿哨");
    }

    private static void AddParts(Trie<Lexeme> words)
    {
        foreach (var part in PartLexicon.BarePartsOfYear)
        {
            words.Add(part.Word, new Lexeme(LexemeKind.PartOfYear) { Part = part.Part, NotAfter = part.NotAfter, NotBefore = part.NotBefore });
        }

        foreach (var part in PartLexicon.BarePartsOfMonth)
        {
            words.Add(part.Word, new Lexeme(LexemeKind.PartOfMonth) { Part = part.Part, NotAfter = part.NotAfter, NotBefore = part.NotBefore });
        }
    }

    private static void AddReigns(Trie<Lexeme> words)
    {
        foreach (var reign in TimeTables.Reigns())
        {
            var lexeme = new Lexeme(reign.IsDynasty ? LexemeKind.Dynasty : LexemeKind.Reign) { Reign = reign };
            words.Add(reign.Name, lexeme);
            if (reign.IsDynasty)
            {
                words.Add("大" + reign.Name, lexeme);
                continue;
            }

            foreach (var realm in Realms(reign.Realm))
            {
                words.Add(realm + reign.Name, lexeme);
            }
        }
    }

    private static IEnumerable<string> Realms(string realm) => realm switch
    {
        "宋" => ["宋", "北宋", "南宋", "宋朝", "宋代"],
        "汉" => ["汉", "西汉", "东汉", "汉朝", "汉代"],
        "晋" => ["晋", "西晋", "东晋"],
        "伪满洲国" => ["伪满洲国", "伪满", "伪"],
        { Length: 1 } => [realm, realm + "朝", realm + "代", "大" + realm],
        _ => [realm],
    };

    private static void Add(
        Trie<Lexeme> words, string all, LexemeKind kind, Origin origin, int number, string notAfter = "", string notBefore = "")
    {
        var lexeme = new Lexeme(kind) { Origin = origin, Number = number, NotAfter = notAfter, NotBefore = notBefore };
        foreach (var word in all.Split(' '))
        {
            words.Add(word, lexeme);
        }
    }

    private static void AddWord(Trie<Lexeme> words, TimeWord word, string all, string notAfter = "", string notBefore = "")
    {
        var lexeme = new Lexeme(LexemeKind.Word) { Word = word, NotAfter = notAfter, NotBefore = notBefore };
        foreach (var text in all.Split(' '))
        {
            words.Add(text, lexeme);
        }
    }
}
