using System.Text;
using System.Text.RegularExpressions;

namespace Wanglai.Reading.Tests.Documents;

/// <summary>
/// Texts that mean no good, of any length: each kind is a generator of pieces, which are put side by side until the text is long enough.
/// The same random numbers give the same text.
/// </summary>
internal static partial class HostileTexts
{
    private static readonly Lazy<string[]> Words = new(WordsOfTheRules);
    private static readonly Lazy<string[]> Names = new(NamesOfTheAuthority);

    private static readonly Dictionary<string, Func<Random, string>> Kinds = new(StringComparer.Ordinal)
    {
        ["brackets that open"] = _ => "（",
        ["quotation marks that open"] = _ => "“",
        ["brackets of all sorts"] = random => Any(random, "（", "）", "“", "”", "《", "》", "「", "」", "[", "]", "(", ")", "‘", "’"),
        ["brackets between words"] = random => Any(random, "（", "）", "“", "”", "《", "》", Word(random), Name(random)),
        ["full stops in brackets"] = random => Any(random, "（。", "“。", "《。", "访问。"),
        ["digits"] = random => Any(random, "0", "1", "9", "１", "一", "九", "〇", "十", "万"),
        ["one digit"] = _ => "8",
        ["dates"] = random => $"{random.Next(1900, 2030)}年{Any(random, "", "5月", "5月1日", "至", "、", "和", "初", "以来", "-")}",
        ["words of the grammar"] = Word,
        ["words and marks"] = random => Word(random) + Any(random, "", "", "", "，", "、", "。", "；", "：", "\n"),
        ["words and names without a mark"] = random => random.Next(3) == 0 ? Name(random) : Word(random),
        ["names"] = Name,
        ["a list of names"] = random => Name(random) + Any(random, "、", "和", "及", "、", "、"),
        ["clauses"] = random => $"{Name(random)}{Word(random)}{Name(random)}{Any(random, "，", "，", "，", "、", "。")}",
        ["prepositions"] = random => Any(random, "同", "与", "和", "在", "应", "以", "对", "向", "由", "被", "把", "从", "于", "为", "将", "的"),
        ["planes of Unicode"] = random => Character(random),
        ["planes of Unicode between words"] = random => random.Next(2) == 0 ? Character(random) : Word(random),
        ["halves of characters"] = random => random.Next(2) == 0 ? ((char)random.Next(0xD800, 0xE000)).ToString() : Word(random),
        ["spaces between characters"] = random => Word(random)[..1] + Any(random, " ", "  ", "　", "\t"),
        ["short lines"] = random => Word(random) + "\n",
        ["lines that go on"] = random => Word(random) + Word(random) + Any(random, "，\n", "\r\n", "\n", "，\r"),
        ["headings"] = random => $"{Any(random, "一、", "（二）", "第三章", "4.", "")}{Word(random)}\n",
        ["comments of HTML"] = random => Any(random, "<!--", "-->", Word(random), "\n"),
        ["Traditional characters"] = random => Any(random, "中國", "會議", "訪問", "關係", "協議", "，", "。", "發展", "聯合會", "總工會"),
        ["the same sentence"] = _ => "1983年6月，中华全国总工会代表团访问了日本，同日本工会总评议会建立了友好关系。",
        ["datelines"] = random => Any(random, "新华社东京5月1日电", "本报讯", "据新华社", "电（记者", "）", "访问", "。"),
        ["dashes and dots"] = random => Any(random, "——", "—", "……", "·", "-", "~", "/", Word(random)),
        ["control characters"] = random => random.Next(2) == 0 ? ((char)random.Next(32)).ToString() : Word(random),
    };

    /// <summary>The kinds of text.</summary>
    public static IEnumerable<string> All => Kinds.Keys;

    /// <summary>A text of <paramref name="kind"/> with <paramref name="length"/> code units, or few more.</summary>
    public static string Make(string kind, int length, Random random)
    {
        var piece = Kinds[kind];
        var text = new StringBuilder(length + 100);
        while (text.Length < length)
        {
            text.Append(piece(random));
        }

        return text.ToString();
    }

    /// <summary>A text put together from stretches of any kinds.</summary>
    public static string Mixed(int length, Random random)
    {
        var kinds = Kinds.Values.ToArray();
        var text = new StringBuilder(length + 100);
        while (text.Length < length)
        {
            var piece = kinds[random.Next(kinds.Length)];
            for (var pieces = random.Next(1, 20); pieces > 0; pieces--)
            {
                text.Append(piece(random));
            }
        }

        return text.ToString();
    }

    private static string Any(Random random, params string[] pieces) => pieces[random.Next(pieces.Length)];

    private static string Word(Random random) => Any(random, Words.Value);

    private static string Name(Random random) => Any(random, Names.Value);

    private static string Character(Random random)
    {
        var plane = random.Next(17) << 16;
        var codePoint = plane + random.Next(0x10000);
        return codePoint is >= 0xD800 and <= 0xDFFF ? "\uFFFD" : char.ConvertFromUtf32(codePoint);
    }

    private static string[] WordsOfTheRules() =>
    [
        .. Directory.EnumerateFiles(Checkout.PathOf("rules/zh"), "*.yaml", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .SelectMany(file => Chinese().Matches(Comment().Replace(File.ReadAllText(file), ""))).Select(m => m.Value).Distinct(),
    ];

    private static string[] NamesOfTheAuthority() =>
    [
        .. new[] { "organisations.csv", "countries.csv", "persons.csv", "places.csv" }
            .SelectMany(file => File.ReadLines(Checkout.PathOf("authority/" + file)).Skip(1).Select(line => line.Split(',')[0])).Where(name => name.Length > 0),
    ];

    [GeneratedRegex("[一-鿿]{1,8}")]
    private static partial Regex Chinese();

    [GeneratedRegex("#.*$", RegexOptions.Multiline)]
    private static partial Regex Comment();
}
