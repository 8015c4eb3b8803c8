using Wanglai.Time.Relations;

namespace Wanglai.Time;

/// <summary>
/// Relations in time, answered Yes, No or Unknown: Yes where the relation holds however the open questions of both values come out,
/// No where it holds in no case.
/// </summary>
/// <remarks>
/// <para>Each value is read as <see cref="EdtfReading"/> says; the bounds are exact, and qualifiers do not widen them
/// (see <see cref="EdtfFuzzy"/> for that).</para>
/// <para>A one-of set is one of its members, it is not known which: Yes where all of them give Yes. An all-of set is all of its members:
/// Allen's relations compare its whole stretch, from the first member to the last (so “before” means that every member is before);
/// <see cref="Intersects(Edtf, Edtf, EdtfReading, EdtfReading)"/> and <see cref="OnDay"/> ask for some member.</para>
/// <para>The gaps that unspecified digits leave (<c>1560-XX-25</c>) are seen by <see cref="OnDay"/>; the others take all days between
/// the bounds as possible, so that they may answer Unknown where a search through every case would find Yes or No, and never the reverse.</para>
/// </remarks>
public static class EdtfRelations
{
    /// <summary>Which of Allen's relations the first can have to the second.</summary>
    public static AllenRelations Possible(EdtfPeriod a, EdtfPeriod b) => AllenSolver.Possible(a, b);

    /// <summary>Which of Allen's relations the first can have to the second.</summary>
    public static AllenRelations Possible(
        Edtf a, Edtf b, EdtfReading readingA = EdtfReading.Throughout, EdtfReading readingB = EdtfReading.Throughout)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        var result = AllenRelations.None;
        foreach (var one in PeriodsOf.Alternatives(a, readingA))
        {
            foreach (var other in PeriodsOf.Alternatives(b, readingB))
            {
                result |= AllenSolver.Possible(one, other);
            }
        }

