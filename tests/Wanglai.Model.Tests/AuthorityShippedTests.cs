using Wanglai.Model.Authority;

namespace Wanglai.Model.Tests;

/// <summary>The files that ship with the program, in the folder <c>authority</c> of the checkout.</summary>
public sealed class AuthorityShippedTests
{
    private static readonly Lazy<AuthorityFiles> Shipped = new(() => AuthorityFiles.Load(Path.Combine(Checkout.Root, "authority")));

    [Fact]
    public void They_have_no_problem() => Assert.Equal("", string.Join(Environment.NewLine, Shipped.Value.Problems));

    [Fact]
    public void They_cover_the_world()
    {
        var files = Shipped.Value;
        Assert.InRange(files.Countries.Count(c => c.Ended is null), 195, 220);
        Assert.True(files.Countries.Count(c => c.Ended is not null) >= 8);
        Assert.True(files.Organisations.Where(o => o.Level == OrganisationLevel.NationalCentre).Select(o => o.Country).Distinct().Count() >= 100);
        Assert.True(files.Places.Count >= 800);
        Assert.True(files.Persons.Count >= 150);
        Assert.Equal(Enumerable.Range(1949, 82), files.SpringFestivals.Keys.Order());
    }

    [Fact]
    public void Every_country_has_a_region_and_a_capital_or_states_neither_coordinate()
    {
        Assert.All(Shipped.Value.Countries, c => Assert.NotNull(c.Region));
        Assert.All(Shipped.Value.Countries, c => Assert.Equal(c.Latitude is null, c.Longitude is null));
    }

    [Fact]
    public void What_ended_did_not_end_before_it_began()
    {
        var files = Shipped.Value;
        var spans = files.Organisations.Select(o => (o.Name, o.Founded, o.Ended)).Concat(files.Countries.Select(c => (c.Name, c.Founded, c.Ended)));
        Assert.All(
            spans.Where(s => s.Founded is not null && s.Ended is not null),
            s => Assert.True(s.Founded!.Earliest!.Value.CompareTo(s.Ended!.Latest!.Value) <= 0, s.Name));
    }

    [Fact]
    public void Names_carry_no_traditional_punctuation_or_blank_at_their_ends() =>
        Assert.All(
            AllNames(Shipped.Value),
            n => Assert.True(n == n.Trim() && !n.Contains('，', StringComparison.Ordinal) && !n.Contains(';', StringComparison.Ordinal), n));

    [Theory]
    [InlineData("抗日战争时期", "1937/1945")]
    [InlineData("“文化大革命”", "1966/1976")]
    [InlineData("十年动乱", "1966/1976")]
    [InlineData("工会九大", "1978-10")]
    [InlineData("党的十一届三中全会", "1978-12")]
    [InlineData("建国", "1949-10-01")]
    [InlineData("五一节", "XXXX-05-01")]
    [InlineData("七五计划", "1986/1990")]
    public void A_named_time_has_the_value_of_the_conventions(string name, string value) => Assert.Equal(value, Shipped.Value.FindNamedTime(name)?.Value.Text);

    private static IEnumerable<string> AllNames(AuthorityFiles files) =>
        new IEnumerable<IAuthorityEntry>[] { files.Organisations, files.Persons, files.Countries, files.Places, files.NamedTimes }
            .SelectMany(entries => entries)
            .SelectMany(e => e.OtherNames.Select(n => n.Text).Prepend(e.Name));
}
