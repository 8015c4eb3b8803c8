using System.Globalization;
using System.Text.RegularExpressions;

namespace Wanglai.Exchange.Imports;

/// <summary>
/// The columns that say when. A date is EDTF or as data sets write it: <c>1952-##-##</c> is the year alone, <c>####</c> and an empty cell are
/// unknown; <c>1984年4月</c>, <c>1984.4</c> and the day numbers of spreadsheets are dates, too. Where a neighbouring column shows that an end was only observed with a gap, that end is approximate (<c>~</c>).
/// </summary>
/// <param name="From">When it began, or was first observed; alone it is the whole time where <paramref name="To"/> is null.</param>
/// <param name="To">When it ended, or was last observed.</param>
/// <param name="NotBefore">The last observation before the beginning, at which it was not so yet.</param>
/// <param name="NotAfter">The first observation after the end, at which it was so no more.</param>
public sealed partial record TimeColumns(string From, string? To = null, string? NotBefore = null, string? NotAfter = null)
{
    internal IEnumerable<string> Used => new[] { From, To, NotBefore, NotAfter }.OfType<string>();

    /// <summary>The time of a row; null where nothing of it is known.</summary>
    internal string? Edtf(Func<string, string> cell)
    {
        var from = Date(cell(From)) + (HasGap(cell, NotBefore, From) ? "~" : "");
        if (To is null)
        {
            return from.Length == 0 ? null : from;
        }

        var to = Date(cell(To)) + (HasGap(cell, To, NotAfter) ? "~" : "");
        return (from, to) switch
        {
            ("", "") => null,
            _ when from == to => from,
            _ => $"{from}/{to}",
        };
    }

    private static bool HasGap(Func<string, string> cell, string? earlier, string? later) =>
        earlier is not null && later is not null
        && int.TryParse(cell(earlier), out var first) && int.TryParse(cell(later), out var second) && second - first > 1;

    private static string Date(string cell)
    {
        var parts = Plain(cell).Split('-');
        if (parts[0].Length == 0 || parts[0].All(c => c == '#'))
        {
            return "";
        }

        var known = parts.TakeWhile(p => p.All(c => c != '#')).ToArray();
        return string.Join('-', known.Select((part, place) => place == 0 && part.Length < 4 && part.All(char.IsAsciiDigit) ? part.PadLeft(4, '0') : part));
    }

    // 1984年4月5日, 1984.4.5 and 1984/4/5 are dates; so is 30777, the day of a spreadsheet that has lost its form.
    private static string Plain(string cell)
    {
        if (SerialDay().IsMatch(cell))
        {
            return DateTime.FromOADate(double.Parse(cell, CultureInfo.InvariantCulture)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        }

        return PlainDate().Match(cell) is { Success: true } match
            ? string.Join('-', match.Groups["part"].Captures.Select(p => p.Value.PadLeft(2, '0')))
            : cell;
    }

    // From 1918 to 2091; a year has four digits.
    [GeneratedRegex(@"^(?:[7-9]\d{3}|[1-6]\d{4})$")]
    private static partial Regex SerialDay();

    [GeneratedRegex(@"^(?<part>\d{4})(?:\s?[年./-]\s?(?:(?<part>\d{1,2})(?:\s?[月./-]\s?(?:(?<part>\d{1,2})\s?日?)?)?)?)?$")]
    private static partial Regex PlainDate();
}
