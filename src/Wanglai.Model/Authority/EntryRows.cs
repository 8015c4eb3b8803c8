using System.Globalization;
using Wanglai.Time;

namespace Wanglai.Model.Authority;

/// <summary>Builds an entry from its row. The row keeps what is wrong with it; the entry is then not used.</summary>
internal static class EntryRows
{
    // Stands in for a date that could not be read; the row that it is in is left out.
    private static readonly Edtf NoDate = Edtf.Parse("0000");

    public static Organisation Organisation(AuthorityRow row) => new()
    {
        Name = row.Needed(Columns.Name),
        OtherNames = row.Names(Columns.OtherNames),
        English = row.Text(Columns.English),
        Level = row.Word<OrganisationLevel>("level"),
        Country = row.Text(Columns.CountryOf),
        Parent = row.Text(Columns.Parent),
        Founded = row.Date(Columns.Founded),
        Ended = row.Date(Columns.Ended),
        Became = row.Successions(Columns.Became),
        Note = row.Text("note"),
    };

    public static Person Person(AuthorityRow row) => new()
    {
        Name = row.Needed(Columns.Name),
        OtherNames = row.Names(Columns.OtherNames),
        English = row.Text(Columns.English),
        Country = row.Text(Columns.CountryOf),
        Offices = row.Offices("offices"),
    };

    public static Country Country(AuthorityRow row) => new()
    {
        Name = row.Needed(Columns.Name),
        OtherNames = row.Names(Columns.OtherNames),
        Abbreviations = row.List("abbreviations"),
        English = row.Text(Columns.English),
        Region = row.Text("region"),
        Capital = row.Text("capital"),
        Latitude = row.Degrees("latitude", 90),
        Longitude = row.Degrees("longitude", 180),
        Founded = row.Date(Columns.Founded),
        Ended = row.Date(Columns.Ended),
    };

    public static Place Place(AuthorityRow row) => new()
    {
        Name = row.Needed(Columns.Name),
        OtherNames = row.Names(Columns.OtherNames),
        Country = row.Text(Columns.CountryOf),
        Kind = row.Word<PlaceKind>(Columns.Kind),
    };

    public static NamedTime NamedTime(AuthorityRow row)
    {
        var text = row.Needed("value");
        var time = new NamedTime
        {
            Name = row.Needed(Columns.Name),
            OtherNames = row.Names(Columns.OtherNames),
            Value = row.ParseDate("value", text) ?? NoDate,
            Kind = row.Word<NamedTimeKind>(Columns.Kind),
        };
        if (time.Kind == NamedTimeKind.DayOfYear && (text.Length != "XXXX-05-01".Length || !text.StartsWith("XXXX-", StringComparison.Ordinal)))
        {
            row.Fail(AuthorityProblems.NotADayOfYear(row.Place("value"), text));
        }

        return time;
    }

    /// <summary>A year and the day in it; null where the row is wrong, which it then keeps.</summary>
    public static (int Year, Edtf Date)? Festival(AuthorityRow row)
    {
        var year = row.Needed("year");
        var text = row.Needed("date");
        var date = row.ParseDate("date", text);
        if (!int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            || text.Length != "2000-02-05".Length || !text.StartsWith(year + "-", StringComparison.Ordinal))
        {
            row.Fail(AuthorityProblems.NotThatYear(row.Place("date"), text, year));
        }

        return row.Problem is null && date is not null ? (number, date) : null;
    }
}
