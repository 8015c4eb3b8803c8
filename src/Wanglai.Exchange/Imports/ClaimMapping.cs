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

    internal IEnumerable<string> Used =>
        [.. Where.Keys, .. Roles.Values.Select(r => r.Column), .. Time?.Used ?? [], .. Title is null ? (string[])[] : [Title]];

    internal JsonObject Claim(Func<string, string> cell)
    {
        var roles = new JsonObject();
        foreach (var (role, party) in Roles)
        {
            var name = cell(party.Column);
            if (name.Length > 0)
            {
                roles[role] = new JsonArray(new JsonObject { ["name"] = name, ["entity"] = party.Prefix + name, ["type"] = party.Type });
            }
        }

        return new()
        {
            ["kind"] = Kind,
            ["change"] = Change,
            ["standing"] = "asserted",
            ["roles"] = roles,
            ["time"] = new JsonObject { ["edtf"] = Time?.Edtf(cell), ["text"] = null },
            ["counts"] = new JsonArray(),
            ["title"] = Title is null || cell(Title).Length == 0 ? null : cell(Title),
        };
    }
}

/// <summary>A column with a party.</summary>
/// <param name="Column">The column.</param>
/// <param name="Type">What sort of thing it names.</param>
/// <param name="Prefix">Stands before the cell in the entity's name, so that codes of one data set are not taken for names of another.</param>
public sealed record PartyColumn(string Column, string Type, string Prefix = "");
