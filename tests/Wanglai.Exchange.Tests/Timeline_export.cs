using System.Text.Json;
using Wanglai.Model.Claims;
using Wanglai.Time;

namespace Wanglai.Exchange.Tests;

public sealed class Timeline_export
{
    [Fact]
    public void Has_an_event_for_each_claim_whose_time_is_known_as_exact_as_it_is()
    {
        string?[] times = ["1984", "1984-05", "1984-05-03", "1960~/1963~", null];
        using var output = new MemoryStream();
        Assert.Equal(4, new TimelineExporter().Write(times.Select((t, n) => Recorded.Of(Recorded.Full("句" + n) with { Time = new ClaimTime(t is null ? null : Edtf.Parse(t), null) }, n + 1)), output, forFile: true));
        var events = JsonDocument.Parse(output.ToArray()).RootElement.GetProperty("events").EnumerateArray().ToList();
        Assert.Equal(
            ["""{"year":1984}""", """{"year":1984,"month":5}""", """{"year":1984,"month":5,"day":3}""", """{"year":1960,"month":1,"day":1}"""],
            events.Select(e => e.GetProperty("start_date").GetRawText()));
        Assert.Equal("1960~/1963~", events[3].GetProperty("display_date").GetString());
        Assert.Contains("“句0” a.txt", events[0].GetProperty("text").GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.False(events[2].TryGetProperty("end_date", out _));
    }
}
