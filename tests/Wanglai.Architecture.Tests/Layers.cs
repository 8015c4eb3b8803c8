namespace Wanglai.Architecture.Tests;

/// <summary>The table of docs/decisions/0002-layers-and-their-guards.md: which layer may name which.</summary>
internal static class Layers
{
    /// <summary>Every project of <c>src</c> with the projects that it names, no more and no fewer.</summary>
    public static readonly IReadOnlyDictionary<string, string[]> MayName = new Dictionary<string, string[]>
    {
        ["Wanglai.Time"] = [],
        ["Wanglai.Model"] = ["Wanglai.Time"],
        ["Wanglai.Intake"] = ["Wanglai.Model", "Wanglai.Time"],
        ["Wanglai.Reading"] = ["Wanglai.Model", "Wanglai.Time"],
        ["Wanglai.Evaluation"] = ["Wanglai.Model", "Wanglai.Time"],
        ["Wanglai.Ledger"] = ["Wanglai.Model", "Wanglai.Time"],
        ["Wanglai.Queue"] = ["Wanglai.Model"],
        ["Wanglai.Inquiry"] = ["Wanglai.Ledger", "Wanglai.Model", "Wanglai.Time"],
        ["Wanglai.Exchange"] = ["Wanglai.Inquiry", "Wanglai.Ledger", "Wanglai.Model", "Wanglai.Time"],
        ["Wanglai.Wording"] = ["Wanglai.Inquiry", "Wanglai.Ledger", "Wanglai.Model", "Wanglai.Time"],
        ["Wanglai.Reports"] = ["Wanglai.Inquiry", "Wanglai.Ledger", "Wanglai.Model", "Wanglai.Time", "Wanglai.Wording"],
        ["Wanglai.Web"] = ["Wanglai.Inquiry", "Wanglai.Intake", "Wanglai.Ledger", "Wanglai.Model", "Wanglai.Reading", "Wanglai.Time", "Wanglai.Wording"],
        ["Wanglai.Cli"] =
        [
            "Wanglai.Evaluation", "Wanglai.Exchange", "Wanglai.Inquiry", "Wanglai.Intake", "Wanglai.Ledger", "Wanglai.Model",
            "Wanglai.Queue", "Wanglai.Reading", "Wanglai.Reports", "Wanglai.Time", "Wanglai.Web", "Wanglai.Wording",
        ],
    };

    /// <summary>Libraries and namespaces that belong to one layer alone: (prefix, the layers that may use it).</summary>
    public static readonly (string Prefix, string[] Owners)[] Owned =
    [
        ("Microsoft.Data.Sqlite", ["Wanglai.Ledger"]),
        ("SQLitePCL", ["Wanglai.Ledger"]),
        ("Npgsql", ["Wanglai.Ledger", "Wanglai.Queue"]),
        ("Dapper", ["Wanglai.Ledger", "Wanglai.Queue"]),
        // ExcelDataReader gives a workbook as an IDataReader; the databases themselves are named above.
        ("System.Data", ["Wanglai.Ledger", "Wanglai.Queue", "Wanglai.Intake"]),
        ("Quartz", ["Wanglai.Queue"]),
        ("DocumentFormat.OpenXml", ["Wanglai.Intake", "Wanglai.Reports"]),
        ("System.Net", ["Wanglai.Web", "Wanglai.Cli"]),
        ("Microsoft.AspNetCore", ["Wanglai.Web"]),
        ("System.CommandLine", ["Wanglai.Cli"]),
        ("Spectre.Console", ["Wanglai.Cli"]),
        ("ModelContextProtocol", ["Wanglai.Cli"]),
    ];

    /// <summary>Types and members that only the outermost layers may touch: the clock, chance, and the console come in from outside.</summary>
    public static readonly string[] OnlyAtTheEdge =
    [
        "System.DateTime.get_Now", "System.DateTime.get_UtcNow", "System.DateTime.get_Today",
        "System.DateTimeOffset.get_Now", "System.DateTimeOffset.get_UtcNow", "System.TimeProvider.get_System",
        "System.Guid.NewGuid", "System.Guid.CreateVersion7", "System.Random.get_Shared", "System.Random..ctor",
        "System.Globalization.CultureInfo.get_CurrentCulture", "System.Globalization.CultureInfo.get_CurrentUICulture",
    ];

    /// <summary>The layers at the edge, where the clock enters.</summary>
    public static readonly string[] Edge = ["Wanglai.Cli", "Wanglai.Web"];

    /// <summary>Layers that compute and never open a file: what they need is handed to them.</summary>
    public static readonly string[] WithoutFiles = ["Wanglai.Time", "Wanglai.Inquiry", "Wanglai.Evaluation"];
}
