using System.Data.Common;
using System.Text.Json;
using Dapper;
using Wanglai.Ledger.Chain;
using Wanglai.Ledger.Projections;
using Wanglai.Model.Claims;
using Wanglai.Model.Entries;
using Wanglai.Model.Sources;

namespace Wanglai.Ledger.Storage;

/// <summary>Short questions to the tables, each answered at once. <c>upTo</c> is the last entry that counts.</summary>
internal static class LedgerQueries
{
    /// <summary>Counts every entry that there is and will be.</summary>
    public const long Everything = long.MaxValue;

    /// <summary>The end of the chain.</summary>
    public static LedgerHead Head(DbConnection connection, long upTo = Everything) => connection.Stream(
        "SELECT number, first_entry + entries - 1, hash FROM batches WHERE first_entry <= @upTo ORDER BY number DESC LIMIT 1",
        row => new LedgerHead(row.GetInt64(0), row.GetInt64(1), Convert.ToHexStringLower(row.GetFieldValue<byte[]>(2))),
        new { upTo }).FirstOrDefault() ?? new(0, 0, Convert.ToHexStringLower(BatchHeader.Nothing));

    /// <summary>When the last batch was recorded; null where there is none.</summary>
    public static DateTimeOffset? LastRecordedAt(DbConnection connection) =>
        connection.ExecuteScalar<long?>("SELECT recorded_at FROM batches ORDER BY number DESC LIMIT 1") is { } last
            ? BatchHeader.FromMicroseconds(last)
            : null;

    /// <summary>When the first batch was recorded; null where there is none.</summary>
    public static DateTimeOffset? FirstRecordedAt(DbConnection connection) =>
        connection.ExecuteScalar<long?>("SELECT recorded_at FROM batches ORDER BY number LIMIT 1") is { } first
            ? BatchHeader.FromMicroseconds(first)
            : null;

    /// <summary>How many rows a table of the projections has; 0 where they have an older format.</summary>
    public static long Count(DbConnection connection, string table, ProjectionState projections) =>
        projections.CoversEntry == 0 ? 0 : connection.ExecuteScalar<long>($"SELECT count(*) FROM {table}");

    /// <summary>The number of the last entry that was recorded by <paramref name="time"/>; 0 where there is none.</summary>
    public static long LastEntryBy(DbConnection connection, DateTimeOffset time) => connection.ExecuteScalar<long?>(
        "SELECT first_entry + entries - 1 FROM batches WHERE recorded_at <= @time ORDER BY number DESC LIMIT 1",
        new { time = BatchHeader.ToMicroseconds(time) }) ?? 0;

    /// <summary>Whether the chain has this batch.</summary>
    public static bool HasBatch(DbConnection connection, long number, byte[] hash) =>
        connection.ExecuteScalar<long>("SELECT count(*) FROM batches WHERE number = @number AND hash = @hash", new { number, hash }) > 0;

    /// <summary>Whether the projections are in the format of this program.</summary>
    public static bool HasCurrentFormat(DbConnection connection) => connection.ExecuteScalar<long>(
        "SELECT count(*) FROM projections WHERE version = @version", new { version = (long)LedgerSchema.ProjectionVersion }) > 0;

    /// <summary>How far the projections go.</summary>
    public static ProjectionState Projections(DbConnection connection, LedgerHead head)
    {
        var covers = connection.ExecuteScalar<long?>("SELECT covers FROM projections WHERE version = @version", new { version = (long)LedgerSchema.ProjectionVersion });
        return new(covers ?? 0, head.Entries) { HasCurrentFormat = covers is not null };
    }

    /// <summary>A source with its description; null where the ledger does not have it.</summary>
    public static SourceRow? FindSource(DbConnection connection, SourceId source, long upTo = Everything) =>
        connection.Stream(SourcesSql("AND s.id = @id"), ReadSource, new { id = source.Value, upTo }).SingleOrDefault();

    /// <summary>All sources by id, as a stream.</summary>
    public static IEnumerable<SourceRow> Sources(DbConnection connection, long upTo = Everything) =>
        connection.Stream(SourcesSql(""), ReadSource, new { upTo });

