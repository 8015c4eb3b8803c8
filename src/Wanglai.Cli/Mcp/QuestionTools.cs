using System.ComponentModel;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace Wanglai.Cli.Mcp;

/// <summary>
/// The questions as tools of the Model Context Protocol. Each is a command that answers from the ledger, so that a program is told what a person is
/// told, with quotes, sources, pages and the ids of claims; none writes.
/// </summary>
/// <param name="ask">Runs a command: its exit code, its answer, and what it reported.</param>
internal sealed class QuestionTools(Func<IReadOnlyList<string>, (int Code, string Answer, string Problems)> ask)
{
    private const int MostCharacters = 60_000;
    private const string Time = "The day, or the time, asked about, as EDTF (1980, 1980-10, 1980-10-15, 1978/1985)";
    private const string Anybody = "by any of its names: Chinese (either script), English, short or former";

    /// <summary>All of them.</summary>
    public McpServerPrimitiveCollection<McpServerTool> All() =>
    [
        Tool(Ask, "ask", "A question in words, Chinese or English: who, when, which state, how many, with whom. The answer says how it was understood, and cites"),
        Tool(Status, "status", "The state of relations of two parties at a time, with its certainty and grounds; of one party, with everybody"),
        Tool(Chronicle, "chronicle", "What happened, in order, each happening with its sources"),
        Tool(Dossier, "dossier", "All that is told of a party: relations, visits, meetings, agreements, offices, aid, what is still open"),
        Tool(Day, "day", "What was going on on a day, and what began and ended then"),
        Tool(Members, "members", "What a body belongs to and who belongs to it, at a time"),
        Tool(Offices, "offices", "Who held which office in a body, or which offices a person held, at a time"),
        Tool(Country, "country", "The bodies of a country side by side, as they stand to a party"),
        Tool(Exchanges, "exchanges", "How many went and came, counted, beside the totals that sources state"),
        Tool(Network, "network", "Who is tied to whom around a party; of two parties, through whom they are tied"),
        Tool(Person, "person", "A person: offices, appearances, and whom they met"),
        Tool(Search, "search", "Claims and passages that have all the words"),
        Tool(Disputes, "disputes", "Where sources tell a happening differently"),
        Tool(Show, "show", "A claim by its id, with the passage that it rests on in its context, its place in the original, and who decided what about it"),
        Tool(Sources, "sources", "The documents that the ledger holds"),
    ];

    private static McpServerTool Tool(Delegate does, string name, string description) => McpServerTool.Create(
        does, new() { Name = name, Description = description + ".", ReadOnly = true, Idempotent = true, Destructive = false, OpenWorld = false });

    private CallToolResult Ask([Description("The question, such as 1965年中国工会同印度工会是什么关系？ or: When did the TUC visit China?")] string question) => Answer(["ask"], [question]);

    private CallToolResult Status(
        [Description("One party, " + Anybody)] string party,
        [Description("The other; without it, a table of all counterparts")] string? other = null,
        [Description(Time + "; today where it is left out")] string? on = null) => Answer(["status", .. Option("on", on)], [party, other]);

    private CallToolResult Chronicle(
        [Description("Only what names this party, " + Anybody)] string? party = null,
        [Description("Only what names this country, or somebody of it")] string? country = null,
        [Description("Only this kind of claim: relation, visit, meeting, gathering, agreement, membership, office, organisation, aid, cooperation, proposal, mobilisation, stance, context")] string? kind = null,
        [Description("From when, EDTF, inclusive")] string? from = null,
        [Description("To when, EDTF, inclusive")] string? to = null) =>
        Answer(["chronicle", .. Option("party", party), .. Option("country", country), .. Option("kind", kind), .. Option("from", from), .. Option("to", to)], []);

    private CallToolResult Dossier([Description("An organisation, person or country, " + Anybody)] string party) => Answer(["dossier"], [party]);

    private CallToolResult Day([Description(Time)] string on, [Description("Only what names this party")] string? party = null) =>
        Answer(["day", .. Option("on", on), .. Option("party", party)], []);

    private CallToolResult Members([Description("A body, " + Anybody)] string body, [Description(Time + "; today where it is left out")] string? on = null) =>
        Answer(["members", .. Option("on", on)], [body]);

    private CallToolResult Offices([Description("A body or a person, " + Anybody)] string party, [Description(Time + "; today where it is left out")] string? on = null) =>
        Answer(["offices", .. Option("on", on)], [party]);

    private CallToolResult Country(
        [Description("Whose relations, " + Anybody)] string party, [Description("The country")] string country, [Description(Time + "; today where it is left out")] string? on = null) =>
        Answer(["country", .. Option("on", on)], [party, country]);

    private CallToolResult Exchanges(
        [Description("Whose exchanges, " + Anybody)] string party,
        [Description("By what the rows are divided, one or more of year, decade, country, region, direction, level, kind")] string[]? by = null,
        [Description("Only with this party")] string? with = null,
        [Description("From when, EDTF, inclusive")] string? from = null,
        [Description("To when, EDTF, inclusive")] string? to = null) =>
        Answer(["exchanges", .. (by ?? []).SelectMany(b => Option("by", b)), .. Option("with", with), .. Option("from", from), .. Option("to", to)], [party]);

    private CallToolResult Network(
        [Description("Around whom, " + Anybody)] string party, [Description("The other end, to be told through whom")] string? other = null, [Description(Time + "; today where it is left out")] string? on = null) =>
        Answer(["network", .. Option("on", on)], [party, other]);

    private CallToolResult Person([Description("The person, by any name")] string name) => Answer(["person"], [name]);

    private CallToolResult Search([Description("The words; all of them must be found")] string words, [Description("How many claims, and how many passages, at most: 1 to 200")] int limit = 20) =>
        Answer(["search", .. Option("limit", limit.ToString(System.Globalization.CultureInfo.InvariantCulture))], [words]);

    private CallToolResult Disputes([Description("Only what names this party")] string? party = null) => Answer(["disputes"], [party]);

    private CallToolResult Show([Description("The claim's id, or its first characters")] string claim) => Answer(["show"], [claim]);

    private CallToolResult Sources() => Answer(["sources"], []);

    private static string[] Option(string name, string? value) => string.IsNullOrWhiteSpace(value) ? [] : [$"--{name}={value}"];

    // What a model makes up is a value, whatever it begins with: options are written with “=”, and arguments behind “--”.
    private CallToolResult Answer(string[] command, string?[] arguments)
    {
        string[] given = [.. arguments.Where(a => !string.IsNullOrWhiteSpace(a)).Select(a => a!)];
        var (code, answer, problems) = ask([.. command, .. given.Length == 0 ? given : ["--", .. given]]);
        var text = answer;
        if (answer.Length > MostCharacters)
        {
            // At the end of a line, and not within a character.
            var end = answer.LastIndexOf('\n', MostCharacters) is var line and > 0 ? line : char.IsLowSurrogate(answer[MostCharacters]) ? MostCharacters - 1 : MostCharacters;
            text = answer[..end] + $"\n\n[{answer.Length - end} more characters were left out: ask for less, by party, kind or time.]\n";
        }

        return new()
        {
            IsError = code != 0 && answer.Length == 0,
            Content = [new TextContentBlock { Text = string.Join('\n', new[] { text.TrimEnd(), problems.TrimEnd() }.Where(t => t.Length > 0)) }],
        };
    }
}
