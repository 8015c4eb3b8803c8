using System.Text.Json;
using Wanglai.Model.Claims;

namespace Wanglai.Exchange.Tests;

public sealed class Annotation_export
{
    [Fact]
    public void Points_at_the_passage_and_keeps_the_whole_claim()
    {
        var claim = Recorded.Full("两会恢复关系");
        using var output = new MemoryStream();
        Assert.Equal(1, new AnnotationExporter().Write([Recorded.Of(claim)], output, forFile: true));
        var root = JsonDocument.Parse(output.ToArray()).RootElement;
        Assert.Equal("http://www.w3.org/ns/anno.jsonld", root.GetProperty("@context")[0].GetString());
        var annotation = Assert.Single(root.GetProperty("@graph").EnumerateArray());
        var target = annotation.GetProperty("target");
        Assert.Equal($"urn:wanglai:source:{Recorded.Source}", target.GetProperty("source").GetString());
        Assert.Equal(("TextPositionSelector", 7, 13), (target.GetProperty("selector")[0].GetProperty("type").GetString(), target.GetProperty("selector")[0].GetProperty("start").GetInt32(), target.GetProperty("selector")[0].GetProperty("end").GetInt32()));
        Assert.Equal("两会恢复关系", target.GetProperty("selector")[1].GetProperty("exact").GetString());
        Assert.True(ClaimJsonReader.TryRead(annotation.GetProperty("body").GetProperty("rdf:value").GetProperty("@value").GetRawText(), out var read, out _));
        Assert.Equal(claim, read);
    }
}