    /// <summary>All descriptions by source, as a stream.</summary>
    public static IEnumerable<DescriptionRow> Descriptions(DbConnection connection) => connection.Stream(
        "SELECT sequence, source, metadata FROM descriptions ORDER BY source, sequence",
        row => new DescriptionRow(row.GetInt64(0), new(row.GetString(1)), ReadMetadata(row.GetString(2))));

    /// <summary>All readings by number, as a stream.</summary>
    public static IEnumerable<ReadingRow> Readings(DbConnection connection) => connection.Stream(
        """
        SELECT sequence, source, reader_name, reader_version, reader_rules, reader_id, claims, recorded_at, description, superseded_by, last_day
        FROM readings ORDER BY sequence
        """,
        row => new ReadingRow(
            row.GetInt64(0),
            new(row.GetString(1)),
            new(row.GetString(2), row.GetString(3), row.GetString(4)),
            new(row.GetString(5)),
            checked((int)row.GetInt64(6)),
            BatchHeader.FromMicroseconds(row.GetInt64(7)),
            row.GetInt64(8),
            row.NumberOrNull(9),
            row.NumberOrNull(10)));

    /// <summary>Whether <paramref name="reader"/> has read the document, described as it would be after <paramref name="document"/>.</summary>
    public static bool IsRecorded(DbConnection connection, SourceRow known, Document document, ReaderIdentity reader) =>
        document.Metadata.Over(known.Source.Metadata) == known.Source.Metadata
        && connection.ExecuteScalar<long>(
            "SELECT count(*) FROM readings WHERE source = @source AND reader_id = @reader AND description = @description",
            new { source = known.Source.Id.Value, reader = ReaderId.Of(reader).Value, description = known.DescribedBy }) > 0;

    /// <summary>The text of a source in UTF-8; null where it is not there.</summary>
    public static byte[]? Text(DbConnection connection, SourceId source) =>
        connection.ExecuteScalar<byte[]?>("SELECT utf8 FROM texts WHERE source = @source", new { source = source.Value });

    /// <summary>So many bytes of the text of a source, from a byte on, or what there is of them; null where the text is not there.</summary>
    public static byte[]? Text(DbConnection connection, SourceId source, int start, int length) => connection.ExecuteScalar<byte[]?>(
        "SELECT substr(utf8, @from, @length) FROM texts WHERE source = @source", new { source = source.Value, from = start + 1, length });

    /// <summary>The words of an entry; null where they are not there.</summary>
    public static byte[]? Words(DbConnection connection, long sequence) =>
        connection.ExecuteScalar<byte[]?>("SELECT utf8 FROM words WHERE sequence = @sequence", new { sequence });

    /// <summary>The type that a column names.</summary>
    public static EntityType TypeOf(string name) =>
        WireNames.TryFromWire<EntityType>(name, out var type) ? type : throw new FormatException($"{name} is no type of party.");

    /// <summary>The kind that a column names.</summary>
    public static ClaimKind KindOf(string name) =>
        WireNames.TryFromWire<ClaimKind>(name, out var kind) ? kind : throw new FormatException($"{name} is no kind of claim.");

    private static string SourcesSql(string where) =>
        $"""
        SELECT s.id, s.name, s.bytes_hash, s.text_hash, s.encoding, d.metadata, s.recorded_at, s.added, d.sequence
        FROM sources s
        JOIN descriptions d ON d.source = s.id
          AND d.sequence = (SELECT max(l.sequence) FROM descriptions l WHERE l.source = s.id AND l.sequence <= @upTo)
        WHERE s.added <= @upTo {where}
        ORDER BY s.id
        """;

    private static SourceRow ReadSource(DbDataReader row)
    {
        var source = new RecordedSource(
            new(row.GetString(0)),
            row.Utf8(1),
            row.GetString(2),
            row.GetString(3),
            row.GetString(4),
            ReadMetadata(row.GetString(5)),
            BatchHeader.FromMicroseconds(row.GetInt64(6)));
        return new(source, row.GetInt64(7), row.GetInt64(8));
    }

    private static SourceMetadata ReadMetadata(string json)
    {
        using var metadata = JsonDocument.Parse(json);
        return MetadataJson.Read(metadata.RootElement);
    }
}
