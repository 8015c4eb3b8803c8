using System.Collections.Frozen;

namespace Wanglai.Intake.Html;

/// <summary>
/// How deep the elements of a page are nested at the most, counted roughly before it is parsed: each element that is opened is compared with all
/// that are open, and a page of a few hundred thousand that are never closed would keep the parser busy for hours.
/// </summary>
internal static class PageDepth
{
    /// <summary>Ten times as deep as any page that people wrote.</summary>
    private const int Most = 4000;

    private const int LongestName = 12;

    // Elements that hold nothing, or end by themselves where the next begins.
    private static readonly FrozenSet<string> NeverDeep = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr",
        "p", "li", "td", "th", "tr", "tbody", "thead", "tfoot", "dd", "dt", "option", "optgroup", "colgroup", "html", "head", "body");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Shallow = NeverDeep.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether the page is nested deeper than is read.</summary>
    public static bool IsTooMuch(ReadOnlySpan<char> page)
    {
        var depth = 0;
        for (var at = page.IndexOf('<'); at >= 0; at = Next(page, at + 1))
        {
            var isEnd = at + 1 < page.Length && page[at + 1] == '/';
            var name = Name(page[(at + (isEnd ? 2 : 1))..]);
            if (name.IsEmpty || Shallow.Contains(name))
            {
                continue;
            }

            if (!isEnd && (name.Equals("script", StringComparison.OrdinalIgnoreCase) || name.Equals("style", StringComparison.OrdinalIgnoreCase)))
            {
                var end = page[at..].IndexOf($"</{name}", StringComparison.OrdinalIgnoreCase);
                if (end < 0)
                {
                    return false;
                }

                at += end;
                continue;
            }

            depth = isEnd ? Math.Max(0, depth - 1) : depth + 1;
            if (depth > Most)
            {
                return true;
            }
        }

        return false;
    }

    private static int Next(ReadOnlySpan<char> page, int from) => page[from..].IndexOf('<') is >= 0 and var next ? from + next : -1;

    private static ReadOnlySpan<char> Name(ReadOnlySpan<char> behind)
    {
        var length = 0;
        while (length < behind.Length && length < LongestName && char.IsAsciiLetterOrDigit(behind[length]))
        {
            length++;
        }

        return length > 0 && char.IsAsciiLetter(behind[0]) ? behind[..length] : [];
    }
}
