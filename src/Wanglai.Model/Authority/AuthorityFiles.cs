using System.Collections.Frozen;
using Wanglai.Model.Problems;
using Wanglai.Time;

namespace Wanglai.Model.Authority;

/// <summary>
/// What is known beforehand of organisations, persons, countries, places and named times: facts that people edit by hand as CSV.
/// The schema stands in authority/README.md. Immutable.
/// </summary>
/// <remarks>
/// Names are compared exactly as they stand: whoever reads Traditional script or full-width letters folds them before asking.
/// </remarks>
public sealed class AuthorityFiles
{
    private readonly NameIndex<Organisation> organisationIndex;
    private readonly NameIndex<Person> personIndex;
    private readonly NameIndex<Country> countryIndex;
    private readonly NameIndex<Place> placeIndex;
    private readonly NameIndex<NamedTime> timeIndex;

    internal AuthorityFiles(
        IReadOnlyList<Organisation> organisations,
        IReadOnlyList<Person> persons,
        IReadOnlyList<Country> countries,
        IReadOnlyList<Place> places,
        IReadOnlyList<NamedTime> namedTimes,
        IEnumerable<KeyValuePair<int, Edtf>> springFestivals,
        IReadOnlyList<Problem> problems,
        string hash)
    {
        Organisations = organisations;
        Persons = persons;
        Countries = countries;
        Places = places;
        NamedTimes = namedTimes;
        SpringFestivals = springFestivals.ToFrozenDictionary();
        Problems = problems;
        Hash = hash;
        organisationIndex = new(organisations);
        personIndex = new(persons);
        countryIndex = new(countries);
        placeIndex = new(places);
        timeIndex = new(namedTimes);
    }

    /// <summary>The organisations, in the order of the files.</summary>
    public IReadOnlyList<Organisation> Organisations { get; }

    /// <summary>The persons, in the order of the files.</summary>
    public IReadOnlyList<Person> Persons { get; }

    /// <summary>The countries, in the order of the files.</summary>
    public IReadOnlyList<Country> Countries { get; }

    /// <summary>The places, in the order of the files.</summary>
    public IReadOnlyList<Place> Places { get; }

    /// <summary>The named times, in the order of the files.</summary>
    public IReadOnlyList<NamedTime> NamedTimes { get; }

    /// <summary>The day of the lunar New Year (春节) by Western year.</summary>
    public IReadOnlyDictionary<int, Edtf> SpringFestivals { get; }

    /// <summary>What is wrong in the files, in the order of reading. What a problem speaks of was left out; all else was read.</summary>
    public IReadOnlyList<Problem> Problems { get; }

    /// <summary>SHA-256 over the contents of the files read, in lower-case hexadecimal: it changes when any byte does, and not with the folder's place.</summary>
    public string Hash { get; }

    /// <summary>
    /// Reads the files in <paramref name="folders"/>. A later folder adds entries to those of the earlier ones, and replaces, row for row,
    /// those of the same <see cref="IAuthorityEntry.Name"/>. Never throws for what is wrong with a folder or a file: see <see cref="Problems"/>.
    /// </summary>
    public static AuthorityFiles Load(params string[] folders)
    {
        ArgumentNullException.ThrowIfNull(folders);
        using var loader = new AuthorityLoader();
        foreach (var folder in folders)
        {
            loader.AddFolder(folder);
        }

        return loader.Finish();
    }

    /// <summary>The organisation of that name: the one that bears it without needing context, or else the only one that bears it; null where there is none, or several.</summary>
    public Organisation? FindOrganisation(string anyName) => Only(OrganisationsNamed(anyName), anyName);

    /// <summary>The person of that name, as <see cref="FindOrganisation"/>.</summary>
    public Person? FindPerson(string anyName) => Only(personIndex.All(anyName), anyName);

    /// <summary>The country of that name, as <see cref="FindOrganisation"/>. Abbreviations are no names: see <see cref="Country.Abbreviations"/>.</summary>
    public Country? FindCountry(string anyName) => Only(countryIndex.All(anyName), anyName);

    /// <summary>The place of that name, as <see cref="FindOrganisation"/>.</summary>
    public Place? FindPlace(string anyName) => Only(placeIndex.All(anyName), anyName);

    /// <summary>The named time of that name, as <see cref="FindOrganisation"/>.</summary>
    public NamedTime? FindNamedTime(string anyName) => Only(timeIndex.All(anyName), anyName);

    /// <summary>Every organisation of that name, the one that bears it without needing context first. Several only where the name needs context.</summary>
    public IReadOnlyList<Organisation> OrganisationsNamed(string anyName) => organisationIndex.All(anyName);

    private static T? Only<T>(IReadOnlyList<T> found, string name)
        where T : class, IAuthorityEntry =>
        found.Count == 1 || (found.Count > 1 && BearsOutright(found[0], name)) ? found[0] : null;

    private static bool BearsOutright(IAuthorityEntry entry, string name) =>
        entry.Name == name || entry.OtherNames.Any(n => n.Text == name && !n.NeedsContext);
}
