namespace Wanglai.Time;

/// <summary>
/// How far a qualified date is widened on either side for search. The amount follows the coarsest part that is qualified:
/// in <c>2004?-06-11</c> the year may be wrong, so years count. <c>%</c> counts twice.
/// </summary>
/// <param name="Days">For a qualified day.</param>
/// <param name="Months">For a qualified month, season or other part of a year.</param>
/// <param name="Years">For a qualified year.</param>
/// <param name="DecadeYears">For a qualified decade.</param>
/// <param name="CenturyYears">For a qualified century or anything coarser.</param>
public sealed record EdtfWidening(int Days = 3, int Months = 1, int Years = 2, int DecadeYears = 5, int CenturyYears = 25)
{
    /// <summary>3 days, 1 month, 2 years; 5 years about a decade, 25 about a century.</summary>
    public static EdtfWidening Default { get; } = new();
}
