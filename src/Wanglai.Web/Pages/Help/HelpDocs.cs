using System.Collections.Frozen;
using System.Text;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Wanglai.Model.Problems;

namespace Wanglai.Web.Pages.Help;

/// <summary>The pages of <c>docs/</c>, which ship inside the program. They are ours, and the only Markdown that is ever made into HTML.</summary>
internal sealed class HelpDocs
{
    private const string Folder = "docs/";
    private const string ChineseEnding = ".zh.md";

    // HTML within a page would come out as text.
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().UseAutoIdentifiers().DisableHtml().Build();

    private readonly FrozenDictionary<string, string> _pages = typeof(HelpDocs).Assembly.GetManifestResourceNames()
        .Where(n => n.StartsWith(Folder, StringComparison.Ordinal))
        .ToFrozenDictionary(n => n[Folder.Length..].Replace('\\', '/'), Read, StringComparer.Ordinal);

    /// <summary>The pages for a language: path and title, by path.</summary>
    public IEnumerable<(string Path, string Title)> In(Language language) => _pages.Keys
        .Where(path => path.EndsWith(ChineseEnding, StringComparison.Ordinal)
            ? language == Language.Chinese
            : language == Language.English || !_pages.ContainsKey(path[..^3] + ChineseEnding))
        .Order(StringComparer.Ordinal)
        .Select(path => (path, TitleOf(path)));

    /// <summary>A page as HTML; null where there is none.</summary>
    public (string Title, string Html, string Language)? Find(string path)
    {
        if (!_pages.TryGetValue(path, out var markdown))
        {
            return null;
        }

        var document = Markdown.Parse(markdown, Pipeline);
        foreach (var link in document.Descendants<LinkInline>().ToList())
        {
            if (Target(path, link.Url ?? "") is { } target)
            {
                link.Url = target;
            }
            else
            {
                // A file of the repository that does not ship: its name is enough.
                link.ReplaceBy(new ContainerInline());
            }
        }

        return (TitleOf(path), document.ToHtml(Pipeline), path.EndsWith(ChineseEnding, StringComparison.Ordinal) ? "zh-Hans" : "en");
    }

    private string? Target(string from, string url)
    {
        if (url.StartsWith("https://", StringComparison.Ordinal) || url.StartsWith('#'))
        {
            return url;
        }

        var (file, anchor) = url.Split('#') is [var f, var a] ? (f, "#" + a) : (url, "");
        var parts = new Stack<string>(from.Split('/')[..^1]);
        foreach (var part in file.Split('/').Where(p => p is not ("" or ".")))
        {
            if (part != "..")
            {
                parts.Push(part);
            }
            else if (!parts.TryPop(out _))
            {
                return null;
            }
        }

        var path = string.Join('/', parts.Reverse());
        return _pages.ContainsKey(path) ? "/help/" + path + anchor : null;
    }

    private string TitleOf(string path) => _pages[path].Split('\n').FirstOrDefault(l => l.StartsWith("# ", StringComparison.Ordinal))?[2..].Trim() ?? path;

    private static string Read(string resource)
    {
        using var reader = new StreamReader(typeof(HelpDocs).Assembly.GetManifestResourceStream(resource)!, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
