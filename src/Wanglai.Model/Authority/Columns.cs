namespace Wanglai.Model.Authority;

/// <summary>The names of the files and the headings of their columns: the schema that authority/README.md documents.</summary>
internal static class Columns
{
    public const string Name = "name";
    public const string OtherNames = "other_names";
    public const string English = "english";
    public const string CountryOf = "country";
    public const string Parent = "parent";
    public const string Founded = "founded";
    public const string Ended = "ended";
    public const string Became = "became";
    public const string Kind = "kind";

    public const string OrganisationsFile = "organisations.csv";
    public const string PersonsFile = "persons.csv";
    public const string CountriesFile = "countries.csv";
    public const string PlacesFile = "places.csv";
    public const string TimesFile = "times.csv";
    public const string FestivalsFile = "spring-festivals.csv";

    public static readonly string[] Files = [OrganisationsFile, PersonsFile, CountriesFile, PlacesFile, TimesFile, FestivalsFile];

    public static readonly string[] Organisations = [Name, OtherNames, English, "level", CountryOf, Parent, Founded, Ended, Became, "note"];
    public static readonly string[] Persons = [Name, OtherNames, English, CountryOf, "offices"];
    public static readonly string[] Countries = [Name, OtherNames, "abbreviations", English, "region", "capital", "latitude", "longitude", Founded, Ended];
    public static readonly string[] Places = [Name, OtherNames, CountryOf, Kind];
    public static readonly string[] Times = [Name, OtherNames, "value", Kind];
    public static readonly string[] Festivals = ["year", "date"];
}
