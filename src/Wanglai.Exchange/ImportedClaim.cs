using System.Collections.Immutable;
using Wanglai.Model.Claims;
using Wanglai.Model.Problems;

namespace Wanglai.Exchange;

/// <summary>What one line of an import holds.</summary>
/// <param name="Line">The number of the line, from 1.</param>
/// <param name="Claim">The claim; null where the line is none.</param>
/// <param name="Problems">What is wrong with the line; empty where it is a claim.</param>
public sealed record ImportedClaim(long Line, Claim? Claim, ImmutableArray<Problem> Problems);
