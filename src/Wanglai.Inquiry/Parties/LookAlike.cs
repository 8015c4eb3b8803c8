using System.Collections.Immutable;
using Wanglai.Model.Claims;

namespace Wanglai.Inquiry.Parties;

/// <summary>Two parties that may be one: their names are much alike, and nothing told of them speaks against it.</summary>
/// <param name="One">The one that fewer claims name; merged into the other, less changes.</param>
/// <param name="Other">The other.</param>
/// <param name="Likeness">From 0 to 1.</param>
public sealed record LookAlike(PartyLabel One, PartyLabel Other, double Likeness)
{
    private const double Least = 0.6;

    // A pair of characters that many names share (总工, 工会) tells nothing, and would make every name a candidate for every other.
    private const int MostBearers = 40;

    /// <summary>
    /// Parties of a book that may be one, the likeliest first. Only those are held against each other whose names share a pair of characters
    /// that few names have. Left out are two that a claim names side by side, two of different countries, and two that the authority files
    /// tell apart.
    /// </summary>
    /// <param name="book">The book.</param>
    /// <param name="most">How many to offer at most.</param>
    public static ImmutableArray<LookAlike> In(ClaimBook book, int most)
    {
        ArgumentNullException.ThrowIfNull(book);
        var parties = book.Parties.Entries.Where(p => p.Claims > 0 && p.Type is EntityType.Organisation or EntityType.Person).ToList();
        var bearers = parties.SelectMany((p, i) => Pairs(p.Name).Distinct().Select(pair => (Pair: pair, Party: i)))
            .GroupBy(b => b.Pair, b => b.Party)
            .Where(g => g.Count() is > 1 and <= MostBearers);
        return
        [
            .. bearers.SelectMany(g => from a in g from b in g where a < b select (a, b)).Distinct()
                .Select(p => (One: parties[p.a], Other: parties[p.b]))
                .Where(p => MayBeOne(p.One, p.Other))
                .Select(p => Of(p.One, p.Other))
                .Where(p => p.Likeness >= Least)
                .OrderByDescending(p => p.Likeness).ThenBy(p => p.One.Name, StringComparer.Ordinal).ThenBy(p => p.Other.Name, StringComparer.Ordinal)
                .Where(p => !book.Naming(p.One.Name).Any(c => c.NamesIn().Contains(p.Other.Name, StringComparer.Ordinal)))
                .Take(most),
        ];
    }

    private static LookAlike Of(PartyEntry a, PartyEntry b)
    {
        var (one, other) = a.Claims <= b.Claims && !IsByAuthority(a) ? (a, b) : (b, a);
        return new(one.Label, other.Label, NameLikeness.Of(a.Name, b.Name));
    }

    private static bool MayBeOne(PartyEntry a, PartyEntry b) =>
        a.Type == b.Type && !(IsByAuthority(a) && IsByAuthority(b)) && (a.Country is null || b.Country is null || a.Country == b.Country);

    private static bool IsByAuthority(PartyEntry party) => party.Organisation is not null || party.English is not null || !party.Offices.IsEmpty;

    private static IEnumerable<(char, char)> Pairs(string name) => name.Zip(name.Skip(1));
}
