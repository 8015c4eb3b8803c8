using System.Text;
using Dapper;
using Microsoft.Data.Sqlite;
using Wanglai.Ledger.Chain;
using Wanglai.Ledger.Projections;
using Wanglai.Model;
using Wanglai.Model.Claims;
using Wanglai.Model.Entries;
using Wanglai.Model.Sources;

namespace Wanglai.Ledger.Sqlite;

/// <summary>Puts the projections' rows into their tables, within the transaction of the connection that it is made on.</summary>
internal sealed class SqliteProjectionTables : IProjectionSink, IDisposable
{
    // Enough for the names of a large ledger's frequent parties; beyond it the table is asked again.
    private const int MostEntitiesKept = 100_000;

    private readonly SqliteConnection _connection;
    private readonly Dictionary<(string Name, EntityType Type), long> _entities = [];
    private readonly PreparedCommand _addClaim;
    private readonly PreparedCommand _addParty;
    private readonly PreparedCommand _findEntity;
    private readonly PreparedCommand _addEntity;

    public SqliteProjectionTables(SqliteConnection connection)
    {
        _connection = connection;
        _addClaim = new(connection, "INSERT INTO claims (sequence, id, source, span_start, span_end, reading) VALUES (?1, ?2, ?3, ?4, ?5, ?6)");
        _addParty = new(connection, "INSERT INTO parties (entity, claim) VALUES (?1, ?2)");
        _findEntity = new(connection, "SELECT key FROM entities WHERE name = ?1 AND type = ?2");
        _addEntity = new(connection, "INSERT INTO entities (name, type) VALUES (?1, ?2) RETURNING key");
    }

    /// <summary>Forgets which keys the names have, because what gave them was rolled back or dropped.</summary>
    public void Forget() => _entities.Clear();

    /// <inheritdoc/>
    public void AddSource(SourceRow row) => _connection.Execute(
        """
        INSERT INTO sources (id, name, bytes_hash, text_hash, encoding, metadata, recorded_at, added, described_by)
        VALUES ($id, $name, $bytes, $text, $encoding, $metadata, $recordedAt, $added, $describedBy)
        """,
        new
        {
            id = row.Source.Id.Value,
            name = Encoding.UTF8.GetBytes(row.Source.Name),
            bytes = row.Source.BytesHash,
            text = row.Source.TextHash,
            encoding = row.Source.Encoding,
            metadata = Json(row.Source.Metadata),
            recordedAt = BatchHeader.ToMicroseconds(row.Source.RecordedAt),
            added = row.Added,
            describedBy = row.DescribedBy,
        });

    /// <inheritdoc/>
    public void DescribeSource(SourceId source, SourceMetadata metadata, long sequence) => _connection.Execute(
        "UPDATE sources SET metadata = $metadata, described_by = $sequence WHERE id = $source",
        new { metadata = Json(metadata), sequence, source = source.Value });

    /// <inheritdoc/>
    public void AddReading(long sequence, DocumentRead entry, DateTimeOffset recordedAt) => _connection.Execute(
        """
        UPDATE readings SET superseded_by = $sequence WHERE source = $source AND reader_name = $name AND superseded_by IS NULL;
        INSERT INTO readings (sequence, source, reader_id, reader_name, reader_version, reader_rules, claims, recorded_at, description)
        VALUES ($sequence, $source, $reader, $name, $version, $rules, $claims, $recordedAt,
                coalesce((SELECT described_by FROM sources WHERE id = $source), 0));
        """,
        new
        {
            sequence,
            source = entry.Source.Value,
            reader = ReaderId.Of(entry.Reader).Value,
            name = entry.Reader.Name,
            version = entry.Reader.Version,
            rules = entry.Reader.RulesHash,
            claims = entry.Claims,
            recordedAt = BatchHeader.ToMicroseconds(recordedAt),
        });

    /// <inheritdoc/>
    public void AddClaim(ClaimRow row) => _addClaim
        .Bind(1, row.Sequence).Bind(2, row.Id.Value).Bind(3, row.Source.Value).Bind(4, row.Start).Bind(5, row.End).Bind(6, row.Reading)
        .Run();

    /// <inheritdoc/>
    public void AddParty(PartyRow row) => _addParty.Bind(1, KeyOf(row.Entity, row.Type)).Bind(2, row.Claim).Run();

    /// <inheritdoc/>
    public void Dispose()
    {
        _addClaim.Dispose();
        _addParty.Dispose();
        _findEntity.Dispose();
        _addEntity.Dispose();
    }

    private static string Json(SourceMetadata metadata) => Encoding.UTF8.GetString(CanonicalJson.ToUtf8(json => MetadataJson.Write(json, metadata)));

    private long KeyOf(string name, EntityType type)
    {
        if (_entities.TryGetValue((name, type), out var key))
        {
            return key;
        }

        var utf8 = Encoding.UTF8.GetBytes(name);
        key = _findEntity.Bind(1, utf8).Bind(2, type.ToWire()).Ask() ?? _addEntity.Bind(1, utf8).Bind(2, type.ToWire()).Ask()!.Value;
        if (_entities.Count >= MostEntitiesKept)
        {
            _entities.Clear();
        }

        _entities.Add((name, type), key);
        return key;
    }
}
