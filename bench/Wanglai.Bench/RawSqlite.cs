using System.Text;

namespace Wanglai.Bench;

/// <summary>
/// Inserts the rows of a ledger into tables and indexes like its own, with SQLite's shell: from tables that hold them in the order of
/// recording, so that nothing is computed, sorted or parsed; a transaction and a sync a batch, with the ledger's own settings.
/// </summary>
internal sealed class RawSqlite(string folder, string ledger)
{
    private const string Program = "sqlite3";

    // Table, its rows in the order of recording, and what tells the batch of a row.
    private static readonly (string Table, string Rows, string Batch)[] Tables =
    [
        ("entries", "SELECT * FROM entries ORDER BY sequence", "sequence BETWEEN first_entry AND first_entry + entries - 1"),
        ("words", "SELECT * FROM words ORDER BY sequence", "sequence BETWEEN first_entry AND first_entry + entries - 1"),
        ("claims", "SELECT * FROM claims ORDER BY sequence", "sequence BETWEEN first_entry AND first_entry + entries - 1"),
        ("claim_ids", "SELECT id, sequence FROM claims ORDER BY sequence", "sequence BETWEEN first_entry AND first_entry + entries - 1"),
        ("parties", "SELECT entity, entry FROM (SELECT entity, entry FROM parties UNION ALL SELECT entity, entry FROM new_parties) ORDER BY entry", "entry BETWEEN first_entry AND first_entry + entries - 1"),
        ("readings", "SELECT * FROM readings ORDER BY sequence", "sequence BETWEEN first_entry AND first_entry + entries - 1"),
        ("descriptions", "SELECT * FROM descriptions ORDER BY sequence", "sequence BETWEEN first_entry AND first_entry + entries - 1"),
        ("sources", "SELECT * FROM sources ORDER BY added", "added BETWEEN first_entry AND first_entry + entries - 1"),
    ];

    public LedgerBench.Took Insert(int batches)
    {
        var (rows, raw) = (Path.Combine(folder, "rows.db"), Path.Combine(folder, "raw.db"));
        try
        {
            Shell.Run(Prepare(rows), Program, "-bail", ledger);
            Shell.Run(".mode list\nPRAGMA journal_mode = WAL;\n" + Schema(), Program, "-bail", raw);
            return Shell.Run(Script(rows, batches), Program, "-bail", raw);
        }
        finally
        {
            foreach (var path in Directory.EnumerateFiles(folder, "rows.db*").Concat(Directory.EnumerateFiles(folder, "raw.db*")))
            {
                File.Delete(path);
            }
        }
    }

    private string Schema()
    {
        var schema = Path.Combine(folder, "schema.sql");
        Shell.Run($".output {schema}\n.schema\n.output stdout\n", Program, "-bail", ledger);
        return File.ReadAllText(schema);
    }

    private static string Prepare(string rows)
    {
        var script = new StringBuilder($"ATTACH '{rows}' AS r;\n");
        foreach (var (table, select, batch) in Tables)
        {
            // A table made so has its rows under 1, 2, 3 …: a batch is a stretch of them.
            script.Append($"CREATE TABLE r.{table} AS {select};\n");
            script.Append($"CREATE TABLE r.{table}_of AS SELECT b.number, min(t.rowid) AS first, max(t.rowid) AS last FROM r.{table} t, batches b WHERE {Ranged(batch)} GROUP BY b.number;\n");
        }

        script.Append("CREATE TABLE r.batches AS SELECT * FROM batches ORDER BY number;\n");
        script.Append("CREATE TABLE r.texts AS SELECT t.*, r.sequence FROM readings r JOIN texts t ON t.source = r.source ORDER BY r.sequence;\n");
        script.Append("CREATE TABLE r.entities AS SELECT * FROM entities ORDER BY key;\n");
        return script.ToString();
    }

    // The batch of a row, found by its last entry that is not before it: one look into an index a row.
    private static string Ranged(string batch)
    {
        var column = batch[..batch.IndexOf(' ', StringComparison.Ordinal)];
        return $"b.number = (SELECT number FROM batches WHERE first_entry <= t.{column} ORDER BY number DESC LIMIT 1)";
    }

    private static string Script(string rows, int batches)
    {
        var script = new StringBuilder(
            $"""
            PRAGMA synchronous = FULL; PRAGMA cache_size = -65536; PRAGMA wal_autocheckpoint = 8192; PRAGMA secure_delete = ON;
            ATTACH '{rows}' AS r;

            """);
        for (var n = 1; n <= batches; n++)
        {
            script.Append("BEGIN IMMEDIATE;\n");
            script.Append($"INSERT INTO entities SELECT * FROM r.entities WHERE rowid > (SELECT max(rowid) FROM r.entities) * {n - 1} / {batches} AND rowid <= (SELECT max(rowid) FROM r.entities) * {n} / {batches};\n");
            foreach (var (table, _, _) in Tables)
            {
                script.Append($"INSERT INTO {table} SELECT * FROM r.{table} WHERE rowid BETWEEN (SELECT first FROM r.{table}_of WHERE number = {n}) AND (SELECT last FROM r.{table}_of WHERE number = {n});\n");
            }

            script.Append($"INSERT INTO texts SELECT source, utf8 FROM r.texts WHERE rowid = {n};\n");
            script.Append($"INSERT INTO batches SELECT * FROM r.batches WHERE rowid = {n};\nCOMMIT;\n");
        }

        return script.ToString();
    }
}
