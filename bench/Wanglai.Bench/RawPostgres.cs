using System.Data.Common;
using System.Globalization;
using System.Text;
using Wanglai.Ledger;

namespace Wanglai.Bench;

/// <summary>Copies the rows of a ledger in PostgreSQL into tables and indexes like its own, with COPY in binary form from files, by psql.</summary>
internal sealed class RawPostgres : IDisposable
{
    private static readonly (string Table, string Rows)[] Tables =
    [
        ("batches", "SELECT * FROM batches ORDER BY number"),
        ("entries", "SELECT * FROM entries ORDER BY sequence"),
        ("words", "SELECT * FROM words ORDER BY sequence"),
        ("texts", "SELECT * FROM texts"),
        ("sources", "SELECT * FROM sources ORDER BY added"),
        ("descriptions", "SELECT * FROM descriptions ORDER BY sequence"),
        ("readings", "SELECT * FROM readings ORDER BY sequence"),
        ("claims", "SELECT * FROM claims ORDER BY sequence"),
        ("claim_ids", "SELECT id, sequence FROM claims ORDER BY sequence"),
        ("entities", "SELECT * FROM entities ORDER BY key"),
        ("parties", "SELECT entity, entry FROM (SELECT entity, entry FROM parties UNION ALL SELECT entity, entry FROM new_parties) p ORDER BY entry"),
    ];

    private static int _made;

    private readonly string _folder;
    private readonly DbConnectionStringBuilder _server;
    private readonly (string Ours, string Raw) _databases;

    public RawPostgres(string folder, string server)
    {
        (_folder, _server) = (Path.Combine(folder, "rows"), new() { ConnectionString = server });
        Directory.CreateDirectory(_folder);
        var name = string.Create(CultureInfo.InvariantCulture, $"bench_{Environment.ProcessId}_{++_made}");
        _databases = ($"{name}_ours", $"{name}_raw");
        Ours = At(_databases.Ours);
    }

    /// <summary>Where the ledger is to be recorded.</summary>
    public string Ours { get; }

    /// <summary>Copies its rows; how long that took.</summary>
    public LedgerBench.Took Copy()
    {
        Psql(_databases.Ours, Each((table, rows) => $"\\copy ({rows}) TO '{FileOf(table)}' (FORMAT binary)"));
        Ledgers.Open(At(_databases.Raw), TimeProvider.System, createIfMissing: true).Dispose();
        Psql(_databases.Raw, "CHECKPOINT;\n");
        return Psql(_databases.Raw, Each((table, _) => $"\\copy {table} FROM '{FileOf(table)}' (FORMAT binary)"));
    }

    public void Dispose()
    {
        Psql("postgres", $"DROP DATABASE IF EXISTS {_databases.Ours} WITH (FORCE);\nDROP DATABASE IF EXISTS {_databases.Raw} WITH (FORCE);\n");
        Directory.Delete(_folder, recursive: true);
    }

    private static string Each(Func<string, string, string> line)
    {
        var script = new StringBuilder();
        foreach (var (table, rows) in Tables)
        {
            script.Append(line(table, rows)).Append('\n');
        }

        return script.ToString();
    }

    private string FileOf(string table) => Path.Combine(_folder, table + ".copy");

    private string At(string database) => new DbConnectionStringBuilder { ConnectionString = _server.ConnectionString, ["Database"] = database }.ConnectionString;

    private LedgerBench.Took Psql(string database, string script) => Shell.Run(
        script,
        "psql",
        "-X",
        "-q",
        "-v",
        "ON_ERROR_STOP=1",
        $"host={_server["Host"]} port={_server["Port"]} user={_server["Username"]} password={_server["Password"]} dbname={database} options='-c client_min_messages=warning'");
}