        return result;
    }

    /// <summary>Whether the first has one of the wanted relations to the second.</summary>
    public static Answer Ask(AllenRelations wanted, EdtfPeriod a, EdtfPeriod b) => Judge(wanted, Possible(a, b));

    /// <summary>Whether the first has one of the wanted relations to the second.</summary>
    public static Answer Ask(
        AllenRelations wanted, Edtf a, Edtf b, EdtfReading readingA = EdtfReading.Throughout, EdtfReading readingB = EdtfReading.Throughout) =>
        Judge(wanted, Possible(a, b, readingA, readingB));

    /// <inheritdoc cref="AllenRelations.Before"/>
    public static Answer Before(Edtf a, Edtf b, EdtfReading readingA = EdtfReading.Throughout, EdtfReading readingB = EdtfReading.Throughout) =>
        Ask(AllenRelations.Before, a, b, readingA, readingB);

    /// <inheritdoc cref="AllenRelations.Meets"/>
    public static Answer Meets(Edtf a, Edtf b, EdtfReading readingA = EdtfReading.Throughout, EdtfReading readingB = EdtfReading.Throughout) =>
        Ask(AllenRelations.Meets, a, b, readingA, readingB);

    /// <inheritdoc cref="AllenRelations.Overlaps"/>
    public static Answer Overlaps(Edtf a, Edtf b, EdtfReading readingA = EdtfReading.Throughout, EdtfReading readingB = EdtfReading.Throughout) =>
        Ask(AllenRelations.Overlaps, a, b, readingA, readingB);

    /// <inheritdoc cref="AllenRelations.FinishedBy"/>
    public static Answer FinishedBy(Edtf a, Edtf b, EdtfReading readingA = EdtfReading.Throughout, EdtfReading readingB = EdtfReading.Throughout) =>
        Ask(AllenRelations.FinishedBy, a, b, readingA, readingB);

    /// <inheritdoc cref="AllenRelations.Contains"/>
    public static Answer Contains(Edtf a, Edtf b, EdtfReading readingA = EdtfReading.Throughout, EdtfReading readingB = EdtfReading.Throughout) =>
        Ask(AllenRelations.Contains, a, b, readingA, readingB);

    /// <inheritdoc cref="AllenRelations.Starts"/>
    public static Answer Starts(Edtf a, Edtf b, EdtfReading readingA = EdtfReading.Throughout, EdtfReading readingB = EdtfReading.Throughout) =>
        Ask(AllenRelations.Starts, a, b, readingA, readingB);

    /// <inheritdoc cref="AllenRelations.Equal"/>
    public static Answer SameDays(Edtf a, Edtf b, EdtfReading readingA = EdtfReading.Throughout, EdtfReading readingB = EdtfReading.Throughout) =>
        Ask(AllenRelations.Equal, a, b, readingA, readingB);

    /// <inheritdoc cref="AllenRelations.StartedBy"/>
    public static Answer StartedBy(Edtf a, Edtf b, EdtfReading readingA = EdtfReading.Throughout, EdtfReading readingB = EdtfReading.Throughout) =>
        Ask(AllenRelations.StartedBy, a, b, readingA, readingB);

    /// <inheritdoc cref="AllenRelations.During"/>
    public static Answer During(Edtf a, Edtf b, EdtfReading readingA = EdtfReading.Throughout, EdtfReading readingB = EdtfReading.Throughout) =>
        Ask(AllenRelations.During, a, b, readingA, readingB);

    /// <inheritdoc cref="AllenRelations.Finishes"/>
    public static Answer Finishes(Edtf a, Edtf b, EdtfReading readingA = EdtfReading.Throughout, EdtfReading readingB = EdtfReading.Throughout) =>
        Ask(AllenRelations.Finishes, a, b, readingA, readingB);

    /// <inheritdoc cref="AllenRelations.OverlappedBy"/>
    public static Answer OverlappedBy(Edtf a, Edtf b, EdtfReading readingA = EdtfReading.Throughout, EdtfReading readingB = EdtfReading.Throughout) =>
        Ask(AllenRelations.OverlappedBy, a, b, readingA, readingB);

    /// <inheritdoc cref="AllenRelations.MetBy"/>
    public static Answer MetBy(Edtf a, Edtf b, EdtfReading readingA = EdtfReading.Throughout, EdtfReading readingB = EdtfReading.Throughout) =>
        Ask(AllenRelations.MetBy, a, b, readingA, readingB);

    /// <inheritdoc cref="AllenRelations.After"/>
    public static Answer After(Edtf a, Edtf b, EdtfReading readingA = EdtfReading.Throughout, EdtfReading readingB = EdtfReading.Throughout) =>
        Ask(AllenRelations.After, a, b, readingA, readingB);

    /// <inheritdoc cref="AllenRelations.BeforeOrMeets"/>
    public static Answer BeforeOrMeets(Edtf a, Edtf b, EdtfReading readingA = EdtfReading.Throughout, EdtfReading readingB = EdtfReading.Throughout) =>
        Ask(AllenRelations.BeforeOrMeets, a, b, readingA, readingB);

    /// <inheritdoc cref="AllenRelations.AfterOrMetBy"/>
    public static Answer AfterOrMetBy(Edtf a, Edtf b, EdtfReading readingA = EdtfReading.Throughout, EdtfReading readingB = EdtfReading.Throughout) =>
        Ask(AllenRelations.AfterOrMetBy, a, b, readingA, readingB);

    /// <inheritdoc cref="AllenRelations.Within"/>
    public static Answer Within(Edtf a, Edtf b, EdtfReading readingA = EdtfReading.Throughout, EdtfReading readingB = EdtfReading.Throughout) =>
        Ask(AllenRelations.Within, a, b, readingA, readingB);

    /// <inheritdoc cref="AllenRelations.Covers"/>
    public static Answer Covers(Edtf a, Edtf b, EdtfReading readingA = EdtfReading.Throughout, EdtfReading readingB = EdtfReading.Throughout) =>
        Ask(AllenRelations.Covers, a, b, readingA, readingB);

    /// <summary>Whether the two share a day. Of an all-of set, whether some member does.</summary>
    public static Answer Intersects(Edtf a, Edtf b, EdtfReading readingA = EdtfReading.Throughout, EdtfReading readingB = EdtfReading.Throughout)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        if (a is EdtfSet { Kind: EdtfSetKind.AllOf } && b is EdtfSet { Kind: EdtfSetKind.OneOf })
        {
            // Which of b's alternatives is right comes first: each may share a day with another of a's members.
            return Intersects(b, a, readingB, readingA);
        }

        if (a is EdtfSet { Kind: EdtfSetKind.AllOf } setA)
        {
            return Some(PeriodsOf.Members(setA, readingA), member => IntersectsPeriod(b, readingB, member));
        }

        return Every(PeriodsOf.Alternatives(a, readingA), alternative => IntersectsPeriod(b, readingB, alternative));
    }

    /// <summary>Whether a day is in the value. Of an all-of set, whether it is in some member.</summary>
    public static Answer OnDay(Edtf value, Day day, EdtfReading reading = EdtfReading.Throughout)
    {
        ArgumentNullException.ThrowIfNull(value);
        return value switch
        {
            EdtfDate date => OnDayOfDate(date, day, reading),
            EdtfSet { Kind: EdtfSetKind.AllOf } set => Some(
                set.Members,
                member => member.IsSingle
                    ? OnDayOfDate(member.First!, day, reading)
                    : Some(PeriodsOf.Members(member, reading), period => period.Includes(day))),
            EdtfSet set => Every(
                set.Members, member => member.IsSingle ? OnDayOfDate(member.First!, day, reading) : PeriodsOf.OneOfMember(member, reading).Includes(day)),
            _ => EdtfPeriod.Of(value, reading).Includes(day),
        };
    }

    private static Answer OnDayOfDate(EdtfDate date, Day day, EdtfReading reading) =>
        reading != EdtfReading.Throughout && !date.Admits(day) ? Answer.No : EdtfPeriod.Of(date, reading).Includes(day);

    private static Answer IntersectsPeriod(Edtf value, EdtfReading reading, EdtfPeriod period) =>
        value is EdtfSet { Kind: EdtfSetKind.AllOf } set
            ? Some(PeriodsOf.Members(set, reading), member => Ask(AllenRelations.Intersects, period, member))
            : Every(PeriodsOf.Alternatives(value, reading), alternative => Ask(AllenRelations.Intersects, period, alternative));

    private static Answer Judge(AllenRelations wanted, AllenRelations possible)
    {
        if ((possible & ~wanted) == AllenRelations.None)
        {
            return Answer.Yes;
        }

        return (possible & wanted) == AllenRelations.None ? Answer.No : Answer.Unknown;
    }

    private static Answer Some<T>(IEnumerable<T> members, Func<T, Answer> ask)
    {
        var result = Answer.No;
        foreach (var member in members)
        {
            result = result.Or(ask(member));
        }

        return result;
    }

    // One of the alternatives is right: certain only where all agree.
    private static Answer Every<T>(IEnumerable<T> alternatives, Func<T, Answer> ask)
    {
        Answer? result = null;
        foreach (var alternative in alternatives)
        {
            var answer = ask(alternative);
            result = result is null || result == answer ? answer : Answer.Unknown;
        }

        return result ?? Answer.Unknown;
    }
}
