using Wanglai.Cli.Hosting;
using Wanglai.Exchange;
using Wanglai.Model.Claims;
using Wanglai.Model.Problems;

namespace Wanglai.Cli.Evaluations;

/// <summary>Reads claims from files of JSON Lines.</summary>
internal static class ClaimFiles
{
    private const string Ending = ".jsonl";

    /// <summary>The files that <paramref name="path"/> stands for, in the order of their names: itself, or those of a folder; none where there is nothing.</summary>
    public static IReadOnlyList<string> In(string path) =>
        Directory.Exists(path) ? [.. Directory.EnumerateFiles(path, "*" + Ending).Order(StringComparer.Ordinal)]
        : File.Exists(path) ? [path]
        : [];

    /// <summary>The claims of a file. A line that is none is reported, with the file and the line, and passed over.</summary>
    /// <exception cref="WanglaiException">The file cannot be read.</exception>
    public static IReadOnlyList<Claim> Read(CliHost host, string file)
    {
        var claims = new List<Claim>();
        try
        {
            using var reader = new StreamReader(file);
            foreach (var line in JsonLinesImporter.Read(reader))
            {
                foreach (var problem in line.Problems)
                {
                    host.Report(new Problem(problem.Code, $"{file} {problem.Chinese}", $"{file} {problem.English}"));
                }

                if (line.Claim is { } claim)
                {
                    claims.Add(claim);
                }
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new WanglaiException(CliProblems.CannotRead(file, e.Message), e);
        }

        return claims;
    }
}
