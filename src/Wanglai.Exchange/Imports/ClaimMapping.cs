using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Wanglai.Model.Problems;

namespace Wanglai.Exchange.Imports;

/// <summary>What the columns of a table mean: docs/formats/import.md.</summary>
public sealed class ClaimMapping
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    private static readonly JsonSerializerOptions Writing = new(Options)
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    /// <summary>What parts the cells; a comma unless said.</summary>
    public char Separator { get; init; } = ',';

    /// <summary>The columns' names, where the file has no heading line; else null.</summary>
    public string[]? Columns { get; init; }

    /// <summary>What is known of the file as a source: title, author, publication, date (EDTF), origin.</summary>
    public Dictionary<string, string> Source { get; init; } = [];

    /// <summary>Column → the values by which a row is left out and not reported.</summary>
    public Dictionary<string, string[]> LeaveOut { get; init; } = [];

    /// <summary>What a row claims: the first case whose conditions the row meets.</summary>
    public required ClaimCase[] Cases { get; init; }

    /// <summary>Reads a mapping.</summary>
    /// <exception cref="WanglaiException">It is not understood.</exception>
    public static ClaimMapping Parse(string json)
    {
        try
        {
            return JsonSerializer.Deserialize<ClaimMapping>(json, Options) ?? throw new JsonException("null");
        }
        catch (JsonException error)
        {
            throw new WanglaiException(ImportProblems.BadMapping(error.Message), error);
        }
    }

    /// <summary>The mapping as a file, to be looked at and edited.</summary>
    public string Write() => JsonSerializer.Serialize(this, Writing) + "\n";

    /// <summary>The first column that the mapping names and a table lacks; null where it has all.</summary>
    public string? Missing(IEnumerable<string> columns) => Used.FirstOrDefault(c => !columns.Contains(c));

    /// <summary>The names of the columns that the mapping uses.</summary>
    internal IEnumerable<string> Used => Cases.SelectMany(c => c.Used).Concat(LeaveOut.Keys).Distinct(StringComparer.Ordinal);

    /// <summary>Whether the user wants the row left out.</summary>
    internal bool LeavesOut(Func<string, string> cell) => LeaveOut.Any(w => w.Value.Contains(cell(w.Key), StringComparer.Ordinal));

    /// <summary>The claim of a row as JSON of the contract, without its evidence; null where no case is met.</summary>
    internal JsonObject? Claim(Func<string, string> cell) =>
        Array.Find(Cases, c => c.Where.All(w => w.Value.Contains(cell(w.Key), StringComparer.Ordinal)))?.Claim(cell);
}

/// <summary>A sort of row, and what it claims.</summary>
public sealed class ClaimCase
{
    /// <summary>Column → the values of which the row must have one.</summary>
    public Dictionary<string, string[]> Where { get; init; } = [];

    /// <summary>The claim's kind.</summary>
    public required string Kind { get; init; }

    /// <summary>The claim's change; null where the kind has none.</summary>
    public string? Change { get; init; }

    /// <summary>Role → who plays it.</summary>
    public required Dictionary<string, PartyColumn> Roles { get; init; }

    /// <summary>When; null where the table does not say.</summary>
    public TimeColumns? Time { get; init; }

    /// <summary>The column with the title; null where there is none.</summary>
    public string? Title { get; init; }

    /// <summary>What is counted (members, people, …) → the column with its number.</summary>
    public Dictionary<string, string> Counts { get; init; } = [];

    internal IEnumerable<string> Used =>
        [.. Where.Keys, .. Roles.Values.Select(r => r.Column).OfType<string>(), .. Time?.Used ?? [], .. Title is null ? (string[])[] : [Title], .. Counts.Values];

    // Of what happens and is over, an unknown end leaves the beginning; what lasts may last still.
    private string? When(Func<string, string> cell)
    {
        var edtf = Time?.Edtf(cell);
        return Kind is "visit" or "meeting" or "gathering" ? edtf?.TrimEnd('/') : edtf;
    }

    // 5人, 约5人: the number that the cell begins with or holds.
    private static JsonObject? Count(string what, string cell)
    {
        var digits = new string([.. cell.SkipWhile(c => !char.IsAsciiDigit(c)).TakeWhile(char.IsAsciiDigit)]);
        return long.TryParse(digits, System.Globalization.CultureInfo.InvariantCulture, out var number) ? new JsonObject { ["what"] = what, ["n"] = number, ["text"] = cell } : null;
    }

    internal JsonObject Claim(Func<string, string> cell)
    {
        var roles = new JsonObject();
        foreach (var (role, party) in Roles)
        {
            var names = party.Names(cell);
            if (names.Length > 0)
            {
                roles[role] = new JsonArray([.. names.Select(name => new JsonObject { ["name"] = party.Column is null ? "" : name, ["entity"] = party.Prefix + name, ["type"] = party.Type })]);
            }
        }

        return new()
        {
            ["kind"] = Kind,
            ["change"] = Change,
            ["standing"] = "asserted",
            ["roles"] = roles,
            ["time"] = new JsonObject { ["edtf"] = When(cell), ["text"] = null },
            ["counts"] = new JsonArray([.. Counts.Select(c => Count(c.Key, cell(c.Value))).OfType<JsonNode>()]),
            ["title"] = Title is null || cell(Title).Length == 0 ? null : cell(Title),
        };
    }
}

/// <summary>A column with a party, or a party that is the same in every row.</summary>
/// <param name="Type">What sort of thing it names.</param>
/// <param name="Column">The column; null where <paramref name="Name"/> is given.</param>
/// <param name="Prefix">Stands before the cell in the entity's name, so that codes of one data set are not taken for names of another.</param>
/// <param name="Name">Who it is in every row: those whose table it is, for instance.</param>
/// <param name="Split">What stands between several names in one cell, such as <c>、</c>; null where a cell holds one.</param>
public sealed record PartyColumn(string Type, string? Column = null, string Prefix = "", string? Name = null, string? Split = null)
{
    internal string[] Names(Func<string, string> cell) => Column is null ? Name is null ? [] : [Name]
        : Split is { Length: > 0 } ? cell(Column).Split(Split, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        : cell(Column) is { Length: > 0 } name ? [name] : [];
}
