using System.Collections.Immutable;
using Wanglai.Inquiry.Chronicles;
using Wanglai.Inquiry.Neighbourhoods;
using Wanglai.Web.Questions;

namespace Wanglai.Web.Pages.Chronicles;

/// <summary>A page of the chronicle.</summary>
/// <param name="Given">To what it is narrowed.</param>
/// <param name="Groups">The divisions on this page.</param>
/// <param name="Entries">How many happenings there are on all pages.</param>
/// <param name="Page">Which page, from 1.</param>
/// <param name="Pages">How many there are.</param>
public sealed record ChronicleView(Narrowing Given, ImmutableArray<ChronicleGroup> Groups, int Entries, int Page, int Pages)
{
    private const int MostOnPage = 100;

    internal static ChronicleView Of(OpenBooks books, Narrowing given, int? page)
    {
        var period = given.Period;
        var book = books.For(new() { Words = string.IsNullOrWhiteSpace(given.Party) ? [] : [given.Party], Period = period, Reach = Reach.World });
        var chronicle = Chronicle.Of(book, given.Filter(book));
        var pages = Divide(chronicle.Groups);
        var shown = Math.Clamp(page ?? 1, 1, Math.Max(1, pages.Count));
        return new(given, pages.Count == 0 ? [] : [.. pages[shown - 1]], chronicle.Groups.Sum(g => g.Entries.Length), shown, Math.Max(1, pages.Count));
    }

    // A year that is longer than a page is cut; its context stands at its end.
    private static List<List<ChronicleGroup>> Divide(IEnumerable<ChronicleGroup> groups)
    {
        List<List<ChronicleGroup>> pages = [];
        var left = 0;
        foreach (var group in groups)
        {
            var entries = group.Entries;
            do
            {
                if (left <= 0)
                {
                    pages.Add([]);
                    left = MostOnPage;
                }

                var taken = Math.Min(left, entries.Length);
                var rest = entries[taken..];
                pages[^1].Add(group with { Entries = entries[..taken], Context = rest.IsEmpty ? group.Context : [] });
                left -= Math.Max(1, taken + group.Context.Length);
                entries = rest;
            }
            while (!entries.IsEmpty);
        }

        return pages;
    }
}
