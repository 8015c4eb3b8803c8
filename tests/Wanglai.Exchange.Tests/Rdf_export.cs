using System.Diagnostics;
using System.Text;
using Wanglai.Ledger;
using Wanglai.Model.Claims;

namespace Wanglai.Exchange.Tests;

public sealed class Rdf_export
{
    private static readonly RecordedClaim[] Claims =
    [
        Recorded.Of(Recorded.Full("他说：“好”\\\n\t<b>\"引\"</b>")),
        Recorded.Of(Recorded.Bare("战争爆发\U00020000。"), 2),
        Recorded.Of(Recorded.Full("另一句。") with { Kind = ClaimKind.Relation, Change = null }, 3),
    ];

    [Fact]
    public void In_N_Quads_states_each_claim_in_the_graph_of_its_source()
    {
        var lines = Write(new NQuadsExporter()).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.All(lines, l => Assert.EndsWith($" <urn:wanglai:source:{Recorded.Source}> .", l, StringComparison.Ordinal));
        var claim = $"<urn:wanglai:claim:{Claims[0].Id}>";
        Assert.Contains(lines, l => l.StartsWith($"{claim} <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.cidoc-crm.org/cidoc-crm/E7_Activity> ", StringComparison.Ordinal));
        Assert.Contains(lines, l => l.Contains("\"1960~/1963~\"^^<http://id.loc.gov/datatypes/edtf/EDTF>", StringComparison.Ordinal));
        Assert.Contains(lines, l => l.StartsWith($"{claim} <http://www.w3.org/ns/prov#wasQuotedFrom> <urn:wanglai:source:", StringComparison.Ordinal));
        Assert.Contains(lines, l => l.Contains("<urn:wanglai:standing:planned>", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("nq", "nquads")]
    [InlineData("ttl", "turtle")]
    public void Is_parsed_by_another_program(string format, string syntax)
    {
        var parsed = Rapper(ClaimFormats.Find(format)!, syntax);
        Assert.True(parsed.Count > 40, $"{parsed.Count} statements");
    }

    [Fact]
    public void In_Turtle_states_the_same_as_in_N_Quads() => Assert.Equal(Rapper(new NQuadsExporter(), "nquads"), Rapper(new TurtleExporter(), "turtle"));

    // The statements as another program reads them, each once, in order.
    private static List<string> Rapper(IClaimExporter exporter, string syntax)
    {
        Assert.SkipUnless(File.Exists("/usr/bin/rapper"), "rapper is not installed.");
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllText(file, Write(exporter));
            using var rapper = Process.Start(new ProcessStartInfo("rapper", ["-q", "-i", syntax, "-o", "ntriples", file]) { RedirectStandardOutput = true, RedirectStandardError = true, StandardOutputEncoding = Encoding.UTF8 })!;
            var error = rapper.StandardError.ReadToEndAsync();
            var lines = rapper.StandardOutput.ReadToEnd();
            rapper.WaitForExit();
            Assert.True(rapper.ExitCode == 0, error.Result);
            return [.. lines.Split('\n', StringSplitOptions.RemoveEmptyEntries).Distinct().Order(StringComparer.Ordinal)];
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static string Write(IClaimExporter exporter)
    {
        using var output = new MemoryStream();
        Assert.Equal(Claims.Length, exporter.Write(Claims, output, forFile: true));
        return Encoding.UTF8.GetString(output.ToArray());
    }
}
