using System.Collections.Immutable;

namespace Wanglai.Exchange.Imports;

/// <summary>
/// Guesses what the columns of a table mean from their headings: tables of groups sent and received, of gatherings, of agreements. It is a guess to be
/// looked at and edited, never used unseen.
/// </summary>
public sealed class MappingGuess
{
    private const string Between = "、";

    private static readonly string[] Outgoing = ["出访", "派出", "出国", "外派", "去访"];
    private static readonly string[] Incoming = ["来访", "来华", "接待", "接团", "来宾"];
    private static readonly string[] Totals = ["合计", "总计", "小计", "总数"];

    private readonly IReadOnlyList<string> _columns;
    private readonly IReadOnlyList<string[]> _rows;
    private readonly string _name;
    private readonly string? _about;

    private MappingGuess(IReadOnlyList<string> columns, IReadOnlyList<string[]> rows, string name, string? about)
    {
        (_columns, _rows, _name, _about) = (columns, rows, name, about);
        Meanings = [.. columns.Select(ColumnWords.Of)];
    }

    /// <summary>What each column is taken for.</summary>
    public ImmutableArray<ColumnMeaning> Meanings { get; }

    /// <summary>The mapping; null where neither a time nor a party was found.</summary>
    public ClaimMapping? Mapping { get; private init; }

    /// <summary>Guesses.</summary>
    /// <param name="columns">The headings.</param>
    /// <param name="rows">Some rows, to look at; each has a cell a column.</param>
    /// <param name="name">What the file and the sheet are called: 来访 in it says which way the groups went.</param>
    /// <param name="about">Whose table it is; null where nobody says.</param>
    /// <param name="separator">What parts the cells.</param>
    public static MappingGuess Of(IReadOnlyList<string> columns, IReadOnlyList<string[]> rows, string name, string? about, char separator = ',')
    {
        ArgumentNullException.ThrowIfNull(columns);
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(name);
        var guess = new MappingGuess(columns, rows, name, about);
        var cases = guess.Cases();
        return cases.Length == 0 ? guess : new(columns, rows, name, about)
        {
            Mapping = new ClaimMapping { Separator = separator, LeaveOut = guess.LeaveOut(), Cases = cases },
        };
    }

    private ClaimCase[] Cases()
    {
        if (Column(ColumnMeaning.From) is null || (Column(ColumnMeaning.Country) ?? Column(ColumnMeaning.Partner)) is null)
        {
            return [];
        }

        if (Column(ColumnMeaning.Direction) is { } direction && ValuesOf(direction) is var values && values.Any(v => Says(v, Outgoing) || Says(v, Incoming)))
        {
            return
            [
                .. Way(direction, values.Where(v => Says(v, Outgoing)), isIncoming: false),
                .. Way(direction, values.Where(v => Says(v, Incoming)), isIncoming: true),
            ];
        }

        return [_columns.Any(c => c.Contains("协议", StringComparison.Ordinal)) ? Agreement()
            : _columns.Any(c => c.Contains("会议", StringComparison.Ordinal)) ? Gathering()
            : Visit(isIncoming: Says(_name, Incoming) || _columns.Any(c => Says(c, Incoming)))];
    }

    private IEnumerable<ClaimCase> Way(string column, IEnumerable<string> values, bool isIncoming) =>
        values.ToArray() is { Length: > 0 } words ? [Visit(isIncoming, new() { [column] = words })] : [];

    private ClaimCase Visit(bool isIncoming, Dictionary<string, string[]>? where = null)
    {
        var roles = new Dictionary<string, PartyColumn>();
        var (country, partner) = (Party(ColumnMeaning.Country, "country"), Party(ColumnMeaning.Partner, "organisation"));
        Add(roles, "visitor", isIncoming ? Party(ColumnMeaning.Sender, "organisation") ?? partner ?? country : Party(ColumnMeaning.Sender, "organisation") ?? Own());
        Add(roles, "head", Party(ColumnMeaning.Head, "person"));
        Add(roles, "host", isIncoming ? Own() : partner);
        Add(roles, "destination", isIncoming ? null : country);
        Add(roles, "met", Party(ColumnMeaning.Met, "person"));
        return new ClaimCase { Where = where ?? [], Kind = "visit", Roles = roles, Time = Time(), Title = Column(ColumnMeaning.Title), Counts = Members() };
    }

    private ClaimCase Gathering()
    {
        var roles = new Dictionary<string, PartyColumn>();
        Add(roles, "organiser", Party(ColumnMeaning.Partner, "organisation"));
        Add(roles, "participant", Own());
        Add(roles, "place", Party(ColumnMeaning.Country, "country"));
        return new ClaimCase { Kind = "gathering", Roles = roles, Time = Time(), Title = Column(ColumnMeaning.Title), Counts = Members() };
    }

    private ClaimCase Agreement()
    {
        var roles = new Dictionary<string, PartyColumn>();
        Add(roles, "party", Party(ColumnMeaning.Partner, "organisation") ?? Party(ColumnMeaning.Country, "country"));
        return new ClaimCase { Kind = "agreement", Roles = roles, Time = Time(), Title = Column(ColumnMeaning.Title) };
    }

    private TimeColumns Time() => new(Column(ColumnMeaning.From)!, Column(ColumnMeaning.To));

    private Dictionary<string, string> Members() => Column(ColumnMeaning.Count) is { } count ? new() { ["members"] = count } : [];

    private PartyColumn? Own() => _about is null ? null : new("organisation", Name: _about);

    private PartyColumn? Party(ColumnMeaning meaning, string type) => Column(meaning) is { } column
        ? new(type, column, Split: ValuesOf(column).Any(v => v.Contains(Between, StringComparison.Ordinal)) ? Between : null)
        : null;

    private string? Column(ColumnMeaning meaning) => Meanings.IndexOf(meaning) is >= 0 and var at ? _columns[at] : null;

    private List<string> ValuesOf(string column)
    {
        var at = _columns.Index().First(c => c.Item == column).Index;
        return [.. _rows.Select(r => r[at]).Where(v => v.Length > 0).Distinct(StringComparer.Ordinal)];
    }

    private Dictionary<string, string[]> LeaveOut() =>
        _columns.Select(c => (Column: c, Totals: ValuesOf(c).Where(Totals.Contains).ToArray())).Where(t => t.Totals.Length > 0).Take(1).ToDictionary(t => t.Column, t => t.Totals);

    private static void Add(Dictionary<string, PartyColumn> roles, string role, PartyColumn? party)
    {
        if (party is not null)
        {
            roles.Add(role, party);
        }
    }

    private static bool Says(string words, string[] any) => Array.Exists(any, w => words.Contains(w, StringComparison.Ordinal));
}
