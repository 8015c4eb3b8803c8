using System.Text;
using System.Text.Json;
using Dapper;
using Microsoft.Data.Sqlite;
using Wanglai.Ledger.Chain;
using Wanglai.Ledger.Projections;
using Wanglai.Model.Claims;
using Wanglai.Model.Entries;
using Wanglai.Model.Problems;
using Wanglai.Model.Sources;

namespace Wanglai.Ledger.Sqlite;

/// <summary>Short questions to the tables, each answered at once.</summary>
internal static class SqliteQueries
{
    private const string SourceColumns = "SELECT id, name, bytes_hash, text_hash, encoding, metadata, recorded_at, added, described_by FROM sources";

    /// <summary>The end of the chain.</summary>
    public static LedgerHead Head(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT number, first_entry + entries - 1, hash FROM batches ORDER BY number DESC LIMIT 1";
        using var reader = command.ExecuteReader();
        return reader.Read()
            ? new(reader.GetInt64(0), reader.GetInt64(1), Convert.ToHexStringLower(reader.GetFieldValue<byte[]>(2)))
            : new(0, 0, Convert.ToHexStringLower(BatchHeader.Nothing));
    }

    /// <summary>When the last batch was recorded; null where there is none.</summary>
    public static DateTimeOffset? LastRecordedAt(SqliteConnection connection) =>
        connection.ExecuteScalar<long?>("SELECT recorded_at FROM batches ORDER BY number DESC LIMIT 1") is { } last
            ? BatchHeader.FromMicroseconds(last)
            : null;

    /// <summary>How far the projections go.</summary>
    public static ProjectionState Projections(SqliteConnection connection, LedgerHead head)
    {
        var covers = connection.ExecuteScalar<long?>("SELECT covers FROM projections WHERE version = $version", new { version = SqliteSchema.ProjectionVersion });
        return new(covers ?? 0, head.Entries);
    }

    /// <summary>Refuses to go on where the projections are behind the entries.</summary>
    public static void RequireCurrent(SqliteConnection connection, SqliteFile file, LedgerHead head)
    {
        if (!Projections(connection, head).IsCurrent)
        {
            throw new WanglaiException(LedgerProblems.NotCurrent(file.Path));
        }
    }

    /// <summary>A source; null where the ledger does not have it.</summary>
    public static SourceRow? FindSource(SqliteConnection connection, SourceId source)
    {
        using var command = connection.CreateCommand();
        command.CommandText = $"{SourceColumns} WHERE id = $id";
        command.Parameters.AddWithValue("$id", source.Value);
        return ReadSources(command).SingleOrDefault();
    }

    /// <summary>All sources by id, as a stream.</summary>
    public static IEnumerable<SourceRow> Sources(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = $"{SourceColumns} ORDER BY id";
        foreach (var row in ReadSources(command))
        {
            yield return row;
        }
    }

    /// <summary>All readings by number, as a stream.</summary>
    public static IEnumerable<ReadingRow> Readings(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText =
            """
            SELECT sequence, source, reader_name, reader_version, reader_rules, reader_id, claims, recorded_at, description, superseded_by
            FROM readings ORDER BY sequence
            """;
        using var row = command.ExecuteReader();
        while (row.Read())
        {
            yield return new(
                row.GetInt64(0),
                new(row.GetString(1)),
                new(row.GetString(2), row.GetString(3), row.GetString(4)),
                new(row.GetString(5)),
                row.GetInt32(6),
                BatchHeader.FromMicroseconds(row.GetInt64(7)),
                row.GetInt64(8),
                row.IsDBNull(9) ? null : row.GetInt64(9));
        }
    }

    /// <summary>Whether <paramref name="reader"/> has read the document, described as it would be after <paramref name="document"/>.</summary>
    public static bool IsRecorded(SqliteConnection connection, SourceRow known, Document document, ReaderIdentity reader) =>
        Reading.Described(known.Source.Metadata, document.Metadata) == known.Source.Metadata
        && connection.ExecuteScalar<long>(
            "SELECT count(*) FROM readings WHERE source = $source AND reader_id = $reader AND description = $description",
            new { source = known.Source.Id.Value, reader = ReaderId.Of(reader).Value, description = known.DescribedBy }) > 0;

    /// <summary>How many claims of a source are current that a reader of this name found.</summary>
    public static int CountCurrentClaims(SqliteConnection connection, SourceId source, string readerName) => connection.ExecuteScalar<int>(
        "SELECT coalesce(sum(claims), 0) FROM readings WHERE source = $source AND reader_name = $readerName AND superseded_by IS NULL",
        new { source = source.Value, readerName });

    /// <summary>The text of a source in UTF-8; null where it is not there.</summary>
    public static byte[]? Text(SqliteConnection connection, SourceId source) =>
        connection.ExecuteScalar<byte[]?>("SELECT utf8 FROM texts WHERE source = $source", new { source = source.Value });

    /// <summary>The parties that current claims name.</summary>
    public static IReadOnlyList<RecordedParty> Parties(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText =
            """
            SELECT e.name, e.type, count(*)
            FROM entities e
            JOIN parties p ON p.entity = e.key
            JOIN claims c ON c.sequence = p.claim
            JOIN readings r ON r.sequence = c.reading AND r.superseded_by IS NULL
            GROUP BY e.key
            """;
        using var row = command.ExecuteReader();
        var parties = new List<RecordedParty>();
        while (row.Read())
        {
            parties.Add(new(Encoding.UTF8.GetString(row.GetFieldValue<byte[]>(0)), TypeOf(row.GetString(1)), row.GetInt64(2)));
        }

        return [.. parties.OrderBy(p => p.Entity, StringComparer.Ordinal).ThenBy(p => p.Type)];
    }

    /// <summary>The type that a column names.</summary>
    public static EntityType TypeOf(string name) =>
        WireNames.TryFromWire<EntityType>(name, out var type) ? type : throw new FormatException($"{name} is no type of party.");

    private static IEnumerable<SourceRow> ReadSources(SqliteCommand command)
    {
        using var row = command.ExecuteReader();
        while (row.Read())
        {
            using var metadata = JsonDocument.Parse(row.GetString(5));
            var source = new RecordedSource(
                new(row.GetString(0)),
                Encoding.UTF8.GetString(row.GetFieldValue<byte[]>(1)),
                row.GetString(2),
                row.GetString(3),
                row.GetString(4),
                MetadataJson.Read(metadata.RootElement),
                BatchHeader.FromMicroseconds(row.GetInt64(6)));
            yield return new(source, row.GetInt64(7), row.GetInt64(8));
        }
    }
}
