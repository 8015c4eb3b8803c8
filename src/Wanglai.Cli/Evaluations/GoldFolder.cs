using Wanglai.Cli.Hosting;
using Wanglai.Evaluation;
using Wanglai.Intake;
using Wanglai.Intake.Metadata;
using Wanglai.Model.Problems;

namespace Wanglai.Cli.Evaluations;

/// <summary>Finds the gold of a folder, <c>NAME.jsonl</c>, and the text of each, the document <c>NAME</c> with any ending.</summary>
internal static class GoldFolder
{
    /// <summary>The sources, in the order of their names. What is wrong with one is reported, and the others are still used.</summary>
    /// <exception cref="WanglaiException">There is no gold in <paramref name="goldFolder"/>.</exception>
    public static IReadOnlyList<GoldSource> Load(CliHost host, string goldFolder, string textFolder, MetadataTable metadata)
    {
        var files = ClaimFiles.In(goldFolder);
        if (files.Count == 0)
        {
            throw new WanglaiException(EvaluationProblems.NoGold(goldFolder));
        }

        var found = DocumentReader.Find(textFolder);
        foreach (var problem in found.Problems)
        {
            host.Report(problem);
        }

        var texts = found.Paths.GroupBy(Path.GetFileNameWithoutExtension).ToDictionary(g => g.Key!, g => g.First(), StringComparer.Ordinal);
        var intake = new DocumentReader(metadata);
        var sources = new List<GoldSource>();
        foreach (var file in files)
        {
            if (!texts.TryGetValue(Path.GetFileNameWithoutExtension(file), out var path))
            {
                host.Report(EvaluationProblems.NoText(file, textFolder));
                continue;
            }

            var text = intake.Read(path);
            if (!text.Succeeded)
            {
                host.Report(text.Problem);
                continue;
            }

            sources.Add(new(text.Document, [.. ClaimFiles.Read(host, file)]));
            ReportMisquotes(host, file, sources[^1]);
        }

        return sources;
    }

    private static void ReportMisquotes(CliHost host, string file, GoldSource source)
    {
        foreach (var claim in source.Gold.Where(c => !Quotation.IsTrue(c, source.Document.Text)))
        {
            host.Report(EvaluationProblems.GoldMisquoted(file, source.Document.Name, claim.Evidence));
        }
    }
}
