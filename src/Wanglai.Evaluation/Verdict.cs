using Wanglai.Model.Claims;

namespace Wanglai.Evaluation;

/// <summary>How much of a claim that was read is right.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Slots">How many slots it has.</param>
/// <param name="Hits">How many of them are right.</param>
/// <param name="IsRight">Whether it answers to a claim of the gold, with the same change.</param>
public sealed record Verdict(Claim Claim, double Slots, double Hits, bool IsRight);
