using Wanglai.Time.Parsing;

namespace Wanglai.Time;

/// <summary>
/// A member of a set: one date (<see cref="First"/> and <see cref="Last"/> are the same), a range of them (<c>1670..1672</c>: each of
/// the years 1670, 1671 and 1672), or one that is open at one side (<c>..1760</c>, <c>1760..</c>: that side is null).
/// </summary>
public sealed class EdtfSetMember
{
    private EdtfSetMember(EdtfDate? first, EdtfDate? last)
    {
        First = first;
        Last = last;
    }

    /// <summary>The first date; null where the range is open at its start.</summary>
    public EdtfDate? First { get; }

    /// <summary>The last date; null where the range is open at its end.</summary>
    public EdtfDate? Last { get; }

    /// <summary>Whether it is one date.</summary>
    public bool IsSingle => ReferenceEquals(First, Last);

    /// <summary>One date.</summary>
    public static EdtfSetMember One(EdtfDate date)
    {
        ArgumentNullException.ThrowIfNull(date);
        CheckAlone(date);
        return new EdtfSetMember(date, date);
    }

    /// <summary>A range of dates of one precision; an end that is null is open.</summary>
    /// <exception cref="ArgumentException">Both ends are null, differ in precision, or are in the wrong order.</exception>
    public static EdtfSetMember Range(EdtfDate? first, EdtfDate? last)
    {
        if (first is null && last is null)
        {
            throw new ArgumentException("A range has one end at least.", nameof(first));
        }

        CheckAlone(first);
        CheckAlone(last);
        if (first is not null && last is not null)
        {
            if (!AreOfOnePrecision(first, last))
            {
                throw new ArgumentException("Both ends of a range are years, or months, or days.", nameof(last));
            }

            if (EdtfInterval.IsReversed(first, last))
            {
                throw new ArgumentException("A range ends no earlier than it starts.", nameof(last));
            }
        }

        return new EdtfSetMember(first, last);
    }

    /// <summary>As in the text: <c>1667</c>, <c>1670..1672</c>, <c>1760-12..</c>.</summary>
    public override string ToString() => IsSingle ? First!.Text : $"{First?.Text}..{Last?.Text}";

    internal static bool AreOfOnePrecision(EdtfDate first, EdtfDate last) =>
        first.Precision == last.Precision
        && (first.Season is not { } code || EdtfSeasons.Family(code) == EdtfSeasons.Family(last.Season!.Value));

    internal static EdtfSetMember Trusted(EdtfDate? first, EdtfDate? last) => new(first, last);

    private static void CheckAlone(EdtfDate? date)
    {
        if (date?.Precision is EdtfPrecision.Century or EdtfPrecision.Decade)
        {
            throw new ArgumentException("A century of two digits or a decade of three stands alone; write 19XX, 196X.", nameof(date));
        }
    }
}
