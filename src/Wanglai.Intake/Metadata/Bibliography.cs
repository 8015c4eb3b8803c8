using System.Text.Json;
using System.Text.RegularExpressions;
using Wanglai.Model.Problems;
using Wanglai.Model.Sources;
using Wanglai.Time;

namespace Wanglai.Intake.Metadata;

/// <summary>
/// Makes a table of metadata of a bibliography: CSL-JSON, BibTeX or RIS. An entry is about the files that it names; where it names none, about the
/// file that is called as its key or its title, as programs for references call them (<c>Author - 1984 - Title.pdf</c>).
/// </summary>
internal static partial class Bibliography
{
    /// <summary>Whether a file of this name is a bibliography.</summary>
    public static bool Is(string path) => Path.GetExtension(path).ToUpperInvariant() is ".JSON" or ".BIB" or ".RIS";

    /// <summary>The table that <paramref name="text"/> holds, and what is wrong with it.</summary>
    public static (MetadataTable Table, IReadOnlyList<Problem> Problems) Read(string path, string text)
    {
        List<BibliographyEntry> entries;
        try
        {
            entries = Path.GetExtension(path).ToUpperInvariant() switch
            {
                ".JSON" => [.. CslJson.Read(text)],
                ".BIB" => [.. new BibTex(text).Read()],
                _ => [.. Ris.Read(text)],
            };
        }
        catch (JsonException error)
        {
            return (MetadataTable.Empty, [MetadataProblems.NoBibliography(path, error.LineNumber is { } line ? (int)line + 1 : 1)]);
        }

        if (entries.Count == 0)
        {
            return (MetadataTable.Empty, [MetadataProblems.NoBibliography(path, 1)]);
        }

        var problems = new List<Problem>();
        var (files, names) = (new Dictionary<string, SourceMetadata>(StringComparer.Ordinal), new Dictionary<string, SourceMetadata>(StringComparer.Ordinal));
        foreach (var entry in entries)
        {
            var metadata = Metadata(path, entry, problems);
            foreach (var file in entry.Files)
            {
                files.TryAdd(Path.GetFileName(Uri.UnescapeDataString(file.Replace('\\', '/'))), metadata);
            }

            foreach (var name in new[] { entry.Key, entry.Title }.Select(MetadataTable.NameKey).Where(n => n.Length > 0))
            {
                names.TryAdd(name, metadata);
            }
        }

        return (new MetadataTable(files, names), problems);
    }

    private static SourceMetadata Metadata(string path, BibliographyEntry entry, List<Problem> problems) => new()
    {
        Title = Known(entry.Title),
        Author = Known(string.Join(entry.Authors.Any(a => a.Any(c => c > '\u2E80')) ? "、" : "; ", entry.Authors)),
        Date = Date(path, entry, problems),
        Publication = Known(Publication(entry)),
        Origin = Known(entry.Address),
    };

    // 工运史研究, 12(3): 45-50. 北京: 某出版社; the order of GB/T 7714 and of most others.
    private static string Publication(BibliographyEntry entry)
    {
        var numbers = entry.Volume + (entry.Issue.Length > 0 ? $"({entry.Issue})" : "");
        var within = string.Join(", ", new[] { entry.Container, numbers }.Where(p => p.Length > 0));
        within += entry.Pages.Length > 0 ? (within.Length > 0 ? ": " : "") + entry.Pages : "";
        var publisher = string.Join(": ", new[] { entry.City, entry.Publisher }.Where(p => p.Length > 0));
        return string.Join(". ", new[] { within, publisher, entry.Archive }.Where(p => p.Length > 0));
    }

    private static Edtf? Date(string path, BibliographyEntry entry, List<Problem> problems)
    {
        if (entry.Issued.Length == 0)
        {
            return null;
        }

        if (Edtf.TryParse(entry.Issued, out var date) || (PlainDate().Match(entry.Issued) is { Success: true } plain
            && Edtf.TryParse(string.Join('-', plain.Groups["part"].Captures.Select(p => p.Value.PadLeft(2, '0'))), out date)))
        {
            return date;
        }

        problems.Add(MetadataProblems.BadEntryDate(path, entry.Key.Length > 0 ? entry.Key : entry.Title, entry.Issued));
        return null;
    }

    private static string? Known(string words) => words.Length > 0 ? words : null;

    // RIS: 1984/05/03/ with parts that may be empty; others: 1984年5月3日, 1984.5.
    [GeneratedRegex(@"^(?<part>\d{4})(?:[年./-]\s?(?:(?<part>\d{1,2})(?:[月./-]\s?(?:(?<part>\d{1,2})\s?日?)?)?)?)?(?:[/ T].{0,40})?$")]
    private static partial Regex PlainDate();
}
