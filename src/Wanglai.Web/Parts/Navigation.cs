using Wanglai.Web.Accounts;

namespace Wanglai.Web.Parts;

/// <summary>The pages that every page leads to.</summary>
internal static class Navigation
{
    public static IReadOnlyList<Entry> Pages { get; } =
    [
        new("/", "首页", "Start"),
        new("/chronicle", "大事记", "Chronicle"),
        new("/exchanges", "往来统计", "Exchanges"),
        new("/network", "关系网", "Network"),
        new("/persons", "人物", "People"),
        new("/search", "查找", "Search"),
        new("/review", "审核", "Review", AccountRole.Editor),
        new("/sources", "来源", "Sources"),
        new("/entry", "录入", "Enter", AccountRole.Editor),
        new("/upload", "上传", "Upload", AccountRole.Editor),
        new("/identity", "谁是谁", "Who is who"),
        new("/disputes", "核对", "Checks"),
        new("/ledger", "账本", "Ledger"),
        new("/help", "帮助", "Help"),
    ];

    /// <summary>A page that is always at hand.</summary>
    /// <param name="Path">Its address.</param>
    /// <param name="Chinese">Its name in Chinese.</param>
    /// <param name="English">Its name in English.</param>
    /// <param name="Needs">The role that it takes; null for any.</param>
    internal sealed record Entry(string Path, string Chinese, string English, AccountRole? Needs = null)
    {
        /// <summary>Whether it is the page at <paramref name="path"/>, or that page belongs to it.</summary>
        public bool IsOpen(string path) => path == Path || (Path.Length > 1 && path.StartsWith(Path + "/", StringComparison.Ordinal));
    }
}
