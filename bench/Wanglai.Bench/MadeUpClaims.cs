using System.Globalization;
using Wanglai.Model.Claims;
using Wanglai.Time;

namespace Wanglai.Bench;

/// <summary>
/// Claims as a large ledger of dealings has them, made up with a fixed seed: some 300,000 names, of which few are met very often and most
/// seldom; all kinds; times from a day to a decade, and none; plans and what was prevented. No two are equal but by chance.
/// </summary>
internal sealed class MadeUpClaims(int seed)
{
    private const string Surnames = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜";
    private const string Given = "明华建国志强文军海平春生永福德胜玉兰秀英桂芳金龙少山立新学礼家宝长林红梅光荣振东世昌庆余伯仁仲义叔达季良";
    private const string Sounds = "阿巴贝布达德蒂多法格哈基加卡科拉勒里罗马米莫纳尼帕佩萨斯塔特维西亚扎伊奥乌约";

    private static readonly string[] Trades =
    [
        "铁路", "纺织", "煤矿", "海员", "邮电", "金属", "化工", "建筑", "教师", "医务", "银行", "码头", "林业", "渔业", "食品", "印刷", "电力", "航空", "石油", "制糖",
        "皮革", "玻璃", "陶瓷", "造纸", "烟草", "旅馆", "公路", "市政", "农业", "橡胶",
    ];

    private static readonly string[] Bodies = ["工会", "工会联合会", "总工会", "工人联盟", "职工会", "劳动者大会"];
    private static readonly string[] Gatherings = ["代表大会", "研讨会", "培训班", "执行委员会会议", "座谈会", "讲习班", "庆祝大会", "圆桌会议"];
    private static readonly string[] Offices = ["主席", "总书记", "副主席", "秘书长", "国际部部长", "书记处书记", "理事"];

    private readonly Random _random = new(seed);
    private int _number;

    /// <summary>Claims without end.</summary>
    public IEnumerable<Claim> All()
    {
        while (true)
        {
            yield return Next();
        }
    }

    private Claim Next()
    {
        _number++;
        var (kind, change) = Kind();
        var time = Time();
        var roles = Roles(kind);
        var standing = _random.Next(100) switch { < 91 => Standing.Asserted, < 96 => Standing.Planned, < 99 => Standing.Prevented, _ => Standing.Denied };
        var title = kind switch
        {
            ClaimKind.Gathering => $"第{_random.Next(1, 40)}届{Pick(Trades)}{Pick(Gatherings)}",
            ClaimKind.Office => Pick(Offices),
            ClaimKind.Agreement => $"{Pick(Trades)}合作协议",
            _ => null,
        };
        var quote = string.Create(
            CultureInfo.InvariantCulture,
            $"{time.Text}，{string.Join("、", roles.Select(r => r.Party.Name))}：{title}（第{_number}条）。");
        var start = _random.Next(1_000_000);
        return new()
        {
            Kind = kind,
            Change = change,
            Standing = standing,
            Roles = roles,
            Time = time,
            Counts = _random.Next(5) == 0 ? [new(CountKind.People, _random.Next(2, 60), "若干人")] : [],
            Title = title,
            Evidence = new(string.Create(CultureInfo.InvariantCulture, $"{_number / 400:D6}.txt"), new(start, start + quote.Length), quote),
        };
    }

    private (ClaimKind Kind, ClaimChange? Change) Kind()
    {
        var kind = _random.Next(100) switch
        {
            < 32 => ClaimKind.Visit,
            < 50 => ClaimKind.Meeting,
            < 63 => ClaimKind.Gathering,
            < 75 => ClaimKind.Relation,
            < 80 => ClaimKind.Agreement,
            < 85 => ClaimKind.Office,
            < 89 => ClaimKind.Membership,
            < 92 => ClaimKind.Cooperation,
            < 94 => ClaimKind.Aid,
            < 96 => ClaimKind.Stance,
            < 98 => ClaimKind.Proposal,
            _ => ClaimKind.Organisation,
        };
        var changes = ClaimVocabulary.Changes(kind);
        return (kind, changes.IsEmpty ? null : changes[_random.Next(changes.Length)]);
    }

