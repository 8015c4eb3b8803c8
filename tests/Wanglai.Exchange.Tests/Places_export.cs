using System.Globalization;
using System.Text.Json;
using Wanglai.Exchange.Graphs;
using Wanglai.Model.Authority;
using Wanglai.Model.Claims;

namespace Wanglai.Exchange.Tests;

public sealed class Places_export
{
    private static readonly AuthorityFiles Authority = AuthorityFiles.Load(Checkout.PathOf("authority"));

    [Fact]
    public void Has_what_the_format_asks_of_a_place()
    {
        var features = Write("日本", "无名之地", "中国");
        Assert.Equal(3, features.Count);
        Assert.All(features, feature =>
        {
            Assert.StartsWith("urn:wanglai:entity:", feature.GetProperty("@id").GetString(), StringComparison.Ordinal);
            Assert.Equal("Feature", feature.GetProperty("type").GetString());
            Assert.NotEmpty(feature.GetProperty("properties").GetProperty("title").GetString()!);
            Assert.NotEmpty(feature.GetProperty("types").EnumerateArray());
            Assert.All(feature.GetProperty("names").EnumerateArray(), name =>
            {
                Assert.NotEmpty(name.GetProperty("toponym").GetString()!);
                Assert.All(name.GetProperty("citations").EnumerateArray(), c => Assert.True(c.TryGetProperty("label", out _) && c.TryGetProperty("@id", out _)));
            });
            foreach (var span in feature.GetProperty("names").EnumerateArray().Append(feature).Where(e => e.TryGetProperty("when", out _)).SelectMany(e => e.GetProperty("when").GetProperty("timespans").EnumerateArray()))
            {
                Assert.All(span.EnumerateObject().SelectMany(end => end.Value.EnumerateObject()), d => Assert.True(DateOnly.TryParseExact(d.Value.GetString(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)));
            }

            // RFC 7946: longitude before latitude.
            if (feature.GetProperty("geometry") is { ValueKind: JsonValueKind.Object } point)
            {
                var at = point.GetProperty("coordinates").EnumerateArray().Select(n => n.GetDouble()).ToList();
                Assert.InRange(at[0], -180, 180);
                Assert.InRange(at[1], -90, 90);
            }
        });
    }

    [Fact]
    public void Says_where_the_capital_lies_and_which_names_a_country_bore_when()
    {
        var japan = Assert.Single(Write("日本"));
        Assert.Equal("[139.69,35.68]", japan.GetProperty("geometry").GetProperty("coordinates").GetRawText());
        Assert.Equal("东京", japan.GetProperty("properties").GetProperty("point").GetString());
        Assert.Contains(japan.GetProperty("names").EnumerateArray(), n => n.GetProperty("toponym").GetString() == "Japan" && n.GetProperty("lang").GetString() == "en");
        var mongolia = Assert.Single(Write("蒙古"));
        Assert.Contains(mongolia.GetProperty("names").EnumerateArray(), n => n.TryGetProperty("when", out _));
    }

    private static List<JsonElement> Write(params string[] countries)
    {
        using var output = new MemoryStream();
        var claims = countries.Select((c, n) => Recorded.Of(Graph_export.Told(ClaimKind.Visit, null, "1984-05", (Role.Visitor, "甲会"), (Role.Destination, c)), n + 1));
        Assert.Equal(countries.Length, new PlacesExporter().Write(new ExportInput(claims) { Authority = new(Authority) }, output, forFile: true));
        var root = JsonDocument.Parse(output.ToArray()).RootElement;
        Assert.Equal("FeatureCollection", root.GetProperty("type").GetString());
        Assert.Contains("linkedplaces-context", root.GetProperty("@context").GetString(), StringComparison.Ordinal);
        return [.. root.GetProperty("features").EnumerateArray()];
    }
}
