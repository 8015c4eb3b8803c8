using FsCheck;
using FsCheck.Fluent;
using Wanglai.Inquiry.Chronicles;
using Wanglai.Inquiry.Dossiers;
using Wanglai.Inquiry.Exchanges;
using Wanglai.Inquiry.Networks;
using Wanglai.Inquiry.Searching;
using Wanglai.Inquiry.States;
using Wanglai.Inquiry.Tenures;
using Wanglai.Ledger;
using Wanglai.Model.Claims;
using Wanglai.Time;

namespace Wanglai.Inquiry.Tests;

public sealed class TheOrderOfClaimsTests
{
    private static readonly string[] Names = ["甲会", "乙会", "丙会", "丁会"];
    private static readonly string?[] Times = [null, "1953", "1953-10", "196X", "1957~/1959~", "1979/..", "../1966", "{1980,1982}", "[1981,1984]"];

    private static readonly Gen<Action<Told>> OneClaim =
        from kind in Gen.Elements(ClaimKind.Relation, ClaimKind.Relation, ClaimKind.Visit, ClaimKind.Gathering, ClaimKind.Membership)
        from change in Gen.Choose(0, 8)
        from first in Gen.Elements(Names)
        from second in Gen.Elements(Names)
        from time in Gen.Elements(Times)
        from standing in Gen.Frequency((5, Gen.Constant(Standing.Asserted)), (1, Gen.Elements(Standing.Planned, Standing.Denied)))
        from source in Gen.Elements("a.txt", "b.txt")
        select (Action<Told>)(told =>
        {
            var changes = ClaimVocabulary.Changes(kind);
            var roles = ClaimVocabulary.Roles(kind);
            told.Happened(
                kind,
                time,
                [(roles[0], first), (roles[change % roles.Length], second)],
                change % 3 == 0 ? "大会" : null,
                source,
                standing,
                changes.IsEmpty ? null : changes[change % changes.Length],
                $"{first}同{second}的事");
        });

    private static readonly Arbitrary<(Action<Told>[] Claims, int Seed)> Sets =
        (from n in Gen.Choose(0, 12) from claims in OneClaim.ArrayOf(n) from seed in Gen.Choose(0, int.MaxValue) select (claims, seed)).ToArbitrary();

    [Fact]
    public void No_answer_depends_on_the_order_in_which_claims_and_sources_are_given() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(150), Prop.ForAll(Sets, set =>
        {
            var told = new Told().Source("a.txt", "1990").Source("b.txt");
            foreach (var tell in set.Claims)
            {
                tell(told);
            }

            var random = new System.Random(set.Seed);
            var claims = told.Claims.ToArray();
            random.Shuffle(claims);
            RecordedClaim[] twice = [.. claims, .. claims.Take(2)];
            Assert.Equal(Everything(told.Book()), Everything(ClaimBook.Of(twice, told.Sources.Reverse(), Told.NoAuthority)));
        }));

    private static string Everything(ClaimBook book)
    {
        var when = Edtf.Parse("1960/1985");
        var search = new TextSearch(book, _ => null);
        return string.Join('\n',
        [
            AnswerJson.Write(Chronicle.Of(book, ClaimFilter.Everything)),
            AnswerJson.Write(search.Find("会")),
            .. book.Parties.Entries.Select(p => AnswerJson.Write(DossierInquiry.Of(book, p))),
            .. book.Parties.Entries.Select(p => AnswerJson.Write(RelationTable.Of(book, p.Name, when))),
            .. book.Parties.Entries.Select(p => AnswerJson.Write(MembershipTable.Of(book, p.Name, when))),
            .. book.Parties.Entries.Select(p => AnswerJson.Write(ExchangeStatistics.Of(book, p.Name, [ExchangeDimension.Year, ExchangeDimension.Kind]))),
            .. book.Parties.Entries.Select(p => AnswerJson.Write(Network.Around(book, p.Name, when, 2))),
            .. book.Parties.Entries.Select(p => AnswerJson.Write(Chains.Between(book, p.Name, book.Parties.Entries[0].Name, when))),
            .. book.Parties.Entries.Select(p => AnswerJson.Write(book.Parties.Resolve(p.Name[..1]).Nearest.Select(n => n.Label))),
        ]);
    }
}
