using System.Collections.Immutable;
using Wanglai.Inquiry.Chronicles;
using Wanglai.Inquiry.Intervals;
using Wanglai.Inquiry.Parties;
using Wanglai.Inquiry.States;
using Wanglai.Model.Claims;
using Wanglai.Time;

namespace Wanglai.Inquiry.Days;

/// <summary>What was going on on a day, or in a period: what certainly and what possibly, and what began and ended.</summary>
/// <param name="When">The time asked for.</param>
/// <param name="Parties">The parties whom every claim names; empty where all were asked for.</param>
/// <param name="Counts">How many claims of each kind hold, in the order of the vocabulary; kinds of which none does are left out.</param>
/// <param name="Certain">The happenings that certainly hold on some day of it, in the order of the book.</param>
/// <param name="Possible">Those that may, and need not.</param>
/// <param name="Begun">The claims that may hold from some day of it on, and not the day before.</param>
/// <param name="Ended">The happenings that might hold until the day before some day of it, and no longer, in the order of their ends.</param>
/// <remarks>
/// Only what is asserted, and has a time, holds on a day. An event holds on the one day on which it lies: told of a month, it may be on any of its days. A state
/// (aspect throughout) holds on all days of its time.
/// </remarks>
public sealed record DayView(
    Edtf When,
    ImmutableArray<PartyLabel> Parties,
    ImmutableArray<KindOnDay> Counts,
    ImmutableArray<HappeningEntry> Certain,
    ImmutableArray<HappeningEntry> Possible,
    ImmutableArray<ClaimId> Begun,
    ImmutableArray<HappeningEntry> Ended)
{
    /// <summary>The view of a time.</summary>
    /// <param name="book">The claims.</param>
    /// <param name="when">A day, or a longer time: then what holds on some day of it.</param>
    /// <param name="parties">Parties, by their one names, all of whom a claim must name; empty for any.</param>
    public static DayView Of(ClaimBook book, Edtf when, params ImmutableArray<string> parties)
    {
        ArgumentNullException.ThrowIfNull(book);
        ArgumentNullException.ThrowIfNull(when);
        var days = book.Days;
        var (first, last) = (HappeningDays.ToInt(when.Earliest?.Number ?? long.MinValue), HappeningDays.ToInt(when.Latest?.Number ?? long.MaxValue));
        ImmutableArray<BookClaim> certain = [.. days.Between(first, last, Certainty.Certain, parties)];
        ImmutableArray<BookClaim> possible = [.. days.Between(first, last, Certainty.Possible, parties).Except(certain)];
        return new(
            when,
            [.. parties.Select(book.Label)],
            [.. Enum.GetValues<ClaimKind>().Select(k => new KindOnDay(k, certain.Count(c => c.Claim.Kind == k), possible.Count(c => c.Claim.Kind == k))).Where(k => k.Certain + k.Possible > 0)],
            Entries.Of(book, certain),
            Entries.Of(book, possible),
            [.. Changes(days, first, last, DayChange.Begun, parties).Select(c => c.Id).Order()],
            Entries.Of(book, Changes(days, first, last, DayChange.Ended, parties)));
    }

    /// <summary>The time within which the claims lie that a view of <paramref name="when"/> needs: from the day before, on which what ended might still hold.</summary>
    public static Edtf Reach(Edtf when)
    {
        ArgumentNullException.ThrowIfNull(when);
        return when.Earliest is { Year: > -9999 and <= 9999 } first && when.Latest is null or { Year: <= 9999 }
            ? Edtf.Parse($"{new Day(first.Number - 1)}/{when.Latest?.ToString() ?? ".."}")
            : when;
    }

    // Each claim is told of once, though one with several dates may begin and end on as many days.
    private static IEnumerable<BookClaim> Changes(BookDays days, int first, int last, DayChange change, ImmutableArray<string> parties)
    {
        var (from, to) = (Math.Max(first, days.Changing.First), Math.Min(last, days.Changing.Last));
        return from > to ? [] : Enumerable.Range(0, to - from + 1).SelectMany(i => days.Changes(from + i, change, parties)).Distinct();
    }
}

/// <summary>How many claims of a kind hold on a day.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Certain">How many certainly hold.</param>
/// <param name="Possible">How many may, and need not.</param>
public sealed record KindOnDay(ClaimKind Kind, int Certain, int Possible);
