using System.Globalization;
using System.Xml;
using Wanglai.Exchange.Rdf;
using Wanglai.Inquiry;
using Wanglai.Inquiry.Parties;
using Wanglai.Model.Claims;
using Wanglai.Time;

namespace Wanglai.Exchange.Graphs;

/// <summary>
/// GEXF 1.3, a graph that changes through time, for Gephi and others: parties are nodes, with when they came into being and ceased; an edge is how two
/// are tied, with the stretches of time in which they are. Holds all claims at once.
/// </summary>
public sealed class GraphExporter : IClaimExporter
{
    private const string Namespace = "http://gexf.net/1.3";
    private static readonly string[] NodeAttributes = ["type", "english", "country"];
    private static readonly string[] EdgeAttributes = ["tie", "certainty", "dated"];

    /// <inheritdoc/>
    public string Format => "gexf";

    /// <inheritdoc/>
    public long Write(ExportInput input, Stream output, bool forFile)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(output);
        var book = ClaimBook.Of(input.Claims, input.Sources.Value, input.Authority.Value, input.Fold);
        var edges = GraphEdges.Of(book).ToList();
        using var xml = XmlWriter.Create(output, new() { Encoding = new System.Text.UTF8Encoding(false), Indent = true, NewLineChars = "\n", CloseOutput = false });
        xml.WriteStartElement("gexf", Namespace);
        xml.WriteAttributeString("version", "1.3");
        xml.WriteStartElement("meta", Namespace);
        xml.WriteElementString("creator", Namespace, "Wanglai");
        xml.WriteElementString("description", Namespace, "Who was tied to whom, and when, as the claims tell");
        xml.WriteEndElement();
        xml.WriteStartElement("graph", Namespace);
        xml.WriteAttributeString("mode", "dynamic");
        xml.WriteAttributeString("defaultedgetype", "undirected");
        xml.WriteAttributeString("timeformat", "date");
        xml.WriteAttributeString("timerepresentation", "interval");
        WriteAttributes(xml, "node", NodeAttributes);
        WriteAttributes(xml, "edge", EdgeAttributes);
        xml.WriteStartElement("nodes", Namespace);
        foreach (var name in edges.SelectMany(e => new[] { e.From, e.To }).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            WriteNode(xml, book, name);
        }

        xml.WriteEndElement();
        xml.WriteStartElement("edges", Namespace);
        foreach (var (number, edge) in edges.Index())
        {
            WriteEdge(xml, book, number, edge);
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
        return book.Claims.Length;
    }

    private static void WriteAttributes(XmlWriter xml, string of, IEnumerable<string> names)
    {
        xml.WriteStartElement("attributes", Namespace);
        xml.WriteAttributeString("class", of);
        foreach (var name in names)
        {
            xml.WriteStartElement("attribute", Namespace);
            xml.WriteAttributeString("id", name);
            xml.WriteAttributeString("title", name);
            xml.WriteAttributeString("type", name == "dated" ? "boolean" : "string");
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void WriteNode(XmlWriter xml, ClaimBook book, string name)
    {
        var party = book.Parties.Find(name);
        xml.WriteStartElement("node", Namespace);
        xml.WriteAttributeString("id", Id(book, name));
        xml.WriteAttributeString("label", Clean(name));
        WriteTimes(xml, (party?.Organisation?.Founded?.Earliest, party?.Organisation?.Ended?.Latest));
        WriteValues(xml, ("type", book.Label(name).Type.ToWire()), ("english", party?.English), ("country", party?.Country));
        xml.WriteEndElement();
    }

    private static void WriteEdge(XmlWriter xml, ClaimBook book, int number, GraphEdge edge)
    {
        xml.WriteStartElement("edge", Namespace);
        xml.WriteAttributeString("id", number.ToString(CultureInfo.InvariantCulture));
        xml.WriteAttributeString("source", Id(book, edge.From));
        xml.WriteAttributeString("target", Id(book, edge.To));
        xml.WriteAttributeString("type", edge.IsDirected ? "directed" : "undirected");
        xml.WriteAttributeString("kind", edge.Tie);
        xml.WriteAttributeString("label", edge.Tie);
        xml.WriteAttributeString("weight", edge.Claims.ToString(CultureInfo.InvariantCulture));
        WriteValues(xml, ("tie", edge.Tie), ("certainty", edge.IsCertain ? "certain" : "possible"), ("dated", edge.Spells.Count > 0 ? "true" : "false"));
        if (edge.Spells.Count > 0)
        {
            xml.WriteStartElement("spells", Namespace);
            foreach (var spell in edge.Spells)
            {
                xml.WriteStartElement("spell", Namespace);
                WriteTimes(xml, spell);
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    // An end that is open is left out.
    private static void WriteTimes(XmlWriter xml, (Day? First, Day? Last) spell)
    {
        if (spell.First is { Year: > 0 and < 10_000 } first)
        {
            xml.WriteAttributeString("start", first.ToString());
        }

        if (spell.Last is { Year: > 0 and < 10_000 } last)
        {
            xml.WriteAttributeString("end", last.ToString());
        }
    }

    private static void WriteValues(XmlWriter xml, params (string For, string? Value)[] values)
    {
        xml.WriteStartElement("attvalues", Namespace);
        foreach (var (of, value) in values.Where(v => v.Value is not null))
        {
            xml.WriteStartElement("attvalue", Namespace);
            xml.WriteAttributeString("for", of);
            xml.WriteAttributeString("value", Clean(value!));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static string Id(ClaimBook book, string name) => RdfNames.Entity(new Party(name, name, book.Label(name).Type));

    // XML 1.0 has no way to write some characters.
    private static string Clean(string words) => string.Concat(words.EnumerateRunes().Select(r => r.Value > 0xFFFF || XmlConvert.IsXmlChar((char)r.Value) ? r.ToString() : "\uFFFD"));
}
