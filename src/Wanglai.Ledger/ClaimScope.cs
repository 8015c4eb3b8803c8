using System.Collections.Immutable;
using Wanglai.Ledger.Words;
using Wanglai.Model.Claims;
using Wanglai.Time;

namespace Wanglai.Ledger;

/// <summary>Which of the current claims are asked for. Each part that is given must be met; a ledger reads little more than what meets them.</summary>
public sealed record ClaimScope
{
    /// <summary>All current claims.</summary>
    public static ClaimScope Everything { get; } = new();

    /// <summary>
    /// Lists of names; a claim names at least one of each list, in any role, by that name or by one that stands for it. Empty for any.
    /// </summary>
    public ImmutableArray<ImmutableArray<EntityName>> Naming { get; init; } = [];

    /// <summary>The kinds; empty for all.</summary>
    public ImmutableArray<ClaimKind> Kinds { get; init; } = [];

    /// <summary>A time: claims that may lie in it are meant, from its first day to its last; claims without a time then are not. Null for any time.</summary>
    public Edtf? Period { get; init; }

    /// <summary>
    /// A first look at a claim's words as they were recorded (its canonical JSON in UTF-8, docs/formats/claims.md): false where it is surely
    /// not meant, so that it need not be read. What people corrected is read without it. Null to read all.
    /// </summary>
    public Func<ReadOnlySpan<byte>, bool>? FirstLook { get; init; }

    /// <summary>
    /// For each of several things, words of which a claim holds one, or <see cref="FirstLook"/> is false of it: a ledger with lists of words
    /// looks at no others. Empty where nothing of the sort is known.
    /// </summary>
    public ImmutableArray<ImmutableArray<SpelledWord>> Holding { get; init; } = [];

    /// <summary>Claims that name any of <paramref name="names"/>.</summary>
    public static ClaimScope Of(params IEnumerable<EntityName> names) => new() { Naming = [[.. names]] };

    /// <summary>Whether a claim, with its parties by the names that hold, is meant.</summary>
    internal bool Holds(Claim claim, Identities identities) =>
        (Kinds.IsEmpty || Kinds.Contains(claim.Kind))
        && (Period is null || (claim.Time.Value is { } time && MayMeet(time, Period)))
        && Naming.All(any => any.Any(name => claim.Roles.Any(r => EntityName.Of(r.Party) == identities.StandsFor(name))));

    private static bool MayMeet(Edtf time, Edtf period) =>
        !(time.Latest is { } last && period.Earliest is { } from && last < from)
        && !(time.Earliest is { } first && period.Latest is { } to && first > to);
}
