using Microsoft.Data.Sqlite;
using Wanglai.Model.Problems;

namespace Wanglai.Ledger.Sqlite;

/// <summary>Says in words of the user what SQLite says in result codes (https://sqlite.org/rescode.html).</summary>
internal static class SqliteProblems
{
    /// <summary>Runs <paramref name="action"/>; a failure of SQLite comes out as the problem that it is.</summary>
    public static T Guard<T>(SqliteFile file, Func<T> action)
    {
        try
        {
            return action();
        }
        catch (SqliteException error)
        {
            throw new WanglaiException(Of(error, file), error);
        }
    }

    /// <summary>The problem behind an error.</summary>
    public static Problem Of(SqliteException error, SqliteFile file) => error.SqliteErrorCode switch
    {
        Code.Busy or Code.Locked => LedgerProblems.Busy(file.Path, file.Patience),
        Code.ReadOnly or Code.Permission => LedgerProblems.ReadOnly(file.Path),
        Code.Full => LedgerProblems.DiskFull(file.Path),
        Code.NotADatabase => LedgerProblems.NotALedger(file.Path),
        Code.CannotOpen or Code.Authorisation => LedgerProblems.CannotOpen(file.Path, Words(error)),
        _ => LedgerProblems.FileFault(file.Path, Words(error)),
    };

    /// <summary>SQLite's own words, without what the .NET library puts around them.</summary>
    public static string Words(SqliteException error)
    {
        var message = error.Message;
        var open = message.IndexOf('\'');
        var close = message.LastIndexOf('\'');
        return open >= 0 && close > open ? message[(open + 1)..close] : message;
    }

    /// <summary>The primary result codes that mean something to a user.</summary>
    internal static class Code
    {
        public const int Permission = 3;
        public const int Busy = 5;
        public const int Locked = 6;
        public const int ReadOnly = 8;
        public const int Full = 13;
        public const int CannotOpen = 14;
        public const int Authorisation = 23;
        public const int NotADatabase = 26;
    }
}
