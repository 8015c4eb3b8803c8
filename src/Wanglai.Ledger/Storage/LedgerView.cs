using System.Collections.Immutable;
using System.Data.Common;
using System.Text;
using Dapper;
using Wanglai.Ledger.Chain;
using Wanglai.Ledger.Words;
using Wanglai.Model.Claims;
using Wanglai.Model.Entries;
using Wanglai.Model.Problems;
using Wanglai.Model.Sources;
using Wanglai.Model.Texts;
using Wanglai.Time;

namespace Wanglai.Ledger.Storage;

/// <summary>What a ledger knows, or knew at a time: an answer counts only entries that were recorded by then.</summary>
/// <param name="reader">Puts the questions.</param>
/// <param name="time">The time; null for all that is known when a question is put.</param>
internal sealed class LedgerView(LedgerReader reader, DateTimeOffset? time) : ILedgerView
{
    private const int MostIdsNamed = 5;

    /// <inheritdoc/>
    public LedgerHead Head => reader.Ask(c => LedgerQueries.Head(c, UpTo(c)));

    /// <inheritdoc/>
    public IReadOnlyList<RecordedSource> Sources() =>
        reader.AskCurrent<IReadOnlyList<RecordedSource>>(c =>
        {
            var classified = DecisionQueries.Classified(c, UpTo(c));
            return [.. LedgerQueries.Sources(c, UpTo(c)).Select(s => AsClassified(s.Source, classified))];
        });

    /// <inheritdoc/>
    public RecordedSource? FindSource(SourceId source) => reader.AskCurrent(c =>
        LedgerQueries.FindSource(c, source, UpTo(c)) is { } found ? AsClassified(found.Source, DecisionQueries.Classified(c, UpTo(c))) : null);

    /// <inheritdoc/>
    public IEnumerable<RecordedClaim> Claims() => Claims(ClaimScope.Everything);

    /// <inheritdoc/>
    public IEnumerable<RecordedClaim> Claims(ClaimScope scope)
    {
        ArgumentNullException.ThrowIfNull(scope);
        return reader.Stream(c => Sql(c).Current(c, scope));
    }

    /// <inheritdoc/>
    public IEnumerable<RecordedClaim> ClaimsOf(SourceId source) => reader.Stream(c => Sql(c).Of(c, source));

    /// <inheritdoc/>
    public long Count(ClaimScope scope)
    {
        ArgumentNullException.ThrowIfNull(scope);
        return reader.AskCurrent(c => Sql(c).Count(c, scope));
    }

    /// <inheritdoc/>
    public IReadOnlyDictionary<SourceId, Day> LastDays(IEnumerable<SourceId> sources)
    {
        ArgumentNullException.ThrowIfNull(sources);
        return reader.AskCurrent(c => Sql(c).LastDays(c, sources));
    }

    /// <inheritdoc/>
    public IEnumerable<EntityName> Names() => reader.Stream(c =>
    {
        var identities = DecisionQueries.Identities(c, UpTo(c));
        return c.Stream("SELECT name, type FROM entities", row => identities.StandsFor(new(row.Utf8(0), LedgerQueries.TypeOf(row.GetString(1)))));
    });

    /// <inheritdoc/>
    public IReadOnlyList<RecordedParty> Parties() => reader.AskCurrent<IReadOnlyList<RecordedParty>>(c =>
    [
        .. Sql(c).CountParties(c).OrderBy(p => p.Entity, StringComparer.Ordinal).ThenBy(p => p.Type),
    ]);

    /// <inheritdoc/>
    public RecordedClaim? FindClaim(string idOrPrefix)
    {
        ArgumentNullException.ThrowIfNull(idOrPrefix);
        return reader.AskCurrent(connection =>
        {
            // Ids are lower-case letters and digits: '~' stands after all of them.
            var ids = connection.Query<string>(
                $"SELECT DISTINCT id FROM {SortedTables.ClaimIds} i WHERE id >= @prefix AND id < @after AND sequence <= @upTo ORDER BY id LIMIT @most",
                new { prefix = idOrPrefix, after = idOrPrefix + "~", upTo = UpTo(connection), most = MostIdsNamed }).AsList();
            if (ids.Count > 1 && ids[0] != idOrPrefix)
            {
                throw new WanglaiException(LedgerProblems.AmbiguousId(idOrPrefix, ids));
            }

            return ids.Count == 0 ? null : Sql(connection).Find(connection, ids[0]);
        });
    }

    /// <inheritdoc/>
    public IReadOnlyList<RecordedDecision> DecisionsOn(ClaimId claim) =>
        reader.AskCurrent(c => DecisionQueries.On(c, claim, UpTo(c)));

    /// <inheritdoc/>
    public IReadOnlyList<RecordedDecision> Decisions(params IReadOnlyCollection<string> sorts) =>
        reader.AskCurrent(c => DecisionQueries.OfSorts(c, sorts, UpTo(c)));

    /// <inheritdoc/>
    public Identities Identities() => reader.AskCurrent(c => DecisionQueries.Identities(c, UpTo(c)));

    /// <inheritdoc/>
    public SourceText? TextOf(SourceId source) => reader.Ask(c =>
        WasKnown(c, source) && LedgerQueries.Text(c, source) is { } utf8 ? new SourceText(Encoding.UTF8.GetString(utf8)) : null);

    /// <inheritdoc/>
    public byte[] Utf8Of(SourceId source, int start, int length) => reader.Ask(c =>
        WasKnown(c, source) ? LedgerQueries.Text(c, source, start, length) : null) ?? [];

    /// <inheritdoc/>
    public TextsWithWords? TextsHolding(ImmutableArray<SpelledWord> words) => reader.AskCurrent(c => new WordQueries(reader.Database, c).Texts(words));

    /// <inheritdoc/>
    public IEnumerable<RecordedClaim> ClaimsAt(SourceId source, CodePointSpan place) => reader.Stream(c => Sql(c).At(c, source, place));

    /// <inheritdoc/>
    public PlaceMap? PlacesOf(SourceId source) => reader.AskCurrent(c =>
        LedgerQueries.FindSource(c, source, UpTo(c)) is { } known && LedgerQueries.Words(c, known.Added) is { } words ? EntryJson.PlacesIn(words) : null);

    // What a person decided goes before what a table of metadata said, then or later.
    private static RecordedSource AsClassified(RecordedSource source, Dictionary<SourceId, string> classified) =>
        classified.TryGetValue(source.Id, out var words) ? source with { Metadata = source.Metadata with { Confidentiality = words } } : source;

    private ClaimQueries Sql(DbConnection connection)
    {
        var upTo = UpTo(connection);
        return new(reader.Database, upTo, DecisionQueries.Identities(connection, upTo));
    }

    private long UpTo(DbConnection connection) => time is { } t ? LedgerQueries.LastEntryBy(connection, t) : LedgerQueries.Everything;

    private bool WasKnown(DbConnection connection, SourceId source) =>
        time is null || LedgerQueries.FindSource(connection, source, UpTo(connection)) is not null;
}
