using Wanglai.Model.Claims;
using Wanglai.Reading.Syntax;

namespace Wanglai.Reading.Assembly;

/// <summary>
/// How sure a claim is, from 0 to 1: that of its entry, as its author estimated it, less what makes the claim rest on little and
/// more what makes it rest on much. docs/measuring-the-reader.md has what each part was found to be worth.
/// </summary>
internal static class Confidence
{
    private const double Least = 0.05;
    private const double Most = 0.97;

    /// <summary>An actor carried on from an earlier clause, or left out and supplied.</summary>
    private const double Carried = -0.08;

    /// <summary>A relative clause: 来访的代表团.</summary>
    private const double InRelativeClause = -0.08;

    /// <summary>What is to come: who wants what of whom is read less surely than what happened.</summary>
    private const double NotYet = -0.2;

    /// <summary>One party: nothing says that verb and party belong together.</summary>
    private const double OneParty = -0.1;

    /// <summary>Each party beyond two, up to four of them: they hold each other in place.</summary>
    private const double FurtherParty = 0.025;

    /// <summary>A time in the clause itself.</summary>
    private const double OwnTime = 0.06;

    /// <summary>A clause of a few words, cut off by a comma from what it belongs to.</summary>
    private const double ShortClause = -0.1;

    private const int FewCharacters = 12;
    private const int CountedParties = 4;

    /// <summary>The confidence of the claim that <paramref name="match"/> makes of so many parties; <paramref name="carried"/> where one of them was carried on or supplied.</summary>
    public static double Of(FrameMatch match, bool carried, int parties, ClaimTime time, Standing standing)
    {
        var sure = match.Frame.Confidence;
        sure += carried ? Carried : 0;
        sure += match.Predication.Embedded ? InRelativeClause : 0;
        sure += standing == Standing.Planned ? NotYet : 0;
        sure += parties == 1 ? OneParty : Math.Clamp(parties - 2, 0, CountedParties) * FurtherParty;
        sure += time.Text is not null ? OwnTime : 0;
        sure += match.Predication.Clause.Length < FewCharacters ? ShortClause : 0;
        return Math.Round(Math.Clamp(sure, Least, Most), 3);
    }
}
