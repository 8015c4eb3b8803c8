using System.Text;
using Dapper;
using Npgsql;
using NpgsqlTypes;
using Wanglai.Ledger.Projections;
using Wanglai.Ledger.Storage;
using Wanglai.Model.Claims;
using Wanglai.Model.Entries;

namespace Wanglai.Ledger.Postgres;

/// <summary>Inserts rows with COPY, table by table, some thousands at a time.</summary>
internal sealed class PostgresRows(NpgsqlConnection connection) : IRowWriter
{
    private const int MostHeld = 20_000;
    private const int MostEntitiesKept = 100_000;

    private readonly List<(long Sequence, byte[] Leaf, ReadOnlyMemory<byte> Chained)> _entries = [];
    private readonly List<(long Sequence, EntryWords Words)> _words = [];
    private readonly List<ClaimRow> _claims = [];
    private readonly List<PartyRow> _parties = [];
    private readonly Dictionary<EntityName, long> _entities = [];

    /// <inheritdoc/>
    public void AddEntry(long sequence, byte[] leaf, ReadOnlyMemory<byte> chained)
    {
        FlushIfFull();
        _entries.Add((sequence, leaf, chained));
    }

    /// <inheritdoc/>
    public void AddWords(long sequence, EntryWords words) => _words.Add((sequence, words));

    /// <inheritdoc/>
    public void AddClaim(ClaimRow row)
    {
        FlushIfFull();
        _claims.Add(row);
    }

    /// <inheritdoc/>
    public void AddParty(PartyRow row) => _parties.Add(row);

    /// <inheritdoc/>
    public void Flush()
    {
        Copy("entries (sequence, leaf, chained)", _entries, (copy, row) =>
        {
            copy.Write(row.Sequence, NpgsqlDbType.Bigint);
            copy.Write(row.Leaf, NpgsqlDbType.Bytea);
            copy.Write(row.Chained, NpgsqlDbType.Bytea);
        });
        Copy("words (sequence, salt, utf8)", _words, (copy, row) =>
        {
            copy.Write(row.Sequence, NpgsqlDbType.Bigint);
            copy.Write(row.Words.Salt, NpgsqlDbType.Bytea);
            copy.Write(row.Words.Utf8, NpgsqlDbType.Bytea);
        });
        Copy("claims (sequence, id, source, span_start, span_end, reading, kind, first_day, last_day)", _claims, (copy, row) =>
        {
            copy.Write(row.Sequence, NpgsqlDbType.Bigint);
            copy.Write(row.Id.Value, NpgsqlDbType.Text);
            copy.Write(row.Source.Value, NpgsqlDbType.Text);
            copy.Write((long)row.Start, NpgsqlDbType.Bigint);
            copy.Write((long)row.End, NpgsqlDbType.Bigint);
            copy.Write(row.Reading, NpgsqlDbType.Bigint);
            copy.Write(row.Kind.ToWire(), NpgsqlDbType.Text);
            WriteOrNull(copy, row.Days?.First);
            WriteOrNull(copy, row.Days?.Last);
        });
        FlushParties();
    }

    /// <inheritdoc/>
    public void Forget()
    {
        _entries.Clear();
        _words.Clear();
        _claims.Clear();
        _parties.Clear();
        _entities.Clear();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
    }

    private void FlushIfFull()
    {
        if (_entries.Count >= MostHeld || _claims.Count >= MostHeld)
        {
            Flush();
        }
    }

    private void FlushParties()
    {
        if (_parties.Count == 0)
        {
            return;
        }

        var unknown = _parties.Select(p => new EntityName(p.Entity, p.Type)).Where(e => !_entities.ContainsKey(e)).Distinct().ToList();
        Find(unknown);
        Make(unknown.FindAll(e => !_entities.ContainsKey(e)));
        Copy("new_parties (entity, entry)", _parties, (copy, row) =>
        {
            copy.Write(_entities[new(row.Entity, row.Type)], NpgsqlDbType.Bigint);
            copy.Write(row.Entry, NpgsqlDbType.Bigint);
        });
        if (_entities.Count > MostEntitiesKept)
        {
            _entities.Clear();
        }
    }

    private void Find(List<EntityName> names)
    {
        if (names.Count == 0)
        {
            return;
        }

        using var command = connection.CreateCommand();
        command.CommandText =
            """
            SELECT n.place, e.key
            FROM unnest(@names, @types) WITH ORDINALITY AS n (name, type, place)
            JOIN entities e ON e.name = n.name AND e.type = n.type
            """;
        command.Parameters.AddWithValue("names", names.Select(n => Encoding.UTF8.GetBytes(n.Name)).ToArray());
        command.Parameters.AddWithValue("types", names.Select(n => n.Type.ToWire()).ToArray());
        using var row = command.ExecuteReader();
        while (row.Read())
        {
            _entities[names[(int)row.GetInt64(0) - 1]] = row.GetInt64(1);
        }
    }

    private void Make(List<EntityName> names)
    {
        if (names.Count == 0)
        {
            return;
        }

        // Nobody else writes: the next numbers are free, and a rebuild, which meets names in the same order, gives the same.
        var next = connection.ExecuteScalar<long>("SELECT coalesce(max(key), 0) FROM entities");
        foreach (var name in names)
        {
            _entities.Add(name, ++next);
        }

        Copy("entities (key, name, type)", names, (copy, name) =>
        {
            copy.Write(_entities[name], NpgsqlDbType.Bigint);
            copy.Write(Encoding.UTF8.GetBytes(name.Name), NpgsqlDbType.Bytea);
            copy.Write(name.Type.ToWire(), NpgsqlDbType.Text);
        });
    }

    private static void WriteOrNull(NpgsqlBinaryImporter copy, long? value)
    {
        if (value is { } number)
        {
            copy.Write(number, NpgsqlDbType.Bigint);
        }
        else
        {
            copy.WriteNull();
        }
    }

    private void Copy<T>(string table, List<T> rows, Action<NpgsqlBinaryImporter, T> write)
    {
        if (rows.Count == 0)
        {
            return;
        }

        using var copy = connection.BeginBinaryImport($"COPY {table} FROM STDIN (FORMAT BINARY)");
        foreach (var row in rows)
        {
            copy.StartRow();
            write(copy, row);
        }

        copy.Complete();
        rows.Clear();
    }
}
