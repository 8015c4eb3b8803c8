using System.Collections.Immutable;
using Wanglai.Model.Problems;

namespace Wanglai.Ledger;

/// <summary>What a verification found.</summary>
/// <param name="Head">The end of the chain as stored.</param>
/// <param name="Sources">How many sources were checked.</param>
/// <param name="Claims">How many claims were checked, superseded ones too.</param>
/// <param name="Quotes">How many quotes were set beside their source's text.</param>
/// <param name="Damage">
/// Everything that does not hold, in the order of the entries; the first names the first damaged entry, batch or source.
/// At most <see cref="MostListed"/> are listed.
/// </param>
/// <param name="DamageCount">How many things do not hold, listed or not.</param>
public sealed record VerificationReport(
    LedgerHead Head,
    long Sources,
    long Claims,
    long Quotes,
    ImmutableArray<Problem> Damage,
    long DamageCount)
{
    /// <summary>The most that <see cref="Damage"/> lists.</summary>
    public const int MostListed = 100;

    /// <summary>True where everything holds.</summary>
    public bool Passed => DamageCount == 0;
}
