using Wanglai.Model.Authority;
using Wanglai.Model.Texts;
using Wanglai.Reading.Folding;
using Wanglai.Reading.Times;
using Wanglai.Time;

namespace Wanglai.Reading.Tests.Times;

/// <summary>Reads times of a text with the authority files that ship with the program.</summary>
internal static class TimeReading
{
    private static readonly Lazy<string> RootFolder = new(FindRoot);

    private static readonly Lazy<TimeReader> Shipped = new(() => new TimeReader(AuthorityFiles.Load(Path.Combine(Root, "authority"))));

    public static string Root => RootFolder.Value;

    public static TimeReader Reader => Shipped.Value;

    /// <summary>The folder of shared evaluation material; null where this machine has none.</summary>
    public static string? SharedFolder
    {
        get
        {
            var folder = Environment.GetEnvironmentVariable("WANGLAI_SHARED") ?? Path.Combine(Root, "..", "shared");
            return Directory.Exists(folder) ? folder : null;
        }
    }

    /// <summary>What the text names: the words as they stand in it, an equals sign, the value (null: a question mark).</summary>
    public static string[] Read(string text, string? documentDate = null)
    {
        var source = new SourceText(text);
        var folded = TextFolding.Fold(source);
        var context = new TimeContext { DocumentDate = documentDate is null ? null : Edtf.Parse(documentDate) };
        return [.. Reader.Read(folded, context).Select(time => $"{folded.SourceWords(time.Span)}={time.Value?.Text ?? "?"}")];
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Wanglai.slnx")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The tests run inside the repository.");
    }
}
