using System.Collections.Immutable;
using Wanglai.Inquiry.Parties;
using Wanglai.Model.Claims;
using Wanglai.Time;

namespace Wanglai.Inquiry.Exchanges;

/// <summary>One of the happenings that <see cref="ExchangeStatistics"/> counts, for those who want to see or count them one by one.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Time">When; null where no source says.</param>
/// <param name="Direction">Who went to whom.</param>
/// <param name="Persons">The number of persons that is stated; null where none is.</param>
/// <param name="Others">The counterparts, by name, ordinally.</param>
/// <param name="Countries">The counterparts' countries, by name, ordinally; empty where none is known.</param>
/// <param name="Years">The years in which it may lie; a year that is null where its time tells of none.</param>
/// <param name="IsCertain">Whether it certainly lies in the period asked for.</param>
/// <param name="Claims">The claims that tell it, in the order of the book.</param>
public sealed record CountedExchange(
    ClaimKind Kind,
    Edtf? Time,
    ExchangeDirection Direction,
    decimal? Persons,
    ImmutableArray<PartyLabel> Others,
    ImmutableArray<string> Countries,
    ImmutableArray<YearOfExchange> Years,
    bool IsCertain,
    ImmutableArray<ClaimId> Claims)
{
    /// <summary>The exchanges of <paramref name="party"/> (its one name) that may lie in <paramref name="period"/>, in the order of the book; all where it is null.</summary>
    public static ImmutableArray<CountedExchange> Of(ClaimBook book, string party, Edtf? period = null)
    {
        ArgumentNullException.ThrowIfNull(book);
        return
        [
            .. Exchange.Of(book, party).Where(e => e.MayLieIn(period)).Select(e => new CountedExchange(
                e.Kind,
                e.Time,
                e.Direction,
                e.Persons,
                [.. e.Others.Select(o => o.Label)],
                e.Countries,
                [.. e.KeysBy([ExchangeDimension.Year]).Select(key => new YearOfExchange(key[0], e.MustLieIn(key, period)))],
                e.MustLieIn([], period),
                [.. e.Claims])),
        ];
    }
}

/// <summary>A year in which an exchange may lie.</summary>
/// <param name="Year">The year, of four digits; null where the time tells of none.</param>
/// <param name="IsCertain">Whether it certainly lies in it, and in the period asked for.</param>
public readonly record struct YearOfExchange(string? Year, bool IsCertain);
