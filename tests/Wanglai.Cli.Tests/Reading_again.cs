using System.Text.Json;

namespace Wanglai.Cli.Tests;

public sealed class Reading_again : IDisposable
{
    private readonly Ledgers _ledgers = Ledgers.WithPlainDocument();

    public void Dispose() => _ledgers.Dispose();

    [Fact]
    public void By_the_same_rules_takes_the_texts_from_the_ledger_and_changes_nothing()
    {
        File.Delete(_ledgers.Folder["plain.txt"]);
        Assert.True(Assert.Single(_ledgers.Ask("read", "--again")).GetProperty("alreadyRecorded").GetBoolean());
    }

    [Fact]
    public void By_other_rules_lists_what_changed_and_leaves_alone_what_a_person_decided()
    {
        var ids = _ledgers.Claims().Select(c => c.GetProperty("id").GetString()!).ToList();
        Assert.Equal(0, _ledgers.Run("review", "accept", ids[0], "--by", "王芳").Code);
        var diff = Assert.Single(_ledgers.Ask("read", "--again", "--diff", "--min-confidence", "1")).GetProperty("diff");
        Assert.Equal([ids[0]], Ids(diff, "leftAlone"));
        Assert.Equal(ids.Skip(1).Order(), Ids(diff, "superseded").Order());
        Assert.Equal([ids[0]], _ledgers.Claims().Select(c => c.GetProperty("id").GetString()));

        var back = _ledgers.Run("read", "--again", "--diff", "--min-confidence", "0.001").Out;
        Assert.Contains($"{ids[1]}", back, StringComparison.Ordinal);
        Assert.Contains("+ ", back, StringComparison.Ordinal);
        Assert.Equal(ids, _ledgers.Claims().Select(c => c.GetProperty("id").GetString()));
    }

    [Fact]
    public void Needs_paths_where_it_is_not_again() => Assert.Equal(2, _ledgers.Run("read").Code);

    private static IEnumerable<string> Ids(JsonElement diff, string name) => diff.GetProperty(name).EnumerateArray().Select(e => e.GetString()!);
}
