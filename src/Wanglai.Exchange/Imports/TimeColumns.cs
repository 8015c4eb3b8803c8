namespace Wanglai.Exchange.Imports;

/// <summary>
/// The columns that say when. A date is EDTF or as data sets write it: <c>1952-##-##</c> is the year alone, <c>####</c> and an empty cell are
/// unknown. Where a neighbouring column shows that an end was only observed with a gap, that end is approximate (<c>~</c>).
/// </summary>
/// <param name="From">When it began, or was first observed; alone it is the whole time where <paramref name="To"/> is null.</param>
/// <param name="To">When it ended, or was last observed.</param>
/// <param name="NotBefore">The last observation before the beginning, at which it was not so yet.</param>
/// <param name="NotAfter">The first observation after the end, at which it was so no more.</param>
public sealed record TimeColumns(string From, string? To = null, string? NotBefore = null, string? NotAfter = null)
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
        var parts = cell.Split('-');
        if (parts[0].Length == 0 || parts[0].All(c => c == '#'))
        {
            return "";
        }

        var known = parts.TakeWhile(p => p.All(c => c != '#')).ToArray();
        return string.Join('-', known.Select((part, place) => place == 0 && part.Length < 4 && part.All(char.IsAsciiDigit) ? part.PadLeft(4, '0') : part));
    }
}
