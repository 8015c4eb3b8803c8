namespace Wanglai.Ledger.Storage;

/// <summary>
/// The tables of a ledger, the same in every store. <c>batches</c>, <c>entries</c>, <c>words</c> and <c>texts</c> are the ledger; the
/// others are projections, which can be dropped and made anew.
/// </summary>
internal static class LedgerSchema
{
    /// <summary>The format of the ledger's own tables.</summary>
    public const int Version = 1;

    /// <summary>The format of the projections; another number makes them stale, and a rebuild makes them anew.</summary>
    public const int ProjectionVersion = 4;

    private const string CreateTable = "CREATE TABLE ";

    /// <summary>The tables that must not be changed but by adding rows.</summary>
    public static IReadOnlyList<string> AppendOnly { get; } = ["batches", "entries"];

    /// <summary>The tables that hold words of sources, which an erasure takes away.</summary>
    public static IReadOnlyList<string> HoldingWords { get; } = ["texts", "words", "entities", "sources", "descriptions", "word_segments", "word_pages"];

    /// <summary>Drops the projections.</summary>
    public static string DropProjections { get; } = string.Concat(
        Projections(new("", "", "", "", "")).Split(CreateTable).Skip(1).Select(t => $"DROP TABLE IF EXISTS {t[..t.IndexOf(' ', StringComparison.Ordinal)]};\n"));

    /// <summary>The indexes that questions need; a rebuild makes them last, over full tables.</summary>
    public const string ProjectionIndexes =
        """
        CREATE INDEX claims_in_order ON claims (source, span_start, span_end, id);
        """;

    /// <summary>Everything that a new ledger has, but for what guards it.</summary>
    public static string Whole(ColumnTypes t) => string.Join('\n',
        Ledger(t), Projections(t), ProjectionIndexes, $"INSERT INTO projections (version, covers, sorted, generation) VALUES ({ProjectionVersion}, 0, 0, 0);\n");

    /// <summary>The ledger's own tables. Texts and words are bytes: they are UTF-8 that may hold NUL, and the database must not interpret them.</summary>
    public static string Ledger(ColumnTypes t) => $"""
        CREATE TABLE batches (
          number {t.Key},
          recorded_at {t.Number} NOT NULL,
          first_entry {t.Number} NOT NULL,
          entries {t.Number} NOT NULL,
          root {t.Bytes} NOT NULL,
          previous {t.Bytes} NOT NULL,
          hash {t.Bytes} NOT NULL);
        CREATE TABLE entries (sequence {t.Key}, leaf {t.Bytes} NOT NULL, chained {t.Bytes} NOT NULL);
        CREATE TABLE words (sequence {t.Key}, salt {t.Bytes} NOT NULL, utf8 {t.Bytes} NOT NULL);
        CREATE TABLE texts (source {t.Text} PRIMARY KEY, utf8 {t.Bytes} NOT NULL){t.Clustered};
        """;

    /// <summary>
    /// The projections' tables, with the indexes that filling them needs; <see cref="SortedTables"/> tells why two are kept in two parts, <see cref="WordTables"/>
    /// what the last two hold. Names are bytes, too: a text ends at a NUL. What is missing in a
    /// decision (its source, its claim, a verdict) is an empty text.
    /// </summary>
    public static string Projections(ColumnTypes t) => $"""
        CREATE TABLE projections (version {t.Number} NOT NULL, covers {t.Number} NOT NULL, sorted {t.Number} NOT NULL, generation {t.Number} NOT NULL,
          words_to {t.Number} NOT NULL DEFAULT 0, texts_to {t.Number} NOT NULL DEFAULT 0, texts_waiting {t.Number} NOT NULL DEFAULT 0);
        CREATE TABLE sources (
          id {t.Text} PRIMARY KEY,
          name {t.Bytes} NOT NULL,
          bytes_hash {t.Text} NOT NULL,
          text_hash {t.Text} NOT NULL,
          encoding {t.Text} NOT NULL,
          recorded_at {t.Number} NOT NULL,
          added {t.Number} NOT NULL){t.Clustered};
        CREATE TABLE descriptions (
          source {t.Text} NOT NULL,
          sequence {t.Number} NOT NULL,
          metadata {t.Text} NOT NULL,
          PRIMARY KEY (source, sequence)){t.Clustered};
        CREATE TABLE readings (
          sequence {t.Key},
          source {t.Text} NOT NULL,
          reader_id {t.Text} NOT NULL,
          reader_name {t.Text} NOT NULL,
          reader_version {t.Text} NOT NULL,
          reader_rules {t.Text} NOT NULL,
          claims {t.Number} NOT NULL,
          recorded_at {t.Number} NOT NULL,
          description {t.Number} NOT NULL,
          superseded_by {t.Number},
          last_day {t.Number});
        CREATE INDEX readings_by_source ON readings (source, reader_name);
        CREATE TABLE claims (
          sequence {t.Key},
          id {t.Text} NOT NULL,
          source {t.Text} NOT NULL,
          span_start {t.Number} NOT NULL,
          span_end {t.Number} NOT NULL,
          reading {t.Number} NOT NULL,
          kind {t.Text} NOT NULL,
          first_day {t.Number},
          last_day {t.Number});
        CREATE TABLE claim_ids (id {t.Text} NOT NULL, sequence {t.Number} NOT NULL, PRIMARY KEY (id, sequence)){t.Clustered};
        CREATE TABLE entities (key {t.Key}, name {t.Bytes} NOT NULL, type {t.Text} NOT NULL, UNIQUE (name, type));
        CREATE TABLE parties (entity {t.Number} NOT NULL, entry {t.Number} NOT NULL, PRIMARY KEY (entity, entry)){t.Clustered};
        CREATE TABLE new_parties (entry {t.Number} NOT NULL, entity {t.Number} NOT NULL, PRIMARY KEY (entry, entity)){t.Clustered};
        CREATE TABLE decisions (
          sequence {t.Key},
          sort {t.Text} NOT NULL,
          source {t.Text} NOT NULL,
          claim {t.Text} NOT NULL,
          verdict {t.Text} NOT NULL,
          recorded_at {t.Number} NOT NULL,
          until {t.Number});
        CREATE INDEX decisions_by_claim ON decisions (claim, sequence);
        CREATE TABLE word_segments (
          number {t.Key},
          sort {t.Text} NOT NULL,
          first {t.Number} NOT NULL,
          last {t.Number} NOT NULL,
          pages {t.Number} NOT NULL,
          places {t.Bytes} NOT NULL);
        CREATE TABLE word_pages (segment {t.Number} NOT NULL, page {t.Number} NOT NULL, lists {t.Bytes} NOT NULL, PRIMARY KEY (segment, page)){t.Clustered};
        """;
}
