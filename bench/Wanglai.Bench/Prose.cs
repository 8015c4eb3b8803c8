using System.Globalization;
using System.Text;
using Wanglai.Model.Authority;

namespace Wanglai.Bench;

/// <summary>
/// Running Chinese prose in any amount, the same for the same seed: sentences of the documents in <c>samples/</c> taken
/// apart into clauses and put together anew, their years, numbers, countries and bodies changed for others of the
/// authority files, between sentences from templates. No text is repeated.
/// </summary>
internal sealed class Prose
{
    private const int ShortestSentence = 12;
    private static readonly char[] Numerals = [.. "〇一二三四五六七八九"];

    private readonly Random _random;
    private readonly List<Clause[]> _sentences = [];
    private readonly string[] _organisations;
    private readonly string[] _countries;
    private readonly string[] _persons;

    /// <summary>A clause of a sample: its pieces, and what stands in the place of each.</summary>
    private sealed record Clause(IReadOnlyList<(Slot Slot, string Words)> Pieces);

    private enum Slot : byte
    {
        Words,
        Year,
        Month,
        Number,
        Country,
        Organisation,
    }

    public Prose(AuthorityFiles authority, int seed)
    {
        _random = new Random(seed);
        _organisations = [.. authority.Organisations.Select(organisation => organisation.Name)];
        _countries = [.. authority.Countries.Select(country => country.Name)];
        _persons = [.. authority.Persons.Select(person => person.Name)];
        var names = _organisations.Select(name => (name, Slot.Organisation)).Concat(_countries.Select(name => (name, Slot.Country)))
            .OrderByDescending(name => name.name.Length).ToList();
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Folder.Bench, "..", "samples")).Where(file => Path.GetExtension(file) is ".txt" or ".md").Order(StringComparer.Ordinal))
        {
            foreach (var sentence in File.ReadAllText(file).Split(['。', '；', '\n'], StringSplitOptions.TrimEntries).Where(sentence => sentence.Length >= ShortestSentence))
            {
                _sentences.Add([.. sentence.Split('，').Select(clause => Parse(clause, names))]);
            }
        }
    }

    /// <summary>Documents of about <paramref name="size"/> bytes of UTF-8 each, <paramref name="total"/> bytes and a little more together.</summary>
    public List<string> Documents(long total, int size)
    {
        var documents = new List<string>();
        for (long made = 0; made < total;)
        {
            var text = new StringBuilder();
            for (var bytes = 0; bytes < size;)
            {
                var from = text.Length;
                for (var sentences = _random.Next(3, 9); sentences > 0; sentences--)
                {
                    Sentence(text);
                }

                text.Append('\n');
                bytes += Encoding.UTF8.GetByteCount(text.ToString(from, text.Length - from));
            }

            documents.Add(text.ToString());
            made += Encoding.UTF8.GetByteCount(documents[^1]);
        }

        return documents;
    }

    private void Sentence(StringBuilder text)
    {
        switch (_random.Next(10))
        {
            case < 4:
                Write(text, Any(_sentences));
                break;
            case < 8:
                // The beginning of one sentence, the middle and the end of others.
                var (first, last) = (Any(_sentences), Any(_sentences));
                Write(text, [first[0], .. Any(_sentences).Skip(1).Take(_random.Next(2)), last[^1]]);
                break;
            default:
                Template(text);
                break;
        }

        text.Append('。');
    }

    private void Write(StringBuilder text, Clause[] clauses)
    {
        for (var i = 0; i < clauses.Length; i++)
        {
            text.Append(i > 0 ? "，" : "");
            foreach (var (slot, words) in clauses[i].Pieces)
            {
                text.Append(slot switch
                {
                    Slot.Year => Number(1949, 2007),
                    Slot.Month => Number(1, 12),
                    Slot.Number => Number(2, 4 * int.Parse(words, CultureInfo.InvariantCulture)),
                    Slot.Country => Any(_countries),
                    Slot.Organisation => Any(_organisations),
                    _ => words,
                });
            }
        }
    }

    private void Template(StringBuilder text)
    {
        var (date, organisation, other, country, person) = (Date(), Any(_organisations), Any(_organisations), Any(_countries), Any(_persons));
        text.Append(_random.Next(12) switch
        {
            0 => $"{date}，{person}率{organisation}代表团一行{Number(3, 40)}人抵达{country}，进行为期{Number(5, 20)}天的友好访问",
            1 => $"{organisation}和{other}{date}在{country}签署合作协议",
            2 => $"应{other}的邀请，{organisation}代表团于{date}前往{country}考察职业教育和劳动保护",
            3 => $"会议通过了{Number(3, 15)}项决议，呼吁各国工会加强团结",
            4 => $"据不完全统计，{date}共接待来自{Number(5, 130)}个国家和地区的客人{Number(100, 9000)}人次",
            5 => $"{person}在{country}逗留期间参观了工厂、学校和工人住宅，同当地工会干部广泛交换意见",
            6 => $"{date}，{organisation}改称{other}",
            7 => $"双方认为，工会之间的往来应当建立在平等互利的基础上，不把自己的看法强加于人",
            8 => $"{organisation}致电{other}，祝贺其第{Number(2, 30)}次代表大会召开",
            9 => $"这座总面积{Number(800, 9000)}平方米的大楼由{country}援建，工期{Number(2, 5)}年",
            10 => $"{date}，{country}和{Any(_countries)}的工会先后派人来华学习养殖技术",
            _ => $"由于签证受阻，{other}的客人未能出席{date}举行的讨论会",
        });
    }

    private string Date() => _random.Next(20) switch
    {
        0 or 1 or 2 or 3 => $"{Number(1949, 2007)}年{Number(1, 12)}月",
        4 or 5 => $"{Number(1949, 2007)}年{Number(1, 12)}月{Number(1, 28)}日",
        6 or 7 => $"{Number(1949, 2007)}年",
        8 => $"{Number(1949, 1990)}年至{Number(1991, 2007)}年",
        9 => $"{Number(1949, 2007)}年{Number(1, 9)}月{Number(1, 12)}日至{Number(13, 28)}日",
        10 => $"{Number(5, 9)}0年代{Any(["初", "中期", "末", "后期"])}",
        11 => $"同年{Number(1, 12)}月",
        12 => $"次年{Any(["春", "夏", "秋", "冬", "初", "底"])}",
        13 => $"{Number(1949, 2007)}年{Any(["上半年", "下半年", "春", "秋", "年底"])}",
        14 => $"一九{Any(Numerals)}{Any(Numerals)}年{Any(["三月", "五月", "十月", "十一月"])}",
        15 => Any(["工会九大以后", "“文化大革命”期间", "新中国成立后", "抗日战争时期", "改革开放以来"]),
        16 => $"{Number(1, 12)}月{Number(1, 28)}日",
        17 => $"自{Number(1949, 2007)}年以来",
        18 => Any(["近年来", "去年", "今年上半年", "目前", "此后不久", "三年后", "两个月后"]),
        _ => $"民国{Any(["十七", "二十三", "三十六"])}年",
    };

    private static Clause Parse(string clause, List<(string Name, Slot Slot)> names)
    {
        var pieces = new List<(Slot, string)>();
        var from = 0;
        for (var at = 0; at < clause.Length;)
        {
            var (slot, length) = SlotAt(clause, at, names);
            if (slot == Slot.Words)
            {
                at++;
                continue;
            }

            pieces.Add((Slot.Words, clause[from..at]));
            pieces.Add((slot, clause.Substring(at, length)));
            at += length;
            from = at;
        }

        pieces.Add((Slot.Words, clause[from..]));
        return new Clause(pieces);
    }

    private static (Slot Slot, int Length) SlotAt(string clause, int at, List<(string Name, Slot Slot)> names)
    {
        var digits = 0;
        while (at + digits < clause.Length && char.IsAsciiDigit(clause[at + digits]))
        {
            digits++;
        }

        if (digits is > 0 and < 7)
        {
            var unit = at + digits < clause.Length ? clause[at + digits] : '\0';
            return (unit switch { '年' when digits == 4 => Slot.Year, '月' => Slot.Month, '年' or '日' or '—' => Slot.Words, _ => Slot.Number }, digits);
        }

        var name = names.Find(name => string.CompareOrdinal(clause, at, name.Name, 0, name.Name.Length) == 0);
        return name.Name is null ? (Slot.Words, 0) : (name.Slot, name.Name.Length);
    }

    private string Number(int least, int most) => _random.Next(least, Math.Max(least, most) + 1).ToString(CultureInfo.InvariantCulture);

    private T Any<T>(IReadOnlyList<T> from) => from[_random.Next(from.Count)];
}
