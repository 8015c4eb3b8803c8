using Wanglai.Time.Parsing;

namespace Wanglai.Time;

/// <summary>
/// A set of dates: <c>[1667,1668]</c> is one of them, it is not known which; <c>{1667,1668}</c> is all of them.
/// Its members stand in the order in which they are written.
/// </summary>
public sealed class EdtfSet : Edtf
{
    private readonly EdtfSetMember[] members;

    internal EdtfSet(EdtfSetKind kind, EdtfSetMember[] members, string? text = null)
        : base(text)
    {
        Kind = kind;
        this.members = members;
    }

    /// <summary>One of the members, or all of them.</summary>
    public EdtfSetKind Kind { get; }

    /// <summary>The members as written; one at least.</summary>
    public IReadOnlyList<EdtfSetMember> Members => members.AsReadOnly();

    public override int Level => 2;

    public override EdtfLimit EarliestLimit => Array.Exists(members, m => m.First is null) ? EdtfLimit.Open : EdtfLimit.Known;

    public override EdtfLimit LatestLimit => Array.Exists(members, m => m.Last is null) ? EdtfLimit.Open : EdtfLimit.Known;

    public override Day? Earliest
    {
        get
        {
            Day? result = null;
            foreach (var member in members)
            {
                if (member.First is not { } first)
                {
                    return null;
                }

                result = result is { } least ? Day.Min(least, first.FirstDay) : first.FirstDay;
            }

            return result;
        }
    }

    public override Day? Latest
    {
        get
        {
            Day? result = null;
            foreach (var member in members)
            {
                if (member.Last is not { } last)
                {
                    return null;
                }

                result = result is { } greatest ? Day.Max(greatest, last.LastDay) : last.LastDay;
            }

            return result;
        }
    }

    public override EdtfQualifiers Qualifiers
    {
        get
        {
            var result = EdtfQualifiers.None;
            foreach (var member in members)
            {
                result |= (member.First?.Qualifiers ?? EdtfQualifiers.None) | (member.Last?.Qualifiers ?? EdtfQualifiers.None);
            }

            return result;
        }
    }

    /// <summary>One of several dates, it is not known which.</summary>
    public static EdtfSet OneOf(params IEnumerable<EdtfDate> dates) => Of(EdtfSetKind.OneOf, dates.Select(EdtfSetMember.One));

    /// <summary>All of several dates.</summary>
    public static EdtfSet AllOf(params IEnumerable<EdtfDate> dates) => Of(EdtfSetKind.AllOf, dates.Select(EdtfSetMember.One));

    /// <summary>A set of dates and ranges.</summary>
    /// <exception cref="ArgumentException">There is no member, or an open range stands elsewhere than first (<c>..1960</c>) or last (<c>1960..</c>).</exception>
    public static EdtfSet Of(EdtfSetKind kind, IEnumerable<EdtfSetMember> members)
    {
        var array = members.ToArray();
        if (array.Length == 0)
        {
            throw new ArgumentException("A set has one member at least.", nameof(members));
        }

        for (var i = 0; i < array.Length; i++)
        {
            if ((array[i].First is null && i > 0) || (array[i].Last is null && i < array.Length - 1))
            {
                throw new ArgumentException("An open range stands first (..1960) or last (1960..) in a set.", nameof(members));
            }
        }

        return new EdtfSet(kind, array);
    }

    public override Edtf Canonical() => EdtfCanonical.Set(this);

    private protected override string Format()
    {
        var inner = string.Join(',', (IEnumerable<EdtfSetMember>)members);
        return Kind == EdtfSetKind.OneOf ? $"[{inner}]" : $"{{{inner}}}";
    }
}
