using System.Globalization;
using System.Text.Json;
using Wanglai.Model.Texts;
using Wanglai.Reading.Folding;
using Wanglai.Reading.Times;
using Wanglai.Time;

namespace Wanglai.Reading.Tests.Times;

/// <summary>Scores the reader on the cases that were marked by hand outside this repository, where they are at hand.</summary>
public sealed class SharedCasesTests(ITestOutputHelper output)
{
    private const double LeastFound = 0.97;
    private const double LeastRight = 0.95;

    private sealed record Case(string Text, string? DocumentDate, List<(int Start, int End, string Edtf)> Times);

    [Fact]
    public void The_hand_marked_cases_are_found_and_resolved()
    {
        var file = SharedTexts.Find("eval/time/zh-dates.dev.jsonl");
        int gold = 0, found = 0, matched = 0, right = 0, marks = 0;
        foreach (var one in File.ReadLines(file).Where(line => line.Length > 0).Select(Parse))
        {
            var source = new SourceText(one.Text);
            var folded = TextFolding.Fold(source);
            var context = new TimeContext { DocumentDate = one.DocumentDate is null ? null : Edtf.Parse(one.DocumentDate) };
            var times = TimeReading.Reader.Read(folded, context)
                .Select(time => (Span: source.ToCodePoints(folded.ToSource(time.Span)), time.Value)).ToList();
            gold += one.Times.Count;
            found += times.Count;
            var wrong = new List<string>();
            foreach (var (start, end, edtf) in one.Times)
            {
                var at = times.FindIndex(time => time.Span.Start == start && time.Span.End == end);
                if (at < 0)
                {
                    wrong.Add($"missed {source.Quote(new CodePointSpan(start, end))}={edtf}");
                    continue;
                }

                matched++;
                var expected = Edtf.Parse(edtf);
                var value = times[at].Value;
                times.RemoveAt(at);
                if (value is null || !SameDays(expected, value))
                {
                    wrong.Add($"{source.Quote(new CodePointSpan(start, end))}: {edtf}, not {value}");
                    continue;
                }

                right++;
                if (value.IsApproximate == expected.IsApproximate && value.IsUncertain == expected.IsUncertain)
                {
                    marks++;
                }
                else
                {
                    wrong.Add($"marks of {edtf}, not {value}");
                }
            }

            wrong.AddRange(times.Select(time => $"extra {source.Quote(time.Span)}={time.Value}"));
            if (wrong.Count > 0)
            {
                output.WriteLine($"{one.Text} [{one.DocumentDate}]: {string.Join("; ", wrong)}");
            }
        }

        var f1 = 2.0 * matched / (gold + found);
        var accuracy = (double)right / matched;
        var summary = string.Create(
            CultureInfo.InvariantCulture,
            $"times: {gold} marked, {found} read; spans F1 {f1:F4}; right EDTF of those found {accuracy:F4}; with the same marks {(double)marks / matched:F4}");
        output.WriteLine(summary);
        TestContext.Current.SendDiagnosticMessage(summary);
        Assert.True(f1 >= LeastFound && accuracy >= LeastRight, summary);
    }

    private static bool SameDays(Edtf a, Edtf b) => a.Earliest == b.Earliest && a.Latest == b.Latest;

    private static Case Parse(string line)
    {
        using var json = JsonDocument.Parse(line);
        var root = json.RootElement;
        return new Case(
            root.GetProperty("text").GetString()!,
            root.GetProperty("document_date").GetString(),
            [.. root.GetProperty("times").EnumerateArray().Select(time => (
                time.GetProperty("start").GetInt32(), time.GetProperty("end").GetInt32(), time.GetProperty("edtf").GetString()!))]);
    }
}
