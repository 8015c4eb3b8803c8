namespace Wanglai.Ledger;

/// <summary>Which SQLite library a process uses.</summary>
public enum SqliteLibrary
{
    /// <summary>The system's where it is newer than the one that comes with the program, else that one.</summary>
    Newest,

    /// <summary>The one that comes with the program.</summary>
    Bundled,

    /// <summary>The system's; the one that comes with the program where the system has none.</summary>
    System,
}
