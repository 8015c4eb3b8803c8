using Wanglai.Model.Claims;
using Wanglai.Model.Problems;

namespace Wanglai.Exchange;

/// <summary>Reads the JSON Lines that <see cref="JsonLinesExporter"/> writes, and any other of the contract's shape.</summary>
public static class JsonLinesImporter
{
    /// <summary>
    /// The claims of <paramref name="input"/> in their order, as a stream; empty lines are passed over. A line that is no claim
    /// gives what is wrong with it, and the reading goes on.
    /// </summary>
    public static IEnumerable<ImportedClaim> Read(TextReader input)
    {
        ArgumentNullException.ThrowIfNull(input);
        var number = 0L;
        while (input.ReadLine() is { } line)
        {
            number++;
            if (!string.IsNullOrWhiteSpace(line))
            {
                yield return ClaimJsonReader.TryRead(line, out var claim, out var problems)
                    ? new ImportedClaim(number, claim, [])
                    : new ImportedClaim(number, null, [.. problems.Select(p => AtLine(number, p))]);
            }
        }
    }

    private static Problem AtLine(long number, Problem problem) =>
        new(problem.Code, $"第 {number} 行：{problem.Chinese}", $"line {number}: {problem.English}");
}
