using System.Data.Common;
using System.Text;
using Dapper;
using Wanglai.Ledger.Chain;
using Wanglai.Ledger.Projections;
using Wanglai.Model;
using Wanglai.Model.Entries;
using Wanglai.Model.Sources;

namespace Wanglai.Ledger.Storage;

/// <summary>Puts the projections' rows into their tables, within the transaction of the connection.</summary>
internal sealed class ProjectionTables(DbConnection connection, IRowWriter rows) : IProjectionSink
{
    // What an erasure took from the lists of words, and is to be listed anew.
    private readonly List<DroppedLists> _dropped = [];

    /// <inheritdoc/>
    public void AddSource(RecordedSource source, long added) => connection.Execute(
        """
        INSERT INTO sources (id, name, bytes_hash, text_hash, encoding, recorded_at, added)
        VALUES (@id, @name, @bytes, @text, @encoding, @recordedAt, @added)
        """,
        new
        {
            id = source.Id.Value,
            name = Encoding.UTF8.GetBytes(source.Name),
            bytes = source.BytesHash,
            text = source.TextHash,
            encoding = source.Encoding,
            recordedAt = BatchHeader.ToMicroseconds(source.RecordedAt),
            added,
        });

    /// <inheritdoc/>
    public void AddDescription(DescriptionRow row) => connection.Execute(
        "INSERT INTO descriptions (source, sequence, metadata) VALUES (@source, @sequence, @metadata)",
        new
        {
            source = row.Source.Value,
            sequence = row.Sequence,
            metadata = Encoding.UTF8.GetString(CanonicalJson.ToUtf8(json => MetadataJson.Write(json, row.Metadata))),
        });

    /// <inheritdoc/>
    public void AddReading(long sequence, DocumentRead entry, DateTimeOffset recordedAt) => connection.Execute(
        """
        UPDATE readings SET superseded_by = @sequence WHERE source = @source AND reader_name = @name AND superseded_by IS NULL;
        INSERT INTO readings (sequence, source, reader_id, reader_name, reader_version, reader_rules, claims, recorded_at, description)
        VALUES (@sequence, @source, @reader, @name, @version, @rules, @claims, @recordedAt,
                coalesce((SELECT max(sequence) FROM descriptions WHERE source = @source), 0));
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
    public void DateReading(long sequence, DocumentRead entry, long lastDay) =>
        connection.Execute("UPDATE readings SET last_day = @lastDay WHERE sequence = @sequence", new { sequence, lastDay });

    /// <inheritdoc/>
    public void AddClaim(ClaimRow row) => rows.AddClaim(row);

    /// <inheritdoc/>
    public void AddParty(PartyRow row) => rows.AddParty(row);

    /// <inheritdoc/>
    public void AddDecision(DecisionRow row)
    {
        if (row.Verdict.Length > 0)
        {
            connection.Execute(
                "UPDATE decisions SET until = @sequence WHERE claim = @claim AND verdict <> '' AND until IS NULL",
                new { sequence = row.Sequence, claim = row.Claim });
        }

        connection.Execute(
            """
            INSERT INTO decisions (sequence, sort, source, claim, verdict, recorded_at)
            VALUES (@sequence, @sort, @source, @claim, @verdict, @recordedAt)
            """,
            new
            {
                sequence = row.Sequence,
                sort = row.Sort,
                source = row.Source,
                claim = row.Claim,
                verdict = row.Verdict,
                recordedAt = BatchHeader.ToMicroseconds(row.RecordedAt),
            });
    }

    /// <inheritdoc/>
    public void EraseSource(SourceId source)
    {
        rows.Flush();
        _dropped.AddRange(WordTables.Drop(connection, source));
        connection.Execute(
            """
            UPDATE projections SET generation = generation + 1, texts_waiting = texts_waiting - coalesce(
              (SELECT length(t.utf8) FROM texts t JOIN sources s ON s.id = t.source WHERE s.id = @source AND s.added > texts_to), 0);
            DELETE FROM parties WHERE entry IN (SELECT sequence FROM claims WHERE source = @source UNION SELECT sequence FROM decisions WHERE source = @source);
            DELETE FROM new_parties WHERE entry IN (SELECT sequence FROM claims WHERE source = @source UNION SELECT sequence FROM decisions WHERE source = @source);
            DELETE FROM entities WHERE NOT EXISTS (SELECT 1 FROM parties p WHERE p.entity = entities.key) AND key NOT IN (SELECT entity FROM new_parties);
            DELETE FROM claim_ids WHERE id IN (SELECT id FROM claims WHERE source = @source);
            DELETE FROM claims WHERE source = @source;
            DELETE FROM readings WHERE source = @source;
            DELETE FROM descriptions WHERE source = @source;
            DELETE FROM sources WHERE id = @source;
            DELETE FROM decisions WHERE source = @source;
            """,
            new { source = source.Value });
        rows.Forget();
    }

    /// <summary>Lists the words that wait, where they are many, and anew what erasures took from, when their words are gone.</summary>
    public void ListWordsIfDue()
    {
        WordTables.ListAnew(connection, _dropped);
        _dropped.Clear();
        WordTables.ListIfDue(connection);
    }

    /// <summary>Forgets what this transaction was still to do.</summary>
    public void Forget()
    {
        rows.Forget();
        _dropped.Clear();
    }
}
