using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using Wanglai.Exchange.Graphs;
using Wanglai.Ledger;
using Wanglai.Model.Claims;
using Wanglai.Model.Texts;
using Wanglai.Time;

namespace Wanglai.Exchange.Tests;

public sealed class Graph_export
{
    private static readonly XNamespace Gexf = "http://gexf.net/1.3";

    [Fact]
    public void Keeps_the_rules_of_the_format()
    {
        var graph = Write(Everything());
        Assert.Equal("1.3", graph.Attribute("version")!.Value);
        var root = graph.Element(Gexf + "graph")!;
        Assert.Equal(("dynamic", "date", "interval"), (root.Attribute("mode")!.Value, root.Attribute("timeformat")!.Value, root.Attribute("timerepresentation")!.Value));
        var nodes = root.Element(Gexf + "nodes")!.Elements(Gexf + "node").ToList();
        var edges = root.Element(Gexf + "edges")!.Elements(Gexf + "edge").ToList();
        Assert.NotEmpty(edges);
        AreUnique(nodes.Concat(edges).Select(e => e.Parent!.Name.LocalName + e.Attribute("id")!.Value));
        var ids = nodes.Select(n => n.Attribute("id")!.Value).ToHashSet(StringComparer.Ordinal);
        Assert.All(edges.SelectMany(e => new[] { e.Attribute("source")!.Value, e.Attribute("target")!.Value }), end => Assert.Contains(end, ids));
        Assert.All(edges, e => Assert.Contains(e.Attribute("type")!.Value, new[] { "directed", "undirected", "mutual" }));

        // Two edges between the same parties differ in kind.
        AreUnique(edges.Select(e => string.Join(' ', e.Attribute("source")!.Value, e.Attribute("target")!.Value, e.Attribute("kind")!.Value)));
        foreach (var (of, elements) in new[] { ("node", nodes), ("edge", edges) })
        {
            var declared = root.Elements(Gexf + "attributes").Single(a => a.Attribute("class")!.Value == of).Elements().Select(a => a.Attribute("id")!.Value).ToList();
            Assert.All(elements.Descendants(Gexf + "attvalue"), v => Assert.Contains(v.Attribute("for")!.Value, declared));
        }

        foreach (var spell in root.Descendants().Where(e => e.Attribute("start") is not null || e.Attribute("end") is not null))
        {
            string?[] ends = [spell.Attribute("start")?.Value, spell.Attribute("end")?.Value];
            Assert.All(ends.OfType<string>(), d => Assert.True(DateOnly.TryParseExact(d, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _), d));
            Assert.True(ends.Length < 2 || ends[0] is null || ends[1] is null || string.CompareOrdinal(ends[0], ends[1]) <= 0, spell.ToString());
        }
    }

    [Fact]
    public void Tells_in_which_stretches_of_time_two_are_tied()
    {
        var graph = Write(
            Told(ClaimKind.Relation, ClaimChange.Established, "1950", (Role.Party, "甲会"), (Role.Party, "乙会")),
            Told(ClaimKind.Relation, ClaimChange.Interrupted, "1961", (Role.Party, "甲会"), (Role.Party, "乙会")),
            Told(ClaimKind.Membership, ClaimChange.Joined, "1949-03-01", (Role.Member, "甲会"), (Role.Body, "某联合会")),
            Told(ClaimKind.Visit, null, "1984-05", (Role.Visitor, "甲会"), (Role.Host, "乙会")),
            Told(ClaimKind.Visit, null, "1986-06-03", (Role.Visitor, "甲会"), (Role.Host, "乙会")));
        Assert.Equal(["1950-01-01/1961-12-30"], Spells(graph, "in-relations"));
        Assert.Equal(["1961-01-01/"], Spells(graph, "interrupted"));
        Assert.Equal(["1949-03-01/"], Spells(graph, "membership"));
        Assert.Equal(["1984-05-01/1984-05-31", "1986-06-03/1986-06-03"], Spells(graph, "visit"));
    }

    [Fact]
    public void Leaves_out_what_did_not_come_about()
    {
        var graph = Write(Told(ClaimKind.Visit, null, "1984", (Role.Visitor, "甲会"), (Role.Host, "乙会")) with { Standing = Standing.Prevented });
        Assert.Empty(graph.Descendants(Gexf + "edge"));
    }

    [Fact]
    public void Can_write_any_name()
    {
        var graph = Write(Told(ClaimKind.Meeting, null, "1984", (Role.Participant, "甲<&>\u0001\"会"), (Role.Participant, "𠮷会")));
        Assert.Equal(["甲<&>\uFFFD\"会", "𠮷会"], graph.Descendants(Gexf + "node").Select(n => n.Attribute("label")!.Value));
    }

    private static void AreUnique(IEnumerable<string> values)
    {
        var all = values.ToList();
        Assert.Equal(all.Distinct(), all);
    }

    private static IEnumerable<string> Spells(XElement graph, string kind) => graph.Descendants(Gexf + "edge").Single(e => e.Attribute("kind")!.Value == kind)
        .Descendants(Gexf + "spell").Select(s => $"{s.Attribute("start")?.Value}/{s.Attribute("end")?.Value}");

    internal static Claim Told(ClaimKind kind, ClaimChange? change, string? time, params (Role Role, string Name)[] parties) => new()
    {
        Kind = kind,
        Change = change,
        Roles = [.. parties.Select(p => new RoleFiller(p.Role, new(p.Name, p.Name, p.Role is Role.Place or Role.Destination ? EntityType.Country : EntityType.Organisation)))],
        Time = new(time is null ? null : Edtf.Parse(time), null),
        Evidence = new("a.txt", new CodePointSpan(0, 2), "引文"),
    };

    private static Claim[] Everything() =>
    [
        .. from kind in Enum.GetValues<ClaimKind>()
           from change in ClaimVocabulary.Changes(kind).Select(c => (ClaimChange?)c).DefaultIfEmpty(null)
           from time in new[] { "1950-02", "1979/..", "../1961", "196X", null }
           select Told(kind, change, time, [.. ClaimVocabulary.Roles(kind).SelectMany((r, i) => new[] { (r, "甲" + i), (r, "乙" + i) })]),
    ];

    private static XElement Write(params Claim[] claims)
    {
        using var output = new MemoryStream();
        new GraphExporter().Write(claims.Distinct().Select((c, n) => Recorded.Of(c, n + 1)), output, forFile: true);
        output.Position = 0;
        using var reader = XmlReader.Create(output, new() { DtdProcessing = DtdProcessing.Prohibit });
        return XElement.Load(reader);
    }
}
