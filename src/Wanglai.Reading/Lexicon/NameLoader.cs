using Wanglai.Model.Authority;
using Wanglai.Model.Claims;
using Wanglai.Reading.Folding;
using Wanglai.Reading.Words;

namespace Wanglai.Reading.Lexicon;

/// <summary>Puts the names of the authority files into the dictionary, folded as the texts are.</summary>
internal static class NameLoader
{
    private const int NameCost = 8;

    public static void Load(AuthorityFiles authority, ClauseLexicon lexicon)
    {
        foreach (var country in authority.Countries)
        {
            Add(lexicon, country, EntityType.Country, country.Name);
            foreach (var abbreviation in country.Abbreviations.Where(a => a.Length == 1))
            {
                var character = Fold(abbreviation)[0];
                if (!lexicon.CountryAbbreviations.TryGetValue(character, out var countries))
                {
                    lexicon.CountryAbbreviations.Add(character, countries = []);
                    lexicon.AbbreviatingCharacters.Add(character);
                }

                countries.Add(country.Name);
            }
        }

        foreach (var organisation in authority.Organisations)
        {
            Add(lexicon, organisation, EntityType.Organisation, organisation.Country);
        }

        foreach (var person in authority.Persons)
        {
            Add(lexicon, person, EntityType.Person, person.Country);
            lexicon.BodiesOf.TryAdd(person.Name, [.. person.Offices.Select(o => o.Organisation).Distinct()]);
        }

        foreach (var place in authority.Places)
        {
            Add(lexicon, place, EntityType.Place, place.Country, isRegion: place.Kind is PlaceKind.Region or PlaceKind.Continent);
            foreach (var character in place.OtherNames.Where(n => n.Text.Length == 1))
            {
                lexicon.PlaceAbbreviations.TryAdd(Fold(character.Text)[0], place.Name);
            }
        }
    }

    private static void Add(ClauseLexicon lexicon, IAuthorityEntry entry, EntityType type, string? home, bool isRegion = false)
    {
        if (home is not null)
        {
            lexicon.HomeOf.TryAdd(entry.Name, home);
        }

        AddName(lexicon, entry.Name, entry.Name, type, needsContext: false, home, isRegion);
        foreach (var name in entry.OtherNames)
        {
            // A country is called by its name of the time: 锡兰 stays 锡兰.
            var former = type == EntityType.Country && name.Period is not null;
            AddName(lexicon, name.Text, former ? name.Text : entry.Name, type, name.NeedsContext, home, isRegion);
        }
    }

    private static void AddName(ClauseLexicon lexicon, string name, string entity, EntityType type, bool needsContext, string? home, bool isRegion)
    {
        var form = Fold(name);

        // One character names a country only in company; the clause parser knows where.
        if (form.Length < 2)
        {
            return;
        }

        var word = lexicon.Words.Add(form);
        word.Cost = Math.Min(word.Cost, NameCost);
        if (word.Name is null || (word.Name.NeedsContext && !needsContext))
        {
            word.Name = new KnownName(entity, type, needsContext, home, isRegion);
        }
    }

    private static string Fold(string name) => TextFolding.Fold(new Model.Texts.SourceText(name)).Text;
}
