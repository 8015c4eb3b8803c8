using Wanglai.Model.Problems;
using Wanglai.Model.Sources;

namespace Wanglai.Queue.Tests;

public sealed class AddingDocuments
{
    [Fact]
    public void A_document_that_waits_is_not_added_again_and_another_name_or_other_metadata_make_another_document()
    {
        using var place = new Place();
        Assert.Equal(2, place.Queue.Add([Place.Document("1.txt"), Place.Document("2.txt")]));
        Assert.Equal(1, place.Queue.Add([Place.Document("1.txt"), Place.Document("1.txt") with { Metadata = new SourceMetadata { About = "甲市总工会" } }]));
        Assert.Equal(new QueueCounts(3, 0, 0, 0), place.Queue.Counts());
    }

    [Fact]
    public async Task A_document_that_is_done_is_begun_anew_when_it_is_added_again()
    {
        using var place = new Place();
        place.Queue.Add([Place.Document("1.txt")]);
        await place.Empty();
        Assert.Equal(new QueueCounts(0, 0, 1, 0), place.Queue.Counts());
        Assert.Equal(1, place.Queue.Add([Place.Document("1.txt")]));
        await place.Empty();
        Assert.Equal(["1.txt", "1.txt"], place.Worked);
    }

    [Fact]
    public void Nothing_is_made_where_a_queue_is_only_looked_for()
    {
        using var database = new ServedDatabase().Made();
        var problem = Assert.Throws<WanglaiException>(() => QueuedDocuments.Open(database.Location, TimeProvider.System, createIfMissing: false, TimeSpan.Zero)).Problem;
        Assert.Equal("WL-W002", problem.Code);
    }

    [Fact]
    public void A_server_that_is_not_there_is_told_without_its_password()
    {
        const string nobody = "Host=127.0.0.1;Port=1;Username=wanglai;Password=secret;Database=none;Timeout=2";
        var problem = Assert.Throws<WanglaiException>(() => QueuedDocuments.Open(nobody, TimeProvider.System, createIfMissing: true, TimeSpan.Zero)).Problem;
        Assert.Equal("WL-W003", problem.Code);
        Assert.Contains("Host=127.0.0.1;Port=1;Database=none", problem.English, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", problem.English + problem.Chinese, StringComparison.Ordinal);
    }
}
