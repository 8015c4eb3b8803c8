using System.Data.Common;
using System.Text;
using Dapper;
using Wanglai.Ledger.Chain;
using Wanglai.Model.Claims;
using Wanglai.Model.Problems;
using Wanglai.Model.Sources;
using Wanglai.Model.Texts;

namespace Wanglai.Ledger.Storage;

/// <summary>What a ledger knows, or knew at a time: an answer counts only entries that were recorded by then.</summary>
/// <param name="reader">Puts the questions.</param>
/// <param name="time">The time; null for all that is known when a question is put.</param>
internal sealed class LedgerView(LedgerReader reader, DateTimeOffset? time) : ILedgerView
{
    private const int MostIdsNamed = 5;

    private const string ClaimColumns =
        """
        SELECT c.sequence, c.id, c.source, w.utf8, r.reader_name, r.reader_version, r.reader_rules, r.recorded_at,
               s.reader_name, s.reader_version, s.reader_rules
        """;

    private const string Current = "c.sequence <= @upTo AND (r.superseded_by IS NULL OR r.superseded_by > @upTo)";
    private const string Successor = "LEFT JOIN readings s ON s.sequence = r.superseded_by AND s.sequence <= @upTo";
    private const string InOrder = "ORDER BY c.source, c.span_start, c.span_end, c.id, c.sequence";

    /// <inheritdoc/>
    public LedgerHead Head => reader.Ask(c => LedgerQueries.Head(c, UpTo(c)));

    /// <inheritdoc/>
    public IReadOnlyList<RecordedSource> Sources() =>
        reader.AskCurrent<IReadOnlyList<RecordedSource>>(c => [.. LedgerQueries.Sources(c, UpTo(c)).Select(s => s.Source)]);

    /// <inheritdoc/>
    public IEnumerable<RecordedClaim> Claims() => reader.Stream(c => c.Stream(
        $"""
        {ClaimColumns}
        FROM claims c
        {Join} readings r ON r.sequence = c.reading
        {Join} words w ON w.sequence = c.sequence
        {Successor}
        WHERE {Current}
        {InOrder}
        """,
        ReadClaim,
        new { upTo = UpTo(c) }));

    /// <inheritdoc/>
    public IEnumerable<RecordedClaim> ClaimsNaming(string entity)
    {
        ArgumentNullException.ThrowIfNull(entity);
        return reader.Stream(c => c.Stream(
            $"""
            {ClaimColumns}
            FROM (SELECT DISTINCT p.entry FROM entities e JOIN parties p ON p.entity = e.key WHERE e.name = @name) named
            {Join} claims c ON c.sequence = named.entry
            {Join} readings r ON r.sequence = c.reading
            {Join} words w ON w.sequence = c.sequence
            {Successor}
            WHERE {Current}
            {InOrder}
            """,
            ReadClaim,
            new { name = Encoding.UTF8.GetBytes(entity), upTo = UpTo(c) }));
    }

    /// <inheritdoc/>
    public IReadOnlyList<RecordedParty> Parties() => reader.AskCurrent<IReadOnlyList<RecordedParty>>(c =>
    [
        .. c.List(
            $"""
            SELECT e.name, e.type, count(*)
            FROM entities e
            JOIN parties p ON p.entity = e.key
            JOIN claims c ON c.sequence = p.entry
            JOIN readings r ON r.sequence = c.reading
            WHERE {Current}
            GROUP BY e.key, e.name, e.type
            """,
            row => new RecordedParty(row.Utf8(0), LedgerQueries.TypeOf(row.GetString(1)), row.GetInt64(2)),
            new { upTo = UpTo(c) }).OrderBy(p => p.Entity, StringComparer.Ordinal).ThenBy(p => p.Type),
    ]);

    /// <inheritdoc/>
    public RecordedClaim? FindClaim(string idOrPrefix)
    {
        ArgumentNullException.ThrowIfNull(idOrPrefix);
        return reader.AskCurrent(connection =>
        {
            // Ids are lower-case letters and digits: '~' stands after all of them.
            var upTo = UpTo(connection);
            var ids = connection.Query<string>(
                "SELECT DISTINCT id FROM claims WHERE id >= @prefix AND id < @after AND sequence <= @upTo ORDER BY id LIMIT @most",
                new { prefix = idOrPrefix, after = idOrPrefix + "~", upTo, most = MostIdsNamed }).AsList();
            if (ids.Count > 1 && ids[0] != idOrPrefix)
            {
                throw new WanglaiException(LedgerProblems.AmbiguousId(idOrPrefix, ids));
            }

            return ids.Count == 0 ? null : connection.Stream(
                $"""
                {ClaimColumns}
                FROM claims c
                JOIN readings r ON r.sequence = c.reading
                JOIN words w ON w.sequence = c.sequence
                {Successor}
                WHERE c.id = @id AND c.sequence <= @upTo
                ORDER BY CASE WHEN s.sequence IS NULL THEN 0 ELSE 1 END, c.sequence DESC
                LIMIT 1
                """,
                ReadClaim,
                new { id = ids[0], upTo }).FirstOrDefault();
        });
    }

    /// <inheritdoc/>
    public SourceText? TextOf(SourceId source) => reader.Ask(c =>
        WasKnown(c, source) && LedgerQueries.Text(c, source) is { } utf8 ? new SourceText(Encoding.UTF8.GetString(utf8)) : null);

    private string Join => reader.Database.JoinInOrder;

    private long UpTo(DbConnection connection) => time is { } t ? LedgerQueries.LastEntryBy(connection, t) : LedgerQueries.Everything;

    private bool WasKnown(DbConnection connection, SourceId source) =>
        time is null || LedgerQueries.FindSource(connection, source) is { } row && row.Added <= UpTo(connection);

    private RecordedClaim ReadClaim(DbDataReader row)
    {
        var sequence = row.GetInt64(0);
        if (!ClaimJsonReader.TryRead(row.GetFieldValue<byte[]>(3), out var claim, out _))
        {
            throw new WanglaiException(LedgerProblems.FileFault(reader.Database.Name, $"entry {sequence}"));
        }

        return new(
            new(row.GetString(1)),
            new(row.GetString(2)),
            new(row.GetString(4), row.GetString(5), row.GetString(6)),
            claim,
            sequence,
            BatchHeader.FromMicroseconds(row.GetInt64(7)))
        {
            SupersededBy = row.IsDBNull(8) ? null : new(row.GetString(8), row.GetString(9), row.GetString(10)),
        };
    }
}
