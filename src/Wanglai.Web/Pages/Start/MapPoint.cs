using System.Collections.Immutable;
using System.Globalization;
using Wanglai.Inquiry.States;
using Wanglai.Model.Authority;

namespace Wanglai.Web.Pages.Start;

/// <summary>A country on the map: a point at its capital.</summary>
/// <param name="Country">The country.</param>
/// <param name="Left">How far from the left, of <see cref="Width"/>.</param>
/// <param name="Top">How far from the top, of <see cref="Height"/>.</param>
/// <param name="State">The closest relation that one of its bodies has.</param>
/// <param name="IsCertain">Whether that is certain.</param>
/// <param name="Bodies">How many of its bodies are told of.</param>
public sealed record MapPoint(string Country, double Left, double Top, RelationState State, bool IsCertain, int Bodies)
{
    /// <summary>How wide the map is: a degree is a unit.</summary>
    public const int Width = 360;

    /// <summary>How high it is: from <see cref="Northmost"/> down; Antarctica is left out.</summary>
    public const int Height = 142;

    private const double Northmost = 84;

    private static readonly RelationState[] Closest = [RelationState.InRelations, RelationState.Contact, RelationState.Interrupted, RelationState.None];

    /// <summary>The place from the left, as drawings write it.</summary>
    public string X => Left.ToString("0.#", CultureInfo.InvariantCulture);

    /// <summary>The place from the top.</summary>
    public string Y => Top.ToString("0.#", CultureInfo.InvariantCulture);

    /// <summary>The countries of a table's counterparts whose capitals are known, those with fewer relations first, so that the others lie above them.</summary>
    public static ImmutableArray<MapPoint> Of(RelationTable table, IReadOnlyDictionary<string, string> countries, AuthorityFiles authority)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(countries);
        ArgumentNullException.ThrowIfNull(authority);
        var capitals = authority.Countries.Where(c => c.Latitude is not null && c.Longitude is not null).DistinctBy(c => c.Name).ToDictionary(c => c.Name, StringComparer.Ordinal);
        return
        [
            .. table.Rows.Where(r => !r.States.IsEmpty && countries.TryGetValue(r.Other.Name, out var country) && capitals.ContainsKey(country))
                .GroupBy(r => countries[r.Other.Name], StringComparer.Ordinal)
                .Select(g => Point(capitals[g.Key], [.. g.SelectMany(r => r.States)], g.Count()))
                .OrderByDescending(p => Array.IndexOf(Closest, p.State)).ThenBy(p => p.Country, StringComparer.Ordinal),
        ];
    }

    private static MapPoint Point(Country country, ImmutableArray<StateVerdict> states, int bodies)
    {
        var state = Closest.FirstOrDefault(s => states.Any(v => v.State == s), RelationState.None);
        return new(
            country.Name,
            country.Longitude!.Value + (Width / 2),
            Math.Clamp(Northmost - country.Latitude!.Value, 0, Height),
            state,
            states.Any(v => v.State == state && v.Certainty == Certainty.Certain),
            bodies);
    }
}
