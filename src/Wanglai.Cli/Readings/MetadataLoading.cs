using Wanglai.Cli.Hosting;
using Wanglai.Intake.Metadata;
using Wanglai.Model.Problems;

namespace Wanglai.Cli.Readings;

/// <summary>Loads the table of metadata that the command line names.</summary>
internal static class MetadataLoading
{
    /// <summary>The table of <paramref name="file"/>; nothing is known where it is null. What is wrong with single rows is reported.</summary>
    /// <exception cref="WanglaiException">No row can be used: nothing is to be read without the dates that the user meant it to have.</exception>
    public static MetadataTable Load(CliHost host, string? file)
    {
        if (file is null)
        {
            return MetadataTable.Empty;
        }

        var (table, problems) = MetadataTable.Load(file);
        if (problems.Count > 0 && table.IsEmpty)
        {
            throw new WanglaiException(problems[0]);
        }

        foreach (var problem in problems)
        {
            host.Report(problem);
        }

        return table;
    }
}
