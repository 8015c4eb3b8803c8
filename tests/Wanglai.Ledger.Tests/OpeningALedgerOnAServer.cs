using Npgsql;
using Wanglai.Ledger.Postgres;
using Wanglai.Ledger.Tests.Places;
using Wanglai.Model.Problems;

namespace Wanglai.Ledger.Tests;

public sealed class OpeningALedgerOnAServer
{
    [Fact]
    public void That_is_not_there_says_so_and_makes_nothing()
    {
        using var place = new PostgresPlace();
        Assert.Equal("WL-L001", Refused(place.Location).Code);
        Assert.Throws<PostgresException>(() => place.Value<long>("SELECT count(*) FROM batches"));
    }

    [Fact]
    public void Makes_the_database_where_that_is_asked()
    {
        var settings = new NpgsqlConnectionStringBuilder(TestServer.Location()) { Database = "made-by-\"a test\"" };
        Assert.Equal("WL-L001", Refused(settings.ConnectionString).Code);
        using (var ledger = Ledgers.Open(settings.ConnectionString, TimeProvider.System, createIfMissing: true))
        {
            ledger.Record(Written.Document(), Written.Rules1, []);
        }

        using (var again = Ledgers.Open(settings.ConnectionString, TimeProvider.System, createIfMissing: false))
        {
            Assert.Equal(2, again.Head.Entries);
        }

        using var server = new NpgsqlConnection(TestServer.Location());
        server.Open();
        Statements.Execute(server, "DROP DATABASE \"made-by-\"\"a test\"\"\" WITH (FORCE)");
    }

    [Fact]
    public void That_only_follows_another_server_says_that_it_cannot_be_written_to()
    {
        using var database = new PostgresDatabase(new NpgsqlConnectionStringBuilder("Host=follower;Database=wanglai"), TimeSpan.Zero);
        var refused = new PostgresException("cannot set transaction read-write mode during recovery", "ERROR", "ERROR", PostgresErrorCodes.FeatureNotSupported);
        Assert.Equal("WL-L005", database.Explain(refused)?.Code);
    }

    [Fact]
    public void At_once_from_many_sides_makes_it_once()
    {
        using var place = new PostgresPlace();
        Parallel.For(0, 6, n =>
        {
            using var ledger = place.Open();
            ledger.Record(Written.Document($"{n}.txt"), Written.Rules1, []);
        });
        using var ledger = place.Open();
        Assert.Equal(6, ledger.Head.Batches);
        Assert.True(ledger.Verify().Passed);
    }

    [Fact]
    public void Where_another_program_keeps_tables_of_the_same_names_is_refused_and_they_are_left_as_they_are()
    {
        using var place = new PostgresPlace();
        place.Execute("CREATE TABLE claims (mine integer)");
        Assert.Equal("WL-L002", Assert.Throws<WanglaiException>(() => place.Open()).Problem.Code);
        Assert.Equal(1, place.Value<long>("SELECT count(*) FROM pg_tables WHERE schemaname = current_schema()"));
    }

    [Fact]
    public void That_was_written_by_a_newer_program_says_so()
    {
        using var place = new PostgresPlace();
        place.Open().Dispose();
        place.Execute("UPDATE wanglai_ledger SET format = 9");
        Assert.Equal("WL-L003", Refused(place.Location).Code);
    }

    [Fact]
    public void With_a_wrong_password_says_so_and_tells_no_password()
    {
        var settings = new NpgsqlConnectionStringBuilder(TestServer.Location()) { Password = "not-this" };
        var problem = Refused(settings.ConnectionString);
        Assert.Equal("WL-L006", problem.Code);
        Assert.DoesNotContain("not-this", problem.English, StringComparison.Ordinal);
    }

    [Fact]
    public void That_nobody_serves_says_so_when_patience_ends()
    {
        var problem = Refused("Host=127.0.0.1;Port=1;Database=a;Username=a");
        Assert.Equal("WL-L006", problem.Code);
        Assert.Contains("Host=127.0.0.1;Port=1;Database=a", problem.English, StringComparison.Ordinal);
    }

    [Fact]
    public void By_words_that_are_no_connection_string_says_what_is_wrong_with_them()
    {
        var problem = Refused("Host=a;Dateibank=b");
        Assert.Equal("WL-L012", problem.Code);
        Assert.Contains("dateibank", problem.English, StringComparison.OrdinalIgnoreCase);
    }

    private static Problem Refused(string location) =>
        Assert.Throws<WanglaiException>(() => Ledgers.Open(location, TimeProvider.System, createIfMissing: false, TimeSpan.FromMilliseconds(300))).Problem;
}