    private System.Collections.Immutable.ImmutableArray<RoleFiller> Roles(ClaimKind kind) => kind switch
    {
        ClaimKind.Visit when _random.Next(2) == 0 => [new(Role.Visitor, Body()), new(Role.Head, Person()), new(Role.Destination, Country())],
        ClaimKind.Visit => [new(Role.Visitor, Body()), new(Role.Host, Body()), new(Role.Met, Person())],
        ClaimKind.Meeting => [new(Role.Participant, Person()), new(Role.Participant, Body())],
        ClaimKind.Gathering => [new(Role.Organiser, Body()), .. Enumerable.Range(0, _random.Next(1, 4)).Select(_ => new RoleFiller(Role.Participant, Body())), new(Role.Place, Place())],
        ClaimKind.Office => [new(Role.Holder, Person()), new(Role.Body, Body())],
        ClaimKind.Membership => [new(Role.Member, Body()), new(Role.Body, Body())],
        ClaimKind.Aid => [new(Role.Donor, Body()), new(Role.Recipient, Body())],
        ClaimKind.Stance => [new(Role.Actor, Body()), new(Role.Target, Body())],
        ClaimKind.Proposal => [new(Role.Proposer, Body()), new(Role.Addressee, Body())],
        ClaimKind.Organisation => [new(Role.Subject, Body())],
        _ => [new(Role.Party, Body()), new(Role.Party, Body())],
    };

    private ClaimTime Time()
    {
        var day = new DateTime(1949, 10, 1).AddDays(_random.Next(20_000));
        var (year, month) = (day.Year, day.Month);
        var (edtf, text) = _random.Next(100) switch
        {
            < 35 => (day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), $"{year}年{month}月{day.Day}日"),
            < 70 => (day.ToString("yyyy-MM", CultureInfo.InvariantCulture), $"{year}年{month}月"),
            < 85 => ($"{year}", $"{year}年"),
            < 89 => ($"{year}~", $"{year}年前后"),
            < 92 => ($"{year / 10}X", $"{year / 10 % 10}0年代"),
            < 94 => ($"{year}/{year + _random.Next(1, 6)}", $"{year}年起数年间"),
            < 95 => ($"{year}/..", $"{year}年以来"),
            _ => ("", "后来"),
        };
        return new(edtf.Length == 0 ? null : Edtf.Parse(edtf), text);
    }

    // The square and a half: the first of a hundred thousand is met in one of a hundred claims, most in some dozens.
    private int Rank(int of) => (int)(of * Math.Pow(_random.NextDouble(), 2.5));

    private Party Body()
    {
        var rank = Rank(100_000);
        var name = $"{Foreign(rank / 180)}{Trades[rank % Trades.Length]}{Bodies[rank / Trades.Length % Bodies.Length]}";
        return new(name, name, EntityType.Organisation);
    }

    private Party Country() => Named(Foreign(Rank(190) + 1_000) + "国", EntityType.Country);

    private Party Place() => Named(Foreign(Rank(4_000) + 2_000) + "市", EntityType.Place);

    private Party Person()
    {
        var rank = Rank(200_000);
        return Named($"{Surnames[rank % Surnames.Length]}{Given[rank / Surnames.Length % Given.Length]}{Given[rank / Surnames.Length / Given.Length % Given.Length]}", EntityType.Person);
    }

    private static Party Named(string name, EntityType type) => new(name, name, type);

    // Two to four sounds that spell the number, so that each has a name of its own.
    private static string Foreign(int number)
    {
        var name = "";
        for (var rest = number + Sounds.Length; rest > 0; rest /= Sounds.Length)
        {
            name += Sounds[rest % Sounds.Length];
        }

        return name;
    }

    private string Pick(string[] words) => words[_random.Next(words.Length)];
}
