using Wanglai.Model.Problems;
using Wanglai.Queue.Storage;

namespace Wanglai.Queue.Tests;

public sealed class WorkingOnDocuments
{
    private static readonly Problem NoText = new("WL-T999", "不是文本。", "not a text.");

    [Fact]
    public async Task Each_is_given_once_with_its_bytes_and_leaves_only_its_name_behind()
    {
        using var place = new Place();
        place.Queue.Add(Place.Documents(250));
        await place.Empty(document =>
        {
            Assert.Equal(Place.Document(document.Name).Id, document.Id);
            return Place.Done(document);
        });
        Assert.Equal(Place.Documents(250).Select(d => d.Name), place.Worked.Order());
        var entries = place.Queue.Entries(QueueState.Done);
        Assert.Equal(250, entries.Count);
        Assert.All(entries, e => Assert.Equal((1, $"s-{e.Name}", 3L, null), (e.Starts, e.Source, e.ClaimsAdded, e.Problem)));
        Assert.Equal(0, place.Queue.Database.Do(c => Dapper.SqlMapper.ExecuteScalar<long>(c, "SELECT count(*) FROM queue_documents WHERE bytes IS NOT NULL")));
        Assert.Equal(250, place.Queue.RemoveDone());
        Assert.Empty(place.Queue.Entries());
    }

    [Fact]
    public async Task One_that_fails_for_good_is_named_keeps_no_other_back_and_can_be_tried_again()
    {
        using var place = new Place();
        place.Queue.Add(Place.Documents(5));
        await place.Empty(document => document.Name == "002.txt" ? new WorkOutcome.Failed(NoText) : Place.Done(document));
        Assert.Equal(new QueueCounts(0, 0, 4, 1), place.Queue.Counts());
        var failed = Assert.Single(place.Queue.Entries(QueueState.Failed));
        Assert.Equal(("002.txt", NoText), (failed.Name, failed.Problem));

        Assert.Equal([failed.Id], place.Queue.Retry());
        Assert.Empty(place.Queue.Retry(failed.Id));
        await place.Empty();
        Assert.Equal(new QueueCounts(0, 0, 5, 0), place.Queue.Counts());
        Assert.Equal(2, place.Worked.Count(name => name == "002.txt"));
    }

    [Fact]
    public async Task What_throws_is_tried_again_later()
    {
        using var place = new Place();
        place.Queue.Add(Place.Documents(2));
        var outcomes = await place.Empty(document =>
            document.Name == "001.txt" && place.Worked.Count(name => name == "001.txt") < 3 ? throw new WanglaiException(NoText) : Place.Done(document));
        Assert.Equal([50, 100], outcomes.OfType<WorkOutcome.Again>().Select(a => (int)a.After.TotalMilliseconds));
        Assert.Equal([1, 3], place.Queue.Entries().Select(e => e.Starts).Order());
        Assert.All(place.Queue.Entries(), e => Assert.Equal((QueueState.Done, null), (e.State, e.Problem)));
    }

    [Fact]
    public async Task What_throws_every_time_is_given_up_and_a_fault_of_ours_is_called_so()
    {
        using var place = new Place();
        place.Queue.Add([Place.Document("1.txt")]);
        var outcomes = await place.Empty(_ => throw new InvalidOperationException("oops"));
        Assert.Equal(5, outcomes.Count);
        var problem = Assert.Single(place.Queue.Entries(QueueState.Failed)).Problem!;
        Assert.Equal("WL-W006 the program failed at \"1.txt\", and not by your fault (InvalidOperationException: oops). Please report it to us.", problem.In(Language.English));
        Assert.Equal("WL-W006 读文件“1.txt”时程序出错，错不在您（InvalidOperationException：oops）。请报告给我们。", problem.In(Language.Chinese));
    }

    [Fact]
    public async Task One_in_whose_middle_every_worker_ends_is_given_up()
    {
        using var place = new Place();
        var document = Place.Document("1.txt");
        place.Queue.Add([document]);
        for (var start = 0; start < 5; start++)
        {
            place.Queue.Database.Do(c => DocumentRows.Take(c, document.Id, "gone"));
        }

        await place.Empty();
        Assert.Empty(place.Worked);
        Assert.Equal("WL-W005", Assert.Single(place.Queue.Entries(QueueState.Failed)).Problem!.Code);
    }

    [Fact]
    public async Task One_that_was_taken_out_is_not_read()
    {
        using var place = new Place();
        place.Queue.Add(Place.Documents(3));
        var second = Place.Documents(3)[1].Id;
        Assert.Equal([second], place.Queue.Remove([second, "q00"]));
        await place.Empty();
        Assert.Equal(["001.txt", "003.txt"], place.Worked.Order());
    }

    [Fact]
    public async Task One_that_was_handed_over_twice_is_worked_on_once()
    {
        using var place = new Place();
        place.Queue.Add(Place.Documents(20));
        await place.Empty();

        // As though a worker had died after it gave the engine the jobs and before it noted so.
        place.Queue.Database.Do(c => Dapper.SqlMapper.Execute(c, "UPDATE queue_documents SET handed = false"));
        await place.Empty();
        Assert.Equal(20, place.Worked.Count);
    }
}
