using Npgsql;

namespace Wanglai.Queue.Tests;

public sealed class SurvivingAServerThatDies
{
    private const int Documents = 60;

    [Fact]
    public async Task Is_waited_for_and_every_document_is_done()
    {
        // Without one there is none to start, either.
        TestServer.Location();
        Assert.SkipUnless(OperatingSystem.IsLinux(), "scripts/postgres.sh kills servers on Linux only");
        var folder = Directory.CreateTempSubdirectory("wanglai-").FullName;
        var server = TestServer.Script("start", folder);
        try
        {
            using var place = new Place(server);
            place.Queue.Add(Place.Documents(Documents));
            var deaths = 0;
            await place.Empty(document =>
            {
                if (document.Name is "010.txt" or "040.txt" && Interlocked.Increment(ref deaths) <= 2)
                {
                    TestServer.Script("kill", folder);
                    TestServer.Script("again", folder);
                }

                return Place.Done(document);
            });
            Assert.Equal(new QueueCounts(0, 0, Documents, 0), place.Queue.Counts());
            Assert.Equal(Place.Documents(Documents).Select(d => d.Name), place.Worked.Distinct().Order());
        }
        finally
        {
            NpgsqlConnection.ClearAllPools();
            TestServer.Script("stop", folder);
            Directory.Delete(folder, recursive: true);
        }
    }
}
