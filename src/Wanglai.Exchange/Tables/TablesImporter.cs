using System.Globalization;
using System.IO.Compression;
using System.Text.Json.Nodes;
using CsvHelper;
using Wanglai.Exchange.Imports;
using Wanglai.Model.Problems;

namespace Wanglai.Exchange.Tables;

/// <summary>
/// Reads the archive of tables that <see cref="TablesExporter"/> writes, as lines of JSON of the contract, which <see cref="JsonLinesImporter"/> and
/// <see cref="ClaimImport"/> take. Rows may stand in any order, and columns, too. Parties and counts are held in memory.
/// </summary>
public static class TablesImporter
{
    private const long MostBytes = 4L << 30;

    private static readonly string[] WordsOfDetails = ["cause", "capacity", "duration", "recurs", "after", "before"];
    private static readonly string[] FlagsOfDetails = ["first", "mutual"];

    /// <summary>The claims, a line of JSON each, in the order of <c>claims.csv</c>.</summary>
    /// <param name="archive">The archive; it must be one that can be sought in.</param>
    /// <param name="name">What to call it where it cannot be read.</param>
    /// <exception cref="WanglaiException">It is no such archive (WL-X008).</exception>
    public static IEnumerable<string> Lines(Stream archive, string name)
    {
        ArgumentNullException.ThrowIfNull(archive);
        ZipArchive files;
        try
        {
            files = new ZipArchive(archive, ZipArchiveMode.Read, leaveOpen: true);
        }
        catch (InvalidDataException damage)
        {
            throw new WanglaiException(ImportProblems.NoTables(name, TableShapes.Claims.File), damage);
        }

        using (files)
        {
            var parties = Grouped(files, name, TableShapes.Parties);
            var counts = Grouped(files, name, TableShapes.Counts);
            foreach (var row in Rows(files, name, TableShapes.Claims))
            {
                yield return Claim(row, parties[row["id"]], counts[row["id"]]).ToJsonString();
            }
        }
    }

    private static ILookup<string, Dictionary<string, string>> Grouped(ZipArchive files, string name, TableShape table) =>
        Rows(files, name, table).OrderBy(r => long.TryParse(r["position"], CultureInfo.InvariantCulture, out var n) ? n : long.MaxValue).ToLookup(r => r["claim"], StringComparer.Ordinal);

    private static IEnumerable<Dictionary<string, string>> Rows(ZipArchive files, string name, TableShape table)
    {
        var file = files.GetEntry(table.File);
        if (file is null || file.Length > MostBytes)
        {
            throw new WanglaiException(ImportProblems.NoTables(name, table.File));
        }

        using var csv = CsvReader.Create(new Bounded(file.Open(), MostBytes), CsvReaderOptions.Default, leaveOpen: false);
        csv.ReadHeader();
        var headings = csv.Headers.ToArray();
        if (table.Columns.FirstOrDefault(c => !headings.Contains(c.Name)) is { } missing)
        {
            throw new WanglaiException(ImportProblems.NoColumn(missing.Name, headings));
        }

        while (csv.Read())
        {
            var row = new Dictionary<string, string>(StringComparer.Ordinal);
            for (var i = 0; i < headings.Length; i++)
            {
                row[headings[i]] = i < csv.FieldCount ? csv.GetString(i) : "";
            }

            yield return row;
        }
    }

    // What a cell holds is judged by whoever reads the line: it knows the vocabulary, and how to say what is wrong.
    private static JsonObject Claim(Dictionary<string, string> row, IEnumerable<Dictionary<string, string>> parties, IEnumerable<Dictionary<string, string>> counts)
    {
        string? Words(string column) => Cells.Read(row[column]);
        string? Said(string column) => row[column].Length == 0 ? null : row[column];
        var time = new JsonObject { ["edtf"] = Said("edtf"), ["text"] = Words("time_text") };
        if (row["aspect_stated"] == "true")
        {
            time["aspect"] = row["aspect"];
        }

        var claim = new JsonObject
        {
            ["kind"] = row["kind"],
            ["change"] = Said("change"),
            ["standing"] = row["standing"],
            ["roles"] = Roles(parties),
            ["time"] = time,
            ["counts"] = new JsonArray([.. counts.Select(c => new JsonObject { ["what"] = c["what"], ["n"] = Number(c["n"]), ["text"] = c["text"] })]),
            ["title"] = Words("title"),
        };
        var details = new JsonObject();
        foreach (var member in WordsOfDetails.Where(m => Words(m) is not null))
        {
            details[member] = Words(member);
        }

        foreach (var member in FlagsOfDetails.Where(m => row[m] == "true"))
        {
            details[member] = true;
        }

        if (details.Count > 0)
        {
            claim["details"] = details;
        }

        claim["evidence"] = new JsonObject { ["source"] = row["source"], ["start"] = Number(row["start"]), ["end"] = Number(row["end"]), ["quote"] = row["quote"] };
        if (Said("confidence") is { } confidence)
        {
            claim["confidence"] = Number(confidence);
        }

        if (Words("rule") is { } rule)
        {
            claim["rule"] = rule;
        }

        return claim;
    }

    private static JsonObject Roles(IEnumerable<Dictionary<string, string>> parties)
    {
        var roles = new JsonObject();
        foreach (var party in parties)
        {
            if (roles[party["role"]] is not JsonArray fillers)
            {
                roles[party["role"]] = fillers = [];
            }

            fillers.Add(new JsonObject { ["name"] = party["name"], ["entity"] = party["entity"], ["type"] = party["type"] });
        }

        return roles;
    }

    private static JsonValue Number(string cell) =>
        decimal.TryParse(cell, NumberStyles.Number, CultureInfo.InvariantCulture, out var number) ? JsonValue.Create(number) : JsonValue.Create(cell);

    /// <summary>Reads no more than so many bytes, whatever the archive says of itself.</summary>
    private sealed class Bounded(Stream inner, long most) : Stream
    {
        private long _read;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => _read; set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count)
        {
            var read = inner.Read(buffer, offset, count);
            _read += read;
            return _read <= most ? read : throw new InvalidDataException("The table is too large.");
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        protected override void Dispose(bool disposing)
        {
            inner.Dispose();
            base.Dispose(disposing);
        }
    }
}
