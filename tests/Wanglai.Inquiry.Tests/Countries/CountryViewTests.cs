using Wanglai.Inquiry.Countries;
using Wanglai.Inquiry.States;
using Wanglai.Model.Claims;
using Wanglai.Time;

namespace Wanglai.Inquiry.Tests.Countries;

public sealed class CountryViewTests : IDisposable
{
    private readonly AuthorityFolder _folder = new(
        "甲会,,,national-centre,,,1925,,,",
        "东国总会,,,national-centre,东国,,1950,1989,,",
        "东国同盟,,,national-centre,东国,,1964,1987,,",
        "东国海员,,,industrial-union,东国,,,,,");

    public CountryViewTests()
    {
        File.WriteAllLines(Path.Combine(_folder.Path, "countries.csv"), ["name,other_names,abbreviations,english,region,capital,latitude,longitude,founded,ended", "东国,,,,东洲,,,,,"]);
        File.WriteAllLines(Path.Combine(_folder.Path, "persons.csv"), ["name,other_names,english,country,offices", "东山,,,东国,"]);
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Every_centre_stands_in_it_though_nothing_is_told_of_one_and_others_where_something_is()
    {
        var view = View(Some(), "1980-06");
        Assert.Equal(["东国同盟", "东国总会", "东国各派工会"], view.Rows.Select(r => r.Body.Name));
        Assert.Empty(view.Rows[0].Relation.States);
        Assert.Equal(RelationState.InRelations, Assert.Single(view.Rows[1].Relation.States).State);
        Assert.Equal(["东国总会"], View(Some(), "1960").Rows.Where(r => r.Level is not null).Select(r => r.Body.Name));
    }

    [Fact]
    public void It_says_who_was_met_when_and_for_how_long_who_was_not()
    {
        var view = View(Some(), "1980-06");
        var row = view.Rows[1];
        Assert.Equal(["1956-10", "1958-07"], row.Contacts.Select(c => c.Time.Text));
        Assert.Equal(21, row.YearsSinceLastContact);
        Assert.Equal(22, View(Some(), "1980-12").Rows[1].YearsSinceLastContact);
        Assert.Null(view.Rows[0].YearsSinceLastContact);
        var person = Assert.Single(view.People);
        Assert.Equal(("东山", 1, "1958-07"), (person.Person.Name, person.Times, person.Last.Text));
    }

    private static Told Some() => new Told()
        .Relation(ClaimChange.Established, "1953", "甲会 东国总会")
        .Happened(ClaimKind.Visit, "1956-10", [(Role.Visitor, "甲会"), (Role.Host, "东国总会")])
        .Happened(ClaimKind.Visit, "1958-07", [(Role.Visitor, "东国总会"), (Role.Head, "东山:person"), (Role.Host, "甲会")])
        .Relation(ClaimChange.Contact, "1979", "甲会 东国各派工会:group");

    private CountryView View(Told told, string when) => CountryView.Of(told.Book(_folder.Load()), "甲会", "东国", Edtf.Parse(when));
}
