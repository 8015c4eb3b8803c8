using Wanglai.Model.Problems;
using Wanglai.Model.Sources;
using Wanglai.Reports.Documents;
using Wanglai.Time;

namespace Wanglai.Reports.Citing;

/// <summary>GB/T 7714-2015, in notes: 主要责任者. 题名[文献类型标识]. 出版项, 日期: 引文页码. What is not known is left out; a work cited again is “同注”.</summary>
internal sealed class NationalStandard : ICitationStyle
{
    private static readonly (string Sign, string[] Endings)[] Sorts =
    [
        ("N", ["报", "日报", "晚报", "通讯社", "社电"]),
        ("J", ["学报", "杂志", "月刊", "季刊", "半月刊", "周刊", "双月刊"]),
        ("M", ["出版社", "书局", "书店", "书社"]),
        ("A", ["档案", "档案馆", "档案室", "卷宗", "全宗", "号"]),
    ];

    public (string BeforeQuote, string Between, string End) Marks => ("，", "；", "。");

    public IEnumerable<Run> First(CitedWork work, string place) => [new(Described(work) + (place.Length == 0 ? "" : ": " + place))];

    public IEnumerable<Run> Again(CitedWork work, string place, int first) => [new($"同注{first}" + (place.Length == 0 ? "" : ": " + place))];

    public IEnumerable<Run> Listed(CitedWork work) => [new(Described(work) + ".")];

    public string Place(OriginalPlace place) => place.In(Language.Chinese);

    public string Places(IEnumerable<OriginalPlace> places) => PlaceLists.Of(places, Language.Chinese, "、");

    public string Quote(string words) => $"“{words}”";

    private static string Described(CitedWork work)
    {
        var metadata = work.Metadata;
        var url = metadata.Origin is { } origin && Uri.TryCreate(origin, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" ? metadata.Origin : null;
        var parts = new List<string>();
        if (metadata.Author is { Length: > 0 } author)
        {
            parts.Add(author);
        }

        parts.Add($"{metadata.Title ?? work.Name}[{Sort(work, url is not null)}]");
        var published = string.Join(", ", new[] { metadata.Publication, metadata.Date is { } date ? Date(date) : null }.Where(p => !string.IsNullOrEmpty(p)));
        if (published.Length > 0)
        {
            parts.Add(published);
        }

        if (url is not null)
        {
            parts.Add(url);
        }

        return string.Join(". ", parts);
    }

    // 8.8.1 of the standard: dates of publication by GB/T 7408, YYYY-MM-DD.
    private static string Date(Edtf date) => date is EdtfDate { Precision: EdtfPrecision.Year or EdtfPrecision.Month or EdtfPrecision.Day } && date.Text.All(c => char.IsAsciiDigit(c) || c == '-')
        ? date.Text
        : EdtfWords.Chinese(date);

    // Annex B of the standard; the file and the words of the publication tell, or nothing does and it is “other”.
    private static string Sort(CitedWork work, bool isOnline)
    {
        var carrier = isOnline ? "/OL" : "";
        if (work.Name.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) || work.Name.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase))
        {
            return "DS" + carrier;
        }

        var published = work.Metadata.Publication?.TrimEnd('》', ' ', '.', '。');
        var sort = published is null ? null : Sorts.Reverse().FirstOrDefault(s => s.Endings.Any(e => published.EndsWith(e, StringComparison.Ordinal) || published.Contains(e + "，", StringComparison.Ordinal))).Sign;
        return (sort, isOnline) switch
        {
            (null, true) => "EB/OL",
            (null, false) => "Z",
            _ => sort + carrier,
        };
    }
}
