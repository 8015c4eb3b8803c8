using System.Collections.Immutable;
using Wanglai.Inquiry.Parties;
using Wanglai.Model.Claims;
using Wanglai.Web.Questions;

namespace Wanglai.Web.Pages.People;

/// <summary>The persons whom the claims about a party name, the most named first.</summary>
/// <param name="Party">The party; null in an empty ledger.</param>
/// <param name="Rows">A page of them.</param>
/// <param name="Count">How many there are.</param>
/// <param name="Page">Which page, from 1.</param>
/// <param name="Pages">How many there are.</param>
public sealed record PersonList(string? Party, ImmutableArray<PartyEntry> Rows, int Count, int Page, int Pages)
{
    private const int MostOnPage = 100;

    internal static PersonList Of(OpenBooks books, string? party, int? page)
    {
        var (book, name) = books.AboutOrSubject(party);
        var named = name is null ? [] : book.Naming(name).SelectMany(c => c.NamesIn()).ToHashSet(StringComparer.Ordinal);
        var persons = book.Parties.Entries.Where(p => p.Type == EntityType.Person && p.Claims > 0 && (name is null || named.Contains(p.Name)))
            .OrderByDescending(p => p.Claims).ThenBy(p => p.Name, StringComparer.Ordinal).ToList();
        var pages = Math.Max(1, (persons.Count + MostOnPage - 1) / MostOnPage);
        var shown = Math.Clamp(page ?? 1, 1, pages);
        return new(name, [.. persons.Skip((shown - 1) * MostOnPage).Take(MostOnPage)], persons.Count, shown, pages);
    }
}
