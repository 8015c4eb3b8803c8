using FsCheck;
using FsCheck.Fluent;
using Wanglai.Inquiry.Intervals;
using Wanglai.Inquiry.States;
using Wanglai.Model.Claims;
using Wanglai.Model.Problems;

namespace Wanglai.Inquiry.Tests.Intervals;

public sealed class ASnapshotOfTheIndexTests
{
    private const string Ledger = "3 batches, 12 entries, head ab12";

    [Fact]
    public void Opened_again_it_answers_as_before_with_what_was_added() => Prop.ForAll(IntervalLists.Lists, claims =>
    {
        var index = AnIndexAnswersAsAListDoesTests.Built(claims[..(claims.Length / 2)]).With(claims[(claims.Length / 2)..]);
        Assert.True(IntervalSnapshot.TryRead(new MemoryStream(Written(index)), Ledger, out var opened, out _));
        Assert.Equal(index.Claims, opened.Claims);
        foreach (var day in IntervalLists.DaysOf(claims))
        {
            Assert.Equal(index.On(day, IntervalChoice.Everything), opened.On(day, IntervalChoice.Everything));
            Assert.Equal(index.On(day, IntervalChoice.Certain), opened.On(day, IntervalChoice.Certain));
            Assert.Equal(index.NamingOn(1, day, IntervalChoice.Everything), opened.NamingOn(1, day, IntervalChoice.Everything));
            Assert.Equal(index.Changes(day, DayChange.BecameCertain, IntervalChoice.Everything), opened.Changes(day, DayChange.BecameCertain, IntervalChoice.Everything));
            Assert.Equal(index.Between(day, int.MaxValue, IntervalChoice.Everything, Certainty.Possible), opened.Between(day, int.MaxValue, IntervalChoice.Everything, Certainty.Possible));
            Assert.Equal(index.CountOn(day).Of(IntervalChoice.Certain), opened.CountOn(day).Of(IntervalChoice.Certain));
        }
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(15));

    [Fact]
    public void Damaged_in_any_one_byte_it_is_refused()
    {
        var whole = Written(Small());
        for (var i = 0; i < whole.Length; i += 1 + (i / 200))
        {
            var damaged = whole.ToArray();
            damaged[i] ^= 0x40;
            Assert.False(IntervalSnapshot.TryRead(new MemoryStream(damaged), Ledger, out _, out _));
        }
    }

    [Fact]
    public void Cut_off_anywhere_or_with_more_behind_it_it_is_refused()
    {
        var whole = Written(Small());
        for (var length = 0; length < whole.Length; length += 1 + (length / 200))
        {
            Assert.Equal("WL-Q007", Refused(whole[..length], Ledger).Code);
        }

        Assert.Equal(
            "WL-Q007 The snapshot of the index of days is damaged or incomplete, and was not used; the index is made anew.",
            Refused([.. whole, 0], Ledger).In(Language.English));
        Assert.Equal("WL-Q007 日期索引的快照已损坏或不完整，未采用；索引重新建立。", Refused("随便什么"u8.ToArray(), Ledger).In(Language.Chinese));
    }

    [Fact]
    public void Of_another_ledger_it_is_refused()
    {
        var refused = Refused(Written(Small()), "4 batches, 15 entries, head cd34");
        Assert.Equal(
            "WL-Q009 The snapshot of the index of days belongs to another ledger, or to another state of this one; it was not used, and the index is made anew.",
            refused.In(Language.English));
        Assert.Equal("WL-Q009 日期索引的快照属于另一个账本，或账本的另一状态，未采用；索引重新建立。", refused.In(Language.Chinese));
    }

    [Fact]
    public void Of_another_format_it_is_refused()
    {
        var older = new MemoryStream();
        older.Write("WNGLDAYS"u8);
        CheckedArrays.Write<int>(older, [0]);
        var refused = Refused(older.ToArray(), Ledger);
        Assert.Equal(
            "WL-Q008 The snapshot of the index of days has format 0, and this program uses format 1; it was not used, and the index is made anew.",
            refused.In(Language.English));
        Assert.Equal("WL-Q008 日期索引的快照是第 0 版格式，本程序用第 1 版，未采用；索引重新建立。", refused.In(Language.Chinese));
    }

    private static IntervalIndex Small() => IntervalIndex.Empty.With(
        new IndexedClaim(ClaimInterval.Certain(1, ClaimKind.Visit, 100, 200), [0, 1]),
        new IndexedClaim(new(2, ClaimKind.Relation, 0, int.MaxValue, 150, 160), [1]));

    private static byte[] Written(IntervalIndex index)
    {
        var stream = new MemoryStream();
        IntervalSnapshot.Write(stream, index, Ledger);
        return stream.ToArray();
    }

    private static Problem Refused(byte[] snapshot, string madeOf)
    {
        Assert.False(IntervalSnapshot.TryRead(new MemoryStream(snapshot), madeOf, out _, out var refused));
        return refused;
    }
}
