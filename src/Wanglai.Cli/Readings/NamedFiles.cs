using Wanglai.Cli.Hosting;
using Wanglai.Intake;

namespace Wanglai.Cli.Readings;

/// <summary>The files that paths on the command line stand for.</summary>
internal static class NamedFiles
{
    /// <summary>The path that stands for standard input.</summary>
    public const string StandardInput = "-";

    /// <summary>Each file once, in the order in which they were named; what is wrong with a path is reported.</summary>
    public static IEnumerable<string> Of(CliHost host, IEnumerable<string> paths)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var path in paths)
        {
            if (path == StandardInput)
            {
                if (seen.Add(path))
                {
                    yield return path;
                }

                continue;
            }

            var found = DocumentReader.Find(path);
            foreach (var problem in found.Problems)
            {
                host.Report(problem);
            }

            foreach (var file in found.Paths.Where(f => seen.Add(Path.GetFullPath(f))))
            {
                yield return file;
            }
        }
    }
}
