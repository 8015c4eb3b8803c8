using Wanglai.Model.Texts;
using Wanglai.Reading.Times;
using Wanglai.Time;

namespace Wanglai.Reading.Discourse;

/// <summary>
/// The lines of a chronicle that are nothing but a date (9月6日, 8月30日至9月2日), which is then that of the paragraphs under them up to the next.
/// </summary>
internal static class DateLines
{
    // One such line alone may be the day on which a paper was signed, or a page put up.
    private const int Fewest = 2;

    /// <summary>For each line of a folded text the date that it consists of; null where it has other words, everywhere where the text has too few such lines.</summary>
    public static Edtf?[] Of(string text, int lines, List<Utf16Span> spans, IReadOnlyList<TimeExpression> times)
    {
        var dates = new Edtf?[lines];
        var (found, start, next) = (0, 0, 0);
        for (var line = 0; line < lines; line++)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            while (next < spans.Count && spans[next].Start < start)
            {
                next++;
            }

            if (next < spans.Count && spans[next].End <= end && times[next].Value is { } date && IsOnly(text, start, end, spans[next]))
            {
                dates[line] = date;
                found++;
            }

            start = Math.Min(end + 1, text.Length);
        }

        return found >= Fewest ? dates : new Edtf?[lines];
    }

    // （星期三） beside it says nothing more.
    private static bool IsOnly(string text, int start, int end, Utf16Span date)
    {
        foreach (var rest in (ReadOnlySpan<(int From, int To)>)[(start, date.Start), (date.End, end)])
        {
            var words = text.AsSpan(rest.From, rest.To - rest.From).Trim();
            foreach (var mark in words)
            {
                if (char.IsLetterOrDigit(mark) && "星期一二三四五六日天周上下午晚".IndexOf(mark) < 0)
                {
                    return false;
                }
            }
        }

        return true;
    }
}
