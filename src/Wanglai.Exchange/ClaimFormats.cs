using Wanglai.Exchange.Graphs;
using Wanglai.Exchange.Tables;

namespace Wanglai.Exchange;

/// <summary>The formats that claims can be written in.</summary>
public static class ClaimFormats
{
    /// <summary>All of them, the one that loses nothing first.</summary>
    public static IReadOnlyList<IClaimExporter> All { get; } = [new JsonLinesExporter(), new CsvExporter(), new NQuadsExporter(), new TurtleExporter(), new TimelineExporter(), new AnnotationExporter(), new CalendarExporter(), new TablesExporter(), new GraphExporter(), new PlacesExporter()];

    /// <summary>The exporter of the format called <paramref name="name"/>; null where there is none.</summary>
    public static IClaimExporter? Find(string name) => All.FirstOrDefault(f => f.Format == name);
}
