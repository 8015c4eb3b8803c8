using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Wanglai.Model.Problems;
using Wanglai.Time;

namespace Wanglai.Model.Authority;

/// <summary>Reads folders of authority files one after another, then settles what only the whole can tell: clashing names and references.</summary>
internal sealed class AuthorityLoader : IDisposable
{
    private readonly AuthorityTable<Organisation> organisations = new();
    private readonly AuthorityTable<Person> persons = new();
    private readonly AuthorityTable<Country> countries = new();
    private readonly AuthorityTable<Place> places = new();
    private readonly AuthorityTable<NamedTime> times = new();
    private readonly SortedDictionary<int, Edtf> festivals = [];
    private readonly List<Problem> problems = [];
    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    public void AddFolder(string folder)
    {
        if (!Directory.Exists(folder))
        {
            problems.Add(AuthorityProblems.FolderMissing(folder));
            return;
        }

        if (!Columns.Files.Any(f => File.Exists(Path.Combine(folder, f))))
        {
            problems.Add(AuthorityProblems.NothingInFolder(folder, string.Join(", ", Columns.Files)));
            return;
        }

        organisations.Add(Rows(folder, Columns.OrganisationsFile, Columns.Organisations), EntryRows.Organisation, problems);
        persons.Add(Rows(folder, Columns.PersonsFile, Columns.Persons), EntryRows.Person, problems);
        countries.Add(Rows(folder, Columns.CountriesFile, Columns.Countries), EntryRows.Country, problems);
        places.Add(Rows(folder, Columns.PlacesFile, Columns.Places), EntryRows.Place, problems);
        times.Add(Rows(folder, Columns.TimesFile, Columns.Times), EntryRows.NamedTime, problems);
        AddFestivals(Rows(folder, Columns.FestivalsFile, Columns.Festivals));
    }

    public AuthorityFiles Finish()
    {
        organisations.SettleNames((e, names) => e with { OtherNames = names }, problems);
        persons.SettleNames((e, names) => e with { OtherNames = names }, problems);
        countries.SettleNames((e, names) => e with { OtherNames = names }, problems);
        places.SettleNames((e, names) => e with { OtherNames = names }, problems);
        times.SettleNames((e, names) => e with { OtherNames = names }, problems);

        var countryNames = Canonical(countries);
        var organisationNames = Canonical(organisations);
        persons.Settle(p => p.Entry with { Country = Country(p.Row, p.Entry.Country, countryNames) });
        places.Settle(p => p.Entry with { Country = Country(p.Row, p.Entry.Country, countryNames) });
        organisations.Settle(p => p.Entry with
        {
            Country = Country(p.Row, p.Entry.Country, countryNames),
            Parent = Reference(p.Row, Columns.Parent, p.Entry.Parent, organisationNames, Columns.OrganisationsFile),
            Became = [.. p.Entry.Became
                .Select(s => (Name: Reference(p.Row, Columns.Became, s.Name, organisationNames, Columns.OrganisationsFile), s.When))
                .Where(s => s.Name is not null)
                .Select(s => new Succession(s.Name!, s.When))],
        });

        return new AuthorityFiles(
            [.. organisations.Rows.Select(r => r.Entry)],
            [.. persons.Rows.Select(r => r.Entry)],
            [.. countries.Rows.Select(r => r.Entry)],
            [.. places.Rows.Select(r => r.Entry)],
            [.. times.Rows.Select(r => r.Entry)],
            festivals,
            problems,
            Convert.ToHexStringLower(hash.GetCurrentHash()));
    }

    public void Dispose() => hash.Dispose();

    /// <summary>Every name that stands for one entry without needing context, to that entry's own name.</summary>
    private static Dictionary<string, string> Canonical<T>(AuthorityTable<T> table)
        where T : class, IAuthorityEntry
    {
        var names = table.Rows.ToDictionary(r => r.Entry.Name, r => r.Entry.Name, StringComparer.Ordinal);
        foreach (var entry in table.Rows.Select(r => r.Entry))
        {
            foreach (var name in entry.OtherNames.Where(n => !n.NeedsContext))
            {
                names.TryAdd(name.Text, entry.Name);
            }
        }

        return names;
    }

    private string? Country(AuthorityRow row, string? found, Dictionary<string, string> names) =>
        Reference(row, Columns.CountryOf, found, names, Columns.CountriesFile);

    private string? Reference(AuthorityRow row, string column, string? found, Dictionary<string, string> names, string file)
    {
        if (found is null || names.TryGetValue(found, out var name))
        {
            return found is null ? null : names[found];
        }

        problems.Add(AuthorityProblems.UnknownReference(row.Place(column), found, file));
        return null;
    }

    private List<AuthorityRow> Rows(string folder, string name, string[] columns)
    {
        var path = Path.Combine(folder, name);
        if (!File.Exists(path))
        {
            return [];
        }

        byte[] bytes;
        try
        {
            bytes = File.ReadAllBytes(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            problems.Add(AuthorityProblems.Unreadable(path, e.Message));
            return [];
        }

        // The name and the length go before the bytes, so that no two sets of files run together to the same stream.
        hash.AppendData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{name}\n{bytes.Length}\n")));
        hash.AppendData(bytes);
        return CsvTable.Read(path, bytes, columns, problems);
    }

    private void AddFestivals(List<AuthorityRow> rows)
    {
        foreach (var row in rows)
        {
            if (EntryRows.Festival(row) is var (year, date))
            {
                festivals[year] = date;
            }
            else
            {
                problems.Add(row.Problem!);
            }
        }
    }
}
