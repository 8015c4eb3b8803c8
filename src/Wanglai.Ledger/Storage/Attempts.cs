using Wanglai.Model.Problems;

namespace Wanglai.Ledger.Storage;

/// <summary>Tries again while a database is away, and says in words of the user what keeps it from answering.</summary>
internal static class Attempts
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(250);

    /// <summary>What <paramref name="action"/> gives; it is repeated, at most for the database's patience, while the connection is lost.</summary>
    /// <exception cref="WanglaiException">The database refuses, or does not come back.</exception>
    public static T Of<T>(ILedgerDatabase database, TimeProvider clock, Func<T> action)
    {
        var began = clock.GetTimestamp();
        while (true)
        {
            try
            {
                return action();
            }
            catch (Exception error) when (database.IsPassing(error) && clock.GetElapsedTime(began) < database.Patience)
            {
                Thread.Sleep(Pause);
            }
            catch (Exception error) when (database.Explain(error) is { } problem)
            {
                throw new WanglaiException(problem, error);
            }
        }
    }
}
