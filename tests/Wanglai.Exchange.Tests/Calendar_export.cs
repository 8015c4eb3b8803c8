using System.Text;
using Wanglai.Model.Claims;
using Wanglai.Time;

namespace Wanglai.Exchange.Tests;

public sealed class Calendar_export
{
    [Fact]
    public void Has_the_anniversaries_of_happenings_whose_day_is_known_and_that_came_about()
    {
        var happening = Recorded.Full("两会建立关系，长长的一句话，要在七十五个字节处折行；还有逗号,分号;反斜线\\。") with { Standing = Standing.Asserted };
        string[] times = ["1984-05-03", "1984-05", "1984-05-03~", "1984-05-03/1984-05-05"];
        var claims = times.Select((t, n) => Recorded.Of(happening with { Time = new ClaimTime(Edtf.Parse(t), null) }, n + 1)).Append(
            Recorded.Of(happening with { Standing = Standing.Denied, Time = new ClaimTime(Edtf.Parse("1984-05-03"), null) }, 9));
        using var output = new MemoryStream();
        Assert.Equal(1, new CalendarExporter().Write(claims, output, forFile: true));
        var text = Encoding.UTF8.GetString(output.ToArray());
        Assert.All(text.Split("\r\n"), line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 75));
        var unfolded = text.Replace("\r\n ", "", StringComparison.Ordinal);
        Assert.Contains("DTSTART;VALUE=DATE:19840503\r\nDTEND;VALUE=DATE:19840504\r\nRRULE:FREQ=YEARLY\r\n", unfolded, StringComparison.Ordinal);
        Assert.Contains("逗号\\,分号\\;反斜线\\\\。” a.txt\r\n", unfolded, StringComparison.Ordinal);
        Assert.EndsWith("END:VCALENDAR\r\n", unfolded, StringComparison.Ordinal);
    }
}
