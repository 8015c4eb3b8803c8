using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using Wanglai.Inquiry.Asking;
using Wanglai.Inquiry.Chronicles;
using Wanglai.Inquiry.Countries;
using Wanglai.Inquiry.Days;
using Wanglai.Inquiry.Dossiers;
using Wanglai.Inquiry.Exchanges;
using Wanglai.Inquiry.Linking;
using Wanglai.Inquiry.Networks;
using Wanglai.Inquiry.Persons;
using Wanglai.Inquiry.Searching;
using Wanglai.Inquiry.States;
using Wanglai.Inquiry.Tenures;
using Wanglai.Model.Claims;
using Wanglai.Time;

namespace Wanglai.Inquiry.Tests;

public sealed partial class TheShapesOfAnswersTests
{
    private static readonly Type[] Answers =
    [
        typeof(RelationAnswer), typeof(RelationTable), typeof(Chronicle), typeof(Dossier), typeof(HappeningLink), typeof(MembershipTable), typeof(OfficeTable),
        typeof(CountryView), typeof(ExchangeStatistics), typeof(Network), typeof(Chains), typeof(PersonAnswer), typeof(UnderstoodQuestion), typeof(SearchAnswer),
        typeof(DayView),
    ];

    public static TheoryData<string> Shapes => [.. Records().Select(t => t.Name)];

    [Fact]
    public void A_status_is_written_with_days_times_ids_and_words_as_strings()
    {
        var told = new Told().Relation(ClaimChange.Established, "1983-06", cause: "因来访").Source("a.txt", "1990");
        var id = told.Id(0);
        Assert.Equal(
            """{"party":{"name":"甲会","english":null,"type":"organisation"},"other":{"name":"乙会","english":null,"type":"organisation"}"""
            + ""","when":"1983-07-01","states":[{"state":"in-relations","certainty":"certain","since":{"possibly":"1983-06-01","certainly":"1983-06-30"},"until":{"certainly":null,"possibly":null}"""
            + $$"""
              ,"claims":["{{id}}"],"causes":[{"claim":"{{id}}","words":"因来访"}]}],"mayBeUntold":false
              """
            + $$"""
              ,"degrees":[{"degree":"plain","certainty":"certain","claims":["{{id}}"]}],"disputes":[],"differing":[]
              """
            + $$"""
              ,"course":[{"first":"1983-07-01","last":"1983-07-01","states":[{"state":"in-relations","certainty":"certain","claims":["{{id}}"]}],"mayBeUntold":false}],"lastContact":null}
              """,
            AnswerJson.Write(RelationTimeline.Of(told.Book(), "甲会", "乙会").On(Edtf.Parse("1983-07-01"))));
    }

    [Fact]
    public void A_chronicle_is_written_with_the_place_of_each_passage()
    {
        var told = new Told().Happened(ClaimKind.Visit, "1980", [(Role.Visitor, "甲会"), (Role.Host, "乙会")], quote: "甲会来访");
        using var json = JsonDocument.Parse(AnswerJson.Write(Chronicle.Of(told.Book(), ClaimFilter.Everything), indented: true));
        var entry = json.RootElement.GetProperty("groups")[0].GetProperty("entries")[0];
        Assert.Equal("visit", entry.GetProperty("kind").GetString());
        Assert.Equal("visitor", entry.GetProperty("parties")[0].GetProperty("role").GetString());
        var passage = entry.GetProperty("evidence")[0];
        Assert.Equal((0, 4, "甲会来访"), (passage.GetProperty("span").GetProperty("start").GetInt32(), passage.GetProperty("span").GetProperty("end").GetInt32(), passage.GetProperty("quote").GetString()));
        Assert.Equal(told.Id(0).Value, passage.GetProperty("claim").GetString());
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Every_member_is_described_on_the_page(string shape)
    {
        var page = File.ReadAllText(Path.Combine(Checkout.Root, "docs", "json.md"));
        var section = Heading().Split(page).FirstOrDefault(s => s.StartsWith($"`{shape}`", StringComparison.Ordinal));
        Assert.True(section is not null, $"docs/json.md has no section `{shape}`.");
        var described = Member().Matches(section).Select(m => m.Groups[1].Value).Order(StringComparer.Ordinal);
        var members = MembersOf(Records().Single(t => t.Name == shape)).Select(p => JsonNamingPolicy.CamelCase.ConvertName(p.Name)).Order(StringComparer.Ordinal);
        Assert.Equal(members, described);
    }

    private static List<Type> Records()
    {
        var found = new List<Type>();
        var open = new Stack<Type>(Answers.Reverse());
        while (open.TryPop(out var type))
        {
            if (type.Assembly != typeof(AnswerJson).Assembly || type.IsEnum || found.Contains(type))
            {
                continue;
            }

            found.Add(type);
            foreach (var member in MembersOf(type))
            {
                open.Push(member.PropertyType.IsGenericType ? member.PropertyType.GetGenericArguments()[0] : member.PropertyType);
            }
        }

        return found;
    }

    private static IEnumerable<PropertyInfo> MembersOf(Type type) =>
        type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => p.GetCustomAttribute<JsonIgnoreAttribute>() is null);

    [GeneratedRegex("^## ", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"^\| `(\w+)` \|", RegexOptions.Multiline)]
    private static partial Regex Member();
}
