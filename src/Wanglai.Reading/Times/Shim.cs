// Interim reader of plain dates, until the reader of time expressions (Times/) replaces it: delete this file then.
#pragma warning disable
using System.Text.RegularExpressions;
using Wanglai.Model.Authority;
using Wanglai.Model.Texts;
using Wanglai.Reading.Folding;
using Wanglai.Time;
namespace Wanglai.Reading.Times;
public sealed record TimeContext { public Edtf? DocumentDate { get; init; } }
public sealed record TimeExpression(Utf16Span Span, Edtf? Value, string How);
public sealed class TimeReader(AuthorityFiles a)
{
    static readonly Regex R = new(@"(自|到|于)?(?<y>\d{4})年(?:(?<m>\d{1,2})月)?(?:(?<d>\d{1,2})日)?|(?<same>同年|次年|同月)?(?<m2>\d{1,2})月(?:(?<d2>\d{1,2})日)?(?:(?:[~～至]|—)(?<d3>\d{1,2})日)?|(?:20世纪)?(?<dec>\d0)年代(?<part>初期|初|中期|末)?");
    public IReadOnlyList<TimeExpression> Read(FoldedText t, TimeContext c)
    {
        var list = new List<TimeExpression>(); int year = 0, month = 0;
        foreach (Match m in R.Matches(t.Text))
        {
            string? e = null;
            if (m.Groups["y"].Success) { year = int.Parse(m.Groups["y"].Value); e = $"{year:0000}"; if (m.Groups["m"].Success) { month = int.Parse(m.Groups["m"].Value); e += $"-{month:00}"; if (m.Groups["d"].Success) e += $"-{int.Parse(m.Groups["d"].Value):00}"; } }
            else if (m.Groups["dec"].Success) { e = "19" + m.Groups["dec"].Value[0] + "X"; var d = "19" + m.Groups["dec"].Value[0]; e = m.Groups["part"].Value switch { "初期" or "初" => $"{d}0~/{d}3~", "中期" => $"{d}4~/{d}6~", "末" => $"{d}7~/{d}9~", _ => e }; }
            else if (year > 0) { var y = m.Groups["same"].Value == "次年" ? year + 1 : year; e = $"{y:0000}-{int.Parse(m.Groups["m2"].Value):00}"; if (m.Groups["d2"].Success) { var s = e; e += $"-{int.Parse(m.Groups["d2"].Value):00}"; if (m.Groups["d3"].Success) e += "/" + s + $"-{int.Parse(m.Groups["d3"].Value):00}"; } }
            if (e is not null && Edtf.TryParse(e, out var v, out _)) list.Add(new(new Utf16Span(m.Index, m.Index + m.Length), v, "shim"));
        }
        return list;
    }
}
