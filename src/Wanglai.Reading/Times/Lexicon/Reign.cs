using System.Text;

namespace Wanglai.Reading.Times.Lexicon;

/// <summary>A reign or dynasty by which texts date (rules/zh/reigns.tsv).</summary>
/// <param name="Name">Its name, folded.</param>
/// <param name="Realm">The realm, folded.</param>
/// <param name="FirstYear">Astronomical.</param>
/// <param name="LastYear">Astronomical.</param>
/// <param name="SolarMonths">Whether its months are those of the Western calendar.</param>
/// <param name="IsDynasty">Whether it is a dynasty, whose years were not counted.</param>
internal sealed record Reign(string Name, string Realm, int FirstYear, int LastYear, bool SolarMonths, bool IsDynasty);

/// <summary>The embedded tables of the grammar of time.</summary>
internal static class TimeTables
{
    /// <summary>Reigns and dynasties, in the order of the table: where two bear one name, the first is meant.</summary>
    public static IEnumerable<Reign> Reigns() => Rows("rules.zh.reigns.tsv").Select(row => new Reign(
        Folding.TextFolding.FoldWord(row[1]),
        Folding.TextFolding.FoldWord(row[2]),
        int.Parse(row[3]),
        int.Parse(row[4]),
        row[5] == "solar",
        row[0] == "dynasty"));

    /// <summary>Words in which a number or a word of time names none.</summary>
    public static IEnumerable<string> NotTimes() => Rows("rules.zh.not-times.tsv").Select(row => Folding.TextFolding.FoldWord(row[0]));

    private static IEnumerable<string[]> Rows(string resource)
    {
        using var stream = typeof(TimeTables).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"The table {resource} is not embedded in this assembly.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && !line.StartsWith('#'))
            {
                yield return line.Split('\t');
            }
        }
    }
}
