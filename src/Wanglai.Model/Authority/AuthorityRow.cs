using System.Globalization;
using Wanglai.Model.Claims;
using Wanglai.Model.Problems;
using Wanglai.Time;

namespace Wanglai.Model.Authority;

/// <summary>
/// One row, with readers for its kinds of cell. A reader that meets a bad cell keeps the first problem in
/// <see cref="Problem"/> and gives a harmless value, so that a row is built in one expression and then kept or left out.
/// </summary>
internal sealed class AuthorityRow(string file, int line, IReadOnlyDictionary<string, int> places, string[] cells)
{
    /// <summary>What is wrong with the row; null while nothing is.</summary>
    public Problem? Problem { get; private set; }

    public CellPlace Place(string column) => new(file, line, column);

    public string Needed(string column)
    {
        var cell = Cell(column);
        if (cell.Length == 0)
        {
            Fail(AuthorityProblems.MissingName(Place(column)));
        }

        return cell;
    }

    public string? Text(string column) => Cell(column) is { Length: > 0 } cell ? cell : null;

    public Edtf? Date(string column) => Text(column) is { } cell ? ParseDate(column, cell) : null;

    public T Word<T>(string column)
        where T : struct, Enum
    {
        var cell = Needed(column);
        if (!WireNames.TryFromWire<T>(cell, out var value))
        {
            Fail(AuthorityProblems.UnknownWord(Place(column), cell, string.Join(", ", WireNames.All<T>())));
        }

        return value;
    }

    public double? Degrees(string column, int limit)
    {
        if (Text(column) is not { } cell)
        {
            return null;
        }

        if (double.TryParse(cell, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
            && Math.Abs(value) <= limit)
        {
            return value;
        }

        Fail(AuthorityProblems.BadNumber(Place(column), cell, limit));
        return null;
    }

    public IReadOnlyList<string> List(string column) => Text(column) is not { } cell ? [] : [.. Parts(column, cell)];

    public IReadOnlyList<NameInTime> Names(string column) =>
        [.. Timed(column).Select(part => part.Text is [.. var name, '?' or '？']
            ? new NameInTime(Whole(column, name), part.Period, NeedsContext: true)
            : new NameInTime(part.Text, part.Period))];

    public IReadOnlyList<Succession> Successions(string column) =>
        [.. Timed(column).Select(part => new Succession(part.Text, part.Period))];

    public IReadOnlyList<Office> Offices(string column) =>
        [.. Timed(column).Select(part =>
        {
            var semicolon = part.Text.IndexOf(';', StringComparison.Ordinal);
            return semicolon < 0
                ? new Office(part.Text, "", part.Period)
                : new Office(Whole(column, part.Text[..semicolon]), Whole(column, part.Text[(semicolon + 1)..]), part.Period);
        })];

    public Edtf? ParseDate(string column, string cell)
    {
        if (Edtf.TryParse(cell, out var value, out var error))
        {
            return value;
        }

        Fail(AuthorityProblems.BadEdtf(Place(column), error));
        return null;
    }

    public void Fail(Problem problem) => Problem ??= problem;

    private IEnumerable<(string Text, Edtf? Period)> Timed(string column)
    {
        if (Text(column) is not { } cell)
        {
            yield break;
        }

        foreach (var part in Parts(column, cell))
        {
            var at = part.IndexOf('@', StringComparison.Ordinal);
            yield return at < 0
                ? (part, null)
                : (Whole(column, part[..at]), ParseDate(column, part[(at + 1)..].Trim()));
        }
    }

    private IEnumerable<string> Parts(string column, string cell) => cell.Split('|').Select(p => Whole(column, p));

    private string Whole(string column, string part)
    {
        var trimmed = part.Trim();
        if (trimmed.Length == 0)
        {
            Fail(AuthorityProblems.MalformedNames(Place(column), Cell(column)));
        }

        return trimmed;
    }

    private string Cell(string column) => cells[places[column]];
}
