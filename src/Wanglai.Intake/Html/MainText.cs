using System.Collections.Frozen;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Wanglai.Intake.Html;

/// <summary>Tells the text of a page from what stands around it.</summary>
internal sealed class MainText(PageWeights weights, int wholeText)
{
    private static readonly FrozenSet<string> NeverText = FrozenSet.Create(
        StringComparer.Ordinal, "script", "style", "noscript", "template", "iframe", "object", "svg", "math", "canvas", "form", "button", "select", "textarea", "nav", "footer", "aside", "head", "rt", "rp");

    private static readonly FrozenSet<string> NeverTextByRole = FrozenSet.Create(StringComparer.Ordinal, "navigation", "banner", "contentinfo", "search", "complementary", "menu", "menubar");

    private static readonly FrozenSet<string> NeverTextByName = FrozenSet.Create(
        StringComparer.Ordinal, "nav", "navbar", "navigation", "menu", "footer", "breadcrumb", "breadcrumbs", "crumb", "crumbs", "sidebar", "share", "related", "copyright", "pagination", "pager", "toolbar", "comments");

    private static readonly FrozenSet<string> Boxes = FrozenSet.Create(StringComparer.Ordinal, "div", "ul", "ol", "dl", "section", "table", "td", "header");

    private static readonly char[] BetweenNames = [' ', '-', '_'];

    /// <summary>The element that holds the main text.</summary>
    public static IElement RootOf(IHtmlDocument page, PageWeights weights)
    {
        var body = page.Body ?? page.DocumentElement;
        return page.QuerySelectorAll("main, article, [role=main]")
            .Where(e => weights[e].Text * 10 >= weights[body].Text * 3)
            .MaxBy(e => weights[e].Text) ?? body;
    }

    /// <summary>Whether what a node holds is no part of the text.</summary>
    public bool LeavesOut(INode node)
    {
        if (node is not IElement element)
        {
            return node is not IText && node.NodeType != NodeType.Document;
        }

        if (IsNote(element))
        {
            return false;
        }

        return NeverText.Contains(element.LocalName)
            || NeverTextByRole.Contains(element.GetAttribute("role") ?? "")
            || element.HasAttribute("hidden")
            || HasStyle(element, "display:none")
            || (element.LocalName == "header" && element.QuerySelector("h1, h2") is null)
            || (Boxes.Contains(element.LocalName) && weights[element] is var weight && (weight.IsNavigation || (weight.Text * 2 < wholeText && IsNamedAsNoText(element))));
    }

    /// <summary>Whether an element is a footnote or an endnote.</summary>
    public static bool IsNote(IElement element) =>
        (element.GetAttribute("role") ?? "") is "doc-footnote" or "doc-endnote"
        || (element.GetAttribute("epub:type") ?? "") is "footnote" or "endnote" or "rearnote" or "note"
        || (element.LocalName == "li" && element.ParentElement is { LocalName: "ol" } list
            && (list.ClassList.Contains("references") || list.ClassList.Contains("footnotes") || list.ParentElement?.ClassList.Contains("footnotes") == true));

    private static bool HasStyle(IElement element, string style) =>
        element.GetAttribute("style") is { } styles && styles.Replace(" ", "", StringComparison.Ordinal).Contains(style, StringComparison.OrdinalIgnoreCase);

    private static bool IsNamedAsNoText(IElement element) =>
        $"{element.Id} {element.ClassName}".ToLowerInvariant().Split(BetweenNames, StringSplitOptions.RemoveEmptyEntries).Any(NeverTextByName.Contains);
}
