using FsCheck;
using FsCheck.Fluent;
using Wanglai.Ledger.Tests.Places;
using Wanglai.Model.Claims;
using Wanglai.Model.Entries;
using Wanglai.Model.Problems;
using Wanglai.Model.Sources;

namespace Wanglai.Ledger.Tests;

/// <summary>The second clock: when the ledger knew it.</summary>
public abstract class AskingAsKnownOnADay<TPlace>
    where TPlace : LedgerPlace, new()
{
    private static readonly string[] Quotes = ["派代表团访问乙国", "回访", "签订合作协议"];
    private static readonly string[] Names = ["甲市总工会", "乙市总工会", "丙市总工会"];
    private static readonly Signature Somebody = new("丁");

    private static readonly Gen<Action<ILedger>> Append = Gen.Frequency(
        (4, from name in Gen.Elements("1.txt", "2.txt", "3.txt")
            from rules in Gen.Elements(Written.Rules1, Written.Rules2, Written.ByHand)
            from claims in Gen.ListOf(from quote in Gen.Elements(Quotes) from visitor in Gen.Elements(Names) select (quote, visitor))
            from title in Gen.Elements(null, "记事")
            select (Action<ILedger>)(ledger =>
            {
                var document = Written.Document(name, metadata: new() { Title = title });
                ledger.Record(document, rules, [.. claims.Select(c => document.Visit(c.quote, c.visitor))]);
            })),
        (3, from verdict in Gen.Elements(Enum.GetValues<Verdict>())
            from place in Gen.Choose(0, 9)
            from visitor in Gen.Elements(Names)
            select (Action<ILedger>)(ledger => Review(ledger, verdict, place, visitor))),
        (1, from place in Gen.Choose(0, 9)
            select (Action<ILedger>)(ledger =>
            {
                if (ledger.Claims().ElementAtOrDefault(place) is { } claim)
                {
                    ledger.Decide(new ClaimWithdrawn(claim.Source, claim.Id, Somebody));
                }
            })),
        (2, from one in Gen.Elements(Names)
            from other in Gen.Elements(Names)
            from split in Gen.Elements(true, false)
            select (Action<ILedger>)(ledger =>
            {
                var (a, b) = (new EntityName(one, EntityType.Organisation), new EntityName(other, EntityType.Organisation));
                ledger.Decide(split ? new EntitySplit(a, b, Somebody) : new EntityMerged(a, b, Somebody));
            })));

    [Fact]
    public void Gives_what_was_answered_then_whatever_was_appended_since()
    {
        // Where there is no server for the place, the property would take the skipping for a counter-example.
        using (new TPlace())
        {
        }

        Property().Check(Config.QuickThrowOnFailure.WithMaxTest(12).WithEndSize(12));
    }

    private static Property Property() => Prop.ForAll(
        Arb.From(Append.ListOf().Where(a => a.Count > 2)),
        appends =>
        {
            using var place = new TPlace();
            var clock = new SettableClock();
            using var ledger = place.Open(clock);
            var told = new List<(DateTimeOffset Time, Answers Answers)>();
            foreach (var append in appends)
            {
                Try(() => append(ledger));
                told.Add((clock.Now, Answers.Of(ledger)));
                clock.Now += TimeSpan.FromDays(1);
            }

            Assert.All(told, t => Assert.Equal(t.Answers.Lines, Answers.Of(ledger.AsKnownOn(t.Time + TimeSpan.FromHours(1))).Lines));
            ledger.Rebuild();
            Assert.All(told, t => Assert.Equal(t.Answers.Lines, Answers.Of(ledger.AsKnownOn(t.Time + TimeSpan.FromHours(1))).Lines));
            Assert.Empty(ledger.Verify().Damage);
        });

    private static void Review(ILedger ledger, Verdict verdict, int place, string visitor)
    {
        if (ledger.Claims().ElementAtOrDefault(place) is not { } claim)
        {
            return;
        }

        var first = claim.AsRead ?? claim.Claim;
        var corrected = first with { Roles = [new(Role.Visitor, new(visitor, visitor, EntityType.Organisation))] };
        ledger.Decide(new ClaimReviewed(claim.Source, claim.Id, verdict, verdict == Verdict.Corrected ? ClaimCorrection.Between(first, corrected) : null, Somebody));
    }

    // What does not fit is refused and changes nothing, which is as good an append as any.
    private static void Try(Action append)
    {
        try
        {
            append();
        }
        catch (WanglaiException refused)
        {
            Assert.StartsWith("WL-L04", refused.Problem.Code, StringComparison.Ordinal);
        }
    }

    private sealed record Answers(IReadOnlyList<string> Lines)
    {
        public static Answers Of(ILedgerView view) => new(
        [
            .. view.Sources().Select(s => s.ToString()),
            .. view.Claims().Select(Line),
            .. view.Parties().Select(p => p.ToString()),
            .. Names.SelectMany(n => view.ClaimsNaming(n)).Select(Line),
            .. view.LastDays(view.Sources().Select(s => s.Id)).Select(d => d.ToString()),
            .. view.Decisions().Select(d => d.ToString()),
            view.Head.ToString(),
        ]);

        private static string Line(RecordedClaim claim) =>
            $"{claim.Id} {claim.Sequence} {claim.SupersededBy} {claim.Verdict?.Sequence} {ClaimJson.Write(claim.Claim)} {(claim.AsRead is { } read ? ClaimJson.Write(read) : "")}";
    }
}

public sealed class AskingAsKnownOnADayInSqlite : AskingAsKnownOnADay<SqlitePlace>;

public sealed class AskingAsKnownOnADayInPostgres : AskingAsKnownOnADay<PostgresPlace>;
