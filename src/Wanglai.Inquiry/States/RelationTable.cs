using System.Collections.Immutable;
using Wanglai.Inquiry.Parties;
using Wanglai.Model.Claims;
using Wanglai.Time;

namespace Wanglai.Inquiry.States;

/// <summary>The relations of one party with everybody it is told to have had to do with, at a time.</summary>
/// <param name="Party">The party asked about.</param>
/// <param name="When">The time asked for.</param>
/// <param name="Rows">An answer for each counterpart of whom something is told at that time: by country (none last), then by name, ordinally.</param>
/// <param name="Untold">The counterparts of whom nothing is told at that time yet, by name, ordinally.</param>
public sealed record RelationTable(PartyLabel Party, Edtf When, ImmutableArray<RelationAnswer> Rows, ImmutableArray<PartyLabel> Untold)
{
    /// <summary>The table of <paramref name="party"/> (its one name).</summary>
    public static RelationTable Of(ClaimBook book, string party, Edtf when)
    {
        ArgumentNullException.ThrowIfNull(book);
        var answers = Counterparts(book, party).Select(other => RelationTimeline.Of(book, party, other).On(when)).ToList();
        return new(
            book.Label(party),
            when,
            [
                .. answers.Where(a => !a.States.IsEmpty)
                    .OrderBy(a => book.Parties.Find(a.Other.Name)?.Country is null)
                    .ThenBy(a => book.Parties.Find(a.Other.Name)?.Country, StringComparer.Ordinal)
                    .ThenBy(a => a.Other.Name, StringComparer.Ordinal),
            ],
            [.. answers.Where(a => a.States.IsEmpty).Select(a => a.Other)]);
    }

    /// <summary>
    /// Those with whom <paramref name="party"/> has relations or contact, by name, ordinally: parties of its relation claims,
    /// and whoever it met, unless a person or a place.
    /// </summary>
    internal static IReadOnlyList<string> Counterparts(ClaimBook book, string party)
    {
        var told = book.Naming(party).SelectMany(c => Contacts.RelationPairs(c));
        var met = book.Naming(party).SelectMany(Contacts.Pairs).Where(p => IsBody(book, p.A == party ? p.B : p.A));
        return
        [
            .. told.Concat(met)
                .Where(p => p.A == party || p.B == party)
                .Select(p => p.A == party ? p.B : p.A)
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal),
        ];
    }

    private static bool IsBody(ClaimBook book, string name) =>
        book.Label(name).Type is EntityType.Organisation or EntityType.Group or EntityType.Country;
}
