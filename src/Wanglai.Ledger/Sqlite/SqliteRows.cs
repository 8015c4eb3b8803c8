using System.Text;
using Microsoft.Data.Sqlite;
using Wanglai.Ledger.Projections;
using Wanglai.Ledger.Storage;
using Wanglai.Model.Claims;
using Wanglai.Model.Entries;

namespace Wanglai.Ledger.Sqlite;

/// <summary>Inserts rows with statements that are compiled once. Nothing is held back.</summary>
internal sealed class SqliteRows(SqliteConnection connection) : IRowWriter
{
    private readonly EntityKeys _entities = new();
    private readonly PreparedCommand _addEntry = new(connection, "INSERT INTO entries (sequence, leaf, chained) VALUES (?1, ?2, ?3)");
    private readonly PreparedCommand _addWords = new(connection, "INSERT INTO words (sequence, salt, utf8) VALUES (?1, ?2, ?3)");
    private readonly PreparedCommand _addClaim = new(connection, "INSERT INTO claims (sequence, id, source, span_start, span_end, reading, kind, first_day, last_day) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)");
    private readonly PreparedCommand _addParty = new(connection, "INSERT INTO new_parties (entity, entry) VALUES (?1, ?2)");
    private readonly PreparedCommand _findEntity = new(connection, "SELECT key FROM entities WHERE name = ?1 AND type = ?2");
    private readonly PreparedCommand _addEntity = new(connection, "INSERT INTO entities (name, type) VALUES (?1, ?2) RETURNING key");

    /// <inheritdoc/>
    public void AddEntry(long sequence, byte[] leaf, ReadOnlyMemory<byte> chained) =>
        _addEntry.Bind(1, sequence).Bind(2, leaf).Bind(3, chained.Span).Run();

    /// <inheritdoc/>
    public void AddWords(long sequence, EntryWords words) =>
        _addWords.Bind(1, sequence).Bind(2, words.Salt.Span).Bind(3, words.Utf8.Span).Run();

    /// <inheritdoc/>
    public void AddClaim(ClaimRow row) => _addClaim
        .Bind(1, row.Sequence).Bind(2, row.Id.Value).Bind(3, row.Source.Value).Bind(4, row.Start).Bind(5, row.End).Bind(6, row.Reading)
        .Bind(7, row.Kind.ToWire()).Bind(8, row.Days?.First).Bind(9, row.Days?.Last)
        .Run();

    /// <inheritdoc/>
    public void AddParty(PartyRow row) => _addParty.Bind(1, KeyOf(new(row.Entity, row.Type))).Bind(2, row.Entry).Run();

    /// <inheritdoc/>
    public void Flush()
    {
    }

    /// <inheritdoc/>
    public void Forget() => _entities.Clear();

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var command in new[] { _addEntry, _addWords, _addClaim, _addParty, _findEntity, _addEntity })
        {
            command.Dispose();
        }
    }

    private long KeyOf(EntityName entity)
    {
        if (_entities.TryGet(entity, out var key))
        {
            return key;
        }

        var utf8 = Encoding.UTF8.GetBytes(entity.Name);
        var type = entity.Type.ToWire();
        key = _findEntity.Bind(1, utf8).Bind(2, type).Ask() ?? _addEntity.Bind(1, utf8).Bind(2, type).Ask()!.Value;
        _entities.Keep(entity, key);
        return key;
    }
}
