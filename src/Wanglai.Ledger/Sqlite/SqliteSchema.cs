namespace Wanglai.Ledger.Sqlite;

/// <summary>
/// The tables of a ledger in SQLite. <c>batches</c>, <c>entries</c>, <c>words</c> and <c>texts</c> are the ledger; the others are
/// projections, which can be dropped and made anew.
/// </summary>
internal static class SqliteSchema
{
    /// <summary>Marks a file as a ledger of Wanglai: <c>WNGL</c> in ASCII.</summary>
    public const int ApplicationId = 0x574E474C;

    /// <summary>The format of the ledger's own tables.</summary>
    public const int Version = 1;

    /// <summary>The format of the projections; another number makes them stale, and a rebuild makes them anew.</summary>
    public const int ProjectionVersion = 1;

    /// <summary>
    /// The ledger's own tables. Texts and words are blobs: they are UTF-8 that may hold NUL, and SQLite must not interpret them.
    /// The triggers guard against mistakes, not against malice; the chain shows both.
    /// </summary>
    public const string Ledger = """
        CREATE TABLE batches (
          number INTEGER PRIMARY KEY,
          recorded_at INTEGER NOT NULL,
          first_entry INTEGER NOT NULL,
          entries INTEGER NOT NULL,
          root BLOB NOT NULL,
          previous BLOB NOT NULL,
          hash BLOB NOT NULL);
        CREATE TABLE entries (sequence INTEGER PRIMARY KEY, leaf BLOB NOT NULL, chained BLOB NOT NULL);
        CREATE TABLE words (sequence INTEGER PRIMARY KEY, salt BLOB NOT NULL, utf8 BLOB NOT NULL);
        CREATE TABLE texts (source TEXT PRIMARY KEY, utf8 BLOB NOT NULL) WITHOUT ROWID;
        CREATE TRIGGER batches_are_not_changed BEFORE UPDATE ON batches BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;
        CREATE TRIGGER batches_are_not_deleted BEFORE DELETE ON batches BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;
        CREATE TRIGGER entries_are_not_changed BEFORE UPDATE ON entries BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;
        CREATE TRIGGER entries_are_not_deleted BEFORE DELETE ON entries BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;
        CREATE TABLE projections (version INTEGER NOT NULL, covers INTEGER NOT NULL);
        """;

    /// <summary>Drops the projections and clears their mark.</summary>
    public const string DropProjections = """
        DROP TABLE IF EXISTS sources;
        DROP TABLE IF EXISTS readings;
        DROP TABLE IF EXISTS claims;
        DROP TABLE IF EXISTS entities;
        DROP TABLE IF EXISTS parties;
        DELETE FROM projections;
        """;

    /// <summary>The projections' tables, with the indexes that filling them needs. Names are blobs, too: a text column ends at a NUL.</summary>
    public const string Projections = """
        CREATE TABLE sources (
          id TEXT PRIMARY KEY,
          name BLOB NOT NULL,
          bytes_hash TEXT NOT NULL,
          text_hash TEXT NOT NULL,
          encoding TEXT NOT NULL,
          metadata TEXT NOT NULL,
          recorded_at INTEGER NOT NULL,
          added INTEGER NOT NULL,
          described_by INTEGER NOT NULL) WITHOUT ROWID;
        CREATE TABLE readings (
          sequence INTEGER PRIMARY KEY,
          source TEXT NOT NULL,
          reader_id TEXT NOT NULL,
          reader_name TEXT NOT NULL,
          reader_version TEXT NOT NULL,
          reader_rules TEXT NOT NULL,
          claims INTEGER NOT NULL,
          recorded_at INTEGER NOT NULL,
          description INTEGER NOT NULL,
          superseded_by INTEGER);
        CREATE INDEX readings_by_source ON readings (source, reader_name);
        CREATE TABLE claims (
          sequence INTEGER PRIMARY KEY,
          id TEXT NOT NULL,
          source TEXT NOT NULL,
          span_start INTEGER NOT NULL,
          span_end INTEGER NOT NULL,
          reading INTEGER NOT NULL);
        CREATE TABLE entities (key INTEGER PRIMARY KEY, name BLOB NOT NULL, type TEXT NOT NULL, UNIQUE (name, type));
        CREATE TABLE parties (entity INTEGER NOT NULL, claim INTEGER NOT NULL, PRIMARY KEY (entity, claim)) WITHOUT ROWID;
        """;

    /// <summary>The indexes that questions need; a rebuild makes them last, over full tables.</summary>
    public const string ProjectionIndexes = """
        CREATE INDEX claims_in_order ON claims (source, span_start, span_end, id);
        CREATE INDEX claims_by_id ON claims (id);
        """;
}
