using System.Text.Json;
using Wanglai.Model.Problems;
using Wanglai.Time;

namespace Wanglai.Model.Claims;

/// <summary>What can be wrong with a claim in JSON: the member, what was found there, and what was expected.</summary>
internal static class ClaimJsonProblems
{
    private const int LongestQuoted = 60;

    public static Problem NotJson(JsonException error)
    {
        var line = (error.LineNumber ?? 0) + 1;
        var at = (error.BytePositionInLine ?? 0) + 1;
        return new(
            "WL-C001",
            $"这不是JSON：第{line}行第{at}字节处有误。每条陈述须是一个完整的JSON对象。",
            $"this is not JSON: it goes wrong in line {line}, byte {at}. A claim is one whole JSON object.");
    }

    public static Problem NotText() => new(
        "WL-C001",
        "JSON中某个名称含有不完整的字符（单独的代理码元）。每条陈述须是合法的UTF-8。",
        "a name in the JSON holds half a character (a lone surrogate). A claim is valid UTF-8.");

    public static Problem Missing(string member, string expectedChinese, string expectedEnglish) => new(
        "WL-C002",
        $"缺少“{member}”：此处应为{expectedChinese}。",
        $"\"{member}\" is missing: {expectedEnglish} is expected there.");

    public static Problem WrongType(string member, JsonElement found, string expectedChinese, string expectedEnglish) => new(
        "WL-C003",
        $"“{member}”为{Quoted(found)}，应为{expectedChinese}。",
        $"\"{member}\" is {Quoted(found)}; {expectedEnglish} is expected there.");

    public static Problem NotInVocabulary(string member, string found, IEnumerable<string> expected)
    {
        var list = string.Join(", ", expected);
        return new(
            "WL-C004",
            $"“{member}”为“{Shortened(found)}”，应为以下之一：{list}。",
            $"\"{member}\" is \"{Shortened(found)}\"; expected is one of: {list}.");
    }

    public static Problem NotOfThisKind(string member, string found, ClaimKind kind, IEnumerable<string> expected)
    {
        var list = string.Join(", ", expected);
        return list.Length == 0
            ? new(
                "WL-C005",
                $"“{member}”为“{Shortened(found)}”，但 {kind.ToWire()} 类陈述在此只能为 null。",
                $"\"{member}\" is \"{Shortened(found)}\", but a claim of kind {kind.ToWire()} has null there.")
            : new(
                "WL-C005",
                $"“{member}”为“{Shortened(found)}”，而 {kind.ToWire()} 类陈述在此只能为：{list}。",
                $"\"{member}\" is \"{Shortened(found)}\", but a claim of kind {kind.ToWire()} has one of these there: {list}.");
    }

    public static Problem NotEdtf(string member, EdtfError error) => new(
        "WL-C006",
        $"“{member}”不是EDTF时间：{error.Chinese}。",
        $"\"{member}\" is not an EDTF value: {error.English}.");

    public static Problem BadRange(int start, int end) => new(
        "WL-C007",
        $"“evidence”的范围[{start},{end})有误：起点须不小于0，终点须不小于起点（均为码点数，含起点、不含终点）。",
        $"\"evidence\" has the range [{start},{end}); the start must be 0 or more and the end not before it (code points, end exclusive).");

    public static Problem QuoteLength(int start, int end, int found) => new(
        "WL-C008",
        $"“evidence.quote”有{found}个码点，而范围[{start},{end})有{end - start}个：引文须与该范围等长。",
        $"\"evidence.quote\" has {found} code points, but the range [{start},{end}) has {end - start}: the quote must be the words of the range.");

    public static Problem OutOfRange(string member, JsonElement found, string expectedChinese, string expectedEnglish) => new(
        "WL-C009",
        $"“{member}”为{Quoted(found)}，应为{expectedChinese}。",
        $"\"{member}\" is {Quoted(found)}; {expectedEnglish} is expected there.");

    public static Problem UnknownMember(string member, IEnumerable<string> expected)
    {
        var list = string.Join(", ", expected);
        return new(
            "WL-C010",
            $"不认识成员“{Shortened(member)}”：此处可有：{list}。",
            $"\"{Shortened(member)}\" is not known; the members there are: {list}.");
    }

    public static Problem Twice(string member) => new(
        "WL-C011",
        $"成员“{member}”出现了两次，只能有一次。",
        $"\"{member}\" stands twice; it may stand once.");

    private static string Quoted(JsonElement found) => Shortened(found.GetRawText());

    private static string Shortened(string text) =>
        text.Length <= LongestQuoted ? text : string.Concat(text.AsSpan(0, char.IsHighSurrogate(text[LongestQuoted - 1]) ? LongestQuoted - 1 : LongestQuoted), "…");
}
